package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Progress;

/** Whatever a cycle comes to, the next one can be made from it. */
class NextCycleProperties {

    private static final Scorer SCORER = Scorer.of(ScoringPolicies.STANDARD);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void draftsFitTheProgramOneAfterTheOther(
            @ForAll("programs") OkrProgram program,
            @ForAll("days") LocalDate asOf,
            @ForAll("decisions") List<CarryDecision> all) {
        Scorecard scorecard = SCORER.score(program.resolve(), asOf);
        Cycle closing = program.cycles().get(0);
        NextCycle next =
                NextCycle.of(scorecard, closing.id(), program.cycles().get(1).id());
        for (int i = 0; i < Math.min(all.size(), next.objectives().size()); i++) {
            next = next.with(next.objectives().get(i).objective().id(), all.get(i));
        }

        ResolvedProgram renewed = scorecard.program();
        for (Change change : next.changes()) {
            renewed = renewed.apply(change);
        }

        assertThat(next.objectives())
                .map(ObjectiveProposal::objective)
                .containsExactlyElementsOf(program.objectives().stream()
                        .filter(objective -> objective.cycle().equals(closing.id()))
                        .toList());
        for (ObjectiveProposal proposal : next.objectives()) {
            assertThat(proposal.draft().isPresent()).isEqualTo(proposal.decision() != CarryDecision.DROP);
            for (Objective draft : proposal.draft().stream().toList()) {
                assertThat(renewed.objective(draft.id())).isEqualTo(draft);
                assertThat(draft.stateAt(LocalDate.MAX)).isEqualTo(LifecycleState.DRAFT);
                assertThat(draft.cycle()).isEqualTo(next.next().id());
                assertThat(draft.keyResults())
                        .containsExactlyElementsOf(proposal.keyResults().stream()
                                .flatMap(keyResult -> keyResult.draft().stream())
                                .toList());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsCarriedOverBeginsAtNothingAndKeepsItsTarget(
            @ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf) {
        Scorecard scorecard = SCORER.score(program.resolve(), asOf);
        NextCycle next = NextCycle.of(
                scorecard, program.cycles().get(0).id(), program.cycles().get(1).id());

        next.objectives().stream()
                .flatMap(proposal -> proposal.keyResults().stream())
                .forEach(proposal -> {
                    assertThat(proposal.question().isPresent())
                            .isEqualTo(proposal.decision() == CarryDecision.RE_TARGET);
                    assertThat(proposal.draft().isPresent()).isEqualTo(proposal.decision() != CarryDecision.DROP);
                    Optional<Measure> measure = proposal.draft().flatMap(KeyResult::measure);
                    if (measure.orElse(null) instanceof FigureMeasure figure) {
                        checkFigure(proposal.keyResult(), figure, scorecard);
                    }
                });
    }

    private static void checkFigure(KeyResult old, FigureMeasure figure, Scorecard scorecard) {
        LocalDate lastDay = scorecard.lastDayOf(old.id());
        FigureMeasure before = (FigureMeasure) old.measureAt(lastDay).orElseThrow();
        Optional<BigDecimal> reached = old.checkInsUpTo(lastDay).stream()
                .flatMap(checkIn -> checkIn.measurement().stream())
                .reduce((first, second) -> second)
                .map(measurement -> ((Measurement.Number) measurement).value());

        assertThat(figure.target()).isEqualTo(before.target());
        assertThat(figure.direction()).isEqualTo(before.direction());
        assertThat(figure.progress(reached.orElse(before.baseline()))).isEqualTo(Progress.ZERO);
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }

    @Provide
    Arbitrary<List<CarryDecision>> decisions() {
        return Arbitraries.of(CarryDecision.class).list().ofMaxSize(4);
    }
}
