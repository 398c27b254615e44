package org.okr4j.json;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.value.Id;

/**
 * Where each value of a document stood: a node a value, in the order of the document, in 20 bytes each.
 *
 * <p>The nodes below a node follow it, up to its end. Filled while reading and only read afterwards.
 */
final class PlaceIndex {

    /** The node of the document itself. */
    static final int ROOT = 0;

    /** No node. */
    static final int NONE = -1;

    private final Place base;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Id, Integer> subjects = new HashMap<>();
    private final Map<Integer, int[]> orders = new HashMap<>();

    /** Of each node: an index in an array, or a complemented ordinal of a name. */
    private int[] keys = new int[16];

    private int[] parents = new int[16];
    private int[] ends = new int[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private int size;

    PlaceIndex(Place base) {
        this.base = base;
        append(NONE, 0, base.line(), base.column());
    }

    int open(int parent, String name, int line, int column) {
        Integer ordinal = ordinals.get(name);
        return append(parent, ~(ordinal == null ? ordinal(name) : ordinal), line, column);
    }

    int open(int parent, int index, int line, int column) {
        return append(parent, index, line, column);
    }

    private int ordinal(String name) {
        names.add(name);
        ordinals.put(name, names.size() - 1);
        return names.size() - 1;
    }

    private int append(int parent, int key, int line, int column) {
        if (size == keys.length) {
            int capacity = size + (size >> 1);
            keys = Arrays.copyOf(keys, capacity);
            parents = Arrays.copyOf(parents, capacity);
            ends = Arrays.copyOf(ends, capacity);
            lines = Arrays.copyOf(lines, capacity);
            columns = Arrays.copyOf(columns, capacity);
        }
        keys[size] = key;
        parents[size] = parent;
        ends[size] = Integer.MAX_VALUE;
        lines[size] = line;
        columns[size] = column;
        return size++;
    }

    /** Ends a node and returns the one it stands in. */
    int close(int node) {
        ends[node] = size;
        return parents[node];
    }

    int size() {
        return size;
    }

    /** Remembers the node of a thing; of two with one id, the first. */
    void identify(Id id, int node) {
        subjects.putIfAbsent(id, node);
    }

    /** Remembers that the elements of an array came in another order than they are kept in. */
    void reorder(int array, int[] order) {
        orders.put(array, order);
    }

    /** The node of a thing, or {@link #NONE}. */
    int of(Id id) {
        return subjects.getOrDefault(id, NONE);
    }

    /** The node of a property, or {@link #NONE}. */
    int child(int node, String name) {
        Integer ordinal = ordinals.get(name);
        if (ordinal == null) {
            return NONE;
        }
        for (int child = node + 1; child < end(node); child = end(child)) {
            if (keys[child] == ~ordinal) {
                return child;
            }
        }
        return NONE;
    }

    /** The nodes of the elements of an array, in the order of what was made of it. */
    int[] elements(int array) {
        ImmutableIntArray.Builder children = ImmutableIntArray.builder();
        for (int child = array + 1; child < end(array); child = end(child)) {
            children.add(child);
        }
        int[] nodes = children.build().toArray();
        int[] order = orders.get(array);
        return order == null
                ? nodes
                : Arrays.stream(order).map(index -> nodes[index]).toArray();
    }

    private int end(int node) {
        return Math.min(ends[node], size);
    }

    Place place(int node) {
        return new Place(base.pointer() + pointer(node), lines[node], columns[node]);
    }

    private String pointer(int node) {
        if (node == ROOT) {
            return "";
        }
        int key = keys[node];
        return pointer(parents[node]) + "/" + (key < 0 ? escape(names.get(~key)) : key);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
