package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Authority;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.testkit.KeyResultArbitraries;
import org.okr4j.testkit.ProgramArbitraries;

/** What is asked of a unit or a person equals what a walk through the whole program finds. */
class FactLookupProperties {

    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void factsOfAUnitAreThoseThatNameIt(@ForAll("programs") ResolvedProgram resolved, @ForAll("days") LocalDate day) {
        OkrProgram program = resolved.program();
        for (OrgUnit unit : program.organization().units()) {
            assertThat(resolved.sharedObjectivesOf(unit.id()))
                    .isEqualTo(program.objectives().stream()
                            .filter(objective -> isCoOwned(objective, unit))
                            .toList());
            assertThat(resolved.kpisOf(unit.id()))
                    .isEqualTo(program.kpis().stream()
                            .filter(kpi ->
                                    kpi.unit().orElse(resolved.root().id()).equals(unit.id()))
                            .toList());
            for (Cycle cycle : program.cycles()) {
                assertFactsOfACycle(resolved, unit, cycle, day);
            }
            Statistics.label("shared")
                    .collect(!resolved.sharedObjectivesOf(unit.id()).isEmpty())
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        }
    }

    private static boolean isCoOwned(Objective objective, OrgUnit unit) {
        return !objective.unit().equals(unit.id())
                && objective.coOwners().stream()
                        .anyMatch(coOwner -> coOwner.unit().equals(unit.id()));
    }

    private static void assertFactsOfACycle(ResolvedProgram resolved, OrgUnit unit, Cycle cycle, LocalDate day) {
        OkrProgram program = resolved.program();
        assertThat(resolved.conversationsOf(unit.id(), cycle.id()))
                .isEqualTo(program.conversations().stream()
                        .filter(talk ->
                                talk.cycle().equals(cycle.id()) && talk.units().contains(unit.id()))
                        .toList());
        List<Boundary> boundaries = new ArrayList<>();
        for (OrgUnit above : resolved.pathToRoot(unit.id())) {
            program.boundaries().stream()
                    .filter(boundary -> boundary.cycle().equals(cycle.id())
                            && boundary.unit().equals(above.id()))
                    .forEach(boundaries::add);
        }
        assertThat(resolved.boundariesOf(unit.id(), cycle.id())).isEqualTo(boundaries);
        Optional<DependencyDeclaration> latest = program.declarations().reverse().stream()
                .filter(declaration -> declaration.cycle().equals(cycle.id())
                        && declaration.unit().equals(unit.id())
                        && !declaration.date().isAfter(day))
                .sorted(Comparator.comparing(DependencyDeclaration::date).reversed())
                .findFirst();
        assertThat(resolved.declarationOf(unit.id(), cycle.id(), day)).isEqualTo(latest);
    }

    @Property(tries = 200)
    void theCascadeModeIsThatOfTheNearestWhoSaysIt(@ForAll("programs") ResolvedProgram resolved) {
        for (OrgUnit unit : resolved.program().organization().units()) {
            Optional<CascadeMode> mode = resolved.program().cascadeMode();
            for (OrgUnit above : resolved.pathToRoot(unit.id()).reverse()) {
                mode = above.cascadeMode().isPresent() ? above.cascadeMode() : mode;
            }
            assertThat(resolved.cascadeModeOf(unit.id())).isEqualTo(mode);
        }
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void rightsComeFromOwningAndFromOfficesInTheUnitOrAbove(
            @ForAll("programs") ResolvedProgram resolved, @ForAll("days") LocalDate day) {
        OkrProgram program = resolved.program();
        for (Objective objective : program.objectives()) {
            for (Person person : program.organization().people()) {
                Set<Authority> expected = EnumSet.noneOf(Authority.class);
                if (objective.owner().equals(Optional.of(person.id()))
                        || objective.coOwners().stream()
                                .anyMatch(coOwner -> coOwner.person().equals(person.id()))) {
                    expected.add(Authority.OWNER);
                }
                if (holds(resolved, person.id(), Role.HEAD, objective, day)) {
                    expected.add(Authority.HEAD);
                }
                if (holds(resolved, person.id(), Role.QUALITY_GATEKEEPER, objective, day)) {
                    expected.add(Authority.GATEKEEPER);
                }
                assertThat(resolved.authoritiesOf(person.id(), objective.id(), day))
                        .containsExactlyElementsOf(expected);
                assertThat(resolved.gatekeepers(objective.unit(), day).contains(person))
                        .isEqualTo(expected.contains(Authority.GATEKEEPER));
                expected.forEach(Statistics::collect);
            }
        }
        Statistics.coverage(coverage -> {
            for (Authority authority : Authority.values()) {
                coverage.check(authority).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 100)
    void whatIsRestrictedIsForThoseWhoAnswerForItDecideOnItOrWorkWhereItIs(
            @ForAll("programs") ResolvedProgram resolved, @ForAll("days") LocalDate day) {
        OkrProgram program = resolved.program();
        for (Objective objective : program.objectives()) {
            Set<UnitId> units = new HashSet<>(objective.coCreators());
            units.add(objective.unit());
            objective.coOwners().forEach(coOwner -> units.add(coOwner.unit()));
            Set<PersonId> owners = new HashSet<>();
            for (KeyResult keyResult : objective.keyResults()) {
                keyResult.ownerAt(day).ifPresent(owners::add);
                owners.addAll(keyResult.coOwners());
            }
            for (Person person : program.organization().people()) {
                boolean isMeant = units.contains(person.unit())
                        || owners.contains(person.id())
                        || !resolved.authoritiesOf(person.id(), objective.id(), day)
                                .isEmpty();
                assertThat(resolved.isVisibleTo(person.id(), objective.id(), day))
                        .isEqualTo(isMeant || objective.restrictedBecause().isEmpty());
            }
        }
    }

    private static boolean holds(
            ResolvedProgram resolved, PersonId person, Role role, Objective objective, LocalDate day) {
        return resolved.program().organization().appointments().stream()
                .anyMatch(appointment -> appointment.person().equals(person)
                        && appointment.role() == role
                        && appointment.isInForce(day)
                        && (appointment.unit().equals(objective.unit())
                                || resolved.isBelow(objective.unit(), appointment.unit())));
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return KeyResultArbitraries.days();
    }
}
