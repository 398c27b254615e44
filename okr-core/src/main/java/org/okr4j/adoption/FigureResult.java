package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.roadmap.Figure;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Operation;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * What a {@link Figure} of a rollout came to on a day, from what, and who is in the way.
 *
 * <p>A share has a numerator and a denominator and lies from 0 to 1; where the denominator is 0, because there is nobody to
 * count yet, it has no value, which is not the same as 0. What was counted and does not fulfill the figure is an
 * {@linkplain #offenders() offender}, so that numerator and offenders make up the denominator. A number of things has a
 * numerator only, which is its value. What cannot be measured has none of the three, and {@link #text()} says why.
 *
 * <p>All numbers are exact. This class is immutable and thread-safe.
 */
public final class FigureResult {

    private final Figure figure;
    private final Message label;
    private final LocalDate asOf;
    private final @Nullable Ratio numerator;
    private final @Nullable Ratio denominator;
    private final Message text;
    private final ImmutableList<Explanation> lines;
    private final ImmutableList<Offender> offenders;
    private final ImmutableList<Offender> notEvaluated;

    FigureResult(
            Tally tally,
            @Nullable Ratio numerator,
            @Nullable Ratio denominator,
            Message text,
            ImmutableList<Explanation> lines) {
        this.figure = tally.figure();
        this.label = tally.label();
        this.asOf = tally.date();
        this.numerator = numerator;
        this.denominator = denominator;
        this.text = text;
        this.lines = lines;
        this.offenders = tally.offenders();
        this.notEvaluated = tally.notEvaluated();
    }

    /** {@return what was measured} */
    public Figure figure() {
        return figure;
    }

    /** {@return what was measured, for people: an activity of the roadmap by its name, all else as the figure has it} */
    public Message label() {
        return label;
    }

    /** {@return the day as of which it was measured} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return what fulfills the figure, mostly a number of things; absent where it cannot be measured} */
    public Optional<Ratio> numerator() {
        return Optional.ofNullable(numerator);
    }

    /** {@return of what the figure is a share, 0 where that is nothing; absent for a plain number and where it cannot be measured} */
    public Optional<Ratio> denominator() {
        return Optional.ofNullable(denominator);
    }

    /** {@return the figure itself, exact; absent where there is nothing to count and where it cannot be measured} */
    public Optional<Ratio> value() {
        return denominator == null
                ? numerator()
                : numerator().filter(any -> denominator.signum() != 0).map(above -> above.dividedBy(denominator));
    }

    /** {@return what keeps the figure from being better, each with its reason, in the order of the program} */
    public ImmutableList<Offender> offenders() {
        return offenders;
    }

    /** {@return what was left out because it could not be judged or is not expected yet, each with its reason} */
    public ImmutableList<Offender> notEvaluated() {
        return notEvaluated;
    }

    /** {@return the figure in a sentence with its numbers, or why there is none} */
    public Message text() {
        return text;
    }

    /**
     * {@return where the figure comes from: its numbers, what stands in the way and what was left out; a note where there is
     * no value}
     */
    public Explanation explanation() {
        ImmutableList<Explanation> below = ImmutableList.<Explanation>builder()
                .addAll(lines)
                .addAll(listed("adoption.offenders", offenders))
                .addAll(listed("adoption.not-evaluated", notEvaluated))
                .build();
        Optional<Ratio> value = value();
        if (value.isEmpty()) {
            return Explanation.note(text, below);
        }
        return Explanation.of(denominator == null ? Operation.GIVEN : Operation.QUOTIENT, value.get(), text, below);
    }

    private static ImmutableList<Explanation> listed(String key, ImmutableList<Offender> offenders) {
        return offenders.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Explanation.note(
                        Message.of(key, offenders.size()),
                        offenders.stream()
                                .map(offender -> Explanation.note(offender.reason(), ImmutableList.of()))
                                .collect(toImmutableList())));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FigureResult other
                && figure.equals(other.figure)
                && asOf.equals(other.asOf)
                && Objects.equals(numerator, other.numerator)
                && Objects.equals(denominator, other.denominator)
                && text.equals(other.text)
                && lines.equals(other.lines)
                && offenders.equals(other.offenders)
                && notEvaluated.equals(other.notEvaluated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, asOf, numerator, denominator);
    }

    /** {@return the figure, the day and the sentence in English} */
    @Override
    public String toString() {
        return figure + " on " + asOf + ": " + text;
    }
}
