package org.okr4j.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.EnumSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.text.NearestName;

/**
 * A value that is one of a few words.
 *
 * @param <T> the type
 */
final class WordCodec<T> implements Codec<T> {

    private final ImmutableBiMap<String, T> values;
    private final Message expected;

    private WordCodec(ImmutableBiMap<String, T> values) {
        this.values = values;
        this.expected = Message.of("json.kind.word", values.keySet());
    }

    /** The constants of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> WordCodec<E> of(Class<E> type) {
        return of(EnumSet.allOf(type), WordCodec::word);
    }

    /** Values with a word for each. */
    static <T> WordCodec<T> of(Iterable<T> values, Function<? super T, String> word) {
        return new WordCodec<>(ImmutableBiMap.copyOf(Maps.uniqueIndex(values, word::apply)));
    }

    static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    @Override
    public @Nullable T read(DocumentReader in) throws IOException {
        T known = in.recent(this);
        if (known != null) {
            return known;
        }
        String text = in.text(expected);
        if (text == null) {
            return null;
        }
        T value = values.get(text);
        if (value != null) {
            in.keep(this, text, value);
        } else {
            in.report(NearestName.to(text, values.keySet())
                    .map(near -> Message.of("json.expected-near", expected, Found.text(text), near))
                    .orElseGet(() -> Message.of("json.expected", expected, Found.text(text))));
        }
        return value;
    }

    @Override
    public void write(T value, DocumentWriter out) throws IOException {
        out.text(requireNonNull(values.inverse().get(value), "word"));
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "string", "enum", values.keySet().asList());
    }
}
