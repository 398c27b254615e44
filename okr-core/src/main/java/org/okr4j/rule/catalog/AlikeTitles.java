package org.okr4j.rule.catalog;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final int MOST_COMPARED = 64;

    private final ImmutableList<Title> titles;
    private final BigDecimal threshold;
    private final BiPredicate<Objective, Objective> comparable;
    private final Multiset<String> counts = HashMultiset.create();

    /**
     * Prepares the search.
     *
     * @param comparable whether two that are alike are told of: the later one and one before it
     */
    AlikeTitles(List<Objective> objectives, BigDecimal threshold, BiPredicate<Objective, Objective> comparable) {
        this.titles = objectives.stream()
                .map(objective -> new Title(objective, ContentWords.of(objective.title())))
                .collect(ImmutableList.toImmutableList());
        this.threshold = threshold;
        this.comparable = comparable;
        titles.forEach(title -> counts.addAll(title.words.stems()));
    }

    /** Calls back with each objective that is like one before it, with the first such, and with the words of both. */
    void forEach(Pairs pairs) {
        Map<String, List<Title>> byRareWord = new HashMap<>();
        for (Title title : titles) {
            List<String> rare = rarest(title.words.stems());
            first(title, rare, byRareWord)
                    .ifPresent(
                            other -> pairs.accept(title.objective, other.objective, title.words.shared(other.words)));
            for (String word : rare) {
                byRareWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(title);
            }
        }
    }

    private Optional<Title> first(Title title, List<String> rare, Map<String, List<Title>> byRareWord) {
        for (String word : rare) {
            List<Title> candidates = byRareWord.getOrDefault(word, ImmutableList.of());
            int from = Math.max(0, candidates.size() - MOST_COMPARED);
            for (Title other : candidates.subList(from, candidates.size())) {
                if (title.words.isAlike(other.words, threshold) && comparable.test(title.objective, other.objective)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** The words of which a title that is alike has at least one. */
    private List<String> rarest(ImmutableSet<String> words) {
        BigDecimal size = BigDecimal.valueOf(words.size());
        int shared = threshold.multiply(size).setScale(0, RoundingMode.CEILING).intValueExact();
        return words.stream()
                .sorted(Comparator.comparingInt((String word) -> counts.count(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(words.size() - shared + 1L)
                .toList();
    }

    /** A title and what it is about. */
    private record Title(Objective objective, ContentWords words) {}

    /** Told of two objectives that are alike. */
    interface Pairs {
        void accept(Objective objective, Objective earlier, List<String> shared);
    }
}
