package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.alignment.Company.DAY;
import static org.okr4j.alignment.Company.ORGANIZATION;
import static org.okr4j.alignment.Company.dependency;
import static org.okr4j.alignment.Company.ended;
import static org.okr4j.alignment.Company.keyResult;
import static org.okr4j.alignment.Company.objective;
import static org.okr4j.alignment.Company.program;
import static org.okr4j.alignment.Company.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.program.Change;
import org.okr4j.program.StateChanged;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Gap;
import org.okr4j.value.Id;

/** Who worked for something that is given up. */
class LostAimsTest {

    private static final Objective TOP = at("top", "company");
    private static final Objective OTHER = at("other", "company");
    private static final Objective MIDDLE = at("middle", "marketing").withParents(Company.contributes("top", 1));
    private static final Objective LOW = at("low", "sales").withParents(supports("middle"));
    private static final Objective LOWEST = at("lowest", "sales").withParents(Contribution.supports(key("low")));

    private static Objective at(String id, String unit) {
        return objective(id, unit, "Objective " + id, keyResult("k-" + id, "Key result " + id, "0", "10", "5"))
                .withOwner(PersonId.of(
                        switch (unit) {
                            case "company" -> "clara";
                            case "marketing" -> "mona";
                            default -> "pia";
                        }));
    }

    private static KeyResultId key(String objective) {
        return KeyResultId.of("k-" + objective);
    }

    private static Contribution supports(String parent) {
        return Contribution.supports(ObjectiveId.of(parent));
    }

    private static Change cancel(Id id) {
        return new StateChanged(
                id, Transition.builder().to(LifecycleState.CANCELLED).date(DAY).build());
    }

    private static ChangeImpact cancelled(Id id, Objective... objectives) {
        return ChangeImpact.of(score(program(ORGANIZATION, List.of(objectives))), cancel(id));
    }

    /** What loses its aim, and in how many steps. */
    private static List<String> aimless(ChangeImpact impact) {
        return impact.exposures().stream()
                .filter(exposure -> exposure.lastStep().tie() == Tie.LOSES_ITS_AIM)
                .map(exposure -> exposure.subject() + " " + exposure.distance())
                .toList();
    }

    @Test
    void whatServedWhatIsGivenUpLosesItsAimAndWhatServedOnlyThatTheSame() {
        ChangeImpact impact = cancelled(TOP.id(), TOP, MIDDLE, LOW, LOWEST);

        assertThat(impact.exposures())
                .extracting(exposure -> exposure.subject() + " " + exposure.distance())
                .containsExactly("k-top 1", "middle 1", "low 2", "lowest 3");
        assertThat(aimless(impact)).containsExactly("middle 1", "low 2", "lowest 3");
        assertThat(impact.exposures().subList(1, 4)).allSatisfy(exposure -> {
            assertThat(exposure.atStake()).isEmpty();
            assertThat(exposure.effect()).isEmpty();
        });
        assertThat(impact.exposureOf(LOWEST.id()).orElseThrow().path())
                .extracting(step -> step.from() + " " + step.tie() + " " + step.to())
                .containsExactly("top LOSES_ITS_AIM middle", "middle LOSES_ITS_AIM low", "low LOSES_ITS_AIM lowest");
        Recomputed.check(impact.explanation());
    }

    @Test
    void theirOwnersAreToldWhyAndTheHeadsWhereItComesFromElsewhere() {
        ChangeImpact impact = cancelled(TOP.id(), TOP, MIDDLE, LOW);

        assertThat(impact.toTell())
                .extracting(each -> each.person() + " " + each.reasons().size())
                .containsExactly("clara 1", "mona 1", "pia 1", "sam 1");
        assertThat(impact.toTell().get(2).reasons())
                .extracting(Object::toString)
                .containsExactly("As owner: “Objective top” (top) of company was cancelled on 2026-08-15;"
                        + " “Objective low” (low) loses its aim: it serves “Objective middle” (middle),"
                        + " and nothing else that still stands (2 steps away)");
        assertThat(impact.explanation().render(Phrasebook.spanish()))
                .contains("«Objective low» (low) pierde su fin: sirve a «Objective middle» (middle),"
                        + " y a nada más que siga en pie (a 2 pasos)");
    }

    @Test
    void whatServesAnythingElseThatGoesOnKeepsItsAim() {
        Objective twofold = MIDDLE.withParents(Company.contributes("top", 1), supports("other"));

        assertThat(aimless(cancelled(TOP.id(), TOP, OTHER, twofold, LOW))).isEmpty();
        assertThat(aimless(cancelled(TOP.id(), TOP, ended(OTHER, LifecycleState.DEPRIORITIZED), twofold, LOW)))
                .containsExactly("middle 1", "low 2");
        // What was reached keeps those who helped as well as what goes on.
        assertThat(aimless(cancelled(TOP.id(), TOP, ended(OTHER, LifecycleState.CLOSED), twofold, LOW)))
                .isEmpty();
    }

    /** Both sides of the diamond fall, the one after the other; low is as near as the nearer of them. */
    @Test
    void whatServesTwoThatLoseTheirAimLosesIt() {
        Objective right = at("right", "sales").withParents(supports("middle"));
        Objective both = LOWEST.withParents(supports("top"), Contribution.supports(key("right")));

        assertThat(aimless(cancelled(TOP.id(), TOP, MIDDLE, right, both)))
                .containsExactly("middle 1", "lowest 1", "right 2");
        assertThat(aimless(cancelled(MIDDLE.id(), TOP, MIDDLE, right, both))).containsExactly("right 1");
    }

