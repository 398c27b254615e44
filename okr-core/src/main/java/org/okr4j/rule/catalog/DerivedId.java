package org.okr4j.rule.catalog;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import org.okr4j.value.Id;

/**
 * Makes the id of something new out of that of something there and of a text: so it is the same each time, and in use only
 * where somebody has made just that already.
 */
final class DerivedId {

    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final int MOST_OF_ID = 80;
    private static final int MOST_OF_TEXT = 40;
    private static final String UNSPELLABLE = "2";

    private DerivedId() {}

    static String of(Id id, String text) {
        String ascii = CharMatcher.ascii().retainFrom(Normalizer.normalize(text, Normalizer.Form.NFD));
        String slug = PLAIN.negate().trimAndCollapseFrom(Ascii.toLowerCase(ascii), '-');
        String stem = id.toString();
        return stem.substring(0, Math.min(stem.length(), MOST_OF_ID))
                + "-"
                + (slug.isEmpty() ? UNSPELLABLE : beginning(slug));
    }

    private static String beginning(String slug) {
        if (slug.length() <= MOST_OF_TEXT) {
            return slug;
        }
        int end = slug.lastIndexOf('-', MOST_OF_TEXT);
        return slug.substring(0, end < 0 ? MOST_OF_TEXT : end);
    }
}
