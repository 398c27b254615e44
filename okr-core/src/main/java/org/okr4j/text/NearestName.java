package org.okr4j.text;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.okr4j.internal.Slips;

/**
 * Finds the known name that somebody meant who wrote an unknown one: a property, a word, a column, the id of a rule.
 *
 * <p>Names are compared without case, without {@code _}, {@code -}, {@code .} and blanks, and with the plural of a word in
 * <i>y</i> as its singular. One slip of the pen is allowed in three letters, and always one; a slip is a letter added, dropped,
 * replaced or swapped with its neighbor. Names of more than 64 characters are not compared: whoever hands in such a name did
 * not mistype one.
 */
public final class NearestName {

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("_- .");
    private static final int LONGEST = 64;
    private static final int LETTERS_A_SLIP = 3;

    private NearestName() {}

    /**
     * Returns the known name that is nearest to an unknown one.
     *
     * @param name the unknown name
     * @param known the known ones
     * @return the one with the fewest slips in between, the first of several; empty where none is near enough
     */
    public static Optional<String> to(String name, Iterable<String> known) {
        requireNonNull(known, "known");
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(name);
        int least = Math.max(1, plain.length() / LETTERS_A_SLIP) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            int slips = least == 0 ? least : Slips.between(plain, plain(candidate), least - 1);
            if (slips < least) {
                least = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Without what people mix up most. */
    private static String plain(String name) {
        String letters = SEPARATORS.removeFrom(Ascii.toLowerCase(name));
        return letters.endsWith("ies") ? letters.substring(0, letters.length() - 3) + "y" : letters;
    }
}
