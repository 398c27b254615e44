package org.okr4j.examples.exchange.mapping;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.okr4j.examples.exchange.table.TableException;
import org.okr4j.examples.exchange.table.TableLimits;
import org.okr4j.examples.exchange.table.YamlNode;
import org.okr4j.examples.exchange.table.YamlText;
import org.okr4j.text.Message;

/** Reads mappings, which are YAML. All that is wrong with one is told at once. It reads one mapping. */
public final class MappingReader {

    private static final ImmutableList<String> PROPERTIES = ImmutableList.of(
            "mapping", "name", "yaml", "separator", "decimal", "lists", "dates", "units", "left-out", "records");
    private static final ImmutableList<String> OF_RECORDS =
            ImmutableList.of("record", "when", "row", "id-prefix", "key", "above", "set", "because", "columns");
    private static final ImmutableList<String> OF_CONDITIONS = ImmutableList.of("column", "is", "is-not", "filled");
    private static final ImmutableList<String> OF_COLUMNS =
            ImmutableList.of("field", "values", "after", "before", "times");
    private static final ImmutableList<String> YES_OR_NO = ImmutableList.of("true", "false");

    private final MappingNodes nodes = new MappingNodes();

    private MappingReader() {}

    /**
     * Reads a mapping.
     *
     * @param text its text
     * @return the mapping
     * @throws MappingException if the text is none; it says why, with the lines
     */
    public static Mapping read(String text) throws MappingException {
        MappingReader reader = new MappingReader();
        try {
            Mapping mapping = reader.mapping(YamlText.read(text, TableLimits.DEFAULT));
            ImmutableList<Note> problems = reader.nodes.problems();
            if (problems.isEmpty()) {
                return mapping;
            }
            throw new MappingException(problems);
        } catch (TableException e) {
            throw new MappingException(ImmutableList.of(new Note(e.line(), e.reason())));
        }
    }

    private Mapping mapping(YamlNode root) {
        nodes.check(root, PROPERTIES);
        if (!nodes.text(root, "mapping").orElse("").equals("1")) {
            nodes.report(root, Message.of("exchange.mapping.version"));
        }
        ImmutableList<RecordMapping> records = root.get("records").map(nodes::items).orElse(ImmutableList.of()).stream()
                .map(this::record)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        if (records.isEmpty()) {
            nodes.report(root, Message.of("exchange.mapping.records"));
        }
        return new Mapping(
                nodes.text(root, "name").orElse(""),
                nodes.texts(root, "yaml"),
                nodes.character(root, "separator").orElse(','),
                nodes.character(root, "decimal").orElse('.'),
                nodes.character(root, "lists").orElse(';'),
                dates(root),
                nodes.text(root, "units").orElse("{name}"),
                records,
                ImmutableSet.copyOf(nodes.texts(root, "left-out")));
    }

    private Optional<String> dates(YamlNode root) {
        Optional<String> pattern = nodes.text(root, "dates").filter(text -> !text.equals("iso"));
        try {
            return pattern.filter(text ->
                    !DateTimeFormatter.ofPattern(text, Locale.ROOT).toString().isEmpty());
        } catch (IllegalArgumentException e) {
            nodes.report(root.get("dates").orElse(root), Message.of("exchange.mapping.dates", pattern.orElse("")));
            return Optional.empty();
        }
    }

    private Optional<RecordMapping> record(YamlNode node) {
        nodes.check(node, OF_RECORDS);
        String word = nodes.text(node, "record").orElse("");
        Optional<EntryKind> found = Arrays.stream(EntryKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
        if (found.isEmpty()) {
            ImmutableList<String> known =
                    Arrays.stream(EntryKind.values()).map(MappingReader::word).collect(ImmutableList.toImmutableList());
            nodes.report(
                    node.get("record").orElse(node),
                    Nearest.ask(Message.of("exchange.mapping.word", "record", known, word), word, known));
        }
        return found.map(kind -> record(node, kind));
    }

    private RecordMapping record(YamlNode node, EntryKind kind) {
        ImmutableList.Builder<ColumnMapping> columns = ImmutableList.builder();
        node.get("columns")
                .map(nodes::entries)
                .orElse(ImmutableMap.of())
                .forEach((column, meanings) -> nodes.items(meanings)
                        .forEach(meaning -> column(column, meaning, kind).ifPresent(columns::add)));
        ImmutableMap.Builder<Field, String> constants = ImmutableMap.builder();
        nodes.words(node, "set")
                .forEach((name, text) ->
                        field(node.get("set").orElse(node), name, kind).ifPresent(field -> constants.put(field, text)));
        return new RecordMapping(
                kind,
                node.get("when").map(nodes::items).orElse(ImmutableList.of()).stream()
                        .map(this::condition)
                        .collect(ImmutableList.toImmutableList()),
                nodes.text(node, "row"),
                nodes.text(node, "id-prefix").orElse(""),
                nodes.texts(node, "key"),
                yes(node, "above").orElse(false),
                columns.build(),
                constants.buildOrThrow(),
                nodes.text(node, "because"));
    }

    private Condition condition(YamlNode node) {
        nodes.check(node, OF_CONDITIONS);
        return new Condition(
                nodes.texts(node, "column"), nodes.texts(node, "is"), nodes.texts(node, "is-not"), yes(node, "filled"));
    }

    private Optional<ColumnMapping> column(String column, YamlNode node, EntryKind kind) {
        if (node.text().isPresent()) {
            return field(node, node.text().get(), kind).map(field -> ColumnMapping.of(column, field));
        }
        nodes.check(node, OF_COLUMNS);
        Optional<BigDecimal> times = nodes.text(node, "times").flatMap(text -> factor(node, text));
        return field(node, nodes.text(node, "field").orElse(""), kind)
                .map(field -> new ColumnMapping(
                        column,
                        field,
                        nodes.words(node, "values"),
                        nodes.text(node, "after"),
                        nodes.text(node, "before"),
                        times));
    }

    private Optional<BigDecimal> factor(YamlNode node, String text) {
        Optional<BigDecimal> factor = Decimals.parse(text, '.');
        if (factor.isEmpty()) {
            nodes.report(node, Message.of("exchange.mapping.number", "times", text));
        }
        return factor;
    }

    private Optional<Field> field(YamlNode at, String name, EntryKind kind) {
        Optional<Field> field = Field.of(kind, name);
        if (field.isEmpty()) {
            ImmutableList<String> known =
                    Field.of(kind).stream().map(Field::word).collect(ImmutableList.toImmutableList());
            nodes.report(at, Nearest.ask(Message.of("exchange.mapping.field", word(kind), name, known), name, known));
        }
        return field;
    }

    private Optional<Boolean> yes(YamlNode node, String name) {
        Optional<String> text = nodes.text(node, name);
        text.filter(each -> !YES_OR_NO.contains(each))
                .ifPresent(each -> nodes.report(
                        node.get(name).orElse(node), Message.of("exchange.mapping.word", name, YES_OR_NO, each)));
        return text.map("true"::equals);
    }

    private static String word(EntryKind kind) {
        return Ascii.toLowerCase(kind.name()).replace('_', '-');
    }
}
