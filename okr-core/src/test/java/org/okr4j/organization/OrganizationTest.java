package org.okr4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.okr4j.value.Id;

class OrganizationTest {

    private static final OrgUnit ROOT = OrgUnit.builder()
            .id(UnitId.of("city"))
            .name("City")
            .kind(UnitKind.AGENCY)
            .build();

    private static final Organization CITY =
            Organization.builder().name("Lindenfels").addUnit(ROOT).build();

    @Test
    void keepsWhatItWasGivenInOrder() {
        OrgUnit permits = ROOT.withId(UnitId.of("permits")).withParent(UnitId.of("city"));

        assertThat(CITY.withUnits(permits, ROOT).units()).containsExactly(permits, ROOT);
        assertThat(CITY.people()).isEmpty();
    }

    @Test
    void leavesReferencesToTheProgram() {
        OrgUnit stray = ROOT.withParent(UnitId.of("nowhere"));

        assertThat(CITY.withUnits(stray, stray).units()).hasSize(2);
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITY.withName(" "))
                .withMessage("Organization ' ': name must not be blank");
    }

    @Test
    void refusesANegativeHeadcount() {
        assertThat(CITY.withHeadcount(0).headcount()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITY.withHeadcount(-2))
                .withMessage("Organization 'Lindenfels': headcount must not be negative: -2");
    }

    @Test
    void builderRefusesToSetTwice() {
        Organization.Builder builder = Organization.builder().name("a");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> builder.name("b"));
    }

    @Test
    void priorityNeedsATitle() {
        StrategicPriority housing = StrategicPriority.builder()
                .id(PriorityId.of("housing"))
                .title("More homes people can afford")
                .build();

        assertThat(CITY.withPriorities(housing).priorities()).containsExactly(housing);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> housing.withTitle("\t"))
                .withMessage("Priority 'housing': title must not be blank");
    }

    @Test
    void idsNameTheirKind() {
        assertThat(UnitId.of("x").kind()).isEqualTo("Unit");
        assertThat(PersonId.of("x").kind()).isEqualTo("Person");
        assertThat(PriorityId.of("x").kind()).isEqualTo("Priority");
        assertThat((Id) UnitId.of("x")).isNotEqualTo(PersonId.of("x")).hasToString("x");
    }
}
