package org.okr4j.json;

import org.jspecify.annotations.Nullable;

/**
 * What texts of a document were read as a moment ago. Dates, words, and ids of people and units stand in a document many
 * times, most of them near each other: these are made once, and not even a text is made of the others.
 */
final class RecentTexts {

    private static final int SIZE = 256;

    /** Texts that are longer are seldom repeated. */
    private static final int LONGEST = 64;

    private final @Nullable String[] texts = new String[SIZE];
    private final @Nullable Object[] values = new Object[SIZE];
    private final @Nullable Object[] readers = new Object[SIZE];
    private int place;

    /** What a reader made of a text that stands in an array of characters; null if that is not known any more. */
    @Nullable
    Object find(Object reader, char[] chars, int from, int length) {
        if (length > LONGEST) {
            place = -1;
            return null;
        }
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        place = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SIZE - 1);
        String text = texts[place];
        return readers[place] == reader && text != null && isSame(text, chars, from, length) ? values[place] : null;
    }

    private static boolean isSame(String text, char[] chars, int from, int length) {
        boolean isSame = text.length() == length;
        for (int i = 0; isSame && i < length; i++) {
            isSame = text.charAt(i) == chars[from + i];
        }
        return isSame;
    }

    /** Keeps what a reader made of the text that was looked for last. */
    void keep(Object reader, String text, Object value) {
        if (place >= 0) {
            texts[place] = text;
            readers[place] = reader;
            values[place] = value;
        }
    }
}
