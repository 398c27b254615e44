package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/** The changes by which people join, move and leave, and by which new units get their heads. */
final class PeopleChanges {

    private final OkrProgram program;
    private final ImportOptions options;
    private final LocalDate asOf;
    private final PersonRows rows;
    private final ReportingLines lines;
    private final UnitSource units;
    private final Attempt attempt;
    private final ImmutableMap<PersonId, Person> known;

    PeopleChanges(
            OkrProgram program,
            ImportOptions options,
            PersonRows rows,
            ReportingLines lines,
            UnitSource units,
            Attempt attempt) {
        this.program = program;
        this.options = options;
        this.asOf = options.asOf();
        this.rows = rows;
        this.lines = lines;
        this.units = units;
        this.attempt = attempt;
        this.known = program.organization().people().stream()
                .collect(ImmutableMap.toImmutableMap(Person::id, each -> each, (first, second) -> first));
    }

    void plan() {
        rows.valid()
                .values()
                .forEach(row -> Optional.ofNullable(known.get(row.id()))
                        .ifPresentOrElse(before -> change(row, before), () -> join(row)));
        rows.over(asOf).forEach(this::over);
        if (options.complete()) {
            known.values().stream()
                    .filter(person -> person.isActive(asOf) && !rows.mentions(person.id()))
                    .forEach(this::leaveUnmentioned);
        }
        if (attempt.problems().isEmpty()) {
            appoint();
        }
    }

    private void join(PersonRow row) {
        Optional<UnitId> unit = units.unitOf(row);
        if (row.name().isEmpty()) {
            attempt.problems().report(row.line(), Message.of("exchange.cell.missing", "name"));
        } else if (unit.isEmpty() && !attempt.problems().has(row.line())) {
            attempt.problems().report(row.line(), Message.of("exchange.person.no-unit", row.shown()));
        }
        if (unit.isEmpty() || row.name().isEmpty()) {
            return;
        }
        attempt.say(row.line(), row.id(), Verdict.ADDED);
        attempt.tell(row.line(), Message.of("exchange.person.joins", row.shown(), unit.get()));
        step(
                row,
                Change.add(Person.builder()
                        .id(row.id())
                        .name(row.name().get())
                        .unit(unit.get())
                        .level(row.level().orElseGet(() -> level(row.id())))
                        .activeUntil(lastDay(row))
                        .build()));
        note(row);
    }

    private void change(PersonRow row, Person before) {
        boolean returns = !before.isActive(asOf) && row.to().isEmpty();
        Person after = before.withName(row.name().orElse(before.name()))
                .withUnit(units.unitOf(row).orElse(before.unit()))
                .withLevel(row.level().orElse(before.level()))
                .withActiveUntil(returns ? Optional.empty() : before.activeUntil());
        Optional<LocalDate> leaves =
                lastDay(row).filter(day -> !after.activeUntil().equals(Optional.of(day)));
        attempt.say(
                row.line(), row.id(), after.equals(before) && leaves.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED);
        if (!after.equals(before)) {
            step(row, Change.revise(after));
        }
        if (!after.unit().equals(before.unit())) {
            attempt.tell(row.line(), Message.of("exchange.person.moves", row.shown(), before.unit(), after.unit()));
        }
        if (returns) {
            attempt.tell(row.line(), Message.of("exchange.person.returns", row.shown()));
        }
        leaves.ifPresent(day -> {
            step(row, Change.leave(row.id(), day));
            attempt.tell(row.line(), Message.of("exchange.person.leaves", row.shown(), day));
        });
        note(row);
    }

    /** The last day of somebody of whom no later row tells. */
    private Optional<LocalDate> lastDay(PersonRow row) {
        return row.to().filter(day -> !rows.comesAgain(row.id(), asOf));
    }

    private void over(PersonRow row) {
        LocalDate day = row.to().orElseThrow();
        Person before = known.get(row.id());
        if (before != null) {
            boolean isSaid = before.activeUntil().equals(Optional.of(day));
            attempt.say(row.line(), row.id(), isSaid ? Verdict.UNCHANGED : Verdict.CHANGED);
            if (!isSaid) {
                step(row, Change.leave(row.id(), day));
            }
            note(row);
        }
    }

    private void leaveUnmentioned(Person person) {
        LocalDate day = asOf.minusDays(1);
        attempt.step(ImmutableList.of(), Change.leave(person.id(), day));
        attempt.note(Message.of("exchange.person.unmentioned", person.name(), person.id(), day));
    }

    private void note(PersonRow row) {
        PersonNotes.EMAIL.changes(program, row.id(), row.email()).forEach(change -> noted(row, change));
        PersonNotes.VALID_FROM
                .changes(program, row.id(), row.from().map(LocalDate::toString))
                .forEach(change -> noted(row, change));
    }

    private void noted(PersonRow row, Change change) {
        attempt.say(row.line(), row.id(), known.containsKey(row.id()) ? Verdict.CHANGED : Verdict.ADDED);
        step(row, change);
    }

    private void step(PersonRow row, Change change) {
        attempt.step(ImmutableList.of(row.line()), change);
    }

    /** How senior somebody is of whom the file does not say it. */
    private PersonLevel level(PersonId person) {
        if (!lines.leads(person)) {
            return PersonLevel.CONTRIBUTOR;
        }
        return switch (lines.depth(person)) {
            case 0 -> PersonLevel.EXECUTIVE;
            case 1 -> PersonLevel.DIRECTOR;
            default -> PersonLevel.MANAGER;
        };
    }

    /** Gives new units the heads that follow from the reporting lines, and a new organization the name of its root. */
    private void appoint() {
        // What is refused here is refused, with its reason, when the whole is applied.
        Organization organization = Trial.of(program, attempt.steps()).after().organization();
        List<Appointment> appointments = new ArrayList<>(organization.appointments());
        List<Integer> because = new ArrayList<>();
        units.heads()
                .forEach((unit, head) -> Optional.ofNullable(rows.valid().get(head))
                        .ifPresent(row -> {
                            because.add(row.line());
                            appointments.add(Appointment.builder()
                                    .person(head)
                                    .unit(unit)
                                    .role(Role.HEAD)
                                    .from(row.from().orElse(asOf))
                                    .build());
                        }));
        Organization appointed = organization.withAppointments(appointments);
        Organization named = program.organization().units().isEmpty()
                ? units.newRoot().map(appointed::withName).orElse(appointed)
                : appointed;
        if (!named.equals(organization)) {
            attempt.step(because, Change.revise(named));
        }
    }
}
