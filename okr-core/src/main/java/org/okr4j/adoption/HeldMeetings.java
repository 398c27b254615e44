package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.ResolvedProgram;

/** Collects what counts as a meeting, as {@link HeldMeeting} says. */
final class HeldMeetings {

    private final ResolvedProgram program;
    private final LocalDate date;
    private final Cadence cadence;
    private final List<HeldMeeting> found = new ArrayList<>();
    private final Set<Same> seen = new HashSet<>();
    private final Scope scope;
    private final Map<LocalDate, ImmutableList<UnitId>> departments = new HashMap<>();

    private HeldMeetings(ResolvedProgram program, LocalDate date) {
        this.program = program;
        this.date = date;
        this.cadence = program.program().cadence();
        this.scope = Scope.of(program, date);
    }

    /** {@return all that was held by a day, by date; those of one day in the order of the document, meetings first} */
    static ImmutableList<HeldMeeting> upTo(LocalDate date, ResolvedProgram program) {
        HeldMeetings meetings = new HeldMeetings(program, date);
        program.program().meetings().forEach(meetings::add);
        program.program().retrospectives().forEach(meetings::add);
        program.program().conversations().forEach(meetings::add);
        return meetings.found.stream()
                .sorted(Comparator.comparing(HeldMeeting::date))
                .collect(toImmutableList());
    }

    /** Whether a unit is of the level that holds a ritual; the root is the organization, whatever it is called. */
    static boolean isHeldBy(Ritual ritual, OrgUnit unit) {
        return Day.isOrganization(unit)
                ? ritual.heldBy() == UnitLevel.ORGANIZATION
                : ritual.heldBy() == unit.kind().level();
    }

    private void add(Meeting meeting) {
        Optional<Ritual> ritual = cadence.ritual(meeting.ritual());
        if (ritual.isEmpty() || meeting.date().isAfter(date)) {
            return;
        }
        RitualKind kind = ritual.get().kind();
        seen.add(new Same(kind, Optional.of(meeting.ritual()), meeting.unit(), meeting.date()));
        seen.add(new Same(kind, Optional.empty(), meeting.unit(), meeting.date()));
        found.add(new HeldMeeting(
                meeting.id(),
                kind,
                Optional.of(meeting.ritual()),
                meeting.unit(),
                meeting.date(),
                meeting.attended(),
                meeting.minutes(),
                meeting.actions()));
    }

    private void add(Retrospective retrospective) {
        UnitId unit = retrospective.unit().orElse(program.root().id());
        Optional<RitualId> ritual = ritual(RitualKind.RETROSPECTIVE, unit);
        addOnce(new HeldMeeting(
                retrospective.id(),
                RitualKind.RETROSPECTIVE,
                ritual,
                unit,
                retrospective.date(),
                retrospective.attendees(),
                OptionalInt.empty(),
                ImmutableList.of()));
    }

    private void add(Conversation conversation) {
        UnitId root = program.root().id();
        ImmutableList<UnitId> departments = departments(conversation.date());
        if (!departments.isEmpty() && conversation.units().containsAll(departments)) {
            addOnce(new HeldMeeting(
                    conversation.id(),
                    RitualKind.ALIGNMENT_SESSION,
                    ritual(RitualKind.ALIGNMENT_SESSION, root),
                    root,
                    conversation.date(),
                    conversation.participants(),
                    OptionalInt.empty(),
                    ImmutableList.of()));
        }
    }

    /** The departments that may have published by a day, found once for all conversations of it. */
    private ImmutableList<UnitId> departments(LocalDate day) {
        return departments.computeIfAbsent(day, wanted -> {
            Scope then = scope.on(wanted);
            return program.program().organization().units().stream()
                    .filter(unit -> unit.isDepartment() && unit.isActive(wanted))
                    .filter(then::contains)
                    .map(OrgUnit::id)
                    .collect(toImmutableList());
        });
    }

    private Optional<RitualId> ritual(RitualKind kind, UnitId unit) {
        return cadence.rituals().stream()
                .filter(ritual -> ritual.kind() == kind && isHeldBy(ritual, program.unit(unit)))
                .map(Ritual::id)
                .findFirst();
    }

    private void addOnce(HeldMeeting meeting) {
        Same same = new Same(meeting.kind(), meeting.ritual(), meeting.unit(), meeting.date());
        if (!meeting.date().isAfter(date) && seen.add(same)) {
            found.add(meeting);
        }
    }

    /** What makes two records be about one meeting. */
    private record Same(RitualKind kind, Optional<RitualId> ritual, UnitId unit, LocalDate date) {}
}
