package org.okr4j.examples.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.examples.words.Words;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.metric.MetricKey;
import org.okr4j.text.Language;

/** What a database may say to a query, and what comes of it: a real PostgreSQL, and one that stands in for it. */
@ParameterizedClass
@EnumSource(Engine.class)
class JdbcMetricSourceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final MetricKey KEY = MetricKey.of("x");
    private static final Words WORDS = Words.of(Language.ENGLISH);

    private static CityDatabase database;

    @Parameter
    Engine engine;

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

    private static MetricAnswer ask(String sql) {
        return ask(sql, 5);
    }

    private static MetricAnswer ask(String sql, int seconds) {
        return ask(sql, new Database(database.url(), seconds));
    }

    /** What one query comes to. */
    static MetricAnswer ask(String sql, Database database) {
        try (JdbcMetricSource source = new JdbcMetricSource(database, queries(sql), WORDS)) {
            return source.read(KEY, DAY);
        }
    }

    private static Queries queries(String sql) {
        return Queries.parse("-- metric: x\n" + sql, "queries.sql", WORDS);
    }

    static String reason(MetricAnswer answer) {
        return ((MetricAnswer.None) answer).reason().toString();
    }

    private static MetricAnswer number(String figure, LocalDate day) {
        return MetricAnswer.of(Measurement.number(figure), day);
    }

    @ParameterizedTest
    @CsvSource({
        "select 36, 36",
        "select 36.50::numeric, 36.5",
        "select 0.1::double precision, 0.1",
        "select 9223372036854775807, 9223372036854775807",
        "select 1e300::numeric, 1E+300",
    })
    void takesNumbersOfAnyType(String sql, String figure) {
        assertThat(ask(sql)).isEqualTo(number(figure, DAY));
    }

    @Test
    void takesADayAYesAndStages() {
        assertThat(ask("select 36, date '2026-10-31'")).isEqualTo(number("36", LocalDate.of(2026, 10, 31)));
        assertThat(ask("select true")).isEqualTo(MetricAnswer.of(Measurement.answer(true), DAY));
        assertThat(ask("select array['North', 'East']"))
                .isEqualTo(MetricAnswer.of(Measurement.stages(List.of("East", "North")), DAY));
    }

    @Test
    void givesTheDayAndTheKeyAsParameters() {
        assertThat(ask("select extract(day from :date::date)::int where :key = 'x' and :date > date '2026-11-19'"))
                .isEqualTo(number("20", DAY));
        assertThat(ask("select length(:key) + length(':date') /* :key */ -- no :date here"))
                .isEqualTo(number("6", DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 36 where false | the query found nothing",
                "select * from generate_series(1, 3) | the query found several rows",
                "select null::numeric | the figure is empty",
                "select 36, null::date | the query names no day for the figure",
                "select 'NaN'::double precision | the figure is no number: NaN",
                "select 'Infinity'::double precision | the figure is no number: Infinity",
                "select '12 days' | this is no figure: 12 days",
                "select date '2026-11-20' | this is no figure: 2026-11-20",
                "select 1e1200 | the figure has more than 1,000 digits",
            })
    void saysWhyThatIsNoFigure(String sql, String reason) {
        assertThat(reason(ask(sql))).isEqualTo(reason);
    }

    @Test
    void aListOfNumbersNamesNoStages() {
        assertThat(reason(ask("select array[1, 2]"))).startsWith("this is no figure: ");
    }

    @Test
    void saysThatThereIsNoQuery() {
        try (JdbcMetricSource source =
                new JdbcMetricSource(new Database(database.url(), 5), queries("select 1"), WORDS)) {
            assertThat(reason(source.read(MetricKey.of("y"), DAY))).isEqualTo("there is no query for it");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select days from nowhere | ERROR: relation \"nowhere\" does not exist |"
                        + " Table \"nowhere\" not found; SQL statement:",
                "select 1 / 0 | ERROR: division by zero | Division by zero: \"1\"; SQL statement:",
                "select 'x'::numeric | ERROR: invalid input syntax for type numeric: \"x\" |"
                        + " Data conversion error converting \"CHARACTER VARYING to DECFLOAT\"; SQL statement:",
            })
    void saysWhatTheDatabaseRefuses(String sql, String postgresql, String h2) {
        String message = "the database refuses the query: "
                + switch (engine) {
                    case POSTGRESQL -> postgresql;
                    case H2 -> h2;
                };

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> ask(sql))
                .withMessage(message)
                .satisfies(e -> assertThat(e).hasToString(message));
    }

    @Test
    void oneQueryThatFailsCostsNoOther() {
        Queries both = Queries.parse("-- metric: x\nselect 1 / 0;\n-- metric: y\nselect 2;\n", "queries.sql", WORDS);
        try (JdbcMetricSource source = new JdbcMetricSource(new Database(database.url(), 5), both, WORDS)) {
            assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> source.read(KEY, DAY));
            assertThat(source.read(MetricKey.of("y"), DAY)).isEqualTo(number("2", DAY));
        }
    }

    @Test
    void givesUpAQueryThatTakesTooLong() {
        String sql = "select sum(n) from (values (1), (2)) as t (n), " + engine.forever();

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> ask(sql, 1))
                .withMessage("the database has not answered within a second");
    }
}
