package org.okr4j.examples.exchange.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Several values in one cell. A backslash stands before a separator, or another backslash, that belongs to a value; an empty
 * value is {@code \~}.
 */
public final class Listing {

    private static final char ESCAPE = '\\';
    private static final String EMPTY = "\\~";

    private Listing() {}

    /**
     * Writes values.
     *
     * @param values the values
     * @param separator what stands between them
     * @return the text of the cell; empty for no values
     */
    public static String join(List<String> values, char separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : String.valueOf(separator));
            String value = values.get(i);
            text.append(value.isEmpty() ? EMPTY : "");
            value.chars().forEach(c -> {
                text.append(c == separator || c == ESCAPE ? String.valueOf(ESCAPE) : "");
                text.append((char) c);
            });
        }
        return text.toString();
    }

    /**
     * Reads values.
     *
     * @param text the text of a cell
     * @param separator what stands between the values
     * @return the values as they were written; none for an empty text
     */
    public static ImmutableList<String> split(String text, char separator) {
        if (text.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> values = ImmutableList.builder();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE && i + 1 < text.length()) {
                i++;
                value.append(text.charAt(i) == '~' ? "" : String.valueOf(text.charAt(i)));
            } else if (c == separator) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        return values.add(value.toString()).build();
    }
}
