package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.examples.diff.EditedCompany;

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
        "report, museum, en",
        "report, museum, es",
        "check, museum, en",
        "check, museum, es",
        "score, company, en",
        "score, company, es",
        "roadmap, city, en",
        "roadmap, city, es",
        "roadmap, company, en",
        "adoption, city, en",
        "adoption, city, es",
        "adoption, company, en",
        "schedule, city, en",
        "schedule, company, es",
        "portfolio, city, en",
        "portfolio, city, es",
        "portfolio, company, en",
        "board, city, en",
        "board, city, es",
        "board, company, en",
    })
    void writesWhatItWroteBefore(String command, String sample, String language) throws IOException {
        checkGolden(command + "-" + sample + "-" + language, command, "--sample", sample, "--lang", language);
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void writesFindingsForWikisAsBefore(String language) throws IOException {
        Outcome outcome = Outcome.of("check", "--format", "markdown", "--lang", language);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        isGolden("check-markdown-city-" + language, outcome.out());
    }

    @ParameterizedTest
    @CsvSource({
        "city, 2026-11-20, en",
        "city, 2026-11-20, es",
        "city, 2026-12-30, en",
        "city, 2026-12-30, es",
        "company, 2026-11-20, en",
        "company, 2026-11-20, es",
    })
    void sumsUpAsItDidBefore(String sample, String day, String language) throws IOException {
        Outcome outcome = Outcome.of("summary", "--sample", sample, "--as-of", day, "--lang", language);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        isGolden("summary-" + sample + "-" + day + "-" + language, outcome.out());
    }

    private static void checkGolden(String name, String... arguments) throws IOException {
        Outcome outcome = Outcome.of(arguments);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).allSatisfy(GoldenTest::isTidy);
        isGolden(name, outcome.out());
    }

    private static void isGolden(String name, String out) throws IOException {
        Path golden = DIRECTORY.resolve(name + ".txt");
        if (System.getProperty("golden.renew") != null) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(golden, out, UTF_8);
        }
        assertThat(out).isEqualTo(Files.readString(golden, UTF_8));
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
    @CsvSource({"alignment-session, company, en", "alignment-review, city, es", "retrospective, city, en"})
    void preparesAMeetingAsItDidBefore(String ritual, String sample, String language) throws IOException {
        checkGolden(
                "agenda-" + ritual + "-" + sample + "-" + language,
                "agenda",
                ritual,
                "--sample",
                sample,
                "--lang",
                language);
    }

    @ParameterizedTest
    @CsvSource({"kr-city-permit-days, en", "kr-city-permit-days, es"})
    void explainsAForecastAsItDidBefore(String id, String language) throws IOException {
        checkGolden("explain-forecast-" + id + "-" + language, "explain", id, "--forecast", "--lang", language);
    }

    @ParameterizedTest
    @CsvSource({
        "alignment-dot-en, --of alignment --as dot --lang en",
        "alignment-mermaid-es, --of alignment --as mermaid --lang es --given-up",
        "dependencies-dot-es, --of dependencies --as dot --lang es",
        "dependencies-mermaid-en, --of dependencies --as mermaid --lang en",
        "unit-mermaid-en, --unit marketing --as mermaid --lang en",
        "around-dot-es, --around o-sales-pipeline --steps 2 --lang es",
    })
    void drawsAPictureAsItDidBefore(String name, String options) throws IOException {
        Outcome outcome = Outcome.of(("graph --sample company " + options).split(" "));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).noneMatch(line -> line.endsWith(" ") || line.contains("report.picture"));
        isGolden("graph-company-" + name, outcome.out());
    }

    @ParameterizedTest
    @CsvSource({"text, en", "text, es", "json, en", "json, es"})
    void tellsHowProgramsDifferAsItDidBefore(String format, String language, @TempDir Path directory)
            throws IOException {
        EditedCompany company = EditedCompany.in(directory);

        Outcome outcome = Outcome.of("diff", company.before(), company.after(), "--format", format, "--lang", language);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        if (format.equals("text")) {
            assertThat(outcome.out().lines()).allSatisfy(GoldenTest::isTidy);
        }
        isGolden("diff-company-" + format + "-" + language, outcome.out());
    }

    /** What the company of the samples would ask: marketing has given up the leads that sales counts on. */
    @ParameterizedTest
    @CsvSource({
        "impact-company-leads, impact --change kr-mkt-leads:deprioritized",
        "impact-company-leave, impact --change p-ito:left=2026-12-04",
        "impact-company-less, impact --change kr-mkt-visits:target=5200 --change kr-mkt-visits:due=2027-01-31",
        "align-company-marketing-sales, 'align marketing,sales'",
        "align-company-four, 'align people,finance,learning,product'",
        "focus-company-marketing, focus --unit marketing",
        "sight-company-silvanus, sight p-silvanus",
        "portfolio-company-stop, portfolio --stop o-mkt-found --as-of 2026-11-20",
        "next-company-success, next --unit success",
        "next-company-2026-q3, next --from 2026-q3",
    })
    void tellsWhatFollowsAsItDidBefore(String name, String call) throws IOException {
        for (String language : List.of("en", "es")) {
            checkGolden(name + "-" + language, (call + " --sample company --lang " + language).split(" "));
        }
    }

    /** What comes of a file of people and one of key results, each of which has its mistakes. */
    @ParameterizedTest
    @CsvSource({"people, en", "people, es", "key-results, en", "key-results, es"})
    void tellsWhatComesOfAFileAsItDidBefore(String mapping, String language) throws IOException {
        Path file = Path.of("src/test/resources/org/okr4j/examples/exchange", "company-" + mapping + ".csv");

        Outcome outcome = Outcome.of(
                ("import " + file + " --sample company --dry-run --mapping " + mapping + " --lang " + language)
                        .split(" "));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).allSatisfy(GoldenTest::isTidy);
        isGolden("import-company-" + mapping + "-" + language, outcome.out());
    }

    @ParameterizedTest
    @CsvSource({"key-results", "check-ins", "people"})
    void givesOutWhatItGaveOutBefore(String mapping) throws IOException {
        Outcome outcome = Outcome.of("export", "--sample", "company", "--mapping", mapping);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        isGolden("export-company-" + mapping, outcome.out());
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
                        "\\b(catalog|scoring|explanation|metric|rule|summary|units|check|heading|impact|align|focus|sight|publish|next|exchange|funds|portfolio|sync)\\.[a-z-]+\\b");
    }
}
