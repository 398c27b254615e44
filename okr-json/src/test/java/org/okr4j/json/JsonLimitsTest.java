package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class JsonLimitsTest {

    @Test
    void holdWhatTheyAreGiven() {
        JsonLimits limits = JsonLimits.DEFAULT
                .withDepth(1)
                .withTextLength(2)
                .withNumberDigits(3)
                .withDocumentBytes(4)
                .withValues(5)
                .withProblems(6);

        assertThat(limits)
                .hasToString("JsonLimits[depth=1, textLength=2, numberDigits=3, documentBytes=4, values=5, problems=6]")
                .isEqualTo(JsonLimits.DEFAULT
                        .withProblems(6)
                        .withValues(5)
                        .withDocumentBytes(4)
                        .withNumberDigits(3)
                        .withTextLength(2)
                        .withDepth(1))
                .isNotEqualTo(JsonLimits.DEFAULT)
                .hasSameHashCodeAs(limits.withDepth(1));
    }

    @Test
    void arePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.DEFAULT.withDepth(0))
                .withMessage("JsonLimits: depth must be positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.DEFAULT.withDocumentBytes(-1))
                .withMessage("JsonLimits: documentBytes must be positive: -1");
    }

    @Test
    void areKeptWhileReading() {
        assertThat(problem(JsonLimits.DEFAULT.withDepth(2)))
                .isEqualTo("/organization/priorities (line 7, column 20): objects and arrays are nested more than 2"
                        + " levels deep");
        assertThat(problem(JsonLimits.DEFAULT.withTextLength(30)))
                .startsWith("/organization/mission (line 6, column 16): the text has 47 characters; at most 30 are");
        assertThat(problem(JsonLimits.DEFAULT.withNumberDigits(1)))
                .startsWith("/organization/units/0/headcount (line 16, column 78): the number is too long; at most 1");
        assertThat(problem(JsonLimits.DEFAULT.withProblems(1).withTextLength(4)))
                .startsWith("/fiscalCalendar/naming");
        assertThat(OkrJsonReader.of(JsonLimits.DEFAULT.withDepth(9))
                        .read(Samples.json())
                        .program())
                .isEqualTo(Samples.program());
    }

    private static String problem(JsonLimits limits) {
        OkrJsonReader reader = OkrJsonReader.of(limits);
        return catchThrowableOfType(OkrJsonException.class, () -> reader.read(Samples.json()))
                .problems()
                .get(0)
                .toString();
    }
}
