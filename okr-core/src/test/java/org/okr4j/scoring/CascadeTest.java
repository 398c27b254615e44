package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.okr4j.scoring.Cascades.DAY;
import static org.okr4j.scoring.Cascades.at;
import static org.okr4j.scoring.Cascades.child;
import static org.okr4j.scoring.Cascades.draft;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Cascades.parentOf;
import static org.okr4j.scoring.Cascades.reasons;
import static org.okr4j.scoring.Cascades.score;
import static org.okr4j.scoring.Cascades.scoreOf;
import static org.okr4j.scoring.Cascades.to;
import static org.okr4j.scoring.Cascades.unmeasured;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

class CascadeTest {

    private static final Objective CHILDREN = parent("p", RollUp.CHILDREN);
    private static final Objective BOTH = parent("p", RollUp.BOTH);
    private static final KeyResult THIRDS =
            Samples.keyResult("t", Measure.increase("0", "3"), value("2026-08-14", "2"));
    private static final ScoringPolicy KNOWN_ONLY = ScoringPolicies.STANDARD.withMissing(Missing.LEFT_OUT);

    private static Objective with(Objective parent, KeyResult... keyResults) {
        return parent.withKeyResults(keyResults);
    }

    private static KeyResult yes(String id) {
        return Samples.keyResult(id, Measure.binary(), checkIn("2026-08-14", Measurement.answer(true)));
    }

    @Test
    void isTheMeanOfWhatContributesByTheWeightsOfTheLinks() {
        ObjectiveScore score = parentOf(CHILDREN, child("c1", to("p"), "0.5"), child("c2", to("p", "3"), "1"));

        assertThat(score.progress()).contains(Progress.of("0.875")); // (0.5 + 3) / 4
        assertThat(score.number()).isEqualTo(score.progress());
        assertThat(score.children())
                .containsExactly(
                        new ChildShare(
                                ObjectiveId.of("c1"),
                                ObjectiveId.of("p"),
                                Weight.ONE,
                                Optional.of(Progress.of("0.5")),
                                Optional.empty()),
                        new ChildShare(
                                ObjectiveId.of("c2"),
                                ObjectiveId.of("p"),
                                Weight.of(3),
                                Optional.of(Progress.ONE),
                                Optional.empty()));
        assertThat(score.grade()).hasToString("GREEN (87.5%; green starts at 70%)");
        assertThat(score.hasData()).isTrue();
    }

    @Test
    void poolsKeyResultsAndChildrenInOneMean() {
        Objective both = with(BOTH, at("a", "0.2").withWeight(Weight.of(2)));

        ObjectiveScore score = parentOf(both, child("c1", to("p"), "0.5"), child("c2", to("p"), "0.9"));

        assertThat(score.progress()).contains(Progress.of("0.45")); // (2 × 0.2 + 0.5 + 0.9) / 4
        assertThat(parentOf(both).progress()).contains(Progress.of("0.2"));
        assertThat(parentOf(BOTH, child("c1", to("p"), "0.5")).progress()).contains(Progress.of("0.5"));
    }

    @Test
    void showsKeyResultsAndDoesNotCountThemWhereOnlyChildrenCount() {
        ObjectiveScore score = parentOf(with(CHILDREN, at("a", "0.2")), child("c", to("p"), "0.5"));

        assertThat(score.progress()).contains(Progress.of("0.5"));
        KeyResultScore shown = score.keyResults().get(0);
        assertThat(shown.progress()).contains(Progress.of("0.2"));
        assertThat(score.leftOut()).containsExactly(shown);
        assertThat(shown.leftOut().orElseThrow())
                .hasToString("not counted: the objective is scored by those that contribute to it");
    }

    @Test
    void looksAtNoChildrenWhereOnlyKeyResultsCount() {
        Objective child = child("c", to("p"), "0.5");
        for (RollUp rollUp : List.of(RollUp.KEY_RESULTS, RollUp.UNIT_SUM)) {
            ObjectiveScore score = parentOf(parent("p", rollUp, at("a", "0.2")), child);

            assertThat(score.progress()).contains(Progress.of("0.2"));
            assertThat(score.children()).isEmpty();
        }
    }

