package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Cascades.DAY;
import static org.okr4j.scoring.Cascades.child;
import static org.okr4j.scoring.Cascades.closed;
import static org.okr4j.scoring.Cascades.draft;
import static org.okr4j.scoring.Cascades.override;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Cascades.reasons;
import static org.okr4j.scoring.Cascades.score;
import static org.okr4j.scoring.Cascades.scoreOf;
import static org.okr4j.scoring.Cascades.to;
import static org.okr4j.scoring.Samples.value;

import org.junit.jupiter.api.Test;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/** What was closed on August 1 keeps the numbers of that day, whatever happens to its parts afterwards. */
class ClosingDayTest {

    private static final String CLOSING = "2026-08-01";
    private static final Objective PARENT = closed(parent("p", RollUp.CHILDREN), CLOSING);

    /** 0.3 before the closing, 0.4 on its day and 0.9 afterwards. */
    private static final KeyResult MOVING = Samples.keyResult(
            "k",
            Measure.increase("0", "1"),
            value("2026-07-25", "0.3"),
            value(CLOSING, "0.4"),
            value("2026-08-02", "0.9"));

    private static final Objective CHILD = child("c", to("p"), MOVING);

    @Test
    void keepsTheNumberThatAChildHadOnTheDayOfTheClosing() {
        Scorecard card = score(DAY, PARENT, CHILD);

        assertThat(scoreOf(card, "c").progress()).contains(Progress.of("0.9"));
        assertThat(scoreOf(card, "p").score()).contains(Score.of("0.4"));
        assertThat(scoreOf(card, "p").progress()).contains(Progress.of("0.4"));
        assertThat(scoreOf(card, "p").status().word()).isEqualTo(StatusWord.DONE);
        assertThat(scoreOf(card, "p").status().reason()).hasToString("closed with a score of 40%");
        assertThat(scoreOf(score("2026-07-31", PARENT, CHILD), "p").score()).isEmpty();
        assertThat(scoreOf(score("2026-07-31", PARENT, CHILD), "p").progress()).contains(Progress.of("0.3"));
        assertThat(scoreOf(score(CLOSING, PARENT, CHILD), "p").score()).contains(Score.of("0.4"));
    }

    @Test
    void staysWithoutDataWhereAPartNeverHadAny() {
        Objective silent = child("c", to("p"), Samples.silent("k"));

        assertThat(scoreOf(score(DAY, PARENT, silent), "p").status().word()).isEqualTo(StatusWord.NO_DATA);
        assertThat(scoreOf(score(DAY, PARENT, silent), "p").score()).contains(Score.of("0"));
    }

    @Test
    void keepsItDownToTheEndOfTheCascade() {
        Scorecard card =
                score(DAY, PARENT, parent("m", RollUp.CHILDREN).withParents(to("p")), child("c", to("m"), MOVING));

        assertThat(scoreOf(card, "m").progress()).contains(Progress.of("0.9"));
        assertThat(scoreOf(card, "p").score()).contains(Score.of("0.4"));
    }

    @Test
    void looksAtEachClosingOnTheWayDown() {
        Scorecard card = score(
                DAY,
                PARENT,
                closed(parent("m", RollUp.CHILDREN).withParents(to("p")), "2026-07-28"),
                child("c", to("m"), MOVING));

        assertThat(scoreOf(card, "m").score()).contains(Score.of("0.3"));
        assertThat(scoreOf(card, "p").score()).contains(Score.of("0.3"));
    }

    @Test
    void keepsTheProgressOfAChildThatWasClosedLater() {
        Objective later = closed(CHILD, "2026-08-02");

        assertThat(scoreOf(score(DAY, PARENT, later), "c").score()).contains(Score.of("0.9"));
        assertThat(scoreOf(score(DAY, PARENT, later), "p").score()).contains(Score.of("0.4"));
    }

