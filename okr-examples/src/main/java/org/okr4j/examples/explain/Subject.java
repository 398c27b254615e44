package org.okr4j.examples.explain;

import java.util.Optional;
import org.okr4j.Evaluation;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Scorecard;

/** What an id on the command line means: ids are unique in a program, so there is at most one thing. */
final class Subject {

    private final Scorecard scorecard;
    private final String id;
    private final boolean isForecast;

    Subject(Evaluation evaluation, String id, boolean isForecast) {
        this.scorecard = evaluation.scorecard();
        this.id = id;
        this.isForecast = isForecast;
    }

    /** The explanation, if there is such a thing. */
    Optional<Explanation> explanation() {
        Optional<Explanation> ofKeyResult = keyResult()
                .map(keyResult ->
                        isForecast ? scorecard.explainForecast(keyResult.id()) : scorecard.explain(keyResult.id()));
        return isForecast ? ofKeyResult : ofKeyResult.or(this::ofObjective).or(this::ofCycle);
    }

    private Optional<Explanation> ofObjective() {
        return program().objectives().stream()
                .filter(objective -> isMeant(objective.id()))
                .map(Objective::id)
                .map(scorecard::explain)
                .findFirst();
    }

    private Optional<Explanation> ofCycle() {
        return program().cycles().stream()
                .map(Cycle::id)
                .filter(this::isMeant)
                .map(cycle -> scorecard.explain(scorecard.ofCycle(cycle)))
                .findFirst();
    }

    private Optional<KeyResult> keyResult() {
        return program().objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(keyResult -> isMeant(keyResult.id()))
                .findFirst();
    }

    private boolean isMeant(Object other) {
        return other.toString().equals(id);
    }

    private OkrProgram program() {
        return scorecard.program().program();
    }
}
