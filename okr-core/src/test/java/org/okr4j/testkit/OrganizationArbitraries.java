package org.okr4j.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Autonomy;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.Role;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.SupportFunction;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.text.Language;

/**
 * Arbitrary organizations and their parts, for property tests with jqwik.
 *
 * <p>The units of an organization are {@code unit-0} (the root), {@code unit-1} and so on, its people {@code person-0}
 * and so on, its priorities {@code priority-0} and so on: all its ids are different and all its references resolve.
 */
public final class OrganizationArbitraries {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private OrganizationArbitraries() {}

    /** {@return texts that are valid ids, of up to 12 characters} */
    public static Arbitrary<String> ids() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().numeric().ofLength(1),
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars("._~-")
                                .ofMaxLength(11))
                .as(String::concat);
    }

    /** {@return names that are not blank, in several scripts} */
    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" -'áñüßшλ道\"\\{}<>&")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank());
    }

    /** {@return days from 2026 to 2028} */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 1095).map(START::plusDays);
    }

    /** {@return organizations of 1 to 12 units, up to 6 people and 3 priorities, whose references all resolve} */
    public static Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 3))
                .flatAs(OrganizationArbitraries::organizations)
                .withoutEdgeCases();
    }

    private static Arbitrary<Organization> organizations(int units, int people, int priorities) {
        Arbitrary<List<Appointment>> appointments = people == 0
                ? Arbitraries.just(List.of())
                : appointments(people, units).list().ofMaxSize(6);
        return Builders.withBuilder(Organization::builder)
                .use(names())
                .in(Organization.Builder::name)
                .use(names())
                .withProbability(0.5)
                .in(Organization.Builder::mission)
                .use(Arbitraries.integers().between(0, 100_000))
                .withProbability(0.5)
                .in(Organization.Builder::headcount)
                .use(each(units, OrganizationArbitraries::units))
                .in(Organization.Builder::addAllUnits)
                .use(each(people, index -> people(index, units)))
                .in(Organization.Builder::addAllPeople)
                .use(each(priorities, OrganizationArbitraries::priorities))
                .in(Organization.Builder::addAllPriorities)
                .use(appointments)
                .in(Organization.Builder::addAllAppointments)
                .build(Organization.Builder::build);
    }

    private static Arbitrary<OrgUnit> units(int index) {
        Arbitrary<UnitKind> kinds =
                index == 0 ? Arbitraries.of(UnitKind.ORGANIZATION, UnitKind.AGENCY) : Arbitraries.of(UnitKind.class);
        return Builders.withBuilder(() -> OrgUnit.builder().id(unitId(index)))
                .use(names())
                .in(OrgUnit.Builder::name)
                .use(kinds)
                .in(OrgUnit.Builder::kind)
                .use(Arbitraries.integers().between(0, Math.max(0, index - 1)).map(OrganizationArbitraries::unitId))
                .withProbability(index == 0 ? 0 : 1)
                .in(OrgUnit.Builder::parent)
                .use(Arbitraries.integers().between(0, 500))
                .withProbability(0.5)
                .in(OrgUnit.Builder::headcount)
                .use(Arbitraries.of(SupportFunction.class))
                .withProbability(0.2)
                .in(OrgUnit.Builder::supportFunction)
                .use(Arbitraries.of(Autonomy.class))
                .withProbability(0.3)
                .in(OrgUnit.Builder::autonomy)
                .use(Arbitraries.of(CascadeMode.class))
                .withProbability(0.3)
                .in(OrgUnit.Builder::cascadeMode)
                .use(dates())
                .withProbability(0.2)
                .in(OrgUnit.Builder::activeFrom)
                .use(dates().map(date -> date.plusYears(3)))
                .withProbability(0.2)
                .in(OrgUnit.Builder::activeUntil)
                .use(Arbitraries.of(Language.ENGLISH, Language.SPANISH))
                .withProbability(0.2)
                .in(OrgUnit.Builder::language)
                .build(OrgUnit.Builder::build);
    }

    private static Arbitrary<Person> people(int index, int units) {
        return Combinators.combine(names(), Arbitraries.of(PersonLevel.class), unitIds(units), dates().optional(0.2))
                .as((name, level, unit, activeUntil) -> Person.builder()
                        .id(personId(index))
                        .name(name)
                        .level(level)
                        .unit(unit)
                        .activeUntil(activeUntil)
                        .build());
    }

    private static Arbitrary<StrategicPriority> priorities(int index) {
        return Builders.withBuilder(() -> StrategicPriority.builder().id(PriorityId.of("priority-" + index)))
                .use(names())
                .in(StrategicPriority.Builder::title)
                .use(names())
                .withProbability(0.5)
                .in(StrategicPriority.Builder::source)
                .use(OkrArbitraries.dateRanges())
                .withProbability(0.5)
                .in(StrategicPriority.Builder::horizon)
                .build(StrategicPriority.Builder::build);
    }

    private static Arbitrary<Appointment> appointments(int people, int units) {
        return Builders.withBuilder(Appointment::builder)
                .use(Arbitraries.integers().between(0, people - 1).map(OrganizationArbitraries::personId))
                .in(Appointment.Builder::person)
                .use(Arbitraries.of(Role.class))
                .in(Appointment.Builder::role)
                .use(unitIds(units))
                .in(Appointment.Builder::unit)
                .use(dates())
                .in(Appointment.Builder::from)
                .use(dates().map(date -> date.plusYears(3)))
                .withProbability(0.3)
                .in(Appointment.Builder::until)
                .use(Arbitraries.of(true, false))
                .in(Appointment.Builder::external)
                .build(Appointment.Builder::build);
    }

    private static Arbitrary<UnitId> unitIds(int units) {
        return Arbitraries.integers().between(0, units - 1).map(OrganizationArbitraries::unitId);
    }

    private static UnitId unitId(int index) {
        return UnitId.of("unit-" + index);
    }

    private static PersonId personId(int index) {
        return PersonId.of("person-" + index);
    }

    /** Returns lists of one value of each of so many arbitraries. */
    static <T> Arbitrary<List<T>> each(int count, IntFunction<Arbitrary<T>> arbitrary) {
        List<Arbitrary<T>> all = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            all.add(arbitrary.apply(index));
        }
        return all.isEmpty()
                ? Arbitraries.just(ImmutableList.of())
                : Combinators.combine(all).as(values -> values);
    }
}
