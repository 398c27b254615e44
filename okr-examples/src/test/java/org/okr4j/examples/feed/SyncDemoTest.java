package org.okr4j.examples.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.examples.cli.Surroundings;

class SyncDemoTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run() throws Exception {
        return SyncDemo.run(new Surroundings(
                InputStream.nullInputStream(), out, err, Map.of(), false, () -> LocalDate.of(2026, 11, 20)));
    }

    @Test
    void saysThatAnH2StandsInAndWhy() throws Exception {
        Optional<String> before = Optional.ofNullable(System.getProperty(Engine.PROPERTY));
        System.setProperty(Engine.PROPERTY, "h2");
        try {
            assertThat(run()).isZero();
        } finally {
            before.ifPresentOrElse(
                    value -> System.setProperty(Engine.PROPERTY, value), () -> System.clearProperty(Engine.PROPERTY));
        }

        assertThat(err.toString(UTF_8))
                .isEqualTo("PostgreSQL does not start here, so an H2 stands in for it:"
                        + " -Dokr4j.database=h2 forbids it" + System.lineSeparator());
        assertThat(out.toString(UTF_8))
                .contains("kr-city-permit-days      44 days on 2026-11-20", "A dry run: nothing has been written.");
    }

    @Test
    void hasNothingToSayWherePostgresqlStarts() throws Exception {
        CityDatabase.of(Engine.POSTGRESQL).close();

        assertThat(run()).isZero();

        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(out.toString(UTF_8)).contains("kr-city-permit-days      44 days on 2026-11-20");
    }
}
