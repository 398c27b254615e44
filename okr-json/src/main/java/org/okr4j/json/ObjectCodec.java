package org.okr4j.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.text.NearestName;

/**
 * A type that is a JSON object, by the declaration of its properties. They are written in the order in which they are
 * declared and read in any.
 *
 * @param <T> the type
 * @param <B> the type of what builds it
 */
final class ObjectCodec<T, B> implements Codec<T> {

    /** How many properties may be left out before it is quicker to look one up. */
    private static final int NEAR = 6;

    private final ObjectView<T> view;
    private final ImmutableList<Property<T, B, ?>> properties;
    private final ImmutableMap<String, Slot<B, ?>> slots;
    private final ImmutableMap<String, Integer> ordinals;

    /** In this order the properties stand in documents that nobody has written by hand. */
    private final String[] names;

    private final Slot<B, ?>[] inOrder;
    private final boolean hasFormers;
    private final int width;
    private final Supplier<B> start;
    private final BiFunction<B, DocumentReader, T> finish;

    ObjectCodec(
            ObjectView<T> view,
            ImmutableList<Property<T, B, ?>> properties,
            ImmutableMap<String, Slot<B, ?>> slots,
            Supplier<B> start,
            BiFunction<B, DocumentReader, T> finish) {
        this.view = view;
        this.properties = properties;
        this.slots = slots;
        this.start = start;
        this.finish = finish;
        ImmutableMap.Builder<String, Integer> numbered = ImmutableMap.builder();
        for (int i = 0; i < properties.size(); i++) {
            numbered.put(properties.get(i).name(), i);
        }
        this.ordinals = numbered.buildOrThrow();
        this.hasFormers = slots.size() > properties.size();
        this.names = slots.keySet().toArray(new String[0]);
        this.inOrder = slots.values().toArray(newSlots(0));
        this.width = slots.values().stream().mapToInt(Slot::ordinal).max().orElse(-1) + 1;
    }

    @Override
    public @Nullable T read(DocumentReader in) throws IOException {
        if (!in.isAt(JsonToken.START_OBJECT)) {
            in.reportOther(Message.of("json.kind.object"));
            return null;
        }
        int before = in.problemCount();
        int node = in.node();
        @Nullable Object[] values = new Object[width];
        @Nullable Slot<B, ?>[] used = hasFormers ? newSlots(width) : inOrder;
        int[] nodes = new int[width];
        Map<String, String> extensions = ImmutableMap.of();
        int expected = 0;
        while (in.next() == JsonToken.FIELD_NAME) {
            String name = in.name();
            Slot<B, ?> slot = find(name, expected);
            if (slot == null) {
                extensions = readOther(in, name, extensions);
            } else if (nodes[slot.ordinal()] != 0) {
                in.report(Message.of("json.duplicate", name));
                in.next();
                in.skip();
            } else {
                int ordinal = slot.ordinal();
                expected = ordinal + 1;
                nodes[ordinal] = in.enter(name);
                if (hasFormers) {
                    used[ordinal] = slot;
                }
                values[ordinal] = slot.read(in);
                slot.checkVersion(name, in);
                in.leave();
            }
        }
        view.check(node, nodes, () -> new Given(node, ordinals, nodes, values), in);
        return in.problemCount() > before ? null : build(in, node, nodes, values, used, extensions);
    }

    /** The slot of a property, sought first where it should stand. */
    private @Nullable Slot<B, ?> find(String name, int expected) {
        for (int i = expected; i < Math.min(expected + NEAR, names.length); i++) {
            if (names[i].equals(name)) {
                return inOrder[i];
            }
        }
        return slots.get(name);
    }

    @SuppressWarnings("unchecked") // holds only slots of this codec
    private static <B> Slot<B, ?>[] newSlots(int width) {
        return (Slot<B, ?>[]) new Slot<?, ?>[width];
    }

    /** Reads a property that is not declared, an extension or a problem, and returns the extensions so far. */
    private Map<String, String> readOther(DocumentReader in, String name, Map<String, String> extensions)
            throws IOException {
        boolean isExtension = name.startsWith(ObjectView.EXTENSION);
        if (isExtension && view.isExtensible() && in.keepsExtensions() && !extensions.containsKey(name)) {
            Map<String, String> more = extensions.isEmpty() ? new TreeMap<>() : extensions;
            in.enter(name);
            String text = in.anything();
            more.put(name, text == null ? "null" : text);
            in.leave();
            return more;
        }
        if (!isExtension) {
            in.report(unknown(name));
        } else if (!view.isExtensible()) {
            in.report(Message.of("json.extension-without-id", Excerpt.of(name)));
        } else {
            in.report(Message.of(in.keepsExtensions() ? "json.duplicate" : "json.extension-lost", Excerpt.of(name)));
        }
        in.next();
        in.skip();
        return extensions;
    }

    /** Says that a property is not known, and which one may be meant. */
    private Message unknown(String name) {
        return NearestName.to(name, ordinals.keySet())
                .map(near -> Message.of("json.unknown-near", Excerpt.of(name), near))
                .orElseGet(() -> Message.of("json.unknown", Excerpt.of(name), ordinals.keySet()));
    }

    private @Nullable T build(
            DocumentReader in,
            int node,
            int[] nodes,
            @Nullable Object[] values,
            @Nullable Slot<B, ?>[] used,
            Map<String, String> extensions)
            throws IOException {
        T built;
        try {
            B builder = start.get();
            for (int i = 0; i < width; i++) {
                Slot<B, ?> slot = used[i];
                Object value = values[i];
                if (slot != null && value != null) {
                    slot.set(builder, value);
                } else if (i < properties.size()) {
                    properties.get(i).setBefore(builder);
                }
            }
            built = finish.apply(builder, in);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            in.report(node, Message.of("json.refused", Excerpt.printable(String.valueOf(e.getMessage()))));
            return null;
        }
        view.identity().ifPresent(identity -> in.identify(identity.apply(built), node, extensions));
        for (int i = 0; i < properties.size(); i++) {
            if (values[i] instanceof ImmutableList<?> list && list.size() > 1) {
                Reordering.note(
                        in, nodes[i], list, properties.get(i).field().getter().get(built));
            }
        }
        return built;
    }

    @Override
    public void write(T value, DocumentWriter out) throws IOException {
        view.write(value, out);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return view.schema(definitions);
    }
}
