package org.okr4j.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.examples.feed.CityDatabase;
import org.okr4j.examples.feed.Engine;
import org.okr4j.examples.input.Sample;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResultId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;

/** Two people at one program in a real PostgreSQL, and in one that stands in for it. */
@ParameterizedClass
@EnumSource(Engine.class)
class ProgramStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final KeyResultId PERMITS = KeyResultId.of("kr-city-permit-days");
    private static final KeyResultId POTHOLES = KeyResultId.of("kr-works-potholes");
    private static final String DUPLICATE = "23505";
    private static final OkrProgram CITY = Sample.CITY.read().document().program();

    private static CityDatabase database;
    private static ProgramStore store;

    @Parameter
    Engine engine;

    @BeforeParameterizedClassInvocation
    static void start(Engine engine) throws IOException, SQLException {
        database = CityDatabase.of(engine);
        store = new ProgramStore(database.dataSource(), dialect(engine));
        store.createTable();
        store.createTable();
    }

    @AfterParameterizedClassInvocation
    static void stop() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute("delete from okr_program");
    }

    private static Dialect dialect(Engine engine) {
        return switch (engine) {
            case POSTGRESQL -> Dialect.POSTGRESQL;
            case H2 -> Dialect.H2;
        };
    }

    private static Change checkIn(KeyResultId keyResult, int revision) {
        CheckIn checkIn = CheckIn.builder()
                .date(DAY)
                .revision(revision)
                .measurement(Measurement.number("40"))
                .build();
        return Change.checkIn(keyResult, checkIn);
    }

    @Test
    void loadsWhatWasStored() throws SQLException {
        StoredProgram added = store.add("city", CITY);

        assertThat(added.version()).isEqualTo(1);
        assertThat(store.load("city")).contains(added);
        assertThat(store.load("village")).isEmpty();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> store.add("city", CITY))
                .satisfies(e -> assertThat(e.getSQLState()).isEqualTo(DUPLICATE));
    }

    @Test
    void theDocumentCanBeQueried() throws SQLException {
        store.add("city", CITY);
        String name = switch (engine) {
            case POSTGRESQL -> "document -> 'organization' -> 'name'";
            case H2 -> "(document).\"organization\".\"name\"";
        };

        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + name + " from okr_program")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("\"City of Riverbend\"");
        }
    }

    @Test
    void theSecondOfTwoIsToldWhatBothHave() throws SQLException {
        StoredProgram read = store.add("city", CITY);
        StoredProgram mine = read.with(CITY.apply(checkIn(PERMITS, 0)));
        StoredProgram theirs = read.with(CITY.apply(checkIn(POTHOLES, 0)));

        assertThat(store.save(theirs)).isEqualTo(new SaveOutcome.Saved(new StoredProgram("city", 2, theirs.program())));
        assertThat(store.save(mine))
                .isEqualTo(new SaveOutcome.Conflict(mine, new StoredProgram("city", 2, theirs.program())));
        assertThat(store.load("city").orElseThrow().program()).isEqualTo(theirs.program());
    }

    @Test
    void whatIsGoneIsNotBroughtBack() throws SQLException {
        StoredProgram read = store.add("city", CITY);
        database.execute("delete from okr_program");

        assertThat(store.save(read)).isEqualTo(new SaveOutcome.Gone(read));
        assertThatIllegalArgumentException().isThrownBy(() -> store.apply("city", List.of()));
    }

    @Test
    void ofTwoWritersAtOneTimeExactlyOneWins() throws Exception {
        StoredProgram read = store.add("city", CITY);
        CyclicBarrier barrier = new CyclicBarrier(2);

        List<SaveOutcome> outcomes = together(List.of(PERMITS, POTHOLES), keyResult -> {
            StoredProgram mine = read.with(CITY.apply(checkIn(keyResult, 0)));
            barrier.await();
            return store.save(mine);
        });

        assertThat(outcomes).filteredOn(SaveOutcome.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SaveOutcome.Conflict.class::isInstance).hasSize(1);
        SaveOutcome.Saved won = (SaveOutcome.Saved) outcomes.stream()
                .filter(SaveOutcome.Saved.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(store.load("city")).contains(won.stored());
        assertThat(won.stored().version()).isEqualTo(2);
    }

    @Test
    void nothingIsLostOfManyCheckInsAtOneTime() throws Exception {
        store.add("city", CITY);

        List<Integer> saved = together(List.of(PERMITS, POTHOLES), keyResult -> {
            for (int revision = 0; revision < 10; revision++) {
                store.apply("city", List.of(checkIn(keyResult, revision)));
            }
            return 10;
        });

        StoredProgram stored = store.load("city").orElseThrow();
        assertThat(saved).containsExactly(10, 10);
        assertThat(stored.version()).isEqualTo(21);
        for (KeyResultId id : List.of(PERMITS, POTHOLES)) {
            assertThat(stored.program().keyResult(id).orElseThrow().checkIns())
                    .filteredOn(checkIn -> checkIn.date().equals(DAY))
                    .hasSize(10);
        }
    }

    private interface Work<T> {
        T of(KeyResultId keyResult) throws Exception;
    }

    private static <T> List<T> together(List<KeyResultId> keyResults, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(keyResults.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            keyResults.forEach(keyResult -> futures.add(threads.submit(() -> work.of(keyResult))));
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
