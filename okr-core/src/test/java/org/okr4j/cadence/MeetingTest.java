package org.okr4j.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Phrasebook;

class MeetingTest {

    static final ImmutableList<Ritual> RITUALS =
            ImmutableList.copyOf(Iterables.concat(Cadences.GOVERNMENT.rituals(), Cadences.CROSS_DEPARTMENT.rituals()));

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Meeting SESSION = Meeting.builder()
            .id(MeetingId.of("m-1"))
            .ritual(RitualId.of("alignment-session"))
            .unit(UnitId.of("company"))
            .date(DAY)
            .build();
    private static final ActionItem ACTION =
            ActionItem.builder().text("Tell sales when the campaign begins").build();

    /** Minutes as the table of the rollout has them; a half day is 240 and a full day 480. */
    @ParameterizedTest
    @CsvSource({
        "check-in, P1W, 15",
        "department-review, P2W, 30..45",
        "alignment-session, P1M, 60",
        "executive-review, P1M, 60..90",
        "retrospective, P3M, 120..180",
        "planning, P3M, 240..480"
    })
    void companiesMeetForSixReasons(String id, String frequency, String minutes) {
        Ritual ritual = Cadences.CROSS_DEPARTMENT.ritual(RitualId.of(id)).orElseThrow();

        assertThat(ritual.frequency()).isEqualTo(Frequency.parse(frequency));
        assertThat(ritual.duration()).contains(MinuteRange.parse(minutes));
        assertThat(Cadences.CROSS_DEPARTMENT.rituals()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"check-in, P1W", "review, P1M", "alignment-review, P3M", "retrospective, P3M"})
    void agenciesMeetWithoutAGivenDuration(String id, String frequency) {
        Ritual ritual = Cadences.GOVERNMENT.ritual(RitualId.of(id)).orElseThrow();

        assertThat(ritual.frequency()).isEqualTo(Frequency.parse(frequency));
        assertThat(ritual.duration()).isEmpty();
        assertThat(Cadences.GOVERNMENT.rituals()).hasSize(4);
        assertThat(Cadences.GOVERNMENT.ritual(RitualId.of("planning"))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RITUALS")
    void everyRitualHasAttendeesAndAPurposeInBothLanguages(Ritual ritual) {
        assertThat(ritual.attendees()).isNotEmpty();
        assertThat(ritual.purpose()).isNotEmpty();
        assertThat(Phrasebook.english().render(ritual.label())).isEqualTo(ritual.name());
        for (Phrasebook book : ImmutableList.of(Phrasebook.english(), Phrasebook.spanish())) {
            assertThat(book.has(ritual.name())).isTrue();
            assertThat(ritual.purpose()).allMatch(book::has);
        }
    }

    @Test
    void aCadenceNamesEachRitualOnce() {
        Ritual review = Cadences.GOVERNMENT.rituals().get(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadences.WEEKLY.withRituals(review, review))
                .withMessage("Cadence 'P1W': rituals must have different ids: review");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.withName(" "))
                .withMessage("Ritual 'review': name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.withPurpose("Decide", " "))
                .withMessage("Ritual 'review': purpose must not be blank");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, true, false",
        "2026-11-17, true, false",
        "2026-11-18, true, true",
        "2026-11-19, true, true",
        "2026-11-20, false, false"
    })
    void anActionIsOpenUntilDoneAndOverdueAfterItsDay(LocalDate date, boolean open, boolean overdue) {
        ActionItem action = ACTION.withDue(LocalDate.of(2026, 11, 17)).withDoneOn(LocalDate.of(2026, 11, 20));

        assertThat(action.isOpen(date)).isEqualTo(open);
        assertThat(action.isOverdue(date)).isEqualTo(overdue);
    }

    @Test
    void anActionWithoutDatesIsOpenAndNeverOverdue() {
        assertThat(ACTION.isOpen(DAY)).isTrue();
        assertThat(ACTION.isOverdue(LocalDate.MAX)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACTION.withText(" "))
                .withMessage("Action item: text must not be blank");
    }

    @Test
    void aMeetingIsHeldByDifferentPeopleForSomeTime() {
        PersonId ito = PersonId.of("p-ito");

        assertThat(SESSION.actions()).isEmpty();
        assertThat(SESSION.withAttended(ito).attended()).containsExactly(ito);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SESSION.withAttended(ito, ito))
                .withMessage("Meeting 'm-1': attended must be different people: p-ito");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SESSION.withMinutes(0))
                .withMessage("Meeting 'm-1': minutes must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SESSION.withDate(LocalDate.of(-1, 12, 31)))
                .withMessage("Meeting 'm-1': date must be in the years 0 to 10000: -0001-12-31");
    }
}
