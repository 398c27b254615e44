package org.okr4j.examples.feed;

import com.google.common.base.Throwables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases in which the systems of the city may stand. */
public enum Engine {

    /**
     * A PostgreSQL of its own, on a free port of this machine. Its binaries come from the registry of Maven; nothing has to be
     * installed, and it may be started as root.
     */
    POSTGRESQL {
        @Override
        Server start() throws NoEngineException {
            if ("h2".equals(System.getProperty(PROPERTY))) {
                throw new NoEngineException("-D" + PROPERTY + "=h2 forbids it", null);
            }
            return start(EmbeddedPostgres.builder());
        }

        @Override
        String forever() {
            return "pg_sleep(600)";
        }
    },

    /** An H2 in the memory of this process, which reads SQL as PostgreSQL does. It starts wherever Java does. */
    H2 {
        @Override
        Server start() {
            JdbcDataSource source = new JdbcDataSource();
            source.setUrl("jdbc:h2:mem:" + UUID.randomUUID()
                    + ";mode=postgresql;database_to_lower=true;default_null_ordering=high;db_close_delay=-1");
            return new Server(source.getUrl(), source, () -> {});
        }

        @Override
        String forever() {
            return "generate_series(1, 1000000000000)";
        }
    };

    /** With the value {@code h2}, no PostgreSQL starts, as on a machine for which there is none. */
    static final String PROPERTY = "okr4j.database";

    /**
     * A database that runs.
     *
     * @param url its address for JDBC
     * @param source gives connections to it
     * @param process stops it
     */
    record Server(String url, DataSource source, Closeable process) {}

    /** Starts an empty one. */
    abstract Server start() throws NoEngineException;

    /** A table, for a query to be joined with, that does not come to an end. */
    abstract String forever();

    /** Starts a PostgreSQL, or says what is in the way: another system than that of the binaries, or what this one forbids. */
    static Server start(EmbeddedPostgres.Builder builder) throws NoEngineException {
        try {
            EmbeddedPostgres postgres = builder.setServerConfig("fsync", "off").start();
            return new Server(postgres.getJdbcUrl("postgres", "postgres"), postgres.getPostgresDatabase(), postgres);
        } catch (IOException | RuntimeException | LinkageError e) {
            // Binaries that cannot be unpacked are told as an error, with the reason as its cause.
            Throwable reason = Throwables.getRootCause(e);
            throw new NoEngineException(reason.getClass().getSimpleName() + ": " + reason.getMessage(), e);
        }
    }
}
