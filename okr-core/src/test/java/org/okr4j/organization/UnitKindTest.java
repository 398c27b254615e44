package org.okr4j.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitKindTest {

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, ORGANIZATION",
        "AGENCY, ORGANIZATION",
        "BUSINESS_UNIT, DIVISION",
        "SUBSIDIARY, DIVISION",
        "REGION, DIVISION",
        "DIVISION, DIVISION",
        "DEPARTMENT, DEPARTMENT",
        "TEAM, TEAM",
        "SUB_TEAM, TEAM",
        "PROJECT_TEAM, TEAM",
        "PROGRAM, DEPARTMENT",
        "REGIONAL_OFFICE, DEPARTMENT",
        "FIELD_OPERATION, TEAM",
        "INDIVIDUAL, INDIVIDUAL"
    })
    void hasALevel(UnitKind kind, UnitLevel level) {
        assertThat(kind.level()).isEqualTo(level);
    }

    @Test
    void levelsAreOrderedFromTheTop() {
        assertThat(UnitLevel.values())
                .containsExactly(
                        UnitLevel.ORGANIZATION,
                        UnitLevel.DIVISION,
                        UnitLevel.DEPARTMENT,
                        UnitLevel.TEAM,
                        UnitLevel.INDIVIDUAL);
        assertThat(UnitLevel.ORGANIZATION.isAbove(UnitLevel.DIVISION)).isTrue();
        assertThat(UnitLevel.TEAM.isAbove(UnitLevel.TEAM)).isFalse();
        assertThat(UnitLevel.INDIVIDUAL.isAbove(UnitLevel.TEAM)).isFalse();
    }
}
