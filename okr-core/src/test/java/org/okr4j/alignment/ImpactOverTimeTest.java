package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.alignment.Company.CARD;
import static org.okr4j.alignment.Company.CONTRACTS;
import static org.okr4j.alignment.Company.CUSTOMERS;
import static org.okr4j.alignment.Company.CUSTOMERS_OBJECTIVE;
import static org.okr4j.alignment.Company.DAY;
import static org.okr4j.alignment.Company.DEMAND;
import static org.okr4j.alignment.Company.DEMAND_OBJECTIVE;
import static org.okr4j.alignment.Company.GROWTH;
import static org.okr4j.alignment.Company.GROWTH_OBJECTIVE;
import static org.okr4j.alignment.Company.LEADS;
import static org.okr4j.alignment.Company.NEED;
import static org.okr4j.alignment.Company.ORGANIZATION;
import static org.okr4j.alignment.Company.PIPELINE;
import static org.okr4j.alignment.Company.PIPELINE_NEEDS_LEADS;
import static org.okr4j.alignment.Company.PROGRAM;
import static org.okr4j.alignment.Company.keyResult;
import static org.okr4j.alignment.Company.program;
import static org.okr4j.alignment.Company.step;
import static org.okr4j.alignment.Company.with;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.LifecycleState;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.value.Gap;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;

