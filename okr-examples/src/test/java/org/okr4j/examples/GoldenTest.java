package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.cli.Outcome;

/**
 * The text that people read, kept in {@code src/test/resources/org/okr4j/examples/golden}. After an intended change it is
 * written anew with {@code mvn -o -pl okr-core,okr-json,okr-examples test -Dtest=GoldenTest -Dgolden.renew
 * -Dsurefire.failIfNoSpecifiedTests=false}: read the difference before you commit it.
 */
class GoldenTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/org/okr4j/examples/golden");
    private static final int WIDTH = 100;

    @ParameterizedTest
    @CsvSource({
        "report, city, en",
        "report, city, es",
        "report, company, en",
        "report, company, es",
        "check, city, en",
        "check, city, es",
        "score, company, en",
        "score, company, es",
    })
    void writesWhatItWroteBefore(String command, String sample, String language) throws IOException {
        checkGolden(command + "-" + sample + "-" + language, command, "--sample", sample, "--lang", language);
    }

    private static void checkGolden(String name, String... arguments) throws IOException {
        Outcome outcome = Outcome.of(arguments);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).allSatisfy(GoldenTest::isTidy);
        Path golden = DIRECTORY.resolve(name + ".txt");
        if (System.getProperty("golden.renew") != null) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(golden, outcome.out(), UTF_8);
        }
        assertThat(outcome.out()).isEqualTo(Files.readString(golden, UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "kr-city-permit-days, en",
        "kr-city-permit-days, es",
        "o-city-families, en",
        "o-city-families, es",
        "fy2027, en",
        "fy2027, es",
    })
    void explainsANumberAsItDidBefore(String id, String language) throws IOException {
        checkGolden("explain-" + id + "-" + language, "explain", id, "--lang", language);
    }

    @ParameterizedTest
    @CsvSource({"kr-city-permit-days, en", "kr-city-permit-days, es"})
    void explainsAForecastAsItDidBefore(String id, String language) throws IOException {
        checkGolden("explain-forecast-" + id + "-" + language, "explain", id, "--forecast", "--lang", language);
    }

    @Test
    void showsTheCityUnlessToldOtherwise() {
        assertThat(Outcome.of("report")).isEqualTo(Outcome.of("report", "--sample", "city"));
        assertThat(Outcome.of("report"))
                .isEqualTo(Outcome.of("report", "--as-of", "2026-11-20", "--profile", "government", "--lang", "en"));
    }

    /** Fits into the page, leaves no blanks behind, and shows no key of a phrase that is not there. */
    private static void isTidy(String line) {
        assertThat(line.codePointCount(0, line.length())).as(line).isLessThanOrEqualTo(WIDTH);
        assertThat(line)
                .doesNotEndWith(" ")
                .doesNotContain("\t", "\u001b", "\ufffd", "{", "}")
                .doesNotContainPattern(
                        "\\b(catalog|scoring|explanation|metric|rule|summary|units|check|heading)\\.[a-z-]+\\b");
    }
}
