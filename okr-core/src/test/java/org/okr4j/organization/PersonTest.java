package org.okr4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final Person RUTH = Person.builder()
            .id(PersonId.of("ruth"))
            .name("Ruth Calder")
            .level(PersonLevel.DIRECTOR)
            .unit(UnitId.of("permits"))
            .build();

    @Test
    void changesOneAttributeAtATime() {
        Person promoted = RUTH.withLevel(PersonLevel.EXECUTIVE);

        assertThat(promoted.level()).isEqualTo(PersonLevel.EXECUTIVE);
        assertThat(promoted.name()).isEqualTo("Ruth Calder");
        assertThat(promoted.withLevel(PersonLevel.DIRECTOR)).isEqualTo(RUTH).hasSameHashCodeAs(RUTH);
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUTH.withName(" "))
                .withMessage("Person 'ruth': name must not be blank");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, true", "2026-12-31, true", "2027-01-01, false"})
    void isActiveUpToTheLastDay(LocalDate date, boolean active) {
        assertThat(RUTH.withActiveUntil(LocalDate.of(2026, 12, 31)).isActive(date))
                .isEqualTo(active);
    }

    @Test
    void isActiveForGoodWithoutALastDay() {
        assertThat(RUTH.activeUntil()).isEmpty();
        assertThat(RUTH.isActive(LocalDate.MIN)).isTrue();
        assertThat(RUTH.isActive(LocalDate.MAX)).isTrue();
    }

    @Test
    void refusesALastDayThatNoProgramHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUTH.withActiveUntil(LocalDate.MAX))
                .withMessage("Person 'ruth': active until must be in the years 0 to 10000: +999999999-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTIVE, DIRECTOR, true",
        "DIRECTOR, DIRECTOR, true",
        "MANAGER, DIRECTOR, false",
        "CONTRIBUTOR, MANAGER, false"
    })
    void comparesLevels(PersonLevel level, PersonLevel other, boolean atLeast) {
        assertThat(level.isAtLeast(other)).isEqualTo(atLeast);
    }
}
