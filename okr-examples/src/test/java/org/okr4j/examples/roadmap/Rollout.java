package org.okr4j.examples.roadmap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.examples.input.Sample;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;

/** The rollout of a sample on a day, as it is told or as it might have been. */
record Rollout(OkrProgram program, LocalDate asOf) {

    static Rollout of(Sample sample, String asOf) {
        return new Rollout(sample.read().document().program(), LocalDate.parse(asOf));
    }

    /** The same day, had something else been recorded. */
    Rollout with(Iterable<Change> changes) {
        return new Rollout(program.apply(changes), asOf);
    }

    RolloutFigures figures() {
        return RolloutFigures.of(Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), asOf));
    }

    RoadmapStatus status() {
        return RoadmapStatus.of(figures()).orElseThrow();
    }

    int week() {
        return status().week().orElseThrow();
    }

    String planned() {
        return status().planned().map(Phase::id).orElseThrow().toString();
    }

    String running() {
        return status().running().map(Phase::id).orElseThrow().toString();
    }

    PhaseGate mayStart(String phase) {
        return status().mayStart(PhaseId.of(phase));
    }

    ImmutableList<String> missing(String phase) {
        return mayStart(phase).missing().stream().map(Object::toString).collect(ImmutableList.toImmutableList());
    }
}
