package org.okr4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgUnitTest {

    private static final OrgUnit PERMITS = OrgUnit.builder()
            .id(UnitId.of("permits"))
            .name("Permits and Inspections")
            .kind(UnitKind.DEPARTMENT)
            .build();

    @Test
    void needsIdNameAndKindOnly() {
        assertThat(PERMITS.parent()).isEmpty();
        assertThat(PERMITS.headcount()).isEmpty();
        assertThat(PERMITS.supportFunction()).isEmpty();
        assertThat(PERMITS.language()).isEmpty();
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withName(""))
                .withMessage("Unit 'permits': name must not be blank");
    }

    @Test
    void refusesANegativeHeadcount() {
        assertThat(PERMITS.withHeadcount(0).headcount()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERMITS.withHeadcount(-1))
                .withMessage("Unit 'permits': headcount must not be negative: -1");
    }

    @Test
    void refusesAnEndBeforeItsBeginning() {
        OrgUnit unit = PERMITS.withActiveFrom(LocalDate.of(2026, 7, 1));

        assertThat(unit.withActiveUntil(LocalDate.of(2026, 7, 1)).activeUntil()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit.withActiveUntil(LocalDate.of(2026, 6, 30)))
                .withMessage("Unit 'permits': active until must not be before active from 2026-07-01: 2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-12-31, true", "2027-01-01, false"})
    void isActiveOnBothItsEnds(LocalDate date, boolean active) {
        OrgUnit unit = PERMITS.withActiveFrom(LocalDate.of(2026, 7, 1)).withActiveUntil(LocalDate.of(2026, 12, 31));

        assertThat(unit.isActive(date)).isEqualTo(active);
    }

    @Test
    void isActiveForGoodWithoutEnds() {
        assertThat(PERMITS.isActive(LocalDate.MIN)).isTrue();
        assertThat(PERMITS.isActive(LocalDate.MAX)).isTrue();
        assertThat(PERMITS.withActiveFrom(LocalDate.of(2026, 7, 1)).isActive(LocalDate.MAX))
                .isTrue();
        assertThat(PERMITS.withActiveUntil(LocalDate.of(2026, 7, 1)).isActive(LocalDate.MIN))
                .isTrue();
    }

    @Test
    void saysHowItDecidesAndHowItsObjectivesComeAbout() {
        OrgUnit own = PERMITS.withAutonomy(Autonomy.HIGH).withCascadeMode(CascadeMode.BIDIRECTIONAL);

        assertThat(PERMITS.autonomy()).isEmpty();
        assertThat(PERMITS.cascadeMode()).isEmpty();
        assertThat(own.autonomy()).contains(Autonomy.HIGH);
        assertThat(own.cascadeMode()).contains(CascadeMode.BIDIRECTIONAL);
        assertThat(own).isNotEqualTo(PERMITS);
        assertThat(Autonomy.values()).containsExactly(Autonomy.LOW, Autonomy.MEDIUM, Autonomy.HIGH); // the least first
    }
}
