package org.okr4j.examples.exchange.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okr4j.text.Message;

/**
 * Lays a tree out as rows: one for each item of the innermost list, with what stands beside the lists around it repeated. A
 * column is named by its path, such as {@code objectives/objective_id}.
 */
public final class YamlRows {

    private final ImmutableList<String> lists;
    private final char separator;
    private final Set<String> columns = new LinkedHashSet<>();
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();

    private YamlRows(ImmutableList<String> lists, char separator) {
        this.lists = lists;
        this.separator = separator;
    }

    /**
     * Lays a document out.
     *
     * @param root the document
     * @param lists the names of the lists, from the outermost in
     * @param separator what stands between the items of any other list in one cell
     * @return the table
     * @throws TableException if the document is no map, or a list is none
     */
    public static Table of(YamlNode root, ImmutableList<String> lists, char separator) throws TableException {
        YamlRows result = new YamlRows(lists, separator);
        result.walk(root, 0, "", Map.of());
        return new Table(ImmutableList.copyOf(result.columns), result.rows.build());
    }

    private void walk(YamlNode node, int level, String path, Map<String, String> around) throws TableException {
        ImmutableMap<String, YamlNode> entries = node.entries()
                .orElseThrow(() -> new TableException(node.line(), Message.of("exchange.yaml.map", path)));
        Map<String, String> cells = new LinkedHashMap<>(around);
        String list = level < lists.size() ? lists.get(level) : "";
        for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
            if (!entry.getKey().equals(list)) {
                put(path + entry.getKey(), entry.getValue(), cells);
            }
        }
        Optional<YamlNode> below = node.get(list).filter(child -> !child.isNull());
        ImmutableList<YamlNode> items = below.isEmpty()
                ? ImmutableList.of()
                : below.get()
                        .items()
                        .orElseThrow(() ->
                                new TableException(below.get().line(), Message.of("exchange.yaml.list", path + list)));
        for (YamlNode item : items) {
            walk(item, level + 1, path + list + "/", cells);
        }
        if (items.isEmpty() && level > 0) {
            rows.add(new Row(node.line(), ImmutableMap.copyOf(cells), 0));
        }
    }

    private void put(String column, YamlNode value, Map<String, String> cells) throws TableException {
        for (Map.Entry<String, YamlNode> entry :
                value.entries().orElse(ImmutableMap.of()).entrySet()) {
            put(column + "/" + entry.getKey(), entry.getValue(), cells);
        }
        if (value.entries().isEmpty()) {
            columns.add(column);
            String text = value.text().isPresent() ? value.text().get() : list(column, value);
            if (!text.isBlank()) {
                cells.put(column, text);
            }
        }
    }

    private String list(String column, YamlNode value) throws TableException {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : value.items().orElse(ImmutableList.of())) {
            texts.add(item.text()
                    .orElseThrow(() -> new TableException(item.line(), Message.of("exchange.yaml.scalar", column))));
        }
        return Listing.join(texts, separator);
    }
}
