package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A map as an array in its order, with an object of two properties for each entry.
 *
 * @param entries how the entries are written
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
record EntriesView<K, V>(View<List<Map.Entry<K, V>>> entries) implements View<ImmutableMap<K, V>> {

    /** Maps whose entries go by a name in a schema, and so do their keys and values. */
    static <K, V> EntriesView<K, V> of(
            String name, String key, View<? super K> keyView, String value, View<? super V> valueView) {
        return new EntriesView<>(new ListView<>(Outline.<Map.Entry<K, V>>named(name)
                .required(key, keyView, Map.Entry::getKey)
                .required(value, valueView, Map.Entry::getValue)
                .build()));
    }

    @Override
    public void write(ImmutableMap<K, V> map, DocumentWriter out) throws IOException {
        entries.write(map.entrySet().asList(), out);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return entries.schema(definitions);
    }
}
