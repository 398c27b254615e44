package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.okr4j.internal.ContentWords;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Parameter;
import org.okr4j.sample.SampleObjective;

/**
 * Whether an objective says what another one says: title and key results, by the share of the words that both have among
 * the words that either has. Titles alone do not make a copy, for what sets two objectives apart may be what they measure.
 *
 * <p>Made for one check, in which it takes each text apart once. Not thread-safe.
 */
final class Likeness {

    static final Parameter<BigDecimal> SIMILARITY = Parameter.decimal("similarity", "0.5", "1", "0.8");

    private final LeastShared least;
    private final LocalDate asOf;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, ImmutableIntArray> words = new HashMap<>();
    private final IdentityHashMap<Objective, ImmutableList<ImmutableIntArray>> keyResults = new IdentityHashMap<>();

    Likeness(BigDecimal threshold, LocalDate asOf) {
        this.least = new LeastShared(threshold);
        this.asOf = asOf;
    }

    boolean isCopy(Objective objective, Objective original) {
        return areAlike(objective.title(), original.title()) && sharesKeyResults(objective, original);
    }

    boolean isCopy(Objective objective, SampleObjective sample) {
        return areAlike(objective.title(), sample.title())
                && areMostlyAlike(
                        keyResultsOf(objective),
                        sample.keyResults().stream()
                                .map(keyResult -> of(keyResult.text()))
                                .collect(toImmutableList()));
    }

    /** Whether more than half of the key results of an objective are alike one of another. */
    boolean sharesKeyResults(Objective objective, Objective original) {
        return areMostlyAlike(keyResultsOf(objective), keyResultsOf(original));
    }

    private boolean areMostlyAlike(ImmutableList<ImmutableIntArray> own, ImmutableList<ImmutableIntArray> others) {
        int alike = 0;
        for (ImmutableIntArray text : own) {
            alike += isAlikeAny(text, others) ? 1 : 0;
        }
        return alike * 2 > own.size();
    }

    private boolean isAlikeAny(ImmutableIntArray text, ImmutableList<ImmutableIntArray> others) {
        for (ImmutableIntArray other : others) {
            if (least.areAlike(text, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean areAlike(String text, String other) {
        return least.areAlike(of(text), of(other));
    }

    /** The words of a text as numbers, so that texts are compared without looking at letters. */
    private ImmutableIntArray of(String text) {
        return words.computeIfAbsent(
                text,
                unread -> ImmutableIntArray.copyOf(ContentWords.of(unread).stems().stream()
                        .mapToInt(word -> numbers.computeIfAbsent(word, isNew -> numbers.size()))
                        .sorted()));
    }

    private ImmutableList<ImmutableIntArray> keyResultsOf(Objective objective) {
        return keyResults.computeIfAbsent(
                objective,
                unread -> Live.keyResults(unread, asOf).stream()
                        .map(keyResult -> of(keyResult.text()))
                        .collect(toImmutableList()));
    }
}
