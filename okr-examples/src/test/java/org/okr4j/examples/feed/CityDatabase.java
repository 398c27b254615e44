package org.okr4j.examples.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A PostgreSQL of its own, on a free port of this machine, with the systems of the city in it. Its binaries come from the
 * registry of Maven; nothing has to be installed, and it may be started as root.
 */
public final class CityDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private CityDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts it, and fills it. */
    public static CityDatabase start() throws IOException, SQLException {
        CityDatabase database = new CityDatabase(
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
        database.execute(resource("city-systems.sql"));
        return database;
    }

    /** The address for JDBC. */
    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    public DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Copies a file of the city into a directory, where a user would have it. */
    static Path copy(String name, Path directory) throws IOException {
        return Files.writeString(directory.resolve(name), resource(name), UTF_8);
    }

    static String resource(String name) {
        try (InputStream in = requireNonNull(CityDatabase.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
