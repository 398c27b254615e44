package org.okr4j.examples.feed;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.input.InputException;
import org.okr4j.examples.words.Words;
import org.okr4j.text.Language;

class QueriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- metric: x;select 1;-- metric: x;select 2 | queries.sql:3: there is a query for this figure already",
                "-- metric: | queries.sql:1: a key has 1 to 128 characters",
                "-- metric: x;-- metric: y;select 2 | queries.sql: there is no query below “x”",
            })
    void saysWhatIsWrongWithItsFile(String text, String line) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> Queries.parse(text.replace(';', '\n'), "queries.sql", Words.of(Language.ENGLISH)))
                .withMessage(line);
    }
}
