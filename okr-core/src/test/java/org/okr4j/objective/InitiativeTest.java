package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.value.Money;

class InitiativeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Initiative BRIDGE = Initiative.builder()
            .id(InitiativeId.of("bridge"))
            .title("A new bridge")
            .build();

    @Test
    void isOverTheDayAfterItsLast() {
        Initiative bridge = BRIDGE.withStart(DAY).withEnd(DAY);

        assertThat(bridge.isOver(DAY)).isFalse();
        assertThat(bridge.isOver(DAY.plusDays(1))).isTrue();
        assertThat(BRIDGE.isOver(DAY)).isFalse();
    }

    @Test
    void effortIsNormalized() {
        assertThat(BRIDGE.withEffort(new BigDecimal("2.50"))).isEqualTo(BRIDGE.withEffort(new BigDecimal("2.5")));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BRIDGE.withCost(Money.of("EUR", "-1")))
                .withMessage("Initiative 'bridge': cost must not be negative: EUR -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BRIDGE.withEffort(new BigDecimal("-0.5")))
                .withMessage("Initiative 'bridge': effort must not be negative: -0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BRIDGE.withStart(DAY).withEnd(DAY.minusDays(1)))
                .withMessage("Initiative 'bridge': end must not be before its start 2026-11-20: 2026-11-19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BRIDGE.withEnd(LocalDate.of(-1, 1, 1)))
                .withMessage("Initiative 'bridge': end must be in the years 0 to 10000: -0001-01-01");
    }
}