    /** The same three as key results of one objective are exactly 0.7. */
    @Test
    void takesChildrenAsPublishedSoThatAnybodyCanRecomputeTheirMean() {
        KeyResult thirtieths = Samples.keyResult("k3", Measure.increase("0", "30"), value("2026-08-14", "23"));

        ObjectiveScore score = parentOf(
                CHILDREN,
                child("c1", to("p"), THIRDS),
                child("c2", to("p"), THIRDS.withId(at("t2", "0").id())),
                child("c3", to("p"), thirtieths));

        // 0.666666666 + 0.666666666 + 0.766666666 = 2.099999998
        assertThat(score.progress()).contains(Progress.of("0.699999999"));
        assertThat(score.grade().reason()).hasToString("69.9%; amber runs from 40% to below 70%");
    }

    @Test
    void takesOwnKeyResultsExactlyBesidePublishedChildren() {
        Objective both = with(BOTH, THIRDS, THIRDS.withId(at("t2", "0").id()));

        // 2/3 + 2/3 + 0.666666667 = 2.000000000 and a third of a billionth: as published it would be 1.999999999
        assertThat(parentOf(both, child("c", to("p"), "0.666666667")).progress())
                .contains(Progress.of("0.666666666"));
        // 2/3 + 2/3 + 0.766666667 = 2.1 and a third of a billionth
        assertThat(parentOf(both, child("c", to("p"), "0.766666667")).progress())
                .contains(Progress.of("0.7"));
    }

    @Test
    void countsForEachOfSeveralParentsWithTheWeightOfThatLink() {
        Objective child = child("c", to("p"), "1").withParents(to("p", "3"), to("p2"));

        Scorecard card = score(
                DAY,
                CHILDREN,
                parent("p2", RollUp.CHILDREN),
                child,
                child("d", to("p"), "0").withParents(to("p"), to("p2")));

        assertThat(scoreOf(card, "p").progress()).contains(Progress.of("0.75"));
        assertThat(scoreOf(card, "p2").progress()).contains(Progress.of("0.5"));
    }

    @Test
    void countsWhatContributesAndNotWhatMerelySupports() {
        ObjectiveScore score = parentOf(
                CHILDREN, child("c1", to("p"), "0.5"), child("c2", Contribution.supports(ObjectiveId.of("p")), "1"));

        assertThat(score.progress()).contains(Progress.of("0.5"));
        assertThat(reasons(score)).containsExactly("c1: counts");
    }

    @Test
    void listsChildrenByTheirPlaceInTheProgramAndKeepsWhatComesBeforeItsParent() {
        ObjectiveScore score = parentOf(child("c2", to("p"), "0.5"), CHILDREN, child("c1", to("p"), "1"));

        assertThat(reasons(score)).containsExactly("c2: counts", "c1: counts");
        assertThat(score.progress()).contains(Progress.of("0.75"));
    }

    @Test
    void goesUpThroughSeveralLevels() {
        Scorecard card = score(
                DAY,
                CHILDREN,
                parent("m", RollUp.BOTH, at("a", "0.1")).withParents(to("p")),
                child("c", to("m"), "0.4"),
                child("d", to("p", "0.5"), "1"));

        assertThat(scoreOf(card, "m").progress()).contains(Progress.of("0.25"));
        assertThat(scoreOf(card, "p").progress()).contains(Progress.of("0.5")); // (0.25 + 0.5) / 1.5
    }

