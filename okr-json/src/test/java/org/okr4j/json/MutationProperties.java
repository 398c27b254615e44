package org.okr4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document that somebody has spoilt is read, or refused with problems: nothing else ever comes out. */
class MutationProperties {

    private static final List<String> DOCUMENTS = Corpus.valid()
            .map(fixture -> new String(fixture.bytes(), ISO_8859_1))
            .toList();

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "0",
            "9",
            "-",
            ".",
            "e",
            "null",
            "true",
            "NaN",
            "1e999999999",
            "\"x-\":",
            "\"id\":",
            "\"okr\":",
            "\"2026-13-01\"",
            " ",
            "\n",
            "\u0000",
            "\u00ff",
            "\\ud800",
            "\"\"",
            "{}",
            "[]",
            "P1W",
            "..",
            "2026-10-01");

    @Property(tries = 10_000)
    void isReadOrRefused(@ForAll("spoilt") String document) throws IOException {
        try {
            OkrJson.read(new ByteArrayInputStream(document.getBytes(ISO_8859_1)));
        } catch (OkrJsonException e) {
            Spoilt.check(e.problems());
            assertThat(e.problems())
                    .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("json.", "{0}"));
        }
    }

    @Provide
    Arbitrary<String> spoilt() {
        Arbitrary<Edit> edits = Combinators.combine(
                        Arbitraries.integers().between(0, 999_999),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(PIECES))
                .as(Edit::new);
        return Combinators.combine(
                        Arbitraries.of(DOCUMENTS), edits.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as(MutationProperties::spoil);
    }

    private static String spoil(String document, List<Edit> edits, boolean keepsEnd) {
        String spoilt = document;
        for (Edit edit : edits) {
            spoilt = edit.apply(spoilt);
        }
        return keepsEnd
                ? spoilt
                : spoilt.substring(
                        0, (int) ((long) spoilt.length() * edits.get(0).place() / 1_000_000));
    }

    private record Edit(int place, int removed, String piece) {

        String apply(String document) {
            int at = (int) ((long) document.length() * place / 1_000_000);
            int end = Math.min(document.length(), at + removed);
            return document.substring(0, at) + (removed % 3 == 0 ? "" : piece) + document.substring(end);
        }
    }
}
