package org.okr4j.examples.exchange.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.text.Normalizer;
import java.util.List;

/** Ids for what has none a program can take: the same key gives the same id, today and on any other day. */
public final class DerivedId {

    private static final int LONGEST_SLUG = 32;
    private static final int HASH = 12;
    private static final CharMatcher PLAIN =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).precomputed();
    private static final CharMatcher OF_IDS = PLAIN.or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.anyOf("._~-"))
            .precomputed();
    private static final int LONGEST_ID = 128;

    private DerivedId() {}

    /**
     * Returns the id of something that has a name.
     *
     * @param name the name, such as an id of another system or an address
     * @return the name, where it can be an id; else one that is made of it
     */
    public static String of(String name) {
        boolean isId = !name.isEmpty()
                && name.length() <= LONGEST_ID
                && OF_IDS.matchesAllOf(name)
                && "._~-".indexOf(name.charAt(0)) < 0;
        return isId ? name : of(List.of(name));
    }

    /**
     * Returns the id that is made of a key.
     *
     * @param key what tells a thing from all others; blanks around it do not count
     * @return a readable part of its last piece, and a hash of it all
     */
    public static String of(List<String> key) {
        List<String> pieces = key.stream()
                .map(piece -> CharMatcher.whitespace().trimAndCollapseFrom(piece, ' '))
                .toList();
        String hash = Hashing.sha256()
                .hashString(String.join("\u001f", pieces), UTF_8)
                .toString()
                .substring(0, HASH);
        String slug = slug(pieces.get(pieces.size() - 1));
        return slug.isEmpty() ? "x-" + hash : slug + "-" + hash;
    }

    private static String slug(String text) {
        String letters = Ascii.toLowerCase(Normalizer.normalize(text, Normalizer.Form.NFD));
        String slug = CharMatcher.is('-')
                .trimAndCollapseFrom(
                        PLAIN.negate()
                                .replaceFrom(
                                        CharMatcher.inRange('\u0300', '\u036f').removeFrom(letters), '-'),
                        '-');
        return CharMatcher.is('-').trimTrailingFrom(Ascii.truncate(slug, LONGEST_SLUG, ""));
    }
}
