package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.unit;
import static org.okr4j.program.TestPrograms.units;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;

class NearestIdTest {

    @ParameterizedTest
    @CsvSource({"Town, town", "towm, town", "twn,", "tonw, town", "towns, town", "plan, plant", "plaint, plant"})
    void forgivesOneSlipInWordsOfFourLettersAndMore(String unknown, String known) {
        assertThat(new NearestId(PROGRAM.index()).to(UnitId.of(unknown)).map(UnitId.class::cast))
                .isEqualTo(Optional.ofNullable(known).map(UnitId::of));
    }

    @ParameterizedTest
    @CsvSource({"fwer-leask, fewer-leaks", "new-pumq, new-pumps", "nww-qunps,", "NEW-PUMPS, new-pumps"})
    void forgivesTwoSlipsInWordsOfEightLettersAndMore(String unknown, String known) {
        assertThat(new NearestId(PROGRAM.index()).to(KeyResultId.of(unknown)).map(KeyResultId.class::cast))
                .isEqualTo(Optional.ofNullable(known).map(KeyResultId::of));
    }

    @Test
    void takesTheNearestAndTheFirstOfSeveral() {
        OkrProgram program = TestPrograms.program(units(
                unit("finance-aa", UnitKind.TEAM), unit("finance-b", UnitKind.TEAM), unit("finance-c", UnitKind.TEAM)));
        NearestId nearest = new NearestId(program.index());
        assertThat(nearest.to(UnitId.of("finance-a")).map(Object::toString)).contains("finance-aa");
        assertThat(nearest.to(UnitId.of("finance-d")).map(Object::toString)).contains("finance-b");
    }

    @Test
    void aResolvedProgramTellsEachTimeItIsAsked() {
        ResolvedProgram program = PROGRAM.resolve();

        assertThat(program.nearestTo(UnitId.of("towm"))).contains(UnitId.of("town"));
        assertThat(program.nearestTo(UnitId.of("towm"))).contains(UnitId.of("town"));
        assertThat(program.nearestTo(KeyResultId.of("towm"))).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> program.nearestTo(null))
                .withMessage("unknown");
    }

    @Test
    void givesUpAfterAMillionComparisons() {
        OrgUnit[] many = new OrgUnit[1000];
        for (int i = 0; i < many.length; i++) {
            many[i] = unit("unit-" + i, UnitKind.TEAM);
        }
        NearestId nearest = new NearestId(TestPrograms.program(units(many)).index());
        for (int i = 0; i < 1000; i++) {
            assertThat(nearest.to(UnitId.of("unit-x"))).isPresent();
        }
        assertThat(nearest.to(UnitId.of("unit-x"))).isEmpty();
    }
}
