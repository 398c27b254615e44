package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.KeyResultKind;

/** What kind a key result is of: declared, or else read. */
class KindOfTest {

    private static final KeyResult LAUNCH = KeyResult.builder()
            .id(KeyResultId.of("k"))
            .text("Launch the park app")
            .build();

    @Test
    void isReadFromTheText() {
        assertThat(StatementReader.english().kindOf(LAUNCH)).isEqualTo(KeyResultKind.OUTPUT_TASK);
        assertThat(StatementReader.english().kindOf(LAUNCH.withText("Raise visits from 40 to 60")))
                .isEqualTo(KeyResultKind.OUTCOME_METRIC);
    }

    @Test
    void isWhatTheAuthorDeclares() {
        assertThat(StatementReader.english().kindOf(LAUNCH.withKind(KeyResultKind.BINARY)))
                .isEqualTo(KeyResultKind.BINARY);
    }

    @Test
    void onlyAnOutcomeIsAMeasurableOutcome() {
        assertThat(KeyResultKind.values())
                .filteredOn(KeyResultKind::isMeasurableOutcome)
                .containsExactly(KeyResultKind.OUTCOME_METRIC);
    }
}