/** What one day sees and an earlier one did not. On the 16th of August the pipeline is red already, and nothing else is. */
class ImpactOverTimeTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 8, 16);
    private static final LocalDate THAT_DAY = LocalDate.of(2026, 8, 18);
    private static final LocalDate AFTER = LocalDate.of(2026, 8, 20);

    private static Scorecard on(LocalDate day, OkrProgram program) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), day);
    }

    private static ChangeImpact between(LocalDate first, LocalDate last, OkrProgram program) {
        return ChangeImpact.of(on(first, program), on(last, program));
    }

    private static List<String> triggers(ChangeImpact impact) {
        return impact.triggers().stream()
                .map(trigger -> trigger.kind() + " " + trigger.subject())
                .toList();
    }

    private static List<Id> exposed(ChangeImpact impact) {
        return impact.exposures().stream().map(Exposure::subject).toList();
    }

    /** At 25%, it lags by 24.5 points on the 45th of 91 days, and by 25.5 on the 46th. */
    @Test
    void aNightMayTurnAKeyResultRed() {
        ChangeImpact impact = between(DAY, DAY.plusDays(1), PROGRAM);

        assertThat(impact.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.subject()).isEqualTo(PIPELINE);
            assertThat(trigger.kind()).isEqualTo(TriggerKind.TURNED_RED);
            assertThat(trigger.text().toString())
                    .startsWith("“Raise the pipeline from 100 to 140” (pipeline) of sales turned red:"
                            + " 25% reached where 50.5% was expected");
        });
        assertThat(exposed(impact)).containsExactly(CUSTOMERS, GROWTH);
        // A quarter of the objective, of which 75% is missing.
        assertThat(impact.exposureOf(CUSTOMERS).orElseThrow().atStake()).contains(Gap.of("0.1875"));
        assertThat(impact.exposureOf(CUSTOMERS).orElseThrow().effect()).isEmpty();
        assertThat(impact.toTell())
                .extracting(PersonToTell::person)
                .containsExactly(PersonId.of("sam"), PersonId.of("clara"));
        Recomputed.check(impact.explanation());
    }

    @Test
    void nothingMayHappenInANight() {
        ChangeImpact impact = between(BEFORE, BEFORE.plusDays(1), PROGRAM);

        assertThat(impact.isEmpty()).isTrue();
        assertThat(impact.exposures()).isEmpty();
    }

    @Test
    void whatBothProgramsHoldHappensOnItsDay() {
        OkrProgram program =
                PROGRAM.apply(Change.transition(LEADS, Company.transition(LifecycleState.DEPRIORITIZED, "2026-08-18")));

        ChangeImpact impact = between(BEFORE, AFTER, program);
        assertThat(triggers(impact)).containsExactly("DEPRIORITIZED leads");
        assertThat(exposed(impact)).containsExactly(DEMAND, PIPELINE, GROWTH, CUSTOMERS);
        // Without its leads marketing is at 30% instead of 35%.
        assertThat(impact.exposureOf(DEMAND).orElseThrow().effect())
                .contains(new ScoreEffect(Optional.of(Progress.of("0.35")), Optional.of(Progress.of("0.3"))));
        assertThat(triggers(between(THAT_DAY.minusDays(1), THAT_DAY, program))).containsExactly("DEPRIORITIZED leads");
        assertThat(between(BEFORE, THAT_DAY.minusDays(1), program).isEmpty()).isTrue();
        assertThat(between(THAT_DAY, AFTER, program).isEmpty()).isTrue();
    }

    @Test
    void anObjectiveIsGivenUpOnItsDayWithItsKeyResults() {
        OkrProgram program =
                PROGRAM.apply(Change.transition(DEMAND, Company.transition(LifecycleState.CANCELLED, "2026-08-18")));

        assertThat(triggers(between(BEFORE, AFTER, program))).containsExactly("CANCELLED demand");
        assertThat(between(THAT_DAY, AFTER, program).isEmpty()).isTrue();
    }

    /** 3 of 15 contracts are 20%, where 48 of 91 days are over. */
    @Test
    void aCheckInCountsFromItsDayOn() {
        OkrProgram program = PROGRAM.apply(Change.checkIn(
                CONTRACTS,
                CheckIn.builder()
                        .date(THAT_DAY)
                        .measurement(Measurement.number("3"))
                        .build()));

        assertThat(triggers(between(BEFORE, AFTER, program))).containsExactly("TURNED_RED contracts");
        assertThat(between(BEFORE, THAT_DAY.minusDays(1), program).isEmpty()).isTrue();
        assertThat(between(THAT_DAY, AFTER, program).isEmpty()).isTrue();
    }

    @Test
    void anAmendmentCountsFromItsDayOn() {
        OkrProgram program = with(with(
                        CUSTOMERS_OBJECTIVE,
                        keyResult(CUSTOMERS_OBJECTIVE, CONTRACTS).withDue(LocalDate.of(2026, 9, 15))))
                .apply(List.of(
                        Change.retarget(LEADS, Measure.increase("0", "400"), THAT_DAY),
                        Change.amend(
                                CONTRACTS,
                                Amendment.builder()
                                        .date(THAT_DAY.plusDays(1))
                                        .due(LocalDate.of(2026, 9, 20))
                                        .build())));

        assertThat(triggers(between(BEFORE, THAT_DAY, program))).containsExactly("TARGET_LOWERED leads");
        assertThat(triggers(between(THAT_DAY, THAT_DAY.plusDays(1), program))).containsExactly("DUE_MOVED contracts");
    }

    @Test
    void aDependencyIsAtRiskFromItsDayOn() {
        OkrProgram program = with(PIPELINE_NEEDS_LEADS.withSteps(
                step("2026-07-05", DependencyState.CONFIRMED), step("2026-08-18", DependencyState.AT_RISK)));

        assertThat(triggers(between(BEFORE, AFTER, program))).containsExactly("DEPENDENCY_AT_RISK " + NEED);
        assertThat(between(THAT_DAY, AFTER, program).isEmpty()).isTrue();
    }

    @Test
    void aDependencyThatIsGoneExposedWhomItStillHeldOnTheEarlierDay() {
        OkrProgram before = with(PIPELINE_NEEDS_LEADS.withSteps(step("2026-08-18", DependencyState.MET)));
        OkrProgram after = program(
                ORGANIZATION,
                ImmutableList.of(GROWTH_OBJECTIVE, Company.without(DEMAND_OBJECTIVE, LEADS), CUSTOMERS_OBJECTIVE));

        assertThat(exposed(ChangeImpact.of(on(BEFORE, before), on(AFTER, after))))
                .contains(PIPELINE);
        assertThat(exposed(ChangeImpact.of(on(THAT_DAY, before), on(AFTER, after))))
                .doesNotContain(PIPELINE);
    }

    @Test
    void whoseLastDayWasKnownHasLeftAfterIt() {
        OkrProgram program = PROGRAM.apply(Change.leave(PersonId.of("pia"), THAT_DAY));

        assertThat(between(BEFORE, THAT_DAY, program).isEmpty()).isTrue();
        assertThat(between(THAT_DAY, THAT_DAY.plusDays(1), program).triggers())
                .extracting(trigger -> trigger.text().toString())
                .containsExactly(
                        "Pia has left, with 2026-08-18 as the last day, and answers for one objective or key result");
        assertThat(between(THAT_DAY.plusDays(1), AFTER, program).isEmpty()).isTrue();
    }

    @Test
    void editsAndTimeCountTogether() {
        OkrProgram after = PROGRAM.apply(Change.unlink(DEMAND, GROWTH));

        assertThat(triggers(ChangeImpact.of(on(DAY, PROGRAM), on(BEFORE, after))))
                .containsExactly("LINK_DROPPED demand", "TURNED_RED pipeline");
    }

    /** What was given up in the meantime and is gone by the later day is missed, for it was there on the earlier one. */
    @Test
    void whatEndsAndIsRemovedInTheMeantimeIsMissed() {
        OkrProgram before = with(with(
                DEMAND_OBJECTIVE,
                keyResult(DEMAND_OBJECTIVE, LEADS)
                        .withTransitions(Company.transition(LifecycleState.CANCELLED, "2026-08-18"))));
        OkrProgram after = program(
                ORGANIZATION,
                ImmutableList.of(GROWTH_OBJECTIVE, Company.without(DEMAND_OBJECTIVE, LEADS), CUSTOMERS_OBJECTIVE));

        assertThat(triggers(ChangeImpact.of(on(BEFORE, before), on(AFTER, after))))
                .containsExactly("REMOVED leads");
        assertThat(ChangeImpact.of(on(THAT_DAY, before), on(AFTER, after)).isEmpty())
                .isTrue();
    }

    /** By that day the pipeline is red with or without the change, so that it is no matter of it. */
    @Test
    void aChangeOfALaterDayIsJudgedOnThatDay() {
        Change later = Change.transition(LEADS, Company.transition(LifecycleState.CANCELLED, "2026-08-18"));
        ChangeImpact impact = ChangeImpact.of(CARD, later);

        assertThat(triggers(impact)).containsExactly("CANCELLED leads");
        assertThat(exposed(impact)).containsExactly(DEMAND, PIPELINE, GROWTH, CUSTOMERS);
        assertThat(impact.exposureOf(DEMAND).orElseThrow().effect())
                .contains(new ScoreEffect(Optional.of(Progress.of("0.35")), Optional.of(Progress.of("0.3"))));
        assertThat(impact.scores()).isEqualTo(on(THAT_DAY, PROGRAM).whatIf(later));
        assertThat(impact).isEqualTo(ChangeImpact.of(on(THAT_DAY, PROGRAM), later));
    }

    @Test
    void whatTheProgramHoldsForThatDayAlreadyIsNoMatterOfTheChange() {
        OkrProgram program = PROGRAM.apply(
                Change.transition(PIPELINE, Company.transition(LifecycleState.DEPRIORITIZED, "2026-08-17")));
        ChangeImpact impact = ChangeImpact.of(
                on(DAY, program), Change.transition(LEADS, Company.transition(LifecycleState.CANCELLED, "2026-08-18")));

        // What depends on the leads will have come to its end the day before.
        assertThat(triggers(impact)).containsExactly("CANCELLED leads");
        assertThat(exposed(impact)).containsExactly(DEMAND, GROWTH);
    }

    @Test
    void allThatIsDatedIsJudgedOnItsDay() {
        CheckIn poor = CheckIn.builder()
                .date(THAT_DAY)
                .measurement(Measurement.number("3"))
                .build();

        assertThat(triggers(ChangeImpact.of(CARD, Change.checkIn(CONTRACTS, poor))))
                .containsExactly("TURNED_RED contracts");
        assertThat(triggers(ChangeImpact.of(CARD, Change.retarget(LEADS, Measure.increase("0", "400"), THAT_DAY))))
                .containsExactly("TARGET_LOWERED leads");
        assertThat(triggers(ChangeImpact.of(CARD, Change.report(NEED, step("2026-08-18", DependencyState.BROKEN)))))
                .containsExactly("DEPENDENCY_BROKEN " + NEED);
    }

    @Test
    void whatIsDatedBeforeIsJudgedOnTheDayOfTheScorecard() {
        Change earlier = Change.transition(LEADS, Company.transition(LifecycleState.CANCELLED, "2026-08-10"));

        assertThat(ChangeImpact.of(CARD, earlier).scores().after().asOf()).isEqualTo(DAY);
    }

    @Test
    void whoIsToLeaveIsKnownToFromTheDayOfTheScorecardOn() {
        ChangeImpact impact = ChangeImpact.of(CARD, Change.leave(PersonId.of("pia"), AFTER));

        assertThat(impact.scores().after().asOf()).isEqualTo(DAY);
        assertThat(triggers(impact)).containsExactly("OWNER_LEFT pia");
    }
}
