package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Cascades.DAY;
import static org.okr4j.scoring.Cascades.at;
import static org.okr4j.scoring.Cascades.child;
import static org.okr4j.scoring.Cascades.closed;
import static org.okr4j.scoring.Cascades.draft;
import static org.okr4j.scoring.Cascades.feeds;
import static org.okr4j.scoring.Cascades.keyResult;
import static org.okr4j.scoring.Cascades.override;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Cascades.reasons;
import static org.okr4j.scoring.Cascades.score;
import static org.okr4j.scoring.Cascades.scoreOf;
import static org.okr4j.scoring.Cascades.unmeasured;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Gap;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/** A key result without a measure of its own takes its number from the objectives that are linked to it. */
class FedKeyResultTest {

    private static final Objective PARENT = parent("p", RollUp.KEY_RESULTS, unmeasured("f"));
    private static final Objective WITH_SIBLING = parent("p", RollUp.KEY_RESULTS, unmeasured("f"), at("a", "1"));
    private static final ScoringPolicy KNOWN_ONLY = ScoringPolicies.STANDARD.withMissing(Missing.LEFT_OUT);

    private static KeyResultScore fed(Objective... objectives) {
        return keyResult(score(DAY, objectives), "f");
    }

    @Test
    void takesTheMeanOfTheObjectivesThatFeedIt() {
        Scorecard card = score(DAY, WITH_SIBLING, child("c1", feeds("f"), "0.2"), child("c2", feeds("f", "3"), "0.6"));

        KeyResultScore score = keyResult(card, "f");
        assertThat(score.progress()).contains(Progress.of("0.5")); // (0.2 + 1.8) / 4
        assertThat(score.counted()).isTrue();
        assertThat(score.lastCheckIn()).isEmpty();
        assertThat(score.grade()).hasToString("AMBER (50%; amber runs from 40% to below 70%)");
        assertThat(scoreOf(card, "p").progress()).contains(Progress.of("0.75"));
        assertThat(scoreOf(card, "p").children())
                .extracting(share -> share.parent().toString())
                .containsExactly("f", "f");
    }

    @Test
    void isNotFedWhereItHasAMeasureOnThatDay() {
        KeyResult later = unmeasured("f")
                .withAmendments(Amendment.builder()
                        .date(day("2026-08-10"))
                        .measure(Measure.increase("0", "1"))
                        .build())
                .withCheckIns(value("2026-08-01", "0.9"));
        Objective[] program = {parent("p", RollUp.KEY_RESULTS, later), child("c", feeds("f"), Samples.at("k", "0.3"))};

        assertThat(keyResult(score("2026-08-09", program), "f").progress()).contains(Progress.of("0.3"));
        assertThat(keyResult(score("2026-08-10", program), "f").progress()).contains(Progress.of("0.9"));
        assertThat(scoreOf(score("2026-08-10", program), "p").children()).isEmpty();
    }

    @Test
    void isNotFedByWhatSupportsIt() {
        Objective child = child("c", Contribution.supports(KeyResultId.of("f")), "1");

        assertThat(fed(PARENT, child).attainment()).isEqualTo(new Attainment.NotScorable(UnscorableReason.NO_MEASURE));
        assertThat(scoreOf(score(DAY, PARENT, child), "p").children()).isEmpty();
    }

    @Test
    void showsItsNumberAndDoesNotCountItWhereOnlyChildrenCount() {
        Scorecard card = score(DAY, PARENT.withRollUp(RollUp.CHILDREN), child("c", feeds("f"), "0.5"));

        assertThat(keyResult(card, "f").progress()).contains(Progress.of("0.5"));
        assertThat(keyResult(card, "f").counted()).isFalse();
        assertThat(scoreOf(card, "p").unscorable()).contains(UnscorableReason.NO_CONTRIBUTING_CHILD);
    }

    @Test
    void cannotBeAddedToFigures() {
        Scorecard card = score(DAY, WITH_SIBLING.withRollUp(RollUp.UNIT_SUM), child("c", feeds("f"), "0.5"));

        assertThat(scoreOf(card, "p").unscorable()).contains(UnscorableReason.MIXED_UNITS);
    }

