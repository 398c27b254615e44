package org.okr4j.examples.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.examples.input.Sample;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResultId;
import org.okr4j.program.OkrProgram;

/** The city takes its figures from a real PostgreSQL, and from one that stands in for it. */
@ParameterizedClass
@EnumSource(Engine.class)
class SyncCommandTest {

    private static CityDatabase database;

    @Parameter
    Engine engine;

    @TempDir
    private Path directory;

    private Path mapping;
    private Path queries;
    private Path city;

    @BeforeParameterizedClassInvocation
    static void start(Engine engine) throws IOException, SQLException {
        database = CityDatabase.of(engine);
    }

    @AfterParameterizedClassInvocation
    static void stop() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    @BeforeEach
    void writeFiles() throws IOException {
        mapping = CityDatabase.copy("city-feed.json", directory);
        queries = CityDatabase.copy("city-queries.sql", directory);
        city = Files.writeString(
                directory.resolve("city.json"),
                OkrJson.write(Sample.CITY.read().document().program()),
                UTF_8);
    }

    private Outcome syncFrom(String url, String... options) {
        return Outcome.of(Stream.of(
                        Stream.of("sync", city.toString(), "--mapping", mapping.toString()),
                        Stream.of("--queries", queries.toString(), "--url", url),
                        Stream.of(options))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private Outcome sync(String... options) {
        return syncFrom(database.url(), options);
    }

    private static CheckIn latest(OkrProgram program, String keyResult) {
        return program.keyResult(KeyResultId.of(keyResult))
                .orElseThrow()
                .latestCheckIn(LocalDate.of(2026, 11, 20))
                .orElseThrow();
    }

    @Test
    void readsTheFiguresOfThreeSystemsAndKeepsWhatPeopleReported() {
        Outcome outcome = sync("--dry-run");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                        City of Riverbend                                            Figures of “city systems” on 2026-11-20
                        ════════════════════════════════════════════════════════════════════════════════════════════════════

                        proposed                                                                                           6
                        ────────────────────────────────────────────────────────────────────────────────────────────────────
                        kr-city-reserve          16.2% on 2026-10-31
                        kr-parks-costs           2256.83 USD on 2026-11-20
                        kr-city-permit-days      44 days on 2026-11-20
                        kr-city-permit-online    55.6% on 2026-11-20
                        kr-health-staff          26.8% on 2026-11-20
                        kr-works-salt            2 stages done on 2026-11-12

                        kept                                                                                               1
                        ────────────────────────────────────────────────────────────────────────────────────────────────────
                        kr-works-potholes        196 potholes on 2026-11-16, reported by a person, stays; the source says
                                                 214 potholes

                        not open                                                                                           1
                        ────────────────────────────────────────────────────────────────────────────────────────────────────
                        kr-finance-training      Takes no figure: it is deprioritized

                        A dry run: nothing has been written.
                        """);
    }

    /** The command of the page on feeds, with the files and the database of this test. */
    @Test
    void theCommandOfItsPageRuns() throws IOException {
        String call = Files.readString(Path.of("../docs/feeds.md"), UTF_8)
                .lines()
                .filter(line -> line.contains("okr-examples.jar sync "))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*okr-examples.jar ", "")
                .replaceFirst("jdbc:\\S+", database.url())
                .replace("city.json", city.toString())
                .replace("city-feed.json", mapping.toString())
                .replace("city-queries.sql", queries.toString());

        assertThat(Outcome.of(call.split(" "))).isEqualTo(sync("--dry-run"));
    }

    @Test
    void aDryRunLeavesTheFileAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(city);

        assertThat(sync("--dry-run", "--lang", "es").out()).contains("Un ensayo: no se ha escrito nada.");

        assertThat(Files.readAllBytes(city)).isEqualTo(before);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void writesCheckInsThatAreMarkedAndTheSecondTimeNothing() throws IOException {
        OkrProgram before = OkrJson.read(city);

        assertThat(sync("--out", city.toString()).out()).endsWith("Written to " + city + ".\n");

        OkrProgram after = OkrJson.read(city);
        CheckIn reading = latest(after, "kr-city-permit-days");
        assertThat(reading.feed()).contains("city systems");
        assertThat(reading.measurement()).hasToString("Optional[Number[value=44]]");
        assertThat(reading.confidence()).isEmpty();
        assertThat(latest(after, "kr-works-potholes")).isEqualTo(latest(before, "kr-works-potholes"));

        byte[] written = Files.readAllBytes(city);
        Outcome again = sync("--out", city.toString());
        assertThat(again.out())
                .contains("as recorded")
                .doesNotContain("proposed")
                .endsWith("nothing has been written.\n");
        assertThat(Files.readAllBytes(city)).isEqualTo(written);
    }

    @Test
    void correctsItsOwnFigureOfTheDay() throws IOException, SQLException {
        assertThat(sync("--out", city.toString()).code()).isZero();
        database.execute("insert into program.permit_cases values ('late', '2026-09-21', '2026-11-20', true)");
        try {
            Outcome outcome = sync("--out", city.toString());

            assertThat(outcome.out().replaceAll("\\s+", " "))
                    .contains("kr-city-permit-days 45.5 days on 2026-11-20, where this feed had reported 44 days");
            assertThat(latest(OkrJson.read(city), "kr-city-permit-days").revision())
                    .isEqualTo(1);
        } finally {
            database.execute("delete from program.permit_cases where case_no = 'late'");
        }
    }

    @Test
    void aDatabaseThatIsDownChangesNothingAndIsNamed() throws IOException {
        byte[] before = Files.readAllBytes(city);

        Outcome outcome = syncFrom("jdbc:postgresql://localhost:1/city?user=nobody", "--out", city.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("source failed", "the database cannot be reached:", "Connection to localhost:1 refused")
                .endsWith("nothing has been written.\n");
        assertThat(Files.readAllBytes(city)).isEqualTo(before);
    }

    @Test
    void nonsenseCostsItsOwnLineAlone() throws IOException {
        Files.writeString(
                queries,
                CityDatabase.resource("city-queries.sql")
                        .replace("select round(100 * reserve / spending, 1)", "select 1620.0")
                        .replace("select open_over_ten_days", "select 'many'")
                        .replace("from hr.night_shifts", "from hr.night_shifts, " + engine.forever()),
                UTF_8);

        Outcome outcome = sync("--timeout", "1", "--dry-run", "--format", "json");

        assertThat(outcome.code()).isEqualTo(1);
        JsonNode json = new JsonMapper().readTree(outcome.out());
        assertThat(json.at("/rows/0/text").textValue())
                .isEqualTo("“finance.reserve” does not fit: 1620% is not plausible, between 0% and 100% is");
        assertThat(json.at("/rows/4/text").textValue())
                .isEqualTo("No figure for “works.old-potholes”: this is no figure: many");
        assertThat(json.at("/rows/5/text").textValue())
                .isEqualTo("The source failed on “hr.unfilled-nights”: the database has not answered within a second");
        assertThat(json.at("/changes")).hasSize(4);
    }

    @Test
    void saysWhatIsWrongWithItsCall() {
        assertThat(sync().err())
                .isEqualTo(
                        "okr-examples sync: One of --dry-run and --out must be given (see okr-examples sync --help)\n");
        assertThat(sync("--dry-run", "--timeout", "0").err())
                .isEqualTo("okr-examples sync: --timeout must be at least 1: 0 (see okr-examples sync --help)\n");
    }

    @Test
    void saysWhatIsWrongWithItsFiles() throws IOException {
        Files.writeString(mapping, "{\"okrFeed\": 1, \"name\": \"x\", \"lines\": [{\"keyResult\": \"a\"}]}", UTF_8);
        Outcome outcome = sync("--dry-run");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("city-feed.json:1:", "the required property \"key\" is missing");
    }
}
