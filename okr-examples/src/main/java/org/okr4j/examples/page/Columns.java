package org.okr4j.examples.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts side by side, each in a column of its own. It is not thread-safe. */
public final class Columns {

    private static final int GAP = 3;

    private final Page page;
    private final int width;
    private final List<List<Cell>> columns;

    /**
     * Begins columns of the same width.
     *
     * @param page the page to write on
     * @param count how many
     */
    public Columns(Page page, int count) {
        this.page = page;
        this.width = (Page.WIDTH - GAP * (count - 1)) / count;
        this.columns = Stream.<List<Cell>>generate(ArrayList::new).limit(count).toList();
    }

    /**
     * Adds a text to a column, on as many lines as it needs; those below start where the first does.
     *
     * @param column the column, from 0 on
     * @param mark what stands before the text on its first line
     * @param text the text
     */
    public void add(int column, String mark, Span text) {
        Span before = Span.of(mark);
        for (String line : Wrap.lines(text.text(), width - before.width())) {
            columns.get(column).add(new Cell(before, new Span(line, text.style())));
            before = Span.blanks(before.width());
        }
    }

    /** Writes the columns. */
    public void write() {
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, lines).forEach(this::line);
    }

    private void line(int line) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (List<Cell> column : columns) {
            Cell cell = line < column.size() ? column.get(line) : Cell.EMPTY;
            spans.add(cell.mark(), cell.text().left(width + GAP - cell.mark().width()));
        }
        page.line(spans.build().toArray(Span[]::new));
    }

    private record Cell(Span mark, Span text) {

        static final Cell EMPTY = new Cell(Span.of(""), Span.of(""));
    }
}