    @Test
    void leavesOutAndListsWithReason() {
        KeyResult baseline = Samples.keyResult("k-e", Measure.findBaseline());
        ObjectiveScore score = parentOf(
                CHILDREN,
                child("a", to("p"), "0.5"),
                child("b", to("p", "0"), "1"),
                Cascades.ended(child("c", to("p"), "1"), LifecycleState.CANCELLED, "2026-08-10"),
                Cascades.ended(child("d", to("p"), "1"), LifecycleState.DEPRIORITIZED, "2026-08-15"),
                child("e", to("p"), baseline),
                child("f", to("p"), unmeasured("k-f")),
                draft(child("g", to("p"), "1")),
                Cascades.ended(child("h", to("p"), "1"), LifecycleState.CANCELLED, "2026-08-16"));

        assertThat(reasons(score))
                .containsExactly(
                        "a: counts",
                        "b: has weight 0: shown, not counted",
                        "c: objective cancelled on 2026-08-10",
                        "d: objective deprioritized on 2026-08-15",
                        "e: counts once it is closed",
                        "f: cannot be scored: nothing can be scored",
                        "g: not published yet",
                        "h: counts");
        assertThat(score.progress()).contains(Progress.of("0.75"));
        assertThat(score.children().get(1).number()).contains(Progress.ONE);
        assertThat(score.children().get(2).number()).isEmpty();
        assertThat(score.children().get(6).number()).contains(Progress.ONE);
    }

    @Test
    void countsDraftsForDraftsOnly() {
        Objective proposed = draft(child("c", to("p"), "1"))
                .withTransitions(Samples.transition(LifecycleState.PROPOSED, "2026-06-01"));

        assertThat(parentOf(draft(CHILDREN), draft(child("c", to("p"), "1"))).progress())
                .contains(Progress.ONE);
        assertThat(parentOf(draft(CHILDREN), child("c", to("p"), "1")).progress())
                .contains(Progress.ONE);
        assertThat(parentOf(CHILDREN, proposed).unscorable()).contains(UnscorableReason.NO_CONTRIBUTING_CHILD);
        assertThat(reasons(parentOf(CHILDREN, proposed))).containsExactly("c: not published yet");
        assertThat(parentOf(draft(CHILDREN), proposed).progress()).contains(Progress.ONE);
    }

    @Test
    void saysWhyThereIsNothingToRollUp() {
        KeyResult baseline = Samples.keyResult("k-c", Measure.findBaseline());
        Objective gone = Cascades.ended(child("c", to("p"), "1"), LifecycleState.CANCELLED, "2026-08-10");

        assertUnscorable(UnscorableReason.NO_CONTRIBUTING_CHILD, CHILDREN);
        assertUnscorable(UnscorableReason.NO_CONTRIBUTING_CHILD, with(CHILDREN, at("a", "1")));
        assertUnscorable(UnscorableReason.NO_CONTRIBUTING_CHILD, CHILDREN, draft(child("c", to("p"), "1")));
        assertUnscorable(UnscorableReason.NO_KEY_RESULTS, BOTH);
        assertUnscorable(UnscorableReason.NO_KEY_RESULTS, BOTH, draft(child("c", to("p"), "1")));
        assertUnscorable(UnscorableReason.NOTHING_SCORABLE, CHILDREN, gone);
        assertUnscorable(UnscorableReason.NOTHING_SCORABLE, CHILDREN, child("c", to("p"), unmeasured("k")));
        assertUnscorable(UnscorableReason.NOTHING_SCORABLE, with(BOTH, unmeasured("k")), gone);
        assertUnscorable(UnscorableReason.NOTHING_COUNTS_YET, CHILDREN, child("c", to("p"), baseline));
        assertUnscorable(UnscorableReason.NOTHING_COUNTS_YET, CHILDREN, child("c", to("p"), baseline), gone("d"));
        assertUnscorable(UnscorableReason.ZERO_WEIGHT, CHILDREN, child("c", to("p", "0"), "1"));
        assertUnscorable(UnscorableReason.ZERO_WEIGHT, with(BOTH, at("a", "1").withWeight(Weight.ZERO)), gone("d"));
    }

    private static Objective gone(String id) {
        return Cascades.ended(child(id, to("p"), "1"), LifecycleState.CANCELLED, "2026-08-10");
    }

