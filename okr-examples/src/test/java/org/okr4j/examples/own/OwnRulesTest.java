package org.okr4j.examples.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.rule.RuleSet;
import org.okr4j.testkit.RuleTester;

class OwnRulesTest {

    private static final KeyResult FRESH = KeyResult.builder()
            .id(KeyResultId.of("kr-fresh"))
            .text("Reduce days from mill to oven from 9 to 4")
            .build();

    @Test
    void findsWhatIsDueOnAWeekend() {
        RuleTester.of(OwnRules.DUE_ON_A_WORKDAY)
                .accepts(FRESH.withDue(LocalDate.of(2026, 12, 18)))
                .rejects(
                        FRESH.withDue(LocalDate.of(2026, 12, 19)),
                        "due",
                        "“Reduce days from mill to oven from 9 to 4” is due on a weekend.");
    }

    @Test
    void isFoundByWhoeverAsks() {
        assertThat(RuleSet.provided(OwnRules.class.getClassLoader())).contains(OwnRules.DUE_ON_A_WORKDAY);
    }
}
