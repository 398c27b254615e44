package org.okr4j.examples.exchange.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.okr4j.text.Message;

/** CSV as RFC 4180 has it, with any separator. */
public final class CsvText {

    /** Put behind the last row: where it does not come out again, a quote was never closed. */
    private static final String END = "\u0001\u0002end\u0002\u0001";

    private final char separator;
    private final TableLimits limits;

    /**
     * Makes a reader.
     *
     * @param separator what stands between cells
     * @param limits how much is read at most
     */
    public CsvText(char separator, TableLimits limits) {
        this.separator = separator;
        this.limits = limits;
    }

    /**
     * Reads a table.
     *
     * @param text a header and rows; lines of a cell in quotes belong to it
     * @return the table
     * @throws TableException if this is none, or one beyond the limits
     */
    public Table read(String text) throws TableException {
        List<CsvRecord> records = records(text + "\n" + END + "\n");
        CsvRecord last = records.remove(records.size() - 1);
        if (!last.getField(0).equals(END)) {
            throw new TableException((int) last.getStartingLineNumber(), Message.of("exchange.csv.open-quote"));
        }
        if (records.isEmpty()) {
            throw new TableException(1, Message.of("exchange.csv.no-header"));
        }
        ImmutableList<String> columns = header(records.get(0));
        ImmutableList<Row> rows = records.stream()
                .skip(1)
                .map(each -> row(columns, each))
                .filter(row -> !row.cells().isEmpty() || row.surplus() > 0)
                .collect(ImmutableList.toImmutableList());
        return new Table(columns, rows);
    }

    private List<CsvRecord> records(String text) throws TableException {
        Iterator<CsvRecord> found = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns() + 1)
                                .maxFieldSize(limits.characters() + 1)
                                .maxRecordSize(Math.max(limits.bytes(), limits.characters() + 1))
                                .build(),
                        text)
                .iterator();
        List<CsvRecord> records = new ArrayList<>();
        int line = 1;
        try {
            while (found.hasNext()) {
                CsvRecord each = found.next();
                line = (int) each.getStartingLineNumber();
                check(each, line);
                records.add(each);
                if (records.size() > limits.rows() + 2) {
                    throw new TableException(line, Message.of("exchange.csv.rows", limits.rows()));
                }
            }
        } catch (CsvParseException e) {
            throw new TableException(
                    records.isEmpty() ? 1 : line,
                    Message.of("exchange.csv.broken", limits.characters(), limits.columns()));
        }
        return records;
    }

    private void check(CsvRecord each, int line) throws TableException {
        if (each.getFieldCount() > limits.columns()) {
            throw new TableException(line, Message.of("exchange.csv.columns", limits.columns()));
        }
        for (String cell : each.getFields()) {
            if (cell.length() > limits.characters()) {
                throw new TableException(line, Message.of("exchange.csv.characters", limits.characters()));
            }
        }
    }

    private static ImmutableList<String> header(CsvRecord first) throws TableException {
        List<String> columns = new ArrayList<>();
        for (String name : first.getFields()) {
            String column = CharMatcher.whitespace().trimAndCollapseFrom(FormulaGuard.unguard(name), ' ');
            columns.add(column.isEmpty() ? "#" + (columns.size() + 1) : column);
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                throw new TableException((int) first.getStartingLineNumber(), Message.of("exchange.csv.twice", column));
            }
        }
        return ImmutableList.copyOf(columns);
    }

    private static Row row(ImmutableList<String> columns, CsvRecord cells) {
        ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
        int surplus = 0;
        for (int i = 0; i < cells.getFieldCount(); i++) {
            String cell = cells.getField(i);
            if (cell.isBlank()) {
                continue;
            }
            if (i >= columns.size()) {
                surplus++;
            } else {
                row.put(columns.get(i), FormulaGuard.unguard(cell));
            }
        }
        return new Row((int) cells.getStartingLineNumber(), row.buildOrThrow(), surplus);
    }

    /**
     * Writes a table, with nothing in it that a spreadsheet would run.
     *
     * @param columns the names of the columns
     * @param rows the cells of each row, one a column; null where nothing is said
     * @return the text, in which lines end with CR LF
     */
    public String write(List<String> columns, List<? extends List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter out = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            out.writeRecord(columns.stream().map(FormulaGuard::guard).toList());
            rows.forEach(row -> out.writeRecord(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
