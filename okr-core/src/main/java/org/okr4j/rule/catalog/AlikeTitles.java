package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.okr4j.internal.ContentWords;
import org.okr4j.objective.Objective;

/**
 * Finds titles that are alike: the share of the words that both have among the words that either has is large enough.
 *
 * <p>Two such titles share one of their rarest words, so only titles that do are compared: as many of the rarest as may be
 * missing from the other title, and one more. Where a unit has hundreds of titles with the same rare word, each is
 * compared with the last {@value #MOST_COMPARED} of them, so that the time grows with their number and not its square.
 */
final class AlikeTitles {

    private static final int MOST_COMPARED = 16;

    private final ImmutableList<Title> titles;
    private final BiPredicate<Objective, Objective> comparable;
    private final LeastShared least;

    /**
     * Prepares the search.
     *
     * @param comparable whether two that are alike are told of: the later one and one before it
     */
    AlikeTitles(List<Objective> objectives, BigDecimal threshold, BiPredicate<Objective, Objective> comparable) {
        ImmutableList<ContentWords> words = objectives.stream()
                .map(objective -> ContentWords.of(objective.title()))
                .collect(ImmutableList.toImmutableList());
        WordNumbers numbers = new WordNumbers(words);
        this.least = new LeastShared(threshold);
        this.titles = Streams.zip(
                        objectives.stream(),
                        words.stream(),
                        (objective, said) -> new Title(objective, said, numbers.of(said)))
                .collect(ImmutableList.toImmutableList());
        this.comparable = comparable;
    }

    /** Calls back with each objective that is like one before it, with the first such, and with the words of both. */
    void forEach(Pairs pairs) {
        Map<Integer, List<Title>> byRareWord = new HashMap<>();
        for (Title title : titles) {
            ImmutableIntArray rare = rarest(title.numbers);
            first(title, rare, byRareWord)
                    .ifPresent(
                            other -> pairs.accept(title.objective, other.objective, title.words.shared(other.words)));
            rare.forEach(word -> byRareWord
                    .computeIfAbsent(word, unused -> new ArrayList<>())
                    .add(title));
        }
    }

    private Optional<Title> first(Title title, ImmutableIntArray rare, Map<Integer, List<Title>> byRareWord) {
        for (int word : rare.asList()) {
            List<Title> candidates = byRareWord.getOrDefault(word, ImmutableList.of());
            int from = Math.max(0, candidates.size() - MOST_COMPARED);
            for (Title other : candidates.subList(from, candidates.size())) {
                if (least.areAlike(title.numbers, other.numbers) && comparable.test(title.objective, other.objective)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** The words of which a title that is alike has at least one. */
    private ImmutableIntArray rarest(ImmutableIntArray words) {
        int shared = least.of(words.length());
        return words.subArray(0, Math.min(words.length(), words.length() - shared + 1));
    }

    /** A title and what it is about. */
    private record Title(Objective objective, ContentWords words, ImmutableIntArray numbers) {}

    /** Told of two objectives that are alike. */
    interface Pairs {
        void accept(Objective objective, Objective earlier, List<String> shared);
    }
}
