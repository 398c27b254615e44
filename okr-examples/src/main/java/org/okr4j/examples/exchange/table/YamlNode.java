package org.okr4j.examples.exchange.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A piece of a YAML document, and where it stands.
 *
 * @param line the line on which it begins, from 1 on
 * @param text what it says; empty for lists, maps and null
 * @param items its items, if it is a list
 * @param entries its entries in their order, if it is a map
 */
public record YamlNode(
        int line,
        Optional<String> text,
        Optional<ImmutableList<YamlNode>> items,
        Optional<ImmutableMap<String, YamlNode>> entries) {

    /**
     * Returns an entry.
     *
     * @param name its name
     * @return what it holds; empty where there is none
     */
    public Optional<YamlNode> get(String name) {
        return entries.map(map -> map.get(name));
    }

    /** {@return whether it says nothing at all} */
    public boolean isNull() {
        return text.isEmpty() && items.isEmpty() && entries.isEmpty();
    }
}
