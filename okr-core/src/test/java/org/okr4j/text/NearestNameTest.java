package org.okr4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("id", "title", "keyResults", "description", "by", "owner", "priorities");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tile, title",
        "key_results, keyResults",
        "KeyResult, keyResults",
        "keyreslt, keyResults",
        "desc-ription, description",
        "ownr, owner",
        "di, id",
        "priority, priorities",
        "Prioritys, priorities"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(NearestName.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"budget", "x", "tt", "oner2y", "results"})
    void doesNotGuessWildly(String written) {
        assertThat(NearestName.to(written, KNOWN)).isEmpty();
    }

    @Test
    void doesNotLookAtHugeNames() {
        assertThat(NearestName.to("t".repeat(65), List.of("t".repeat(65)))).isEmpty();
        assertThat(NearestName.to("t".repeat(64), List.of("t".repeat(64)))).isPresent();
    }
}
