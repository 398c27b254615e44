package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.okr4j.examples.exchange.mapping.Cell;
import org.okr4j.examples.exchange.mapping.Entry;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.text.Message;

/** What several rows say of one thing; rows that contradict one before them cannot be taken. */
final class Merged {

    private final Entry first;
    private final Map<Field, Cell> cells = new LinkedHashMap<>();
    private final Map<Field, Integer> saidOn = new LinkedHashMap<>();
    private final List<Integer> lines = new ArrayList<>();

    private final BiFunction<Field, String, String> meaning;

    /** Begins with a row; two cells of a field say the same if they mean the same. */
    Merged(Entry first, BiFunction<Field, String, String> meaning) {
        this.first = first;
        this.meaning = meaning;
    }

    void add(Entry entry, RowProblems problems) {
        lines.add(entry.line());
        entry.cells().forEach((field, cell) -> {
            Cell before = cells.putIfAbsent(field, cell);
            if (before == null) {
                saidOn.put(field, entry.line());
            } else if (!field.isId()
                    && !isSame(field, before.text().strip(), cell.text().strip())) {
                problems.report(
                        entry.line(),
                        Message.of(
                                "exchange.contradiction",
                                cell.column(),
                                cell.text(),
                                before.text(),
                                saidOn.getOrDefault(field, first.line())));
            }
        });
    }

    private boolean isSame(Field field, String before, String text) {
        return before.equals(text) || meaning.apply(field, before).equals(meaning.apply(field, text));
    }

    Entry entry() {
        return new Entry(
                first.kind(), first.line(), first.id(), first.row(), first.prefix(), ImmutableMap.copyOf(cells));
    }

    List<Integer> lines() {
        return lines;
    }
}
