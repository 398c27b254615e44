package org.okr4j.examples.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What PostgreSQL alone does. It is skipped, with the reason, where none starts. */
class PostgresqlTest {

    private static CityDatabase postgresql;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgresql = CityDatabase.of(Engine.POSTGRESQL);
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgresql != null) {
            postgresql.close();
        }
    }

    private static Database database() {
        return new Database(postgresql.url(), 5);
    }

    @Test
    void refusesAQueryThatWouldWrite() {
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> JdbcMetricSourceTest.ask("delete from hr.course_records returning 1", database()))
                .withMessage("the database refuses the query: ERROR: cannot execute DELETE in a read-only transaction");
    }

    @Test
    void hasDecimalsThatAreNoNumbers() {
        assertThat(JdbcMetricSourceTest.reason(JdbcMetricSourceTest.ask("select 'NaN'::numeric", database())))
                .isEqualTo("the figure is no number: NaN");
    }
}
