package org.okr4j.json;

import com.google.common.base.Suppliers;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    // What is known of a node. The key is an index in an array, or a complemented ordinal of a name.
    private static final int KEY = 0;
    private static final int PARENT = 1;
    private static final int END = 2;
    private static final int LINE = 3;
    private static final int COLUMN = 4;
    private static final int RECENT = 512;

    private final Place base;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** Some of the names, for most properties are called as one a moment ago. */
    private final @Nullable String[] recentNames = new String[RECENT];

    private final int[] recentOrdinals = new int[RECENT];
    private final List<Id> ids = new ArrayList<>();
    private final List<Integer> nodesOfIds = new ArrayList<>();
    private final Supplier<Map<Id, Integer>> subjects = Suppliers.memoize(this::firstNodes);
    private final Map<Integer, int[]> orders = new HashMap<>();
    private final IntTable nodes = new IntTable();

    PlaceIndex(Place base) {
        this.base = base;
        append(NONE, 0, base.line(), base.column());
    }

    int open(int parent, String name, int line, int column) {
        int place = name.hashCode() & (RECENT - 1);
        if (!name.equals(recentNames[place])) {
            recentNames[place] = name;
            recentOrdinals[place] = ordinal(name);
        }
        return append(parent, ~recentOrdinals[place], line, column);
    }

    int open(int parent, int index, int line, int column) {
        return append(parent, index, line, column);
    }

    private int ordinal(String name) {
        Integer known = ordinals.get(name);
        if (known != null) {
            return known;
        }
        ordinals.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    private int append(int parent, int key, int line, int column) {
        return nodes.add(key, parent, Integer.MAX_VALUE, line, column);
    }

    /** Ends a node and returns the one it stands in. */
    int close(int node) {
        nodes.set(node, END, nodes.size());
        return nodes.get(node, PARENT);
    }

    int size() {
        return nodes.size();
    }

    /** Remembers the node of a thing; of two with one id, the first. */
    void identify(Id id, int node) {
        ids.add(id);
        nodesOfIds.add(node);
    }

    private Map<Id, Integer> firstNodes() {
        Map<Id, Integer> first = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            first.putIfAbsent(ids.get(i), nodesOfIds.get(i));
        }
        return first;
    }

    /** Remembers that the elements of an array came in another order than they are kept in. */
    void reorder(int array, int[] order) {
        orders.put(array, order);
    }

    /** The node of a thing, or {@link #NONE}. */
    int of(Id id) {
        return subjects.get().getOrDefault(id, NONE);
    }

    /** The node of a property, or {@link #NONE}. */
    int child(int node, String name) {
        Integer ordinal = ordinals.get(name);
        if (ordinal == null) {
            return NONE;
        }
        for (int child = node + 1; child < end(node); child = end(child)) {
            if (nodes.get(child, KEY) == ~ordinal) {
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
        int[] inDocument = children.build().toArray();
        int[] order = orders.get(array);
        return order == null
                ? inDocument
                : Arrays.stream(order).map(index -> inDocument[index]).toArray();
    }

    private int end(int node) {
        return Math.min(nodes.get(node, END), size());
    }

    Place place(int node) {
        return new Place(base.pointer() + pointer(node), nodes.get(node, LINE), nodes.get(node, COLUMN));
    }

    private String pointer(int node) {
        if (node == ROOT) {
            return "";
        }
        int key = nodes.get(node, KEY);
        return pointer(nodes.get(node, PARENT)) + "/" + (key < 0 ? escape(names.get(~key)) : key);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
