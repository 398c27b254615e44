package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Location;
import org.okr4j.text.Message;

class SuppressionTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Suppression OF_ALL = Suppression.builder()
            .rule(RuleId.of("acme-few"))
            .reason("we are still learning")
            .by("Ada Moss")
            .until(LAST)
            .build();

    @Test
    void holdsUpToAndIncludingItsLastDay() {
        assertThat(OF_ALL.holdsOn(LAST.minusDays(1))).isTrue();
        assertThat(OF_ALL.holdsOn(LAST)).isTrue();
        assertThat(OF_ALL.holdsOn(LAST.plusDays(1))).isFalse();
        assertThat(OF_ALL.holdsOn(LocalDate.MAX)).isFalse();
    }

    @Test
    void tellsAll() {
        assertThat(OF_ALL).hasToString("acme-few until 2026-12-31 by Ada Moss: we are still learning");
        assertThat(OF_ALL.withSubject(ObjectiveId.of("o1")))
                .hasToString("acme-few on 'o1' until 2026-12-31 by Ada Moss: we are still learning");
    }

    @Test
    void needsAReasonAndSomebodyWhoDecides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_ALL.withReason(" "))
                .withMessage("Suppression 'acme-few': reason must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_ALL.withBy(""))
                .withMessage("Suppression 'acme-few': by must not be blank");
    }

    @Test
    void ordersSuppressedFindingsAsTheFindings() {
        SuppressedFinding first = new SuppressedFinding(finding("o1"), OF_ALL.withBy("Zoe"));
        SuppressedFinding other = new SuppressedFinding(finding("o1"), OF_ALL.withBy("Zwi"));
        SuppressedFinding second = new SuppressedFinding(finding("o2"), OF_ALL);

        assertThat(first).isLessThan(second).isLessThan(other).isEqualByComparingTo(first);
    }

    private static Finding finding(String objective) {
        return Finding.builder()
                .rule(OF_ALL.rule())
                .severity(Severity.INFO)
                .location(Location.of(ObjectiveId.of(objective)))
                .message(Message.of("Text."))
                .build();
    }
}
