package org.okr4j.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;

/**
 * The phrases of one language, with which messages are rendered.
 *
 * <p>A template is text with placeholders:
 *
 * <ul>
 *   <li>{@code {0}} is the first argument: a decimal with the decimal mark of the language and without grouping, a date
 *       as ISO writes it, a list joined with commas, a message rendered in turn, an enum constant by the phrase
 *       {@code SimpleClassName.CONSTANT} or else in lower case with spaces;
 *   <li>{@code {0;}} is the same, a list joined with semicolons: for items that may hold commas themselves;
 *   <li>{@code {0%}} is a number as a percentage, rounded toward negative infinity to at most one decimal;
 *   <li>{@code {0|one|many}} is one of two texts: the first where the argument is 1, or is a list of one element; they
 *       may hold placeholders, but no closing brace of their own; {@code {0|one|two|many}} has a text of its own for 2;
 *   <li><code>{{</code> and <code>}}</code> are braces.
 * </ul>
 *
 * <p>What is no placeholder, or asks for an argument that is not there, stays as it stands: rendering never fails.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Phrasebook {

    private final Language language;
    private final ImmutableMap<String, String> phrases;

    private Phrasebook(Language language, ImmutableMap<String, String> phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** {@return the built-in phrases in English} */
    public static Phrasebook english() {
        return English.BOOK;
    }

    /** {@return the built-in phrases in Spanish} */
    public static Phrasebook spanish() {
        return Spanish.BOOK;
    }

    /**
     * Returns the built-in phrases of a language.
     *
     * @param language the language
     * @return its phrases, or the English ones where the language is not built in
     */
    public static Phrasebook of(Language language) {
        return language.equals(Language.SPANISH) ? spanish() : english();
    }

    /**
     * Returns these phrases with others added or put in their place.
     *
     * @param others templates by key
     * @return the larger phrasebook, in the same language
     */
    public Phrasebook with(Map<String, String> others) {
        return new Phrasebook(
                language,
                ImmutableMap.<String, String>builder()
                        .putAll(phrases)
                        .putAll(others)
                        .buildKeepingLast());
    }

    /** {@return the language of these phrases} */
    public Language language() {
        return language;
    }

    /**
     * Returns whether there is a phrase of a key.
     *
     * @param key the key
     * @return true if so
     */
    public boolean has(String key) {
        return phrases.containsKey(requireNonNull(key, "key"));
    }

    /** {@return the keys of all phrases} */
    public ImmutableSet<String> keys() {
        return phrases.keySet();
    }

    /**
     * Returns a message in the language of this phrasebook.
     *
     * @param message the message
     * @return the text
     */
    public String render(Message message) {
        return new Rendering(this, message.arguments()).render(template(message.key()));
    }

    /** The phrase of a key; a key without phrase is its own. */
    String template(String key) {
        return phrases.getOrDefault(key, key);
    }

    /** {@return the language and the number of phrases} */
    @Override
    public String toString() {
        return "Phrasebook[" + language + ", " + phrases.size() + " phrases]";
    }

    /** Read when first asked for. */
    private static final class English {
        static final Phrasebook BOOK = new Phrasebook(Language.ENGLISH, PhraseFiles.read(Language.ENGLISH));
    }

    /** Read when first asked for. */
    private static final class Spanish {
        static final Phrasebook BOOK = new Phrasebook(Language.SPANISH, PhraseFiles.read(Language.SPANISH));
    }
}
