package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.published;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.CycleKind;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

class ScorecardTest {

    private static final String ENDED = "2026-10-01";
    private static final Scorer SCORER = Scorer.of(ScoringPolicies.STANDARD);

    private static Cycle cycle(String id, String dates) {
        return Cycle.builder()
                .id(CycleId.of(id))
                .label(id)
                .dates(DateRange.parse(dates))
                .kind(CycleKind.CUSTOM)
                .build();
    }

    static ResolvedProgram program(Objective... objectives) {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("City")
                        .addUnit(OrgUnit.builder()
                                .id(UnitId.of("city"))
                                .name("City")
                                .kind(UnitKind.AGENCY)
                                .build())
                        .build())
                .cadence(Cadences.BIWEEKLY)
                .addCycle(cycle("q", "2026-07-01..2026-09-30"))
                .addCycle(cycle("next", "2026-10-01..2026-12-31"))
                .addAllObjectives(Arrays.asList(objectives))
                .build()
                .resolve();
    }

    private static Objective named(String id, Objective objective) {
        return objective.withId(ObjectiveId.of(id));
    }

    private static Scorecard score(String asOf, Objective... objectives) {
        return SCORER.score(program(objectives), day(asOf));
    }

    @Test
    void scoresEachObjectiveInItsCycleByTheCadenceOfTheProgram() {
        Objective first = named("first", objective(at("a", "0.5")));
        Objective second = named("second", objective(at("b", "0.5"))).withCycle(CycleId.of("next"));

        Scorecard card = score("2026-07-22", first, second);

        assertThat(card.objectives())
                .containsExactly(card.of(ObjectiveId.of("first")), card.of(ObjectiveId.of("second")));
        assertThat(card.of(ObjectiveId.of("first")))
                .isEqualTo(SCORER.score(first, Samples.QUARTER, Cadences.BIWEEKLY, day("2026-07-22")));
        assertThat(card.of(KeyResultId.of("a")).status().word()).isEqualTo(StatusWord.GREEN); // 14 and 7 days
        assertThat(card.of(KeyResultId.of("a")).pace().orElseThrow().expected())
                .isEqualTo(Progress.of("0.230769230")); // 21 of 91 days
        assertThat(card.of(KeyResultId.of("b")).pace().orElseThrow().expected()).isEqualTo(Progress.ZERO);
        assertThat(card.asOf()).isEqualTo(day("2026-07-22"));
        assertThat(card.policy()).isEqualTo(ScoringPolicies.STANDARD);
        assertThat(card.program().objective(ObjectiveId.of("first"))).isEqualTo(first);
        assertThat(card).hasToString("Scorecard(2026-07-22, standard, 2 objectives)");
    }

    /** Two to the 14th ids of one hash code, and an objective of as many key results. */
    @Test
    void findsEachScoreByItsPlace() {
        List<String> ids = List.of("");
        for (int i = 0; i < 14; i++) {
            List<String> longer = new ArrayList<>();
            for (String id : ids) {
                longer.add(id + "Aa");
                longer.add(id + "BB");
            }
            ids = longer;
        }
        List<Objective> objectives = new ArrayList<>();
        List<KeyResult> keyResults = new ArrayList<>();
        for (String id : ids) {
            objectives.add(named(id, objective()));
            keyResults.add(at("k" + id, "0.5"));
        }
        objectives.add(named("o", objective(keyResults.toArray(new KeyResult[0]))));

        Scorecard card = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Scorecard scored = score(ENDED, objectives.toArray(new Objective[0]));
            keyResults.forEach(each -> scored.of(each.id()));
            return scored;
        });

        assertThat(card.of(objectives.get(77).id()).id())
                .isEqualTo(objectives.get(77).id());
        for (int i = 0; i < keyResults.size(); i += 77) {
            assertThat(card.of(keyResults.get(i).id()).id())
                    .isEqualTo(keyResults.get(i).id());
        }
    }

    @Test
    void refusesWhatTheProgramDoesNotHave() {
        Scorecard card = score(ENDED, objective(at("a", "1")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.of(ObjectiveId.of("x")))
                .withMessage("Objective 'x': id must be one of the program");
        assertThatIllegalArgumentException().isThrownBy(() -> card.of(KeyResultId.of("x")));
    }

    @Test
    void completesKeyResultsWhoseCycleHasEnded() {
        Objective first = named("first", published(objective(at("a", "0.7"), at("b", "0.699999999"), silent("c"))));
        Objective second = named("second", published(objective(at("d", "1")))).withCycle(CycleId.of("next"));

        assertThat(score("2026-09-30", first, second).completion().value()).isEmpty();
        Completion completion = score(ENDED, first, second).completion();
        assertThat(completion.value()).contains(Ratio.of(1, 3));
        assertThat(completion.verdict()).contains(CompletionVerdict.UNREALISTIC);
        assertThat(completion.notYetScored())
                .containsExactly(KeyResultId.of("a"), KeyResultId.of("b"), KeyResultId.of("c"));
        assertThat(completion.notReached()).containsExactly(KeyResultId.of("b"), KeyResultId.of("c"));
        assertThat(score("2027-01-01", first, second).completion().value()).contains(Ratio.of(1, 2));
    }

    @Test
    void completesNothingThatWasGivenUpOrDoesNotCount() {
        KeyResult degenerate = keyResult(
                "degenerate",
                Measure.increase("0", "1").toParts().withTarget(BigDecimal.ZERO).toMeasureLeniently());
        Objective first = named(
                "first",
                published(objective(
                        at("a", "0.8"),
                        ended(at("b", "0"), LifecycleState.CANCELLED, "2026-09-01"),
                        ended(at("c", "0"), LifecycleState.DEPRIORITIZED, "2026-09-01"),
                        keyResult("d", Measure.findBaseline()),
                        at("e", "0").withWeight(Weight.ZERO),
                        degenerate)));
        Objective second = named("second", ended(objective(at("f", "0")), LifecycleState.CANCELLED, "2026-09-01"));

        Completion completion = score(ENDED, first, second).completion();

        assertThat(completion.total()).isEqualTo(1);
        assertThat(completion.reached()).isEqualTo(1);
        assertThat(completion.notScorable()).containsExactly(KeyResultId.of("degenerate"));
        assertThat(completion.notYetScored()).containsExactly(KeyResultId.of("a"));
        assertThat(completion.notReached()).isEmpty();
    }

    @Test
    void completesByProgressAndNotByTheScoreOfAZone() {
        KeyResult zones = keyResult("z", Measure.zones("0", "10", "50", "200"), value("2026-09-28", "35"));

        Completion completion = score(ENDED, ended(objective(zones), LifecycleState.CLOSED, "2026-09-30"))
                .completion();

        assertThat(completion.reached()).isEqualTo(1); // progress 35/50, score 0.3 + 0.4 × 25/40 = 0.55
        assertThat(completion.notYetScored()).isEmpty();
    }

    @Test
    void completesCommittedOnesApart() {
        Objective committed = named("first", published(objective(at("a", "1")))).withAmbition(Ambition.COMMITTED);
        Objective learning = named("second", published(objective(at("b", "1")))).withAmbition(Ambition.LEARNING);

        assertThat(score(ENDED, committed).completion().verdict()).contains(CompletionVerdict.DELIVERED);
        Objective aspirational = named("third", published(objective(at("c", "1"))));
        assertThat(score(ENDED, committed, aspirational).completion().verdict()).contains(CompletionVerdict.TOO_EASY);
        assertThat(score(ENDED, learning, aspirational).completion().verdict()).contains(CompletionVerdict.TOO_EASY);
        assertThat(score(ENDED, committed, learning).completion().verdict()).contains(CompletionVerdict.ON_TARGET);
        assertThat(score(ENDED, learning).completion().value()).contains(Ratio.ONE);
    }

    @Test
    void countsWhatSilenceFeedsAsNotReachedWhateverThePolicyMakesOfSilence() {
        Objective fed = Cascades.parent("p", RollUp.KEY_RESULTS, Cascades.unmeasured("f"), at("g", "1"));
        Objective silence = Cascades.child("c", Cascades.feeds("f"), silent("s"));
        for (Missing missing : Missing.values()) {
            ScoringPolicy policy = ScoringPolicies.STANDARD.withMissing(missing);

            Completion completion = Cascades.score(policy, ENDED, fed, silence).completion();

            assertThat(completion.value()).contains(Ratio.of(1, 3));
            assertThat(completion.notScorable()).isEmpty();
            assertThat(completion.notYetScored())
                    .containsExactly(KeyResultId.of("f"), KeyResultId.of("g"), KeyResultId.of("s"));
        }
    }

    @Test
    void completesNothingThatWasNeverPublished() {
        Objective draft = named("first", objective(at("a", "0")));
        Objective closed = named("second", ended(objective(at("b", "1")), LifecycleState.CLOSED, "2026-10-05"));

        assertThat(score(ENDED, draft).completion().value()).isEmpty();
        assertThat(score(ENDED, draft, closed).completion().value()).contains(Ratio.ONE);
        assertThat(score(ENDED, draft, closed).completion().notYetScored()).containsExactly(KeyResultId.of("b"));
        assertThat(score("2026-10-05", draft, closed).completion().value()).contains(Ratio.ONE);
        assertThat(score("2026-10-05", draft, closed).completion().notYetScored())
                .isEmpty();
    }

    @Test
    void showsWhatIsDatedUpToTheDayOnly() {
        ResolvedProgram before = program(objective(at("a", "0.5")));
        ResolvedProgram after = before.apply(Change.checkIn(KeyResultId.of("a"), value("2026-08-16", "0.9")));

        assertThat(SCORER.score(after, day("2026-08-15"))).isEqualTo(SCORER.score(before, day("2026-08-15")));
        assertThat(SCORER.score(after, day("2026-08-16"))
                        .of(KeyResultId.of("a"))
                        .progress())
                .contains(Progress.of("0.9"));
    }

    @Test
    void equalsByDayPolicyAndScores() {
        Objective objective = objective(at("a", "0.5"));
        Scorer lenient = Scorer.of(ScoringPolicies.STANDARD.withMissing(Missing.LEFT_OUT));
        new EqualsTester()
                .addEqualityGroup(score(ENDED, objective), score(ENDED, objective))
                .addEqualityGroup(score("2026-10-02", objective))
                .addEqualityGroup(score(ENDED, objective(at("a", "0.6"))))
                .addEqualityGroup(lenient.score(program(objective), day(ENDED)))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(SCORER, Scorer.of(ScoringPolicies.STANDARD))
                .addEqualityGroup(lenient)
                .testEquals();
        assertThat(SCORER.policy()).isEqualTo(ScoringPolicies.STANDARD);
        assertThat(SCORER).hasToString("Scorer(standard)");
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(ResolvedProgram.class, program())
                .setDefault(Objective.class, objective())
                .setDefault(DateRange.class, Samples.QUARTER)
                .setDefault(Cadence.class, Cadences.WEEKLY)
                .setDefault(LocalDate.class, day(ENDED));
        tester.testAllPublicInstanceMethods(SCORER);
        tester.testAllPublicStaticMethods(Scorer.class);
    }
}