    @Test
    void seesOverridesOfALaterDayOfWhatWasClosedByThen() {
        Objective overridden = closed(CHILD, CLOSING).withScoreOverride(override("0.8", "2026-08-10"));
        Objective byKeyResult =
                child("c", to("p"), closed(MOVING, CLOSING).withScoreOverride(override("0.7", "2026-08-10")));

        assertThat(scoreOf(score("2026-08-09", PARENT, overridden), "p").score())
                .contains(Score.of("0.4"));
        assertThat(scoreOf(score("2026-08-10", PARENT, overridden), "p").score())
                .contains(Score.of("0.8"));
        assertThat(scoreOf(score("2026-08-10", PARENT, overridden), "p").progress())
                .contains(Progress.of("0.4"));
        assertThat(scoreOf(score("2026-08-09", PARENT, byKeyResult), "p").score())
                .contains(Score.of("0.4"));
        assertThat(scoreOf(score("2026-08-10", PARENT, byKeyResult), "p").score())
                .contains(Score.of("0.7"));
    }

    @Test
    void seesNoOverrideOfWhatWasClosedLater() {
        Objective later = closed(CHILD, "2026-08-02").withScoreOverride(override("0.8", "2026-08-02"));

        assertThat(scoreOf(score(DAY, PARENT, later), "c").number()).contains(Progress.of("0.8"));
        assertThat(scoreOf(score(DAY, PARENT, later), "p").number()).contains(Progress.of("0.4"));
    }

    @Test
    void countsWhatWasGivenUpOnlyAfterTheClosing() {
        Objective cancelled = Cascades.ended(CHILD, LifecycleState.CANCELLED, "2026-08-02");
        Objective before = Cascades.ended(CHILD, LifecycleState.CANCELLED, CLOSING);

        assertThat(scoreOf(score(DAY, PARENT, cancelled), "p").score()).contains(Score.of("0.4"));
        assertThat(reasons(scoreOf(score(DAY, PARENT, before), "p")))
                .containsExactly("c: objective cancelled on 2026-08-01");
        assertThat(scoreOf(score(DAY, PARENT, before), "p").score()).isEmpty();
    }

    @Test
    void countsNothingThatWasPublishedOnlyAfterTheClosing() {
        Objective late = draft(CHILD).withTransitions(Samples.transition(LifecycleState.PUBLISHED, "2026-08-02"));

        assertThat(reasons(scoreOf(score(DAY, PARENT, late), "p"))).containsExactly("c: not published yet");
    }

    @Test
    void countsAKeyResultThatWasCancelledAfterItsObjectiveWasClosed() {
        KeyResult kept = Samples.ended(Samples.at("b", "0.8"), LifecycleState.CANCELLED, "2026-08-02");
        KeyResult gone = Samples.ended(Samples.at("b", "0.8"), LifecycleState.CANCELLED, CLOSING);

        Scorecard card = score(DAY, closed(parent("p", RollUp.KEY_RESULTS, MOVING, kept), CLOSING));
        Scorecard without = score(DAY, closed(parent("p", RollUp.KEY_RESULTS, MOVING, gone), CLOSING));

        assertThat(scoreOf(card, "p").score()).contains(Score.of("0.6"));
        assertThat(scoreOf(card, "p").keyResults().get(1).status().word()).isEqualTo(StatusWord.DONE);
        assertThat(scoreOf(without, "p").score()).contains(Score.of("0.4"));
        assertThat(scoreOf(without, "p").keyResults().get(1).leftOut().orElseThrow())
                .hasToString("cancelled on 2026-08-01");
    }

    @Test
    void scoresWhatSeveralClosedOnesAskForOnEachOfTheirDays() {
        Objective other = closed(parent("p2", RollUp.CHILDREN), "2026-07-30");

        Scorecard card = score(DAY, PARENT, other, CHILD.withParents(to("p"), to("p2")));

        assertThat(scoreOf(card, "p").score()).contains(Score.of("0.4"));
        assertThat(scoreOf(card, "p2").score()).contains(Score.of("0.3"));
        assertThat(scoreOf(card, "c").progress()).contains(Progress.of("0.9"));
    }
}
