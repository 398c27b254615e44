package org.okr4j.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/**
 * A language that people write or read in, without regard to country.
 *
 * <p>It stores the primary subtag of BCP 47: two or three lower-case letters, such as {@code en}. Any such code is
 * accepted; whether a phrasebook or a rule knows the language is theirs to say.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Language implements Comparable<Language> {

    /** English, {@code en}. */
    public static final Language ENGLISH = new Language("en");

    /** Spanish, {@code es}. */
    public static final Language SPANISH = new Language("es");

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

    private final String code;

    private Language(String code) {
        this.code = code;
    }

    /**
     * Returns the language of a code.
     *
     * @param code two or three lower-case letters, such as {@code es}
     * @return the language
     * @throws IllegalArgumentException if the code has another form
     */
    public static Language of(String code) {
        requireNonNull(code, "code");
        checkArgument(
                (code.length() == 2 || code.length() == 3) && LETTERS.matchesAllOf(code),
                "Language: code must be two or three lower-case letters: '%s'",
                code);
        return new Language(code);
    }

    /**
     * Returns the language that {@link #toString()} wrote.
     *
     * @param text the code
     * @return the language
     * @throws IllegalArgumentException if the text is no code
     */
    public static Language parse(String text) {
        return of(text);
    }

    /** {@return two or three lower-case letters} */
    public String code() {
        return code;
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Language other && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@return the code, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return code;
    }
}
