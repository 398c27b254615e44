package org.okr4j.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.testkit.OrganizationArbitraries;

class OrganizationProperties {

    @Property(tries = 200)
    void arbitraryOrganizationsAreTreesWhosePeopleHaveAUnit(@ForAll("organizations") Organization organization) {
        Set<UnitId> seen = new HashSet<>();
        for (OrgUnit unit : organization.units()) {
            assertThat(unit.parent().map(seen::contains).orElse(seen.isEmpty())).isTrue();
            assertThat(seen.add(unit.id())).isTrue();
        }
        assertThat(organization.people()).allMatch(person -> seen.contains(person.unit()));
        assertThat(organization.appointments()).allMatch(appointment -> seen.contains(appointment.unit()));
    }

    @Property(tries = 200)
    void isInForceOnceAndForAllDaysInBetween(
            @ForAll("organizations") Organization organization, @ForAll("dates") LocalDate date) {
        for (Appointment appointment : organization.appointments()) {
            boolean begun = appointment.from().compareTo(date) <= 0;
            boolean over =
                    appointment.until().isPresent() && appointment.until().get().compareTo(date) < 0;

            assertThat(appointment.isInForce(date)).isEqualTo(begun && !over);
        }
    }

    @Provide
    Arbitrary<Organization> organizations() {
        return OrganizationArbitraries.organizations();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OrganizationArbitraries.dates();
    }
}
