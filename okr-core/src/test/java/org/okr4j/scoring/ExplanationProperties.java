package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** Explanations recompute to the numbers they explain, whatever the program, the policy and the day. */
class ExplanationProperties {

    private static final PaceShape BENT = PaceShape.custom(PacePoint.of("0.4", "0.1"), PacePoint.of("0.8", "0.7"));
    private static final PaceShape STEPPED = PaceShape.stepped(PacePoint.of("0.25", "0.2"), PacePoint.of("0.5", "0.6"));

    private static final ImmutableList<ScoringPolicy> POLICIES = ImmutableList.of(
            ScoringPolicies.STANDARD,
            ScoringPolicies.STANDARD.withName("lenient").withMissing(Missing.LEFT_OUT),
            ScoringPolicies.STANDARD
                    .withName("ratio")
                    .withPace(PaceRule.ratio("0.9", "0.7").withDayCount(DayCount.DAYS_BEGUN)),
            ScoringPolicies.STANDARD.withName("progress").withPace(PaceRule.progress("0.9", "0.75")),
            ScoringPolicies.STANDARD
                    .withName("bent")
                    .withPace(PaceRule.gap("0", "0.25").withShape(BENT)),
            ScoringPolicies.STANDARD
                    .withName("stepped")
                    .withPace(PaceRule.gap("0", "0.25").withShape(STEPPED)));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void recomputeToTheNumbersOfKeyResults(
            @ForAll("programs") ResolvedProgram program,
            @ForAll("policies") ScoringPolicy policy,
            @ForAll @IntRange(max = 280) int days) {
        Scorecard scorecard = Scorer.of(policy).score(program, day(days));

        for (ObjectiveScore objective : scorecard.objectives()) {
            for (KeyResultScore score : objective.keyResults()) {
                assertExplains(scorecard.explain(score.id()), published(score));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void recomputeToTheNumbersOfObjectives(
            @ForAll("programs") ResolvedProgram program,
            @ForAll("policies") ScoringPolicy policy,
            @ForAll @IntRange(max = 280) int days) {
        Scorecard scorecard = Scorer.of(policy).score(program, day(days));

        for (ObjectiveScore score : scorecard.objectives()) {
            assertExplains(scorecard.explain(score.id()), score.number().map(Progress::toRatio));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void recomputeToForecastsTrajectoriesGroupsAndCompletion(
            @ForAll("programs") ResolvedProgram program,
            @ForAll("policies") ScoringPolicy policy,
            @ForAll @IntRange(max = 280) int days) {
        Scorecard scorecard = Scorer.of(policy).score(program, day(days));

        for (ObjectiveScore objective : scorecard.objectives()) {
            for (KeyResultScore score : objective.keyResults()) {
                Forecast forecast = scorecard.forecast(score.id());
                assertExplains(
                        scorecard.explainForecast(score.id()),
                        forecast.exactValue().or(forecast::exactRaw));
                ConfidenceTrajectory trajectory = scorecard.trajectory(score.id());
                assertExplains(trajectory.explanation(), trajectory.latest().map(latest -> Ratio.of(latest.value())));
            }
        }
        program.program().cycles().forEach(cycle -> {
            assertExplains(scorecard, scorecard.ofCycle(cycle.id()));
            program.program()
                    .organization()
                    .units()
                    .forEach(unit -> assertExplains(scorecard, scorecard.ofUnit(unit.id(), cycle.id())));
            assertExplains(scorecard, scorecard.ofLevel(UnitLevel.TEAM, cycle.id()));
        });
        assertExplains(
                scorecard.completion().explanation(), scorecard.completion().value());
    }

    private static void assertExplains(Scorecard scorecard, GroupScore group) {
        assertExplains(scorecard.explain(group), group.number().map(Progress::toRatio));
    }

    private static void assertExplains(Explanation explanation, Optional<Ratio> number) {
        Recomputation.check(explanation);
        assertThat(explanation.value()).isEqualTo(number);
        assertSpeaksBothLanguages(explanation);
    }

    private static Optional<Ratio> published(KeyResultScore score) {
        return score.isClosed()
                ? score.score().map(number -> number.toProgress().toRatio())
                : score.progress().map(number -> number.toRatio());
    }

    /** A phrase that is missing shows its key. */
    private static void assertSpeaksBothLanguages(Explanation explanation) {
        for (Phrasebook book : ImmutableList.of(Phrasebook.english(), Phrasebook.spanish())) {
            assertThat(explanation.render(book)).doesNotContain("explanation.").doesNotContainPattern("\\{\\d");
        }
    }

    private static LocalDate day(int days) {
        return LocalDate.of(2026, 6, 25).plusDays(days);
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return Arbitraries.of(POLICIES);
    }
}
