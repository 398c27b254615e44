package org.okr4j.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The values of an option by the words that name them, which are the same on every machine.
 *
 * @param <T> the type of the values
 */
public abstract class Choice<T> implements ITypeConverter<T>, Iterable<String> {

    private final ImmutableMap<String, T> values;

    /**
     * Makes a choice.
     *
     * @param values the values by their words
     */
    protected Choice(ImmutableMap<String, T> values) {
        this.values = values;
    }

    @Override
    public final T convert(String word) {
        T value = values.get(word);
        if (value == null) {
            throw new TypeConversionException("must be one of " + String.join(", ", values.keySet()) + ": " + word);
        }
        return value;
    }

    @Override
    public final Iterator<String> iterator() {
        return values.keySet().iterator();
    }
}