    private static void assertUnscorable(UnscorableReason reason, Objective... objectives) {
        ObjectiveScore score = parentOf(objectives);

        assertThat(score.unscorable()).contains(reason);
        assertThat(score.progress()).isEmpty();
        assertThat(score.number()).isEmpty();
        assertThat(score.hasData()).isFalse();
        assertThat(score.expected()).isEmpty();
        assertThat(score.pace()).isEmpty();
        assertThat(score.status()).isEqualTo(Status.notScorable(reason));
        assertThat(score.grade().light()).isEmpty();
    }

    @Test
    void countsSilentChildrenAsNothingReachedOrLeavesThemOutAsThePolicySays() {
        Objective silent = child("c2", to("p"), silent("k"));
        Objective[] program = {CHILDREN, child("c1", to("p"), "0.5"), silent};

        ObjectiveScore score = parentOf(program);
        ObjectiveScore known = scoreOf(score(KNOWN_ONLY, DAY, program), "p");
        ObjectiveScore nothing = scoreOf(score(KNOWN_ONLY, DAY, CHILDREN, silent), "p");

        assertThat(score.progress()).contains(Progress.of("0.25"));
        assertThat(score.hasData()).isTrue();
        assertThat(score.status().word()).isEqualTo(StatusWord.NO_DATA);
        assertThat(known.progress()).contains(Progress.of("0.5"));
        assertThat(reasons(known)).containsExactly("c1: counts", "c2: no value has been reported yet");
        assertThat(known.status().word()).isEqualTo(StatusWord.NO_DATA);
        assertThat(nothing.unscorable()).contains(UnscorableReason.NO_DATA);
        assertThat(nothing.status().word()).isEqualTo(StatusWord.NO_DATA);
        assertThat(nothing.grade().reason()).hasToString("not graded: no value has been reported yet");
    }

    @Test
    void hasNoDataWhereAllChildrenAreSilent() {
        ObjectiveScore score = parentOf(CHILDREN, child("c", to("p"), silent("k")));

        assertThat(score.progress()).contains(Progress.ZERO);
        assertThat(score.hasData()).isFalse();
        assertThat(score.expected()).contains(Progress.of("0.494505494"));
        assertThat(score.pace()).isEmpty();
        assertThat(score.grade().light()).isEmpty();
        assertThat(score.status().word()).isEqualTo(StatusWord.NO_DATA);
    }

    @Test
    void takesTheScoreOfAClosedChildAndTheProgressOfAnOpenOne() {
        KeyResult zones = Samples.keyResult("z", Measure.zones("0", "30", "70", "100"), value("2026-07-30", "70"));
        Objective open = child("c", to("p"), zones);
        Objective closed = Cascades.closed(open, "2026-08-01");

        assertThat(parentOf(CHILDREN, open).progress()).contains(Progress.ONE);
        ObjectiveScore score = parentOf(CHILDREN, closed);
        assertThat(score.progress()).contains(Progress.of("0.7"));
        assertThat(score.score()).isEmpty();
        ObjectiveScore over = parentOf(Cascades.closed(CHILDREN, DAY), closed);
        assertThat(over.progress()).contains(Progress.ONE);
        assertThat(over.score()).contains(Score.of("0.7"));
        assertThat(over.number()).contains(Progress.of("0.7"));
        assertThat(over.expected()).isEmpty();
        assertThat(over.pace()).isEmpty();
    }

    @Test
    void comparesWhatItsPartsHaveReachedWithWhatIsExpectedOfThem() {
        ObjectiveScore score = parentOf(
                with(BOTH, at("a", "0.2")),
                child("c1", to("p", "2"), "0.5"),
                child("c2", to("p"), silent("k")).withCycle(CycleId.of("next")));

        // (45/91 + 2 × 0.494505494 + 0) / 4 and (0.2 + 2 × 0.5 + 0) / 4 = 0.3
        assertThat(score.expected()).contains(Progress.of("0.370879120"));
        assertThat(score.pace().orElseThrow().expected()).isEqualTo(Progress.of("0.370879120"));
        assertThat(score.pace().orElseThrow().gap()).isEqualTo(Gap.of("0.070879121"));
        assertThat(score.pace().orElseThrow().light()).isEqualTo(Light.GREEN);
    }

