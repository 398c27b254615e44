package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.okr4j.text.Message;

/**
 * A value that a rule can be tuned with: a name, what values it may take, and the one it has unless a profile says
 * otherwise.
 *
 * <pre>{@code
 * static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 5);
 * MOST.parse("7");     // 7
 * MOST.parse("51");    // IllegalArgumentException: Parameter 'most': value must be an integer from 1 to 50: 51
 * }</pre>
 *
 * <p>Profiles set parameters by name and text, and read them with {@link RuleContext#get}. Two parameters are equal if
 * they are the same object. This class is immutable and thread-safe.
 *
 * @param <T> the type of its values
 */
public final class Parameter<T> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final String name;
    private final Class<T> type;
    private final Message expectation;
    private final Function<String, Optional<T>> reader;
    private final T defaultValue;

    private Parameter(
            String name, Class<T> type, Message expectation, Function<String, Optional<T>> reader, String defaultText) {
        checkArgument(
                NAME.matcher(name).matches(), "Parameter: name must be lower-case words joined by hyphens: %s", name);
        this.name = name;
        this.type = type;
        this.expectation = expectation;
        this.reader = reader;
        this.defaultValue = parse(defaultText);
    }

    /**
     * Returns a parameter that takes integers.
     *
     * @param name lower-case words joined by hyphens
     * @param least the least value
     * @param most the greatest value
     * @param defaultValue the value unless set otherwise
     * @return the parameter
     * @throws IllegalArgumentException if the default is out of range
     */
    public static Parameter<Integer> integer(String name, int least, int most, int defaultValue) {
        return new Parameter<>(
                name,
                Integer.class,
                Message.of("rule.parameter.integer", Integer.toString(least), Integer.toString(most)),
                text -> Optional.ofNullable(Ints.tryParse(text)).filter(value -> value >= least && value <= most),
                Integer.toString(defaultValue));
    }

    /**
     * Returns a parameter that takes decimal numbers.
     *
     * @param name lower-case words joined by hyphens
     * @param least the least value, as text
     * @param most the greatest value, as text
     * @param defaultValue the value unless set otherwise, as text
     * @return the parameter
     * @throws IllegalArgumentException if the default is out of range
     */
    public static Parameter<BigDecimal> decimal(String name, String least, String most, String defaultValue) {
        BigDecimal low = new BigDecimal(least);
        BigDecimal high = new BigDecimal(most);
        return new Parameter<>(
                name,
                BigDecimal.class,
                Message.of("rule.parameter.number", least, most),
                text -> Optional.of(text)
                        .filter(given -> DECIMAL.matcher(given).matches())
                        .map(BigDecimal::new)
                        .filter(value -> value.compareTo(low) >= 0 && value.compareTo(high) <= 0),
                defaultValue);
    }

    /**
     * Returns a parameter that takes one of several words.
     *
     * @param name lower-case words joined by hyphens
     * @param defaultValue the word unless set otherwise
     * @param others the other words
     * @return the parameter
     */
    public static Parameter<String> choice(String name, String defaultValue, String... others) {
        ImmutableList<String> words =
                ImmutableList.<String>builder().add(defaultValue).add(others).build();
        return new Parameter<>(
                name,
                String.class,
                Message.of("rule.parameter.choice", String.join(", ", words)),
                text -> Optional.of(text).filter(words::contains),
                defaultValue);
    }

    /** {@return the name by which profiles set it} */
    public String name() {
        return name;
    }

    /** {@return the value unless a profile sets another} */
    public T defaultValue() {
        return defaultValue;
    }

    /** {@return what values it takes, in English: {@code an integer from 1 to 50}} */
    public String constraint() {
        return expectation.toString();
    }

    /** {@return what values it takes, for people of any language} */
    public Message expectation() {
        return expectation;
    }

    /**
     * Returns the value that a text names.
     *
     * @param text an integer, a plain decimal number or a word, whatever this parameter takes
     * @return the value
     * @throws IllegalArgumentException if this parameter does not take it
     */
    public T parse(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Parameter '" + name + "': value must be " + constraint() + ": " + text));
    }

    Optional<T> read(String text) {
        return reader.apply(requireNonNull(text, "text"));
    }

    T cast(Object value) {
        return requireNonNull(type.cast(value));
    }

    @Override
    public String toString() {
        return name + ": " + constraint() + ", default " + defaultValue;
    }
}
