package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.objective.LifecycleState.CANCELLED;
import static org.okr4j.objective.LifecycleState.CLOSED;
import static org.okr4j.objective.LifecycleState.DRAFT;
import static org.okr4j.objective.LifecycleState.PROPOSED;
import static org.okr4j.objective.LifecycleState.PUBLISHED;
import static org.okr4j.objective.LifecycleState.REVIEWED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Light;
import org.okr4j.value.Weight;

class ObjectiveTest {

    private static final Objective PERMITS = Objective.builder()
            .id(ObjectiveId.of("permits"))
            .unit(UnitId.of("permits-department"))
            .cycle(CycleId.of("fy2027-q2"))
            .title("Make building in the city easy")
            .build();
    private static final KeyResult WAIT = KeyResult.builder()
            .id(KeyResultId.of("permits-wait"))
            .text("Reduce the wait for a permit from 45 to 30 days")
            .build();
    private static final DateRange QUARTER = DateRange.parse("2026-10-01..2026-12-31");

    @Test
    void needsIdUnitCycleAndTitleOnly() {
        assertThat(PERMITS.ambition()).isEqualTo(Ambition.ASPIRATIONAL);
        assertThat(PERMITS.rollUp()).isEqualTo(RollUp.KEY_RESULTS);
        assertThat(PERMITS.keyResults()).isEmpty();
        assertThat(PERMITS.parents()).isEmpty();
        assertThat(PERMITS.owner()).isEmpty();
        assertThat(PERMITS.gradeDecision()).isEmpty();
    }

