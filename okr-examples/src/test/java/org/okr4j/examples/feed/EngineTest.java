package org.okr4j.examples.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** Why a PostgreSQL may not start, and what stands in for it. */
class EngineTest {

    @Test
    void saysThatThereAreNoBinariesForThisMachine() {
        EmbeddedPostgres.Builder elsewhere = EmbeddedPostgres.builder().setPgBinaryResolver((system, machine) -> null);

        assertThatExceptionOfType(NoEngineException.class)
                .isThrownBy(() -> Engine.start(elsewhere))
                .withMessageStartingWith("IllegalStateException: No Postgres binary found for ");
    }

    @Test
    void saysWhatTheMachineForbids() {
        EmbeddedPostgres.Builder forbidden = EmbeddedPostgres.builder().setPgBinaryResolver((system, machine) -> {
            throw new IOException("No space left on device");
        });

        assertThatExceptionOfType(NoEngineException.class)
                .isThrownBy(() -> Engine.start(forbidden))
                .withMessage("IOException: No space left on device");
    }

    @Test
    void eachH2IsEmpty() throws Exception {
        try (Connection one = Engine.H2.start().source().getConnection();
                Connection other = Engine.H2.start().source().getConnection()) {
            one.createStatement().execute("create schema finance");
            other.createStatement().execute("create schema finance");

            assertThat(one.getMetaData().getURL())
                    .isNotEqualTo(other.getMetaData().getURL());
        }
    }
}
