package org.okr4j.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Decimals;

/**
 * Something to tell a user, in no language yet: a key and its arguments.
 *
 * <p>The key names a template in every {@link Phrasebook}; a key that no phrasebook knows is its own template, so an own
 * rule can write its sentence in place. The arguments stay values: a date is rendered as a date and a ratio as a percent
 * only when the message is rendered. An argument is a String, Integer, Long, BigDecimal, LocalDate, Boolean, enum
 * constant, {@link Numeric}, {@link Language}, another Message, or an Iterable of these; of anything else, such as an
 * id, its {@code toString()} is taken when the message is made.
 *
 * <pre>{@code
 * Message.of("{0} is at {1%}", "Revenue", Progress.of("0.625"));     // Revenue is at 62.5%
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Message {

    private final String key;
    /** Not a list: most messages are kept and never read, so what a list takes beside its elements is saved. */
    private final Object[] arguments;

    private Message(String key, Object[] arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    /**
     * Returns a message.
     *
     * @param key the key of a template, or a template; {@link Phrasebook} says how it is written
     * @param arguments the arguments, which templates call {0}, {1} and so on
     * @return the message
     * @throws IllegalArgumentException if the key is blank
     */
    public static Message of(String key, Object... arguments) {
        requireNonNull(key, "key");
        checkArgument(!key.isBlank(), "Message: key must not be blank");
        Object[] kept = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            kept[i] = kept(arguments[i], i);
        }
        return new Message(key, kept);
    }

    /**
     * Returns the message of a name that a phrasebook may translate: the name is the key, and where no phrasebook has it, it
     * is what is shown. So names that come with the library read in every language that it speaks, and your own as they are.
     *
     * @param name the name
     * @return the message
     * @throws IllegalArgumentException if the name is blank
     */
    public static Message ofName(String name) {
        return of(name.replace("{", "{{").replace("}", "}}"));
    }

    private static Object kept(@Nullable Object argument, int place) {
        if (argument == null) {
            throw new NullPointerException("argument {" + place + "}");
        }
        return kept(argument);
    }

    /** Looks for the most frequent kinds first, and for interfaces, which takes longer, last. */
    private static Object kept(Object argument) {
        if (isValue(argument)) {
            return argument;
        }
        if (argument instanceof BigDecimal decimal && Decimals.isBounded(decimal)) {
            return decimal.stripTrailingZeros();
        }
        if (argument instanceof Iterable<?> items && !(argument instanceof Path)) {
            ImmutableList.Builder<Object> list = ImmutableList.builder();
            items.forEach(item -> list.add(kept(requireNonNull(item, "item of an argument"))));
            return list.build();
        }
        return argument.toString();
    }

    private static boolean isValue(Object argument) {
        return argument instanceof String
                || argument instanceof LocalDate
                || argument instanceof Message
                || argument instanceof Integer
                || argument instanceof Long
                || argument instanceof Boolean
                || argument instanceof Enum<?>
                || argument instanceof Language
                || argument instanceof Numeric;
    }

    /** {@return the key of the template, or the template itself} */
    public String key() {
        return key;
    }

    /** {@return the arguments: values, and lists of values} */
    public ImmutableList<Object> arguments() {
        return ImmutableList.copyOf(arguments);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Message other && key.equals(other.key) && Arrays.equals(arguments, other.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Arrays.hashCode(arguments);
    }

    /** {@return the message in English} */
    @Override
    public String toString() {
        return Phrasebook.english().render(this);
    }
}
