package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.examples.exchange.mapping.DerivedId;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/** A unit for everybody to whom others report, below that of the own manager; the one of whoever reports to nobody is the root. */
final class UnitsOfManagers implements UnitSource {

    private final ImmutableSet<UnitId> known;
    private final Optional<UnitId> root;
    private final ImmutableMap<PersonId, UnitId> led;
    private final Mapping mapping;
    private final ReportingLines lines;
    private final Attempt attempt;
    private final Map<UnitId, PersonId> heads = new LinkedHashMap<>();
    private Optional<String> newRoot = Optional.empty();

    UnitsOfManagers(
            OkrProgram program,
            Mapping mapping,
            LocalDate asOf,
            PersonRows rows,
            ReportingLines lines,
            Attempt attempt) {
        ImmutableList<OrgUnit> units = program.organization().units();
        this.known = units.stream().map(OrgUnit::id).collect(ImmutableSet.toImmutableSet());
        this.root = units.stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(OrgUnit::id)
                .findFirst();
        this.led = program.organization().appointments().stream()
                .filter(each -> each.role() == Role.HEAD && each.isInForce(asOf))
                .collect(ImmutableMap.toImmutableMap(Appointment::person, Appointment::unit, (first, second) -> first));
        this.mapping = mapping;
        this.lines = lines;
        this.attempt = attempt;
        ImmutableList<PersonRow> roots = lines.roots();
        if (roots.size() > 1) {
            ImmutableList<String> names = roots.stream().map(PersonRow::shown).collect(ImmutableList.toImmutableList());
            roots.forEach(row -> attempt.problems().report(row.line(), Message.of("exchange.person.roots", names)));
        } else {
            rows.valid().values().stream()
                    .filter(row -> lines.leads(row.id()) || row.manager().isEmpty())
                    .forEach(this::plan);
        }
    }

    private void plan(PersonRow manager) {
        UnitId id = ledBy(manager.id());
        if (!known.contains(id)) {
            String name = mapping.unitNames().replace("{name}", manager.shown());
            OrgUnit unit = OrgUnit.builder()
                    .id(id)
                    .name(name)
                    .kind(UnitColumn.kind(lines.depth(manager.id())))
                    .parent(lines.managerOf(manager.id()).map(this::ledBy))
                    .build();
            attempt.say(manager.line(), id, Verdict.ADDED);
            attempt.step(ImmutableList.of(manager.line()), Change.add(unit));
            heads.put(id, manager.id());
            newRoot = unit.parent().isEmpty() ? Optional.of(name) : newRoot;
        }
    }

    /** The unit that somebody leads in the program, or else the one that is made of those who report to them. */
    private UnitId ledBy(PersonId manager) {
        if (root.isPresent() && lines.managerOf(manager).isEmpty()) {
            return root.get();
        }
        return Optional.ofNullable(led.get(manager)).orElseGet(() -> UnitId.of(DerivedId.of("unit-" + manager)));
    }

    @Override
    public Optional<UnitId> unitOf(PersonRow row) {
        boolean isRoot = row.manager().isEmpty();
        return lines.leads(row.id()) || isRoot
                ? Optional.of(ledBy(row.id()))
                : lines.managerOf(row.id()).map(this::ledBy);
    }

    @Override
    public ImmutableMap<UnitId, PersonId> heads() {
        return ImmutableMap.copyOf(heads);
    }

    @Override
    public Optional<String> newRoot() {
        return newRoot;
    }
}
