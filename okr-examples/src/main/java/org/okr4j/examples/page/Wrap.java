package org.okr4j.examples.page;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Breaks text into lines of a width: at spaces, and within a word only where it is wider than the line. */
final class Wrap {

    /** A percent sign stays with its number, also in languages that put a blank between them. */
    private static final Splitter WORDS = Splitter.onPattern(" (?!%)").omitEmptyStrings();

    private final int width;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /** The lines of a text, at least one. */
    static ImmutableList<String> lines(String text, int width) {
        Wrap wrap = new Wrap(width);
        WORDS.split(text).forEach(wrap::word);
        return wrap.lines.add(wrap.line.toString()).build();
    }

    private void word(String word) {
        int needed = DisplayWidth.of(word);
        if (used > 0 && used + 1 + needed > width) {
            end();
        }
        if (used > 0) {
            line.append(' ');
            used++;
        }
        if (needed <= width) {
            line.append(word);
            used += needed;
        } else {
            word.codePoints().forEach(this::piece);
        }
    }

    private void piece(int codePoint) {
        int needed = DisplayWidth.of(codePoint);
        if (used + needed > width) {
            end();
        }
        line.appendCodePoint(codePoint);
        used += needed;
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
