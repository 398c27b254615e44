package org.okr4j.rule.catalog;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.okr4j.internal.ContentWords;

/**
 * The words of many texts as numbers, the rarest word first, so that texts are compared without looking at letters. Whether two
 * are alike is as {@link ContentWords#isAlike} says.
 */
final class WordNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final ImmutableIntArray leastShared;

    /** Numbers the words of some texts, and takes the share from which on two are alike. */
    WordNumbers(List<ContentWords> texts, BigDecimal share) {
        Multiset<String> counts = HashMultiset.create();
        texts.forEach(text -> counts.addAll(text.stems()));
        counts.elementSet().stream()
                .sorted(Comparator.comparingInt((String word) -> counts.count(word))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(word -> numbers.put(word, numbers.size()));
        int longest = texts.stream().mapToInt(text -> text.stems().size()).max().orElse(0);
        this.leastShared = ImmutableIntArray.copyOf(
                IntStream.rangeClosed(0, 2 * longest).map(either -> Math.max(1, ceiling(share, either))));
    }

    private static int ceiling(BigDecimal share, int size) {
        return share.multiply(BigDecimal.valueOf(size))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** The words of one of the texts, the rarest first. */
    ImmutableIntArray of(ContentWords text) {
        return ImmutableIntArray.copyOf(text.stems().stream()
                .mapToInt(word -> numbers.getOrDefault(word, -1))
                .sorted());
    }

    /** How many words a text must share at least that is alike one with so many words. */
    int leastShared(int words) {
        return leastShared.get(words);
    }

    boolean areAlike(ImmutableIntArray one, ImmutableIntArray other) {
        int both = 0;
        int at = 0;
        for (int i = 0; i < one.length(); i++) {
            while (at < other.length() && other.get(at) < one.get(i)) {
                at++;
            }
            both += at < other.length() && other.get(at) == one.get(i) ? 1 : 0;
        }
        return both >= leastShared.get(one.length() + other.length() - both);
    }
}