    @Test
    void aStrategicPriorityIsAnAim() {
        PriorityId health = PriorityId.of("health");
        Objective named = MIDDLE.withPriorities(health);
        ChangeImpact impact = ChangeImpact.of(
                score(program(
                        ORGANIZATION.withPriorities(StrategicPriority.builder()
                                .id(health)
                                .title("Health")
                                .build()),
                        List.of(TOP, named, LOW))),
                cancel(TOP.id()));

        assertThat(aimless(impact)).isEmpty();
    }

    @Test
    void whatHasEndedLosesNothing() {
        assertThat(aimless(cancelled(TOP.id(), TOP, ended(MIDDLE, LifecycleState.CLOSED), LOW)))
                .isEmpty();
        assertThat(aimless(cancelled(TOP.id(), TOP, ended(MIDDLE, LifecycleState.CANCELLED), LOW)))
                .isEmpty();
    }

    @Test
    void aKeyResultThatIsGivenUpTakesTheAimOfWhatServedItAlone() {
        ChangeImpact impact = cancelled(key("low"), TOP, MIDDLE, LOW, LOWEST);

        assertThat(impact.exposures())
                .extracting(exposure ->
                        exposure.subject() + " " + exposure.lastStep().tie())
                .containsExactly("low PART_OF", "lowest LOSES_ITS_AIM", "middle SUPPORTS", "top CONTRIBUTES");
        assertThat(aimless(cancelled(LOW.id(), TOP, MIDDLE, LOW, LOWEST))).containsExactly("lowest 1");
    }

    @Test
    void whatIsRemovedTakesTheAimAlong() {
        ChangeImpact impact = ChangeImpact.of(
                score(program(ORGANIZATION, List.of(TOP, MIDDLE, LOW))),
                score(program(ORGANIZATION, List.of(MIDDLE.withParents(), LOW))));

        assertThat(impact.triggers()).extracting(Trigger::kind).containsOnly(TriggerKind.REMOVED);
        assertThat(aimless(impact)).containsExactly("middle 1", "low 2");
        assertThat(impact.exposureOf(MIDDLE.id()).orElseThrow().text())
                .hasToString("“Objective middle” (middle) loses its aim: it served “Objective top” (top),"
                        + " and serves nothing else that still stands");
        assertThat(aimless(ChangeImpact.of(
                        score(program(ORGANIZATION, List.of(TOP, OTHER, MIDDLE, LOW))),
                        score(program(ORGANIZATION, List.of(OTHER, MIDDLE.withParents(supports("other")), LOW))))))
                .isEmpty();
    }

    /** The link went with the end of what it led to, so that nobody has dropped it. */
    @Test
    void whatIsGivenUpAndUnlinkedAtOnceTakesTheAimAlong() {
        ChangeImpact impact = ChangeImpact.of(
                score(program(ORGANIZATION, List.of(TOP, MIDDLE))),
                score(program(ORGANIZATION, List.of(ended(TOP, LifecycleState.CANCELLED), MIDDLE.withParents()))));

        assertThat(impact.triggers()).extracting(Trigger::kind).containsExactly(TriggerKind.CANCELLED);
        assertThat(aimless(impact)).containsExactly("middle 1");
    }

    @Test
    void whatIsUnlinkedFromAllThatItServedTakesTheAimOfThoseBelow() {
        Objective twofold = MIDDLE.withParents(Company.contributes("top", 1), supports("other"));
        Change unlink = Change.unlink(MIDDLE.id(), TOP.id());
        ChangeImpact impact = ChangeImpact.of(score(program(ORGANIZATION, List.of(TOP, MIDDLE, LOW))), unlink);

        assertThat(impact.triggers()).extracting(Trigger::kind).containsExactly(TriggerKind.LINK_DROPPED);
        assertThat(impact.exposures()).extracting(Exposure::subject).containsExactly(TOP.id(), LOW.id());
        assertThat(aimless(impact)).containsExactly("low 1");
        assertThat(aimless(ChangeImpact.of(score(program(ORGANIZATION, List.of(TOP, OTHER, twofold, LOW))), unlink)))
                .isEmpty();
    }

    /** Low loses its aim by one way and is harmed by a longer one, and from there harm goes on. */
    @Test
    void whatIsHarmedTooIsReachedByTheShorterWayAndHarmGoesOn() {
        Objective middle = MIDDLE.withParents();
        Objective low = LOW.withParents(supports("middle")).withRollUp(RollUp.KEY_RESULTS);
        Objective needy = at("needy", "sales").withParents(Company.contributes("other", 1));
        Dependency[] needs = {dependency("k-low", key("middle")), dependency("k-needy", low.id())};
        ChangeImpact impact = ChangeImpact.of(
                score(program(
                        ORGANIZATION, ImmutableList.of(OTHER.withRollUp(RollUp.CHILDREN), middle, low, needy), needs)),
                cancel(middle.id()));

        assertThat(impact.exposures())
                .extracting(exposure -> exposure.subject() + " " + exposure.distance() + " "
                        + exposure.lastStep().tie())
                .containsExactly(
                        "k-middle 1 PART_OF",
                        "low 1 LOSES_ITS_AIM",
                        "k-low 2 DEPENDS",
                        "k-needy 4 DEPENDS",
                        "needy 5 PART_OF",
                        "other 6 CONTRIBUTES");
        // Its only key result is halfway there, and is exposed.
        assertThat(impact.exposureOf(low.id()).orElseThrow().atStake()).contains(Gap.of("0.5"));
        assertThat(impact)
                .isEqualTo(ChangeImpact.of(
                        impact.scores().before(), impact.scores().after()));
    }
}
