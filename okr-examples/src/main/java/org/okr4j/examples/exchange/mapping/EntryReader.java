package org.okr4j.examples.exchange.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.okr4j.examples.exchange.table.Row;
import org.okr4j.examples.exchange.table.Table;
import org.okr4j.text.Message;

/** Turns the rows of a table into entries, and tells of every cell of which nothing was made. It reads one table. */
public final class EntryReader {

    private final Mapping mapping;
    private final Table table;
    private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    private final ImmutableList.Builder<Note> leftOut = ImmutableList.builder();
    private final ImmutableList.Builder<Note> refused = ImmutableList.builder();
    private final Map<RecordMapping, ImmutableList<String>> numbers = new HashMap<>();
    private final Map<String, Integer> lost = new LinkedHashMap<>();
    private final Map<String, Integer> firstLost = new HashMap<>();
    private final Set<String> meant = new LinkedHashSet<>();
    private final Map<String, Entry> ofNumber = new HashMap<>();
    private Optional<Entry> above = Optional.empty();

    private EntryReader(Mapping mapping, Table table) {
        this.mapping = mapping;
        this.table = table;
        for (RecordMapping each : mapping.records()) {
            numbers.put(each, each.isNumbered() ? numbers(each) : ImmutableList.of(""));
            numbers.getOrDefault(each, ImmutableList.of()).forEach(number -> meant.addAll(columns(each, number)));
        }
    }

