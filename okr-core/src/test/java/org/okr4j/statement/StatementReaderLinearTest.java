package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Texts that nobody means well with, 400,000 characters long. Whatever looks at what follows again at every word of them
 * would take minutes and hours; the limit is far above what a slow machine takes for a reading in one go.
 */
class StatementReaderLinearTest {

    private static final int LENGTH = 400_000;
    private static final Duration LIMIT = Duration.ofSeconds(15);

    static final List<String> REPEATED = List.of(
            "7",
            ",",
            ".",
            "a",
            "é",
            "e\u0301\u0300",
            "\u0301",
            "😀",
            "\ud83d",
            "1,",
            "1,234,",
            "1.",
            "1 ",
            "1 500 ",
            "10-12-",
            "10/12/",
            "1:",
            "+1",
            "1x",
            "1->",
            "$",
            "%",
            "'",
            "\"",
            "(",
            "(1 ",
            "() ",
            "_",
            "\n",
            "a\n",
            "a-",
            "a/",
            "a.",
            "a. ",
            "a'",
            "Q1",
            "Q1 ",
            "and ",
            "& ",
            "y ",
            "successfully ",
            "and successfully ",
            "the ",
            "de ",
            "all ",
            "not ",
            "that ",
            "is ",
            "has been ",
            "we will ",
            "to ",
            "from 1 to ",
            "de 1 a ",
            "between 1 and ",
            "by 5 ",
            "1% ",
            "20% more ",
            "5 or more ",
            "3 of 4 ",
            "half of ",
            "up to ",
            "(currently 5) ",
            "within 3 days ",
            "by March ",
            "by the end of the ",
            "end of ",
            "twenty ",
            "treinta y ",
            "1 million ",
            "X% ",
            "customers ",
            "Unheard unheard ",
            "launch x, ",
            "increase x; ",
            "increase and ",
            "define baseline ",
            "increase revenue by 5% and ",
            "Reduce churn from 5% to 3% by Q3. ",
            "aumentar las ventas del 5 % al 8 % y ");

    @ParameterizedTest
    @FieldSource("REPEATED")
    void readsHostileTextsInOneGo(String part) {
        String text = part.repeat(LENGTH / part.length());

        for (StatementReader reader : List.of(StatementReader.english(), StatementReader.spanish())) {
            Statement statement = assertTimeoutPreemptively(LIMIT, () -> read(reader, text));

            assertThat(statement.text()).isEqualTo(text);
        }
    }

    /** Reads all that can be asked for. */
    private static Statement read(StatementReader reader, String text) {
        Statement statement = reader.read(text);
        assertThat(statement.completeness()).isBetween(0, 5);
        assertThat(statement.measure()).isNotNull();
        assertThat(statement.proposal()).isNotBlank();
        assertThat(reader.readObjective(text).text()).isEqualTo(text);
        return statement;
    }

    /** Runs of one thing, and then of another that looks back to it. */
    @ParameterizedTest
    @FieldSource("TAILS")
    void readsWhatFollowsAHostileTextInOneGo(String part) {
        String text = "Increase revenue, " + part.repeat(LENGTH / part.length()) + " from 5 to 8 by Q3";

        assertThat(assertTimeoutPreemptively(LIMIT, () -> read(StatementReader.english(), text))
                        .text())
                .isEqualTo(text);
    }

    static final List<String> TAILS =
            List.of("and ", "( ", "the ", "a-", "customers ", "successfully ", "that is ", ", ", ". ");
}