    @Test
    void leavesOutOfThePaceWhatNothingIsExpectedOf() {
        ObjectiveScore score = parentOf(CHILDREN, child("c1", to("p"), "0.2"), child("c2", to("p"), yes("y")));

        assertThat(score.progress()).contains(Progress.of("0.6"));
        assertThat(score.expected()).contains(Progress.of("0.494505494"));
        assertThat(score.pace().orElseThrow().gap()).isEqualTo(Gap.of("0.294505494")); // against 0.2
        assertThat(parentOf(CHILDREN, child("c2", to("p"), yes("y"))).pace()).isEmpty();
        assertThat(parentOf(CHILDREN, child("c2", to("p"), yes("y"))).expected())
                .isEmpty();
    }

    @Test
    void goesOnExpectingOfAClosedChildWhatItsCycleAsksFor() {
        Objective closed = Cascades.closed(child("c1", to("p"), Samples.at("k", "0.3")), "2026-07-20");

        ObjectiveScore score = parentOf(CHILDREN, closed, child("c2", to("p"), "0.5"));

        assertThat(score.expected()).contains(Progress.of("0.494505494"));
        assertThat(score.pace().orElseThrow().gap()).isEqualTo(Gap.of("0.094505494")); // (0.3 + 0.5) / 2
    }

    @Test
    void namesTheWorstChildByItsWordAlone() {
        ObjectiveScore score = parentOf(
                CHILDREN, child("c1", to("p"), "0.5"), child("c2", to("p"), "0.2"), child("c3", to("p", "0"), "0"));

        assertThat(score.status().word()).isEqualTo(StatusWord.RED);
        assertThat(score.status().reason()).hasToString("“Permits without waiting” (c2): red");
        assertThat(Phrasebook.spanish().render(score.status().reason()))
                .isEqualTo("«Permits without waiting» (c2): rojo");
    }

    @Test
    void namesSeveralChildrenTheFarthestBehindFirst() {
        Objective c1 = child("c1", to("p"), "0.2");
        Objective c2 = child("c2", to("p"), "0.1");

        assertThat(parentOf(CHILDREN, c1, c2).status().reason())
                .hasToString("2 of 2 objectives: “Permits without waiting” (c2): red;"
                        + " “Permits without waiting” (c1): red");
        assertThat(parentOf(with(BOTH, at("a", "0.9")), c1, c2).status().reason())
                .hasToString("2 of 3 key results and objectives: “Permits without waiting” (c2): red;"
                        + " “Permits without waiting” (c1): red");
        assertThat(parentOf(CHILDREN, child("c1", to("p"), "0.9"), child("c2", to("p"), "0.8"))
                        .status()
                        .reason())
                .hasToString("2 of 2 objectives: “Permits without waiting” (c2), “Permits without waiting” (c1)");
    }

    @Test
    void isStaleWithTheChildThatDecides() {
        KeyResult old = Samples.keyResult("k", Measure.increase("0", "1"), value("2026-07-20", "1"));

        Status status = parentOf(CHILDREN, child("c1", to("p"), "0.9"), child("c2", to("p"), old))
                .status();

        assertThat(status.word()).isEqualTo(StatusWord.STALE);
        assertThat(status.isStale()).isTrue();
        assertThat(status.reason()).hasToString("“Permits without waiting” (c2): stale");
    }

    /** What is not published where the objective is, has no say; what was given up or cannot be scored, the last. */
    @Test
    void takesNoStatusFromDraftsAndWhatWasGivenUp() {
        ObjectiveScore score = parentOf(
                CHILDREN,
                child("c1", to("p"), "0.9"),
                draft(child("c2", to("p"), "0")),
                gone("c3"),
                child("c4", to("p"), unmeasured("k")));

        assertThat(score.status().word()).isEqualTo(StatusWord.GREEN);
    }

