package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;

/** Changes of the organization and of what applications keep with things. */
final class FrameChanges {

    private FrameChanges() {}

    /** The organization with another name, without appointments, or with one more unit. */
    static Optional<Arbitrary<Change>> organizations(ResolvedProgram program) {
        Organization organization = program.program().organization();
        List<Organization> revised = new ArrayList<>();
        revised.add(organization.withName("Greater " + organization.name()));
        if (!organization.appointments().isEmpty()) {
            revised.add(organization.withAppointments());
        }
        List<OrgUnit> units = new ArrayList<>(organization.units());
        units.add(OrgUnit.builder()
                .id(UnitId.of("branch-" + units.size()))
                .name("the branch")
                .kind(UnitKind.DEPARTMENT)
                .parent(program.root().id())
                .build());
        revised.add(organization.withUnits(units));
        return Optional.of(Arbitraries.of(revised).map(Change::revise));
    }

    static Optional<Arbitrary<Change>> extensionsPut(ResolvedProgram program) {
        List<Id> things = new ArrayList<>();
        program.program().objectives().forEach(objective -> things.add(objective.id()));
        program.program().organization().units().forEach(unit -> things.add(unit.id()));
        return Optional.of(combine(
                        Arbitraries.of(things),
                        Arbitraries.of("x-note", "x-color"),
                        Arbitraries.integers().between(0, 1000))
                .as((thing, name, number) -> Change.putExtension(thing, name, number.toString())));
    }

    static Optional<Arbitrary<Change>> extensionsRemoved(ResolvedProgram program) {
        return LinkChanges.anyOf(program.program().extensions().cellSet().stream()
                .map(cell -> Change.removeExtension(cell.getRowKey(), cell.getColumnKey()))
                .toList());
    }
}
