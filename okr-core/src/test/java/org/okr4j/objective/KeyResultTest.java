package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Weight;

class KeyResultTest {

    private static final KeyResult WAIT = KeyResult.builder()
            .id(KeyResultId.of("permits-wait"))
            .text("Reduce the wait for a building permit from 45 to 30 days")
            .build();
    private static final DateRange QUARTER = DateRange.parse("2026-10-01..2026-12-31");

    @Test
    void needsIdAndTextOnly() {
        assertThat(WAIT.measure()).isEmpty();
        assertThat(WAIT.owner()).isEmpty();
        assertThat(WAIT.weight()).isEqualTo(Weight.ONE);
        assertThat(WAIT.measureAt(day(10, 1))).isEmpty();
        assertThat(WAIT.ownerAt(day(10, 1))).isEmpty();
        assertThat(WAIT.dueAt(day(10, 1))).isEmpty();
        assertThat(WAIT.latestCheckIn(day(12, 31))).isEmpty();
        assertThat(WAIT.stateAt(day(12, 31))).isEmpty();
    }

    @Test
    void refusesABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAIT.withText(" "))
                .withMessage("Key result 'permits-wait': text must not be blank");
    }

    @Test
    void namesEachCoOwnerOnce() {
        PersonId ada = PersonId.of("ada");

        assertThat(WAIT.coOwners()).isEmpty();
        assertThat(WAIT.withCoOwners(ada, PersonId.of("ben")).coOwners()).containsExactly(ada, PersonId.of("ben"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAIT.withCoOwners(ada, PersonId.of("ben"), ada))
                .withMessage("Key result 'permits-wait': co-owners must be different: ada");
    }

    @Test
    void keepsDatedRecordsInOrder() {
        CheckIn first = checkIn(5, 0, "44");
        CheckIn corrected = checkIn(5, 1, "43");
        CheckIn second = checkIn(12, 0, "42");
        Reading july = new Reading(day(7, 31), Measurement.number("46"));
        Reading august = new Reading(day(8, 31), Measurement.number("45"));
        Amendment early =
                Amendment.builder().date(day(10, 20)).weight(Weight.of(2)).build();
        Amendment late = early.withDate(day(10, 21));

        KeyResult keyResult = WAIT.withCheckIns(second, corrected, first)
                .withHistory(august, july)
                .withAmendments(late, early);

        assertThat(keyResult.checkIns()).containsExactly(first, corrected, second);
        assertThat(keyResult.history()).containsExactly(july, august);
        assertThat(keyResult.amendments()).containsExactly(early, late);
        assertThat(keyResult)
                .isEqualTo(WAIT.withCheckIns(first, corrected, second)
                        .withHistory(july, august)
                        .withAmendments(early, late));
    }

    @Test
    void refusesTwoCheckInsOfOneDateAndRevision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAIT.withCheckIns(checkIn(5, 1, "44"), checkIn(12, 0, "41"), checkIn(5, 1, "43")))
                .withMessage(
                        "Key result 'permits-wait': check-ins of one date must differ in revision: 1 of 2026-10-05");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-04, ''", "2026-10-05, 43", "2026-10-11, 43", "2026-10-12, '43 42'", "2026-12-31, '43 42 40'"})
    void seesTheLastRevisionOfEachDateUpToADay(LocalDate date, String values) {
        KeyResult keyResult = WAIT.withCheckIns(
                checkIn(5, 0, "44"),
                checkIn(5, 3, "43"),
                checkIn(12, 0, "42"),
                checkIn(19, 0, "41"),
                checkIn(19, 1, "40"));

        assertThat(keyResult.checkInsUpTo(date).stream()
                        .map(checkIn -> ((Measurement.Number)
                                        checkIn.measurement().orElseThrow())
                                .value()
                                .toString()))
                .containsExactly(values.isEmpty() ? new String[0] : values.split(" ", -1));
        assertThat(keyResult.latestCheckIn(date))
                .isEqualTo(keyResult.checkInsUpTo(date).reverse().stream().findFirst());
    }

    @Test
    void amendmentsHoldFromTheirDate() {
        Measure original = Measure.decrease("45", "30");
        Measure easier = Measure.decrease("45", "35");
        KeyResult keyResult = WAIT.withMeasure(original)
                .withOwner(PersonId.of("ruth"))
                .withDue(day(12, 15))
                .withAmendments(
                        Amendment.builder().date(day(10, 20)).measure(easier).build(),
                        Amendment.builder()
                                .date(day(11, 2))
                                .weight(Weight.of(3))
                                .due(day(12, 31))
                                .owner(PersonId.of("sol"))
                                .build());

        assertThat(keyResult.measureAt(day(10, 19))).contains(original);
        assertThat(keyResult.measureAt(day(10, 20))).contains(easier);
        assertThat(keyResult.measureAt(day(12, 31))).contains(easier);
        assertThat(keyResult.weightAt(day(11, 1))).isEqualTo(Weight.ONE);
        assertThat(keyResult.weightAt(day(11, 2))).isEqualTo(Weight.of(3));
        assertThat(keyResult.dueAt(day(11, 1))).contains(day(12, 15));
        assertThat(keyResult.dueAt(day(11, 2))).contains(day(12, 31));
        assertThat(keyResult.ownerAt(day(11, 1))).contains(PersonId.of("ruth"));
        assertThat(keyResult.ownerAt(day(11, 2))).contains(PersonId.of("sol"));
        assertThat(keyResult.measure()).contains(original);
    }

    @Test
    void ofTwoAmendmentsOnOneDayTheLaterInTheListHolds() {
        Amendment two =
                Amendment.builder().date(day(11, 2)).weight(Weight.of(2)).build();

        KeyResult keyResult = WAIT.withAmendments(two, two.withWeight(Weight.of(5)));

        assertThat(keyResult.weightAt(day(11, 2))).isEqualTo(Weight.of(5));
    }

    @Test
    void endsOnItsOwn() {
        KeyResult keyResult = WAIT.withTransitions(transition(LifecycleState.CANCELLED, day(11, 2)));

        assertThat(keyResult.stateAt(day(11, 1))).isEmpty();
        assertThat(keyResult.stateAt(day(11, 2))).contains(LifecycleState.CANCELLED);
    }

    @Test
    void hasNoOtherStatesOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAIT.withTransitions(transition(LifecycleState.PUBLISHED, day(10, 1))))
                .withMessage("Key result 'permits-wait': transition must lead to an end state: PUBLISHED");
    }

    @Test
    void endsOnlyOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAIT.withTransitions(
                        transition(LifecycleState.CLOSED, day(11, 9)),
                        transition(LifecycleState.CANCELLED, day(11, 2))))
                .withMessage(
                        "Key result 'permits-wait': transition must not lead from CANCELLED to CLOSED: 2026-11-09");
    }

    @Test
    void hasThePeriodOfItsCycleUnlessItSaysOtherwise() {
        LocalDate asOf = day(11, 1);
        KeyResult early = WAIT.withDue(day(11, 30));

        assertThat(WAIT.periodIn(QUARTER, asOf)).isEqualTo(QUARTER);
        assertThat(early.periodIn(QUARTER, asOf)).hasToString("2026-10-01..2026-11-30");
        assertThat(WAIT.withStart(day(10, 15)).periodIn(QUARTER, asOf)).hasToString("2026-10-15..2026-12-31");
        assertThat(early.withStart(day(11, 30)).periodIn(QUARTER, asOf)).hasToString("2026-11-30..2026-11-30");
    }

    @Test
    void itsPeriodFollowsTheDueDateOfTheDay() {
        KeyResult moved = WAIT.withDue(day(11, 30))
                .withAmendments(
                        Amendment.builder().date(day(11, 2)).due(day(12, 15)).build());

        assertThat(moved.periodIn(QUARTER, day(11, 1))).hasToString("2026-10-01..2026-11-30");
        assertThat(moved.periodIn(QUARTER, day(11, 2))).hasToString("2026-10-01..2026-12-15");
    }

    @Test
    void takesThePeriodOfTheCycleWhereItsOwnDatesContradictEachOther() {
        KeyResult reversed = WAIT.withStart(day(12, 1)).withDue(day(11, 30));

        assertThat(reversed.periodIn(QUARTER, day(11, 1))).isEqualTo(QUARTER);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static CheckIn checkIn(int dayOfOctober, int revision, String value) {
        return CheckIn.builder()
                .date(day(10, dayOfOctober))
                .revision(revision)
                .measurement(Measurement.number(value))
                .build();
    }

    private static Transition transition(LifecycleState to, LocalDate date) {
        return Transition.builder().to(to).date(date).build();
    }
}
