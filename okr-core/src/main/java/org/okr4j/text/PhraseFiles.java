package org.okr4j.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Reads the phrases of a language from the property files beside this class, which are in UTF-8. */
final class PhraseFiles {

    /** One file for each area of the library. A key stands in one file only. */
    static final ImmutableList<String> AREAS = ImmutableList.of(
            "words",
            "calendar",
            "metric",
            "program",
            "feed",
            "scoring",
            "explanation",
            "alignment",
            "portfolio",
            "adoption",
            "rule",
            "catalog",
            "roadmap",
            "publication",
            "statement",
            "report",
            "dashboard",
            "summary");

    private PhraseFiles() {}

    static ImmutableMap<String, String> read(Language language) {
        ImmutableMap.Builder<String, String> phrases = ImmutableMap.builder();
        for (String area : AREAS) {
            phrases.putAll(read(language.code() + "/" + area + ".properties"));
        }
        return phrases.buildOrThrow();
    }

    private static ImmutableMap<String, String> read(String file) {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(requireNonNull(PhraseFiles.class.getResourceAsStream(file), file), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return Maps.fromProperties(properties);
    }
}
