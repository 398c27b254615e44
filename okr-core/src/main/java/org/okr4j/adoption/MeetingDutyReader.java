package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.okr4j.cadence.Occurrence;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.RoadmapPlan;

/** Finds which unit has to hold what, and whether it did. */
final class MeetingDutyReader {

    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final Expectation expectation;
    private final Map<Holder, TreeMap<LocalDate, HeldMeeting>> held = new HashMap<>();

    MeetingDutyReader(ResolvedProgram program, LocalDate asOf, List<HeldMeeting> meetings) {
        this.program = program;
        this.asOf = asOf;
        this.expectation = new Expectation(program);
        for (HeldMeeting meeting : meetings) {
            meeting.ritual()
                    .ifPresent(
                            ritual -> held.computeIfAbsent(new Holder(ritual, meeting.unit()), any -> new TreeMap<>())
                                    .putIfAbsent(meeting.date(), meeting));
        }
    }

    ImmutableList<MeetingDuty> duties(DateRange dates) {
        Schedule schedule = Schedule.of(program.program().cadence(), dates);
        ImmutableList.Builder<MeetingDuty> duties = ImmutableList.builder();
        for (Ritual ritual : program.program().cadence().rituals()) {
            ImmutableList<Occurrence> occurrences = schedule.of(ritual.id());
            for (OrgUnit unit : program.program().organization().units()) {
                Optional<LocalDate> start =
                        HeldMeetings.isHeldBy(ritual, unit) ? dutyStart(unit, program, asOf) : Optional.empty();
                if (start.isPresent()) {
                    occurrences.stream()
                            .filter(occurrence ->
                                    !occurrence.date().isBefore(start.get()) && unit.isActive(occurrence.date()))
                            .forEach(occurrence -> duties.add(duty(occurrence, unit.id())));
                }
            }
        }
        return duties.build().stream()
                .sorted(Comparator.comparing(MeetingDuty::due))
                .collect(toImmutableList());
    }

    /** {@return the day from which on a unit has to hold its rituals, as known on a day; empty if it does not have to yet} */
    static Optional<LocalDate> dutyStart(OrgUnit unit, ResolvedProgram program, LocalDate asOf) {
        Optional<LocalDate> start =
                Day.isOrganization(unit) ? program.program().roadmap().map(RoadmapPlan::start) : Optional.empty();
        return start.or(() -> program.objectivesOf(unit.id()).stream()
                .map(Objective::publishedOn)
                .flatMap(Optional::stream)
                .filter(published -> !published.isAfter(asOf))
                .min(Comparator.naturalOrder()));
    }

    private MeetingDuty duty(Occurrence occurrence, UnitId unit) {
        Ritual ritual = occurrence.ritual();
        DateRange period = occurrence.period();
        Optional<HeldMeeting> meeting = Optional.ofNullable(held.get(new Holder(ritual.id(), unit)))
                .map(byDate -> byDate.ceilingEntry(period.first()))
                .map(Map.Entry::getValue)
                .filter(found -> period.contains(found.date()));
        return new MeetingDuty(
                ritual,
                unit,
                period,
                occurrence.date(),
                state(meeting.isPresent(), occurrence),
                meeting,
                meeting.flatMap(found -> attendance(ritual, found)));
    }

    private MeetingState state(boolean isHeld, Occurrence occurrence) {
        if (isHeld) {
            return MeetingState.HELD;
        }
        if (asOf.isAfter(occurrence.period().last())) {
            return MeetingState.MISSED;
        }
        return asOf.isAfter(occurrence.date()) ? MeetingState.OVERDUE : MeetingState.DUE;
    }

    private Optional<Attendance> attendance(Ritual ritual, HeldMeeting meeting) {
        if (meeting.attended().isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<Person> expected = expectation.of(ritual.attendees(), meeting.unit(), meeting.date());
        ImmutableSortedSet<PersonId> attended = ImmutableSortedSet.copyOf(meeting.attended());
        return expected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attendance(
                        expected,
                        expected.stream()
                                .filter(person -> !attended.contains(person.id()))
                                .collect(toImmutableList())));
    }

    private record Holder(RitualId ritual, UnitId unit) {}
}
