package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.Frequency;
import org.okr4j.objective.Dependency;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.ProgramSettings;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Language;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

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

    static Optional<Arbitrary<Change>> departures(ResolvedProgram program) {
        return Optional.of(combine(
                        Arbitraries.of(program.program().organization().people()), OrganizationArbitraries.dates())
                .as((person, lastDay) -> Change.leave(
                        person.id(),
                        person.activeUntil().equals(Optional.of(lastDay)) ? lastDay.minusDays(1) : lastDay)));
    }

    static Optional<Arbitrary<Change>> reports(ResolvedProgram program) {
        List<Dependency> dependencies = program.program().dependencies();
        return dependencies.isEmpty()
                ? Optional.empty()
                : Optional.of(combine(Arbitraries.of(dependencies), ThingArbitraries.dependencySteps(program.program()))
                        .as((dependency, step) -> Change.report(dependency.id(), step)));
    }

    /** Facts of every kind; cycles become active. */
    static Optional<Arbitrary<Change>> recorded(ResolvedProgram program) {
        List<CycleId> drafts = program.program().cycles().stream()
                .map(Cycle::id)
                .filter(cycle -> program.program().stateOf(cycle) == CycleState.DRAFT)
                .toList();
        Arbitrary<ProgramFact> facts = FactArbitraries.recorded(program.program());
        Arbitrary<Change> recorded = facts.map(Change::record);
        return Optional.of(
                drafts.isEmpty()
                        ? recorded
                        : Arbitraries.oneOf(
                                recorded,
                                combine(Arbitraries.of(drafts), KeyResultArbitraries.days())
                                        .as((cycle, date) -> Change.record(FactArbitraries.activated(cycle, date)))));
    }

    static Optional<Arbitrary<Change>> retracted(ResolvedProgram program) {
        List<ProgramFact> facts = program.program().facts();
        return LinkChanges.anyOf(facts.stream().map(Change::retract).toList());
    }

    static Optional<Arbitrary<Change>> settings(ResolvedProgram program) {
        ProgramSettings settings = program.program().settings();
        Cadence cadence = settings.cadence();
        return Optional.of(Arbitraries.of(
                        settings.withCadence(cadence.withCheckIns(
                                cadence.checkIns().equals(Frequency.MONTHLY) ? Frequency.WEEKLY : Frequency.MONTHLY)),
                        settings.withCadence(cadence.withZone(
                                cadence.zone().isPresent() ? Optional.empty() : Optional.of(ZoneId.of("Asia/Tokyo")))),
                        settings.withLanguage(
                                settings.language().equals(Language.SPANISH) ? Language.ENGLISH : Language.SPANISH),
                        settings.withScoreUses(
                                settings.scoreUses().isEmpty() ? Set.of(ScoreUse.LEARNING) : Set.<ScoreUse>of()))
                .map(Change::revise));
    }
}
