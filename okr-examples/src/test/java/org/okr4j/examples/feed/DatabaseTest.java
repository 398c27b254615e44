package org.okr4j.examples.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.examples.words.Words;
import org.okr4j.metric.MetricKey;
import org.okr4j.text.Language;

/** What comes of a database that is not there. */
class DatabaseTest {

    private static final Words WORDS = Words.of(Language.ENGLISH);

    @Test
    void isAskedOnlyOnceIfItIsDown() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/city?user=nobody";
        Queries queries = Queries.parse("-- metric: x\nselect 1", "queries.sql", WORDS);
        try (JdbcMetricSource source = new JdbcMetricSource(new Database(url, 2), queries, WORDS)) {
            DatabaseException first = failure(source);

            assertThat(first.getMessage())
                    .startsWith("the database cannot be reached: Connection to localhost:" + port + " refused");
            assertThat(failure(source)).isSameAs(first);
        }
    }

    private static DatabaseException failure(JdbcMetricSource source) {
        try {
            throw new AssertionError(source.read(MetricKey.of("x"), LocalDate.of(2026, 11, 20)));
        } catch (DatabaseException e) {
            return e;
        }
    }

    @Test
    void isNamedIfNoDriverKnowsItsAddress() {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> JdbcMetricSourceTest.ask("select 1", new Database("jdbc:nothing:here", 1)))
                .withMessage("the database cannot be reached: No suitable driver found for jdbc:nothing:here");
    }
}
