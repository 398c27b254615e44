package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reads what {@link LocalDate#parse} reads, and refuses what it refuses. */
class IsoDateTest {

    @Property
    void readsTheSame(@ForAll("texts") String text) {
        assertThat(outcome(IsoDate::parse, text)).isEqualTo(outcome(LocalDate::parse, text));
    }

    private static Optional<LocalDate> outcome(Function<String, LocalDate> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dates = Arbitraries.integers()
                .between(-800_000, 3_700_000)
                .map(day -> LocalDate.ofEpochDay(day).toString());
        Arbitrary<String> spoilt =
                Arbitraries.strings().withChars("0123456789-+٣ ").ofMinLength(9).ofMaxLength(11);
        Arbitrary<String> impossible = Arbitraries.of(
                "2026-02-29", "2024-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-1-001", "");
        return Arbitraries.oneOf(dates, spoilt, impossible);
    }
}
