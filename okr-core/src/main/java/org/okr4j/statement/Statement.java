package org.okr4j.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.text.Language;

/**
 * What a {@linkplain StatementReader reader} read from a key result's sentence.
 *
 * <p>A part that the sentence does not give is empty. Where a sentence holds several results, what is said is about the
 * first one that has a number, and the verb is the first one of its sentence; the others are {@linkplain
 * MarkKind#SECOND_RESULT marked}. Each judgement has its {@link #evidence()}.
 *
 * <p>The formula of a key result is: will <em>verb</em> <em>metric</em> from <em>baseline</em> to <em>target</em> by
 * <em>date</em>. {@link #missing()} tells which of the five parts are not there, {@link #completeness()} counts those
 * that are, and {@link #proposal()} writes the sentence in full with the gaps marked.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Statement implements WithStatement permits ImmutableStatement {

    Statement() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the sentence as it was given} */
    public abstract String text();

    /** {@return what kind of statement it is} */
    public abstract KeyResultKind kind();

    /** {@return whether progress can be told as a number from the statement alone} */
    public abstract boolean isMeasurable();

    /** {@return the base form of the main verb, and where it stands; empty where there is none} */
    public abstract Optional<Phrase> verb();

    /** {@return what is measured; for a share of a population, the population and its condition} */
    public abstract Optional<Phrase> metric();

    /** {@return where the number is meant to go} */
    public abstract StatementDirection direction();

    /** {@return the number at the start} */
    public abstract Optional<StatedNumber> baseline();

    /** {@return the number at the end} */
    public abstract Optional<StatedTarget> target();

    /** {@return by how much the number is meant to move} */
    public abstract Optional<StatedChange> change();

    /** {@return the unit of target and baseline, else of the change; empty for a plain count, or without a number} */
    public abstract Optional<MetricUnit> unit();

    /** {@return for a number a week, a month and so on: how often it is due} */
    public abstract Optional<Frequency> per();

    /**
     * {@return whether the number counts things that begin at none, as in “20 new customers”; such a statement needs no
     * baseline}
     */
    public abstract boolean isCountedFromZero();

    /** {@return until when} */
    public abstract Optional<Deadline> deadline();

    /** {@return words that may be wrong, whatever the statement is about, in the order of the text} */
    public abstract ImmutableList<Mark> marks();

    /** {@return what decided each judgement, by part} */
    public abstract ImmutableList<Evidence> evidence();

    @Value.Auxiliary
    abstract Lexicon lexicon();

    /** {@return the language it was read in} */
    public final Language language() {
        return lexicon().language();
    }

    /**
     * Returns what decided one judgement.
     *
     * @param part what was judged
     * @return the evidence; empty where that part was not found
     */
    public final ImmutableList<Evidence> evidence(StatementPart part) {
        return evidence().stream().filter(each -> each.part() == part).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return which of the five parts of the formula are not there: verb, metric, baseline, target and deadline, in that
     * order} A change stands for the target. What such a statement cannot have
     * is not missed: the baseline of a count that begins at none, altogether or in each period, of own work that is
     * counted, or of a figure that is kept; baseline and target of a state.
     */
    @Value.Lazy
    public ImmutableSet<StatementPart> missing() {
        return Formula.missing(this);
    }

    /** {@return how many of the five parts of the formula are there, from 0 to 5} */
    public final int completeness() {
        return Formula.PARTS - missing().size();
    }

    /**
     * {@return the measure that the sentence fixes; empty where it fixes none, or where its numbers contradict its verb}
     *
     * <p>Baseline and target make an increase or a decrease; a change is worked out from the baseline, exactly where that
     * is a decimal; a count that begins at none is reached; a figure that is kept is a threshold or a band, and one kept
     * at a number a threshold where its name tells whether more or less of it is better; a state is yes or no; a baseline
     * that is to be found is found.
     */
    @Value.Lazy
    public Optional<Measure> measure() {
        return StatedMeasure.of(this);
    }

    /**
     * {@return the sentence with what the formula misses put in, in its own language and in brackets}
     *
     * <p>A sentence keeps its words. One that begins with a verb of rising, falling, keeping or delivering becomes the
     * formula; a task gets the outcome that it should be for; to others, such as the share of a population, the gaps are
     * added. Each part that is {@linkplain #missing() missing} has its gap, and no other has one; where the direction is
     * known, the gap of the verb proposes one.
     */
    public final String proposal() {
        return lexicon().formula().write(this);
    }

    /**
     * Returns the sentence with what the formula misses put in, as {@link #proposal()} does, and no gap left: with what is
     * known from elsewhere, such as from a measure, and for the verb with one that tells the direction.
     *
     * <pre>{@code
     * StatementReader.english()
     *         .read("Satisfaction from 40 to 60 percent")
     *         .completed(Map.of(StatementPart.DEADLINE, "31 December"));
     * // Optional[Increase satisfaction from 40 to 60 percent by 31 December]
     * }</pre>
     *
     * @param given the words for parts that may be missing, as they stand after a preposition
     * @return the sentence, beginning with a capital; empty where a part is neither said nor given
     */
    public final Optional<String> completed(Map<StatementPart, String> given) {
        return lexicon().formula().complete(this, ImmutableMap.copyOf(given));
    }

    /**
     * {@return the sentence, divided into one for each of two results that are joined with and or a comma; the sentence as it
     * is where it holds one, or cannot be divided}
     *
     * <pre>{@code
     * StatementReader.english().read("Raise revenue from 10 to 12 million and NPS from 40 to 50").results();
     * // [Raise revenue from 10 to 12 million, Raise NPS from 40 to 50]
     * }</pre>
     */
    public final ImmutableList<String> results() {
        return Division.results(this);
    }

    static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
