package org.okr4j.examples.page;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A page that is being written, line by line. It is not thread-safe. */
public final class Page {

    /** How many columns a line has at most. */
    public static final int WIDTH = 100;

    private static final int GAP = 2;

    private final boolean colored;
    private final StringBuilder out = new StringBuilder(1 << 14);

    /**
     * Begins a page.
     *
     * @param colored whether styles are shown
     */
    public Page(boolean colored) {
        this.colored = colored;
    }

    /** {@return whether styles are shown} */
    public boolean isColored() {
        return colored;
    }

    /** Ends a paragraph. */
    public void blank() {
        out.append('\n');
    }

    /**
     * Writes one line.
     *
     * @param spans its pieces
     */
    public void line(Span... spans) {
        line(List.of(spans));
    }

    /**
     * Writes a line of one character.
     *
     * @param character a character of one column
     */
    public void rule(String character) {
        line(new Span(character.repeat(WIDTH), Style.FAINT));
    }

    /**
     * Writes two pieces at both edges; below each other if one line cannot hold them.
     *
     * @param indent how far the left one is from the edge
     * @param left the piece at the left
     * @param right the piece at the right
     */
    public void edges(int indent, Span left, Span right) {
        if (indent + left.width() + GAP + right.width() > WIDTH) {
            hanging(List.of(Span.blanks(indent)), left);
            hanging(List.of(Span.blanks(indent)), right);
        } else {
            line(Span.blanks(indent), left, right.right(WIDTH - indent - left.width()));
        }
    }

    /**
     * Writes a text behind other pieces, on as many lines as it needs; those below start where the first does.
     *
     * @param lead what stands before it on its first line
     * @param text the text
     */
    public void hanging(List<Span> lead, Span text) {
        int indent = lead.stream().mapToInt(Span::width).sum();
        List<Span> before = lead;
        for (String line : Wrap.lines(text.text(), Math.max(20, WIDTH - indent))) {
            line(ImmutableList.<Span>builder()
                    .addAll(before)
                    .add(new Span(line, text.style()))
                    .build());
            before = List.of(Span.blanks(indent));
        }
    }

    private void line(List<Span> spans) {
        List<Span> shown = new ArrayList<>(spans);
        for (int last = shown.size() - 1; last >= 0; last--) {
            Span span = shown.get(last);
            String trimmed = CharMatcher.is(' ').trimTrailingFrom(span.text());
            shown.set(last, new Span(trimmed, span.style()));
            if (!trimmed.isEmpty()) {
                break;
            }
        }
        shown.forEach(span -> out.append(colored ? span.style().applied(span.text()) : span.text()));
        out.append('\n');
    }

    /** {@return what was written} */
    @Override
    public String toString() {
        return out.toString();
    }
}
