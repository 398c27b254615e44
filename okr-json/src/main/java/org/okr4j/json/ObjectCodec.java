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

/**
 * A type that is a JSON object, by the declaration of its properties. They are written in the order in which they are
 * declared and read in any.
 *
 * @param <T> the type
 * @param <B> the type of what builds it
 */
final class ObjectCodec<T, B> implements Codec<T> {

    private final ObjectView<T> view;
    private final ImmutableList<Property<T, B, ?>> properties;
    private final ImmutableMap<String, Integer> ordinals;
    private final Supplier<B> start;
    private final BiFunction<B, DocumentReader, T> finish;

    ObjectCodec(
            ObjectView<T> view,
            ImmutableList<Property<T, B, ?>> properties,
            Supplier<B> start,
            BiFunction<B, DocumentReader, T> finish) {
        this.view = view;
        this.properties = properties;
        this.start = start;
        this.finish = finish;
        ImmutableMap.Builder<String, Integer> numbered = ImmutableMap.builder();
        for (int i = 0; i < properties.size(); i++) {
            numbered.put(properties.get(i).name(), i);
        }
        this.ordinals = numbered.buildOrThrow();
    }

    @Override
    public @Nullable T read(DocumentReader in) throws IOException {
        if (!in.isAt(JsonToken.START_OBJECT)) {
            in.reportOther(Message.of("json.kind.object"));
            return null;
        }
        int before = in.problemCount();
        int node = in.node();
        @Nullable Object[] values = new Object[properties.size()];
        int[] nodes = new int[values.length];
        Map<String, String> extensions = new TreeMap<>();
        while (in.next() == JsonToken.FIELD_NAME) {
            String name = in.name();
            Integer ordinal = ordinals.get(name);
            if (ordinal == null) {
                readOther(in, name, extensions);
            } else if (nodes[ordinal] != 0) {
                in.report(Message.of("json.duplicate", name));
                in.next();
                in.skip();
            } else {
                nodes[ordinal] = in.enter(name);
                values[ordinal] = properties.get(ordinal).read(in);
                in.leave();
            }
        }
        view.check(new Given(node, ordinals, nodes, values), in);
        return in.problemCount() > before ? null : build(in, node, nodes, values, extensions);
    }

    /** Reads a property that is not declared: an extension, or a problem. */
    private void readOther(DocumentReader in, String name, Map<String, String> extensions) throws IOException {
        boolean isExtension = name.startsWith(ObjectView.EXTENSION);
        if (isExtension && view.isExtensible() && in.keepsExtensions() && !extensions.containsKey(name)) {
            in.enter(name);
            String text = in.anything();
            extensions.put(name, text == null ? "null" : text);
            in.leave();
            return;
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
    }

    /** Says that a property is not known, and which one may be meant. */
    private Message unknown(String name) {
        return Nearest.to(name, ordinals.keySet())
                .map(near -> Message.of("json.unknown-near", Excerpt.of(name), near))
                .orElseGet(() -> Message.of("json.unknown", Excerpt.of(name), ordinals.keySet()));
    }

    private @Nullable T build(
            DocumentReader in, int node, int[] nodes, @Nullable Object[] values, Map<String, String> extensions)
            throws IOException {
        T built;
        try {
            B builder = start.get();
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    properties.get(i).set(builder, value);
                }
            }
            built = finish.apply(builder, in);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            in.report(node, Message.of("json.refused", Excerpt.printable(String.valueOf(e.getMessage()))));
            return null;
        }
        view.identity().ifPresent(identity -> in.identify(identity.apply(built), node, extensions));
        for (int i = 0; i < values.length; i++) {
            Reordering.note(
                    in, nodes[i], values[i], properties.get(i).field().getter().get(built));
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