    @Test
    void comparesItsNumberWithWhatIsExpectedOfThoseThatFeedIt() {
        KeyResult yes = Samples.keyResult("y", Measure.binary(), checkIn("2026-08-14", Measurement.answer(true)));
        Pace pace = fed(PARENT, child("c1", feeds("f"), "0.2"), child("c2", feeds("f"), "0.4"))
                .pace()
                .orElseThrow();
        Pace withUndated = fed(PARENT, child("c1", feeds("f"), "0.4"), child("c2", feeds("f"), yes))
                .pace()
                .orElseThrow();

        assertThat(pace.expected()).isEqualTo(Progress.of("0.494505494"));
        assertThat(pace.gap()).isEqualTo(Gap.of("0.194505494"));
        assertThat(withUndated.expected()).isEqualTo(Progress.of("0.747252747")); // (0.494505494 + 1) / 2
        assertThat(withUndated.gap()).isEqualTo(Gap.of("0.047252747"));
        assertThat(fed(PARENT, child("c2", feeds("f"), yes)).pace()).isEmpty();
        assertThat(fed(PARENT, child("c2", feeds("f"), yes)).status().word()).isEqualTo(StatusWord.GREEN);
    }

    @Test
    void countsInThePaceOfItsObjectiveByWhatIsExpectedOfThoseThatFeedIt() {
        ObjectiveScore score = scoreOf(
                score(
                        DAY,
                        PARENT,
                        child("c", feeds("f"), "0.2").withCycle(CycleId.of("next")),
                        child("d", feeds("f"), "0.2")),
                "p");

        assertThat(score.expected()).contains(Progress.of("0.247252747"));
        assertThat(score.pace().orElseThrow().gap()).isEqualTo(Gap.of("0.047252747"));
    }

    @Test
    void hasTheStatusOfTheWorstThatFeedsIt() {
        Status status = fed(PARENT, child("c1", feeds("f"), "0.9"), child("c2", feeds("f"), "0.1"))
                .status();
        ScoringPolicy ownPace = ScoringPolicies.STANDARD.withStatusRollUp(StatusRollUp.OWN_PACE);
        Scorecard card = score(ownPace, DAY, PARENT, child("c1", feeds("f"), "0.9"), child("c2", feeds("f"), "0.1"));

        assertThat(status.word()).isEqualTo(StatusWord.RED);
        assertThat(status.reason()).hasToString("“Permits without waiting” (c2): red");
        assertThat(keyResult(card, "f").status().word()).isEqualTo(StatusWord.GREEN);
        assertThat(keyResult(card, "f").status().reason())
                .hasToString("50% reached where 49.4% was expected by 2026-08-15");
    }

    @Test
    void isStaleWithThoseThatFeedIt() {
        KeyResult old = Samples.keyResult("k", Measure.increase("0", "1"), value("2026-07-20", "1"));

        assertThat(fed(PARENT, child("c", feeds("f"), old)).status().word()).isEqualTo(StatusWord.STALE);
    }

    @Test
    void saysInTheStatusOfItsObjectiveWhoMakesItRed() {
        assertThat(scoreOf(score(DAY, PARENT, child("c", feeds("f"), "0.1")), "p")
                        .status()
                        .reason())
                .hasToString("“Text of f” (f): “Permits without waiting” (c): red");
    }

    @Test
    void hasNoDataWhereAllThatFeedItAreSilent() {
        Objective silent = child("c", feeds("f"), silent("k"));

        KeyResultScore score = fed(PARENT, silent);
        assertThat(score.progress()).contains(Progress.ZERO);
        assertThat(score.scored().orElseThrow().flags()).containsExactly(Flag.NO_DATA);
        assertThat(score.counted()).isTrue();
        assertThat(score.pace()).isEmpty();
        assertThat(score.grade().light()).isEmpty();
        assertThat(score.status().word()).isEqualTo(StatusWord.NO_DATA);
        assertThat(scoreOf(score(DAY, PARENT, silent), "p").hasData()).isFalse();
        assertThat(scoreOf(score(DAY, PARENT, silent), "p").expected()).contains(Progress.of("0.494505494"));

        KeyResultScore half = fed(PARENT, silent, child("c2", feeds("f"), "0.5"));
        assertThat(half.progress()).contains(Progress.of("0.25"));
        assertThat(half.scored().orElseThrow().flags()).isEmpty();
        assertThat(half.status().word()).isEqualTo(StatusWord.NO_DATA);
    }

