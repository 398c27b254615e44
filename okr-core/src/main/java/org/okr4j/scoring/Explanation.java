package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Ratio;

/**
 * Where a number comes from: one line, and below it the lines that it follows from, down to the facts.
 *
 * <p>Each line has a text and, unless it is a {@linkplain Operation#NOTE note}, an exact number. Its {@link #operation()}
 * says how the number follows from the numbers of its parts, so that whoever doubts it can compute it again, by hand or by
 * program. The tree is as deep as the arithmetic, not as a cascade: what has an explanation of its own stands in it as one
 * line with its published number.
 *
 * <pre>{@code
 * System.out.println(scorecard.explain(keyResultId).render(Phrasebook.english()));
 *
 * “Cut debtor days from 45 to 30” (kr-2): 60% on 2026-11-20
 *   60% of the way: (45 − 36) ÷ (45 − 30)
 *     Baseline: 45 days
 *     Target: 30 days
 *     36 days on 2026-11-13, reported by Ana Ruiz
 *   ...
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Explanation {

    private final Operation operation;
    private final Message text;
    private final @Nullable Ratio value;
    private final @Nullable Ratio weight;
    private final ImmutableList<Explanation> parts;

    private Explanation(
            Operation operation,
            Message text,
            @Nullable Ratio value,
            @Nullable Ratio weight,
            ImmutableList<Explanation> parts) {
        this.operation = operation;
        this.text = requireNonNull(text, "text");
        this.value = value;
        this.weight = weight;
        this.parts = parts;
    }

    /** Returns a line with a number that follows from its parts. */
    static Explanation of(Operation operation, Ratio value, Message text, Explanation... parts) {
        return of(operation, value, text, ImmutableList.copyOf(parts));
    }

    /**
     * Returns a line with a number that follows from its parts.
     *
     * @param operation how it follows from them, which whoever makes the line answers for
     * @param value the exact number
     * @param text what the line says
     * @param parts the lines that it follows from, in the order that the operation asks for
     * @return the line
     */
    public static Explanation of(Operation operation, Ratio value, Message text, ImmutableList<Explanation> parts) {
        requireNonNull(operation, "operation");
        requireNonNull(parts, "parts");
        return new Explanation(operation, text, requireNonNull(value, "value"), null, parts);
    }

    /**
     * Returns a line with a number that is a fact, or is published and explained elsewhere.
     *
     * @param value the exact number
     * @param text what the line says
     * @return the line
     */
    public static Explanation given(Ratio value, Message text) {
        return of(Operation.GIVEN, value, text);
    }

    /** Returns a line without a number. */
    static Explanation note(Message text, Explanation... parts) {
        return note(text, ImmutableList.copyOf(parts));
    }

    /**
     * Returns a line without a number.
     *
     * @param text what the line says
     * @param parts the lines below it, possibly none
     * @return the line
     */
    public static Explanation note(Message text, ImmutableList<Explanation> parts) {
        return new Explanation(Operation.NOTE, text, null, null, requireNonNull(parts, "parts"));
    }

    /** Returns this line, with what it counts in the mean right above. */
    Explanation weighing(Ratio other) {
        return new Explanation(operation, text, value, other, parts);
    }

    /** Returns this line with further lines below it, behind those it has. */
    Explanation and(Iterable<Explanation> more) {
        ImmutableList<Explanation> all =
                ImmutableList.<Explanation>builder().addAll(parts).addAll(more).build();
        return new Explanation(operation, text, value, weight, all);
    }

    /** {@return what this line says, with its numbers} */
    public Message text() {
        return text;
    }

    /** {@return the exact number that this line stands for; absent for a note} */
    public Optional<Ratio> value() {
        return Optional.ofNullable(value);
    }

    /** {@return how the number follows from those of the parts} */
    public Operation operation() {
        return operation;
    }

    /** {@return how much this line counts in the mean right above, or when it was measured where that is a trend; absent where
     * there is neither, or it does not count} */
    public Optional<Ratio> weight() {
        return Optional.ofNullable(weight);
    }

    /** {@return the lines that this one follows from, in order; empty for a bare fact} */
    public ImmutableList<Explanation> parts() {
        return parts;
    }

    /**
     * Returns this explanation for people to read: one line each, indented by two spaces a level, the last line ended too.
     *
     * @param phrasebook the language
     * @return the lines
     */
    public String render(Phrasebook phrasebook) {
        requireNonNull(phrasebook, "phrasebook");
        StringBuilder out = new StringBuilder();
        render(phrasebook, 0, out);
        return out.toString();
    }

    /** A title may hold line breaks; a line of an explanation is one line. */
    private void render(Phrasebook phrasebook, int depth, StringBuilder out) {
        out.append("  ".repeat(depth))
                .append(CharMatcher.breakingWhitespace().trimAndCollapseFrom(phrasebook.render(text), ' '))
                .append('\n');
        parts.forEach(part -> part.render(phrasebook, depth + 1, out));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Explanation other
                && operation == other.operation
                && text.equals(other.text)
                && Objects.equals(value, other.value)
                && Objects.equals(weight, other.weight)
                && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(operation, text, value, weight, parts);
    }

    /** {@return the lines in English} */
    @Override
    public String toString() {
        return render(Phrasebook.english());
    }
}