    @Test
    void refusesABlankTitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withTitle("\n"))
                .withMessage("Objective 'permits': title must not be blank");
    }

    @Test
    void namesEachPriorityOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withPriorities(PriorityId.of("homes"), PriorityId.of("homes")))
                .withMessage("Objective 'permits': priorities must be different: homes");
    }

    @Test
    void namesEachParentOnce() {
        ObjectiveId homes = ObjectiveId.of("homes");
        Objective linked =
                PERMITS.withParents(Contribution.supports(homes), Contribution.supports(KeyResultId.of("homes-built")));

        assertThat(linked.parents()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PERMITS.withParents(Contribution.supports(homes), Contribution.contributes(homes, Weight.ONE)))
                .withMessage("Objective 'permits': parents must be different: homes");
    }

    @Test
    void isADraftBeforeAnyTransition() {
        assertThat(PERMITS.stateAt(LocalDate.MAX)).isEqualTo(DRAFT);
        assertThat(PERMITS.publishedOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-13, DRAFT, false",
        "2026-09-14, PROPOSED, false",
        "2026-09-20, PROPOSED, false",
        "2026-09-21, PUBLISHED, false", // the cycle has not begun
        "2026-10-01, PUBLISHED, true",
        "2026-12-30, PUBLISHED, true",
        "2026-12-31, CLOSED, false"
    })
    void hasTheStateOfTheDay(LocalDate date, LifecycleState state, boolean active) {
        Objective objective = PERMITS.withTransitions(
                transition(CLOSED, 12, 31),
                transition(PROPOSED, 9, 14),
                transition(REVIEWED, 9, 21),
                transition(PUBLISHED, 9, 21));

        assertThat(objective.stateAt(date)).isEqualTo(state);
        assertThat(objective.isActive(QUARTER, date)).isEqualTo(active);
        assertThat(objective.publishedOn()).contains(LocalDate.of(2026, 9, 21));
        assertThat(objective.transitions())
                .extracting(Transition::to)
                .containsExactly(PROPOSED, REVIEWED, PUBLISHED, CLOSED);
    }

    @Test
    void isNotActiveAfterItsCycle() {
        Objective objective = PERMITS.withTransitions(transition(PUBLISHED, 10, 1));

        assertThat(objective.isActive(QUARTER, LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(objective.isActive(QUARTER, LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void refusesATransitionThatTheTableDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withTransitions(transition(CLOSED, 12, 31)))
                .withMessage("Objective 'permits': transition must not lead from DRAFT to CLOSED: 2026-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withTransitions(transition(PUBLISHED, 11, 9), transition(CANCELLED, 11, 2)))
                .withMessage("Objective 'permits': transition must not lead from CANCELLED to PUBLISHED: 2026-11-09");
    }

    @Test
    void findsItsKeyResults() {
        Objective objective = PERMITS.withKeyResults(WAIT, WAIT.withId(KeyResultId.of("permits-online")));

        assertThat(objective.keyResult(WAIT.id())).contains(WAIT);
        assertThat(objective.keyResult(KeyResultId.of("permits"))).isEmpty();
    }

    @Test
    void keepsTheGradePeopleDecidedOn() {
        GradeDecision decision = GradeDecision.builder()
                .light(Light.AMBER)
                .date(LocalDate.of(2027, 1, 8))
                .build();

        assertThat(PERMITS.withGradeDecision(decision).gradeDecision()).contains(decision);
    }

    private static CoOwner coOwner(String person, String unit) {
        return CoOwner.builder()
                .person(PersonId.of(person))
                .unit(UnitId.of(unit))
                .build();
    }

    @Test
    void belongsToItsUnitAloneUnlessItIsShared() {
        assertThat(PERMITS.isShared()).isFalse();
        assertThat(PERMITS.coOwners()).isEmpty();
        assertThat(PERMITS.credit()).isEqualTo(Weight.ONE);
        assertThat(PERMITS.withCoOwners(coOwner("ben", "fire")).isShared()).isTrue();
    }

    @Test
    void aCoOwnerGetsTheSameCreditUnlessSomebodySaysOtherwise() {
        CoOwner ben = coOwner("ben", "fire");

        assertThat(ben.credit()).isEqualTo(Weight.ONE);
        assertThat(ben.delegate()).isFalse();
        assertThat(ben.withCredit(Weight.of("0.5")).credit()).isEqualTo(Weight.of("0.5"));
        assertThat(ben.withDelegate(true)).isNotEqualTo(ben);
    }

    @Test
    void severalPeopleMayOwnItForOneUnitButEachOnce() {
        Objective shared = PERMITS.withCoOwners(coOwner("ben", "fire"), coOwner("cem", "fire"));

        assertThat(shared.coOwners()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withCoOwners(coOwner("ben", "fire"), coOwner("ben", "water")))
                .withMessage("Objective 'permits': co-owners must be different: ben");
    }

    @Test
    void somebodyGetsTheCredit() {
        CoOwner ben = coOwner("ben", "fire");
        Objective given = PERMITS.withCoOwners(ben).withCredit(Weight.ZERO);

        assertThat(given.credit()).isEqualTo(Weight.ZERO);
        assertThat(PERMITS.withCoOwners(ben.withCredit(Weight.ZERO)).isShared()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.withCoOwners(ben.withCredit(Weight.ZERO)))
                .withMessage("Objective 'permits': credit must be above 0 for one of its units: all have 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withCredit(Weight.ZERO))
                .withMessage("Objective 'permits': credit must be above 0 for one of its units: all have 0");
    }

    @Test
    void namesEachCoCreatorOnce() {
        UnitId fire = UnitId.of("fire");

        assertThat(PERMITS.coCreators()).isEmpty();
        assertThat(PERMITS.withCoCreators(fire, UnitId.of("water")).coCreators())
                .containsExactly(fire, UnitId.of("water"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withCoCreators(fire, fire))
                .withMessage("Objective 'permits': co-creators must be different: fire");
    }

    @Test
    void idsOfDifferentThingsNeverStandInEachOthersWay() {
        Objective alike = PERMITS.withPriorities(PriorityId.of("x"))
                .withParents(Contribution.supports(ObjectiveId.of("x")), Contribution.supports(KeyResultId.of("x")))
                .withCoOwners(coOwner("x", "x"))
                .withCoCreators(UnitId.of("x"));

        assertThat(alike.parents()).hasSize(2);
    }

    @Test
    void isVisibleToEverybodyUnlessThereIsAReason() {
        assertThat(PERMITS.restrictedBecause()).isEmpty();
        assertThat(PERMITS.withRestrictedBecause("talks with a buyer go on").restrictedBecause())
                .contains("talks with a buyer go on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withRestrictedBecause(" "))
                .withMessage("Objective 'permits': restricted because must not be blank");
    }

    @Test
    void keepsItsReviewsInTheOrderOfTheirDates() {
        Review asked = Review.builder()
                .date(LocalDate.of(2026, 9, 14))
                .by(PersonId.of("ada"))
                .verdict(ReviewVerdict.CHANGES_ASKED)
                .addNote("no baseline")
                .build();
        Review accepted = asked.withDate(LocalDate.of(2026, 9, 21)).withVerdict(ReviewVerdict.ACCEPTED);
        Review declined = accepted.withVerdict(ReviewVerdict.DECLINED);

        assertThat(PERMITS.withReviews(accepted, declined, asked).reviews()).containsExactly(asked, accepted, declined);
        assertThat(PERMITS.withReviews(asked).stateAt(LocalDate.MAX)).isEqualTo(DRAFT);
    }

    @Test
    void initiativeNeedsATitle() {
        Initiative portal = Initiative.builder()
                .id(InitiativeId.of("portal"))
                .title("Online permit portal")
                .addKeyResult(WAIT.id())
                .build();

        assertThat(portal.keyResults()).containsExactly(WAIT.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portal.withTitle(""))
                .withMessage("Initiative 'portal': title must not be blank");
    }

    private static Transition transition(LifecycleState to, int month, int day) {
        return Transition.builder().to(to).date(LocalDate.of(2026, month, day)).build();
    }
}