    @Test
    void isLeftOutWhileSilentWhereThePolicySaysSo() {
        Objective silent = child("c", feeds("f"), silent("k"));
        Scorecard card = score(KNOWN_ONLY, DAY, WITH_SIBLING, silent);

        KeyResultScore score = keyResult(card, "f");
        assertThat(score.attainment()).isEqualTo(new Attainment.NotScorable(UnscorableReason.NO_DATA));
        assertThat(score.leftOut().orElseThrow()).hasToString("no value has been reported yet");
        assertThat(score.status().word()).isEqualTo(StatusWord.NO_DATA);
        assertThat(score.grade().reason()).hasToString("not graded: no value has been reported yet");
        assertThat(scoreOf(card, "p").progress()).contains(Progress.ONE);
        assertThat(scoreOf(score(KNOWN_ONLY, DAY, PARENT, silent), "p").unscorable())
                .contains(UnscorableReason.NO_DATA);
    }

    @Test
    void saysWhyNothingFeedsIt() {
        Objective gone = Cascades.ended(child("c", feeds("f"), "1"), LifecycleState.CANCELLED, "2026-08-10");

        assertUnscorable(UnscorableReason.NO_CONTRIBUTING_CHILD, draft(child("c", feeds("f"), "1")));
        assertUnscorable(UnscorableReason.NOTHING_SCORABLE, gone);
        assertUnscorable(UnscorableReason.NOTHING_SCORABLE, child("c", feeds("f"), unmeasured("u")));
        assertUnscorable(UnscorableReason.ZERO_WEIGHT, child("c", feeds("f", "0"), "1"));
        assertThat(reasons(scoreOf(score(DAY, PARENT, gone), "p")))
                .containsExactly("c: objective cancelled on 2026-08-10");
        assertThat(fed(draft(PARENT), draft(child("c", feeds("f"), "1"))).progress())
                .contains(Progress.ONE);
    }

    private static void assertUnscorable(UnscorableReason reason, Objective child) {
        KeyResultScore score = fed(PARENT, child);

        assertThat(score.attainment()).isEqualTo(new Attainment.NotScorable(reason));
        assertThat(score.counted()).isFalse();
        assertThat(score.status()).isEqualTo(Status.notScorable(reason));
    }

    @Test
    void takesTheNumbersOfTheDayOnWhichItWasClosedByItself() {
        KeyResult closed = closed(unmeasured("f"), "2026-08-01");
        KeyResult moving = Samples.keyResult(
                "k", Measure.increase("0", "1"), value("2026-07-31", "0.3"), value("2026-08-10", "0.9"));
        Objective[] program = {parent("p", RollUp.KEY_RESULTS, closed), child("c", feeds("f"), moving)};

        KeyResultScore score = keyResult(score(DAY, program), "f");
        assertThat(score.score()).contains(Score.of("0.3"));
        assertThat(score.status().word()).isEqualTo(StatusWord.DONE);
        assertThat(scoreOf(score(DAY, program), "c").progress()).contains(Progress.of("0.9"));
        assertThat(scoreOf(score(DAY, program), "p").progress()).contains(Progress.of("0.3"));
        assertThat(scoreOf(score(DAY, program), "p").expected()).contains(Progress.of("0.494505494"));
    }

    @Test
    void takesTheScoreThatPeopleSetInPlaceOfWhatFeedsIt() {
        KeyResult set = closed(unmeasured("f"), "2026-08-01").withScoreOverride(override("0.8", "2026-08-10"));

        KeyResultScore score =
                fed(parent("p", RollUp.KEY_RESULTS, set), child("c", feeds("f"), Samples.at("k", "0.3")));

        assertThat(score.score()).contains(Score.of("0.8"));
        assertThat(score.computedScore()).contains(Score.of("0.3"));
    }
}
