package org.okr4j.examples.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/** A database of its own with the systems of the city in it: a PostgreSQL or, where none starts, an H2. */
public final class CityDatabase implements AutoCloseable {

    private final Engine.Server server;

    private CityDatabase(Engine.Server server) {
        this.server = server;
    }

    /**
     * Starts a PostgreSQL or, where none starts, an H2 that stands in for it.
     *
     * @param why is told why it is an H2
     */
    static CityDatabase start(Consumer<String> why) throws NoEngineException, IOException, SQLException {
        try {
            return filled(Engine.POSTGRESQL);
        } catch (NoEngineException e) {
            why.accept(e.getMessage());
            return filled(Engine.H2);
        }
    }

    /** Starts one for a test, which is skipped with the reason where that one does not start. */
    public static CityDatabase of(Engine engine) throws IOException, SQLException {
        try {
            return filled(engine);
        } catch (NoEngineException e) {
            String reason = engine + " does not start here, and its tests are skipped: " + e.getMessage();
            System.err.println(reason); // the log of a build counts what is skipped, and does not say why
            return Assumptions.abort(reason);
        }
    }

    private static CityDatabase filled(Engine engine) throws NoEngineException, IOException, SQLException {
        CityDatabase database = new CityDatabase(engine.start());
        try {
            database.execute(resource("city-systems.sql"));
        } catch (SQLException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** The address for JDBC. */
    String url() {
        return server.url();
    }

    public DataSource dataSource() {
        return server.source();
    }

    public void execute(String sql) throws SQLException {
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
        server.process().close();
    }
}
