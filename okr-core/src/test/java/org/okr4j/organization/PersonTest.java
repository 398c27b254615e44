package org.okr4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
