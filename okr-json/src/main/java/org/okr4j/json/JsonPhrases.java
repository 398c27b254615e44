package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;

/** The phrases of the library together with those of this module. */
final class JsonPhrases {

    private JsonPhrases() {}

    /** The phrases of a language; the English ones where it is not built in. */
    static Phrasebook of(Language language) {
        return language.equals(Language.SPANISH) ? Spanish.BOOK : English.BOOK;
    }

    static ImmutableMap<String, String> read(Language language) {
        String file = language.code() + ".properties";
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(requireNonNull(JsonPhrases.class.getResourceAsStream(file), file), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return Maps.fromProperties(properties);
    }

    /** Read when first asked for. */
    private static final class English {
        static final Phrasebook BOOK = Phrasebook.english().with(read(Language.ENGLISH));
    }

    /** Read when first asked for. */
    private static final class Spanish {
        static final Phrasebook BOOK = Phrasebook.spanish().with(read(Language.SPANISH));
    }
}
