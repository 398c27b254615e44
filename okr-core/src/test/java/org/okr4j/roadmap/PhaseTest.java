package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.organization.UnitKind;

class PhaseTest {

    private static final Phase PILOT = Phase.builder()
            .id(PhaseId.of("pilot"))
            .number(2)
            .name("Pilot")
            .focus("Some go first")
            .firstWeek(3)
            .lastWeek(6)
            .addPublisher(UnitKind.DEPARTMENT)
            .build();

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "6, true", "7, false"})
    void containsItsWeeks(int week, boolean contained) {
        assertThat(PILOT.contains(week)).isEqualTo(contained);
    }

    @Test
    void withoutLastWeekGoesOnForGood() {
        Phase open = PILOT.withLastWeek(OptionalInt.empty());

        assertThat(open.contains(2)).isFalse();
        assertThat(open.contains(Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void opensForItsPublishers() {
        assertThat(PILOT.pilotsOnly()).isFalse();
        assertThat(PILOT.opensFor(UnitKind.DEPARTMENT, false)).isTrue();
        assertThat(PILOT.opensFor(UnitKind.DEPARTMENT, true)).isTrue();
        assertThat(PILOT.opensFor(UnitKind.TEAM, true)).isFalse();
    }

    @Test
    void opensForPilotsOnlyWhereItSaysSo() {
        Phase pilotsOnly = PILOT.withPilotsOnly(true);

        assertThat(pilotsOnly.opensFor(UnitKind.DEPARTMENT, true)).isTrue();
        assertThat(pilotsOnly.opensFor(UnitKind.DEPARTMENT, false)).isFalse();
        assertThat(pilotsOnly.opensFor(UnitKind.TEAM, true)).isFalse();
    }

    @Test
    void refusesANumberBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.withNumber(0))
                .withMessage("Phase 'pilot': number must be at least 1: 0");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.withName(" "))
                .withMessage("Phase 'pilot': name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.withFocus(" "))
                .withMessage("Phase 'pilot': focus must not be blank");
    }

    @Test
    void refusesWeeksBelowOneOrReversed() {
        assertThat(PILOT.withFirstWeek(1).firstWeek()).isEqualTo(1);
        assertThat(PILOT.withFirstWeek(6).firstWeek()).isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.withFirstWeek(0))
                .withMessage("Phase 'pilot': first week must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PILOT.withLastWeek(2))
                .withMessage("Phase 'pilot': last week must not be before week 3: 2");
    }
}
