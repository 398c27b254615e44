package org.okr4j.examples.words;

import static com.google.common.collect.Maps.fromProperties;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.okr4j.json.OkrJson;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** What the program says in one language: the phrasebook of the library, enlarged by its own phrases. */
public final class Words {

    private final Phrasebook phrases;

    private Words(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /**
     * Returns the words of a language.
     *
     * @param language English or Spanish
     * @return its words
     */
    public static Words of(Language language) {
        return new Words(OkrJson.phrasebook(language).with(fromProperties(own(language))));
    }

    /** The phrases of the program alone. */
    static Properties own(Language language) {
        String file = language.code() + ".properties";
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(requireNonNull(Words.class.getResourceAsStream(file), file), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }

    /**
     * Returns a phrase, filled in.
     *
     * @param key its key
     * @param arguments what its places hold
     * @return the text
     */
    public String say(String key, Object... arguments) {
        return render(Message.of(key, arguments));
    }

    /**
     * Returns what the library has to say.
     *
     * @param message its message
     * @return the text
     */
    public String render(Message message) {
        return phrases.render(message);
    }

    /**
     * Returns the word of a constant.
     *
     * @param constant the constant
     * @return the word
     */
    public String word(Enum<?> constant) {
        return say("{0}", constant);
    }
}
