package org.okr4j.examples.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.okr4j.json.OkrJson;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;

/**
 * Programs in a table of PostgreSQL, or of an H2 that stands in for it, one row each: an id, a version and the document.
 *
 * <p>Locking is optimistic: whoever saves says which version that is based on, and nothing is saved if the stored one has gone
 * on. The document is of type {@code json}, which keeps it to the letter and can be queried; {@code jsonb} would put
 * properties in another order.
 *
 * <p>This class is as thread-safe as its data source.
 */
public final class ProgramStore {

    private static final String TABLE =
            "create table if not exists okr_program (id text primary key, version bigint not null, document json not null)";
    private static final String SELECT = "select version, document from okr_program where id = ?";

    private final DataSource source;
    private final String insert;
    private final String update;

    /**
     * Makes a store in PostgreSQL.
     *
     * @param source where the database is
     */
    public ProgramStore(DataSource source) {
        this(source, Dialect.POSTGRESQL);
    }

    /**
     * Makes a store.
     *
     * @param source where the database is
     * @param dialect what it understands
     */
    public ProgramStore(DataSource source, Dialect dialect) {
        this.source = source;
        this.insert = "insert into okr_program (id, version, document) values (?, 1, " + dialect.json() + ")";
        this.update = "update okr_program set version = version + 1, document = " + dialect.json()
                + " where id = ? and version = ?";
    }

    /**
     * Makes the table, unless it is there.
     *
     * @throws SQLException if the database refuses
     */
    public void createTable() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    /**
     * Stores a program that is not stored yet.
     *
     * @param id its name, which no other stored program may have
     * @param program the program
     * @return the program with version 1
     * @throws SQLException if the database refuses, as it does where there is one of that name
     */
    public StoredProgram add(String id, OkrProgram program) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, id);
            statement.setString(2, OkrJson.compact().write(program));
            statement.executeUpdate();
            return new StoredProgram(id, 1, program);
        }
    }

    /**
     * Loads a program.
     *
     * @param id its name
     * @return the program with its version; empty if there is none of that name
     * @throws SQLException if the database refuses
     */
    public Optional<StoredProgram> load(String id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredProgram(id, row.getLong(1), OkrJson.read(row.getString(2))))
                        : Optional.empty();
            }
        }
    }

    /**
     * Saves a program in place of the version that it is based on.
     *
     * @param changed the program as it is to be, with the version that it is based on
     * @return whether it is saved; if somebody else was faster, what both have
     * @throws SQLException if the database refuses
     */
    public SaveOutcome save(StoredProgram changed) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, OkrJson.compact().write(changed.program()));
            statement.setString(2, changed.id());
            statement.setLong(3, changed.version());
            if (statement.executeUpdate() == 1) {
                return new SaveOutcome.Saved(new StoredProgram(changed.id(), changed.version() + 1, changed.program()));
            }
        }
        Optional<StoredProgram> theirs = load(changed.id());
        return theirs.isPresent() ? new SaveOutcome.Conflict(changed, theirs.get()) : new SaveOutcome.Gone(changed);
    }

    /**
     * Applies changes to whatever is stored, again and again until nobody else has saved in between: what a feed or a check-in
     * needs, which holds on any version.
     *
     * @param id the name of the program
     * @param changes the changes
     * @return the program with its new version
     * @throws SQLException if the database refuses
     * @throws IllegalArgumentException if there is no such program, or the changes cannot be applied to what is stored
     */
    public StoredProgram apply(String id, Iterable<? extends Change> changes) throws SQLException {
        while (true) {
            StoredProgram before = load(id).orElseThrow(() -> new IllegalArgumentException("No program: " + id));
            SaveOutcome outcome = save(before.with(before.program().apply(changes)));
            if (outcome instanceof SaveOutcome.Saved saved) {
                return saved.stored();
            }
        }
    }
}
