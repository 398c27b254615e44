package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Cascades.DAY;
import static org.okr4j.scoring.Cascades.at;
import static org.okr4j.scoring.Cascades.child;
import static org.okr4j.scoring.Cascades.closed;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Cascades.score;
import static org.okr4j.scoring.Cascades.scoreOf;
import static org.okr4j.scoring.Cascades.to;
import static org.okr4j.scoring.Samples.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.Trainings;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Progress;

/** Which scores a change renews, and which it leaves as they are. Two objectives contribute to one; a third stands apart. */
class RescoringTest {

    private static final Objective TOP = parent("p", RollUp.CHILDREN);
    private static final Objective FIRST = child("a", to("p"), "0.5");
    private static final Objective SECOND = child("b", to("p"), "0.7");
    private static final Objective APART = child("z", to("y"), "0.9").withParents();
    private static final Scorecard CARD = score(DAY, TOP, FIRST, SECOND, APART);
    private static final OkrProgram PROGRAM = CARD.program().program();

    @Test
    void anAddedObjectiveIsScoredWithWhatItServes() {
        Scorecard after = after(Change.add(child("c", to("p"), "0.9")));
        assertThat(progress(after, "c")).isEqualTo(Progress.of("0.9"));
        assertThat(progress(after, "p")).isEqualTo(Progress.of("0.7"));
        assertThat(rescored(Change.add(child("c", to("p"), "0.9")))).containsExactly(4, 0);
        assertShared(after, "a", "b", "z");
    }

    @Test
    void anAddedObjectiveIsSeenAsOfTheClosingOfWhatItServes() {
        Scorecard card = score(DAY, closed(TOP, "2026-08-14"), FIRST);
        Change late = Change.add(child("c", to("p"), Cascades.at("k-c", "0.9")));
        assertThat(card.after(late)).isEqualTo(fresh(card.after(late)));
        assertThat(progress(card.after(late), "p")).isEqualTo(Progress.of("0.7"));
    }

    @Test
    void anAddedKeyResultMovesItsObjectiveAndWhatThatServes() {
        Change change = Change.add(FIRST.id(), at("k-new", "0.9"));
        assertThat(progress(after(change), "a")).isEqualTo(Progress.of("0.7"));
        assertThat(progress(after(change), "p")).isEqualTo(Progress.of("0.7"));
        assertThat(rescored(change)).containsExactly(1, 0);
        assertShared(after(change), "b", "z");
    }

    @Test
    void aStateMovesWhatTheObjectiveServes() {
        Change change = Change.transition(
                FIRST.id(),
                Transition.builder().to(LifecycleState.CANCELLED).date(day(DAY)).build());
        assertThat(progress(after(change), "p")).isEqualTo(Progress.of("0.7"));
        assertThat(rescored(change)).containsExactly(1, 0);
        assertShared(after(change), "b", "z");
    }

    @Test
    void aRevisedObjectiveMovesWhatItServedAndWhatItServesNow() {
        Scorecard card = score(DAY, TOP, parent("other", RollUp.CHILDREN), FIRST, SECOND);
        Change change = Change.revise(FIRST.withParents(to("other")));
        assertThat(progress(card, "p")).isEqualTo(Progress.of("0.6"));
        assertThat(progress(card.after(change), "p")).isEqualTo(Progress.of("0.7"));
        assertThat(progress(card.after(change), "other")).isEqualTo(Progress.of("0.5"));
        assertThat(new Rescoring(card, change).visits()).containsExactlyInAnyOrder(2, 0, 1);
        assertThat(scoreOf(card.after(change), "b")).isSameAs(scoreOf(card, "b"));
    }

    @Test
    void anotherTitleIsToldByTheReasonsAbove() {
        Change change = Change.revise(FIRST.withTitle("A new name"));
        assertThat(after(change)).isEqualTo(fresh(after(change)));
        assertThat(scoreOf(after(change), "p").status().reason().toString()).contains("A new name");
        assertShared(after(change), "b", "z");
    }

    @Test
    void aRevisedKeyResultMovesItsObjectiveAndWhatThatServes() {
        Change change = Change.revise(at("k-a", "0.9"));
        assertThat(progress(after(change), "p")).isEqualTo(Progress.of("0.8"));
        assertThat(rescored(change)).containsExactly(1, 0);
    }

    static List<Change> changesThatTouchNoScore() {
        Organization organization = PROGRAM.organization();
        Cycle cycle = PROGRAM.cycles().get(0);
        StrategicPriority priority = StrategicPriority.builder()
                .id(PriorityId.of("growth"))
                .title("Growth")
                .build();
        return ImmutableList.of(
                Change.revise(organization.withName("Another")),
                Change.revise(organization.units().get(0).withName("Another")),
                Change.revise(cycle.withLabel("Summer")),
                Change.add(cycle.withId(CycleId.of("later"))),
                Change.add(priority),
                Change.add(Trainings.C_OKRP),
                Change.record(HeadAssessment.builder()
                        .unit(organization.units().get(0).id())
                        .date(cycle.dates().first())
                        .engaged(true)
                        .changeReady(true)
                        .build()),
                Change.revise(PROGRAM.settings()
                        .withCadence(PROGRAM.cadence().withRituals(Cadences.GOVERNMENT.rituals()))
                        .withScoreUses(ScoreUse.LEARNING)),
                Change.putExtension(FIRST.id(), "x-note", "1"));
    }

    @ParameterizedTest
    @MethodSource("changesThatTouchNoScore")
    void sharesAllScoresWhereNoneMoves(Change change) {
        Scorecard after = after(change);
        assertThat(after.table().now()).isSameAs(CARD.table().now());
        assertThat(after.table().earlier()).isSameAs(CARD.table().earlier());
        assertThat(after.program().program()).isEqualTo(PROGRAM.apply(change));
        assertThat(rescored(change)).isEmpty();
    }

    @Test
    void scoresAnewWhereAllMayMove() {
        Cycle cycle = PROGRAM.cycles().get(0);
        DateRange longer =
                DateRange.of(cycle.dates().first(), cycle.dates().last().plusDays(91));
        for (Change change : List.of(
                Change.revise(cycle.withDates(longer)),
                Change.remove(FIRST.id()),
                Change.reorder(Lists.reverse(Lists.transform(PROGRAM.objectives(), Objective::id))))) {
            assertThat(after(change)).isEqualTo(fresh(after(change)));
            assertThat(after(change).table().now()).isNotEqualTo(CARD.table().now());
        }
        assertThat(progress(after(Change.remove(FIRST.id())), "p")).isEqualTo(Progress.of("0.7"));
    }

    private static Scorecard after(Change change) {
        return CARD.after(change);
    }

    private static Scorecard fresh(Scorecard after) {
        return Scorer.of(after.policy()).score(after.program(), after.asOf());
    }

    private static List<Integer> rescored(Change change) {
        return new Rescoring(CARD, change).visits();
    }

    private static Progress progress(Scorecard card, String objective) {
        return scoreOf(card, objective).number().orElseThrow();
    }

    private static void assertShared(Scorecard after, String... objectives) {
        for (String objective : objectives) {
            assertThat(after.of(ObjectiveId.of(objective))).isSameAs(CARD.of(ObjectiveId.of(objective)));
        }
    }
}
