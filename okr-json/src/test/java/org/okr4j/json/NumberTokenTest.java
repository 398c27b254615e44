package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;

class NumberTokenTest {

    /** The long ones take another way than those of at most 18 characters. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.00, 0",
        "100, 100",
        "2.50, 2.5",
        "-2.50, -2.5",
        "0.001, 0.001",
        "1e2, 100",
        "1.5E-3, 0.0015",
        "123456789012345678, 123456789012345678",
        "1234567890123456789, 1234567890123456789",
        "-99999999999999999, -99999999999999999",
        "-999999999999999999, -999999999999999999",
        "0.1234567890123456, 0.1234567890123456",
        "0.123456789012345678900, 0.1234567890123456789",
        "12345678901234567890.10, 12345678901234567890.1"
    })
    void readsANumberNormalized(String token, BigDecimal expected) {
        KeyResult keyResult = OkrJson.read(
                "{\"id\": \"k\", \"text\": \"k\", \"checkIns\": [{\"date\": \"2026-11-20\", \"value\": " + token
                        + "}]}",
                KeyResult.class);

        CheckIn checkIn = Iterables.getOnlyElement(keyResult.checkIns());
        assertThat(checkIn.measurement()).contains(Measurement.number(expected));
        assertThat(((Measurement.Number) checkIn.measurement().orElseThrow()).value())
                .isEqualTo(expected);
    }
}