    @Test
    void mayHaveTheStatusOfItsOwnPace() {
        ScoringPolicy ownPace = ScoringPolicies.STANDARD.withStatusRollUp(StatusRollUp.OWN_PACE);

        Status status = scoreOf(
                        score(ownPace, DAY, CHILDREN, child("c1", to("p"), "0.9"), child("c2", to("p"), "0.1")), "p")
                .status();

        assertThat(status.word()).isEqualTo(StatusWord.GREEN);
        assertThat(status.reason()).hasToString("50% reached where 49.4% was expected by 2026-08-15");
    }

    @Test
    void listsWhatContributesToSomethingThatWasGivenUp() {
        ObjectiveScore score =
                parentOf(Cascades.ended(CHILDREN, LifecycleState.CANCELLED, "2026-08-01"), child("c", to("p"), "0.5"));

        assertThat(reasons(score)).containsExactly("c: counts");
        assertThat(score.progress()).isEmpty();
        assertThat(score.number()).isEmpty();
        assertThat(score.hasData()).isFalse();
    }

    @Test
    void seesNoChildrenOfAnObjectiveByItself() {
        ObjectiveScore score =
                Scorer.of(ScoringPolicies.STANDARD).score(CHILDREN, Samples.QUARTER, Cadences.WEEKLY, day(DAY));

        assertThat(score.unscorable()).contains(UnscorableReason.NO_CONTRIBUTING_CHILD);
        assertThat(score.children()).isEmpty();
    }

    @Test
    void scoresEachObjectiveOnceOfSeveralWaysToIt() {
        ResolvedProgram program = ScorecardTest.program(
                CHILDREN,
                parent("l", RollUp.CHILDREN).withParents(to("p")),
                parent("r", RollUp.CHILDREN).withParents(to("p")),
                child("c", to("l"), "0.5").withParents(to("l"), to("r")));
        Cascade cascade = new Cascade(program, ScoringPolicies.STANDARD, day(DAY), new FreshScores(day(DAY), 4));

        ObjectiveScore score = cascade.score(0, day(DAY));

        assertThat(score.progress()).contains(Progress.of("0.5"));
        assertThat(cascade.visits()).containsExactlyInAnyOrder(0, 1, 2, 3).endsWith(0);
    }

    @Test
    void scoresACascadeFiftyThousandDeep() {
        int depth = 50_000;
        List<Objective> objectives = new ArrayList<>();
        objectives.add(CHILDREN.withId(ObjectiveId.of("o0")));
        for (int i = 1; i < depth; i++) {
            objectives.add(parent("o" + i, RollUp.CHILDREN).withParents(to("o" + (i - 1))));
        }
        objectives.add(child("o" + depth, to("o" + (depth - 1)), "0.4"));
        List<Objective> closedAtTheTop = new ArrayList<>(objectives);
        closedAtTheTop.set(0, Cascades.closed(objectives.get(0), "2026-08-14"));

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Scorecard card = score(DAY, objectives.toArray(new Objective[0]));
            assertThat(scoreOf(card, "o0").progress()).contains(Progress.of("0.4"));
            assertThat(scoreOf(card, "o0").status().reason()).hasToString("“Permits without waiting” (o1): green");
            Scorecard closed = score(DAY, closedAtTheTop.toArray(new Objective[0]));
            assertThat(scoreOf(closed, "o0").score()).contains(Score.of("0.4"));
        });
    }

    @Test
    void scoresAParentOfFiftyThousand() {
        int width = 50_000;
        List<Objective> objectives = new ArrayList<>();
        objectives.add(CHILDREN);
        for (int i = 0; i < width; i++) {
            objectives.add(child("c" + i, to("p"), i % 2 == 0 ? "0.2" : "0.4"));
        }

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            ObjectiveScore score = scoreOf(score(DAY, objectives.toArray(new Objective[0])), "p");
            assertThat(score.progress()).contains(Progress.of("0.3"));
            assertThat(score.children()).hasSize(width);
            assertThat(score.status().reason().toString())
                    .startsWith("25000 of 50000 objectives: “Permits without waiting” (c0): red; ")
                    .endsWith("; and 24995 more");
        });
    }
}