    /** The columns that a record looks at. */
    private static ImmutableSet<String> columns(RecordMapping each, String number) {
        return Stream.of(
                        each.columns().stream().map(ColumnMapping::column),
                        each.when().stream().flatMap(condition -> condition.columns().stream()),
                        each.key().stream(),
                        each.row().stream())
                .flatMap(columns -> columns)
                .map(column -> filled(column, number))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Reads a table.
     *
     * @param mapping what its columns mean
     * @param table the table
     * @return what it says
     */
    public static Entries read(Mapping mapping, Table table) {
        EntryReader reader = new EntryReader(mapping, table);
        table.rows().forEach(reader::read);
        return new Entries(
                table.rows(), reader.entries.build(), reader.leftOut.build(), reader.refused.build(), reader.notes());
    }

    private void read(Row row) {
        if (row.surplus() > 0) {
            refused.add(new Note(
                    row.line(),
                    Message.of(
                            "exchange.row.surplus",
                            row.surplus(),
                            table.columns().size())));
            return;
        }
        row.cells().keySet().stream().filter(column -> !meant.contains(column)).forEach(column -> lose(row, column));
        Set<String> used = new HashSet<>();
        List<Entry> found = new ArrayList<>();
        ofNumber.clear();
        boolean isTaken = false;
        for (RecordMapping each : mapping.records()) {
            for (String number : numbers.getOrDefault(each, ImmutableList.of())) {
                if (each.when().stream()
                        .allMatch(condition -> condition.holds(row, column -> filled(column, number)))) {
                    isTaken = true;
                    used.addAll(columns(each, number));
                    if (each.kind() == EntryKind.NONE) {
                        leftOut.add(new Note(
                                row.line(), Message.ofName(each.because().orElse("exchange.row.none"))));
                    } else {
                        Entry entry = entry(each, row, number, found);
                        found.add(entry);
                        if (entry.kind() == EntryKind.KEY_RESULT) {
                            ofNumber.put(number, entry);
                        }
                    }
                }
            }
        }
        if (!isTaken) {
            leftOut.add(new Note(row.line(), Message.of("exchange.row.none")));
        }
        if (!found.isEmpty()) {
            row.cells().keySet().stream()
                    .filter(column -> meant.contains(column) && !used.contains(column))
                    .forEach(column -> lose(row, column));
        }
        entries.addAll(found);
        found.stream()
                .filter(entry -> entry.kind() == EntryKind.OBJECTIVE)
                .findFirst()
                .ifPresent(entry -> above = Optional.of(entry));
    }

    /** Nothing is made of a cell. */
    private void lose(Row row, String column) {
        lost.merge(column, 1, Integer::sum);
        firstLost.putIfAbsent(column, row.line());
    }

    private Entry entry(RecordMapping each, Row row, String number, List<Entry> beside) {
        Map<Field, Cell> said = new LinkedHashMap<>();
        each.constants().forEach((field, text) -> said.put(field, new Cell(text, field.word(), Optional.empty())));
        for (ColumnMapping column : each.columns()) {
            String name = filled(column.column(), number);
            row.cell(name)
                    .flatMap(column::taken)
                    .ifPresent(text -> said.put(column.field(), new Cell(text, name, column.times())));
        }
        Optional<String> id = id(each, row, number, said, beside);
        Entry entry = new Entry(
                each.kind(),
                row.line(),
                id,
                each.row().flatMap(row::cell).map(String::strip),
                each.prefix(),
                ImmutableMap.copyOf(said));
        return belonging(each, entry, number, beside);
    }

    /** A key result belongs to the objective of its own row, or to the last one above it, unless it says otherwise. */
    private Entry belonging(RecordMapping each, Entry entry, String number, List<Entry> beside) {
        Optional<Field> link = Optional.of(entry.kind()).flatMap(kind -> switch (kind) {
            case KEY_RESULT -> Optional.of(Field.OF);
            case CHECK_IN -> Optional.of(Field.CHECKED);
            case PERSON -> Optional.of(Field.OF_UNIT);
            default -> Optional.<Field>empty();
        });
        if (link.isEmpty()
                || entry.cell(link.get()).isPresent()
                || entry.cell(Field.OF_ROW).isPresent()) {
            return entry;
        }
        EntryKind holder = switch (entry.kind()) {
            case KEY_RESULT -> EntryKind.OBJECTIVE;
            case CHECK_IN -> EntryKind.KEY_RESULT;
            default -> EntryKind.UNIT;
        };
        Optional<Entry> in = Optional.ofNullable(ofNumber.get(number))
                .filter(other -> other.kind() == holder)
                .or(() ->
                        beside.stream().filter(other -> other.kind() == holder).reduce((first, second) -> second))
                .or(() -> each.above() ? above : Optional.empty());
        return in.flatMap(Entry::id)
                .map(id -> entry.with(link.get(), new Cell(id, link.get().word(), Optional.empty())))
                .orElse(entry);
    }

    private Optional<String> id(RecordMapping each, Row row, String number, Map<Field, Cell> said, List<Entry> beside) {
        Optional<String> own = said.entrySet().stream()
                .filter(cell -> cell.getKey().isId())
                .map(cell -> DerivedId.of(each.prefix() + cell.getValue().text().strip()))
                .findFirst();
        if (own.isPresent() || each.key().isEmpty()) {
            return own;
        }
        List<String> key = new ArrayList<>();
        if (each.kind() == EntryKind.KEY_RESULT) {
            key.add(beside.stream()
                    .filter(other -> other.kind() == EntryKind.OBJECTIVE)
                    .findFirst()
                    .or(() -> each.above() ? above : Optional.empty())
                    .flatMap(Entry::id)
                    .orElse(""));
        }
        List<String> parts = each.key().stream()
                .map(column -> row.cell(filled(column, number)).orElse(""))
                .toList();
        key.addAll(parts);
        return parts.stream().allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(DerivedId.of(each.prefix() + DerivedId.of(key)));
    }

    /** The numbers that stand in the names of columns, in their order. */
    private ImmutableList<String> numbers(RecordMapping each) {
        Set<Integer> found = new TreeSet<>();
        for (ColumnMapping column : each.columns()) {
            int at = column.column().indexOf(RecordMapping.NUMBER);
            if (at >= 0) {
                String head = column.column().substring(0, at);
                String tail = column.column().substring(at + RecordMapping.NUMBER.length());
                table.columns().stream()
                        .filter(name -> name.length() > head.length() + tail.length()
                                && name.startsWith(head)
                                && name.endsWith(tail))
                        .map(name -> Ints.tryParse(name.substring(head.length(), name.length() - tail.length())))
                        .filter(Objects::nonNull)
                        .forEach(found::add);
            }
        }
        return found.stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    }

    private static String filled(String column, String number) {
        return column.replace(RecordMapping.NUMBER, number);
    }

    private ImmutableList<Note> notes() {
        ImmutableList.Builder<Note> notes = ImmutableList.builder();
        lost.forEach((column, cells) -> notes.add(new Note(firstLost.getOrDefault(column, 0), told(column, cells))));
        return notes.build();
    }

    private Message told(String column, int cells) {
        if (mapping.leftOut().contains(column)) {
            return Message.of("exchange.column.left-out", column, cells);
        }
        return meant.contains(column)
                ? Message.of("exchange.column.unused", column, cells)
                : Nearest.ask(Message.of("exchange.column.unknown", column, cells), column, mapping.columns());
    }
}
