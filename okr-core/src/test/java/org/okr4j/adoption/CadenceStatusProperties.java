package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Occurrence;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;

class CadenceStatusProperties {

    private static final UnitId SALES = UnitId.of("sales");

    /** Whatever the start, the frequency and the fiscal year: one duty for each meeting of the schedule, and no other. */
    @Property(tries = 60)
    void everyPeriodHasOneDuty(
            @ForAll("frequencies") Frequency frequency,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate published,
            @ForAll Month start) {
        OkrProgram program = program(frequency, published, List.of());
        DateRange year = FiscalCalendar.startingIn(start).yearContaining(asOf).dates();

        List<MeetingDuty> duties =
                CadenceStatus.of(program.resolve(), year, asOf).of(SALES);

        Set<LocalDate> due = new HashSet<>();
        duties.forEach(duty -> assertThat(due.add(duty.due())).isTrue());
        assertThat(due)
                .containsExactlyInAnyOrderElementsOf(Schedule.of(program.cadence(), year).occurrences().stream()
                        .map(Occurrence::date)
                        .filter(date -> !published.isAfter(asOf) && !date.isBefore(published))
                        .toList());
    }

    @Property(tries = 60)
    void aFurtherMeetingMakesNoDutyWorse(
            @ForAll("frequencies") Frequency frequency,
            @ForAll("days") LocalDate asOf,
            @ForAll("meetings") List<Meeting> meetings,
            @ForAll("meetings") List<Meeting> further) {
        LocalDate published = LocalDate.of(2026, 10, 1);
        List<Meeting> all = new ArrayList<>(meetings);
        further.forEach(meeting -> all.add(meeting.withId(MeetingId.of("further-" + meeting.id()))));
        ResolvedProgram before = program(frequency, published, meetings).resolve();
        ResolvedProgram after = program(frequency, published, all).resolve();
        DateRange dates = Works.YEAR.dates();

        CadenceStatus was = CadenceStatus.of(before, dates, asOf);
        CadenceStatus is = CadenceStatus.of(after, dates, asOf);

        assertThat(is.duties()).hasSameSizeAs(was.duties());
        for (int i = 0; i < was.duties().size(); i++) {
            MeetingDuty old = was.duties().get(i);
            assertThat(is.duties().get(i).period()).isEqualTo(old.period());
            assertThat(is.duties().get(i).state()).isIn(old.state(), MeetingState.HELD);
        }
        Set<Object> counted = new HashSet<>();
        is.duties()
                .forEach(duty -> duty.meeting()
                        .ifPresent(meeting ->
                                assertThat(counted.add(meeting.record())).isTrue()));
    }

    private static OkrProgram program(Frequency frequency, LocalDate published, List<Meeting> meetings) {
        return Works.program(objective("sales", published.toString(), keyResult("a"))).toBuilder()
                .cadence(Cadence.builder()
                        .addRitual(Ritual.builder()
                                .id(RitualId.of("r"))
                                .kind(RitualKind.REVIEW)
                                .name("Review")
                                .frequency(frequency)
                                .heldBy(UnitLevel.DEPARTMENT)
                                .build())
                        .build())
                .addAllMeetings(meetings)
                .build();
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 10).map(Frequency::ofDays),
                Arbitraries.integers().between(1, 6).map(Frequency::ofWeeks),
                Arbitraries.integers().between(1, 6).map(Frequency::ofMonths));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2026, 9, 1).toEpochDay(),
                        LocalDate.of(2027, 1, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<Meeting>> meetings() {
        return Combinators.combine(Arbitraries.integers().between(0, 1_000_000), days())
                .as((number, date) -> Meeting.builder()
                        .id(MeetingId.of("m-" + number))
                        .ritual(RitualId.of("r"))
                        .unit(SALES)
                        .date(date)
                        .build())
                .list()
                .uniqueElements(Meeting::id)
                .ofMaxSize(8);
    }
}
