package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.okr4j.internal.ShownText;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/**
 * What a label says, as lines of text that can be shown: white space is one blank, and what no picture can hold is U+FFFD.
 */
final class Lines {

    /** The most characters that one message has in a label; a longer one ends in an ellipsis. */
    static final int LONGEST_TEXT = 120;

    /** The most characters of a line, so that Mermaid does not wrap it once more. A word that is longer is broken. */
    static final int WIDTH = 24;

    private static final int ELLIPSIS = '…';

    private Lines() {}

    /** The messages one after the other, each on lines of its own. */
    static ImmutableList<String> of(List<Message> label, Phrasebook phrases) {
        return label.stream()
                .map(phrases::render)
                .map(ShownText::codePoints)
                .map(Lines::cut)
                .flatMap(Lines::wrapped)
                .collect(toImmutableList());
    }

    /** A message on one line, however long it is. */
    static String of(Message message, Phrasebook phrases) {
        return onOne(phrases.render(message));
    }

    /** A text on one line, however long it is. */
    static String onOne(String text) {
        return ShownText.line(text);
    }

    /** A text on one line, cut like those in labels. */
    static String shortened(String text) {
        return toString(cut(ShownText.codePoints(text)));
    }

    private static String toString(int[] text) {
        return new String(text, 0, text.length);
    }

    private static int[] cut(int[] text) {
        if (text.length <= LONGEST_TEXT) {
            return text;
        }
        int kept = text[LONGEST_TEXT - 2] == ' ' ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
        int[] cut = Arrays.copyOf(text, kept + 1);
        cut[kept] = ELLIPSIS;
        return cut;
    }

    private static Stream<String> wrapped(int[] text) {
        Stream.Builder<String> lines = Stream.builder();
        int from = 0;
        while (text.length - from > WIDTH) {
            int blank = lastBlank(text, from);
            int end = blank > from ? blank : from + WIDTH;
            lines.add(new String(text, from, end - from));
            from = blank > from ? end + 1 : end;
        }
        if (from < text.length) {
            lines.add(new String(text, from, text.length - from));
        }
        return lines.build();
    }

    /** The last place where a line that begins at another place may end. */
    private static int lastBlank(int[] text, int from) {
        int place = from + WIDTH;
        while (place > from && text[place] != ' ') {
            place--;
        }
        return place;
    }
}
