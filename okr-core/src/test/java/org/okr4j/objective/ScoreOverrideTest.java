package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Score;

class ScoreOverrideTest {

    private static final LocalDate DATE = LocalDate.of(2027, 1, 8);
    private static final ScoreOverride OVERRIDE = ScoreOverride.builder()
            .score(Score.of("0.8"))
            .date(DATE)
            .reason("The counter was closed")
            .build();
    private static final KeyResult WAIT = KeyResult.builder()
            .id(KeyResultId.of("wait"))
            .text("Reduce the wait")
            .scoreOverride(OVERRIDE)
            .build();
    private static final Objective PERMITS = Objective.builder()
            .id(ObjectiveId.of("permits"))
            .unit(UnitId.of("city"))
            .cycle(CycleId.of("2026-q4"))
            .title("Permits are quick")
            .scoreOverride(OVERRIDE)
            .build();

    @Test
    void owesItsReadersAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OVERRIDE.withReason(" "))
                .withMessage("Score override '2027-01-08': reason must not be blank");
        assertThat(OVERRIDE.by()).isEmpty();
    }

    @Test
    void isKnownFromItsDateOn() {
        assertThat(WAIT.scoreOverrideAt(DATE.minusDays(1))).isEmpty();
        assertThat(WAIT.scoreOverrideAt(DATE)).contains(OVERRIDE);
        assertThat(WAIT.scoreOverrideAt(DATE.plusDays(1))).contains(OVERRIDE);
        assertThat(PERMITS.scoreOverrideAt(DATE.minusDays(1))).isEmpty();
        assertThat(PERMITS.scoreOverrideAt(DATE)).contains(OVERRIDE);
    }
}
