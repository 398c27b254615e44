package org.okr4j.rule.catalog;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.internal.ContentWords;

/**
 * The words of many texts as numbers, the rarest word first,
 * so that texts are compared without looking at letters.
 */
final class WordNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** Numbers the words of some texts. */
    WordNumbers(List<ContentWords> texts) {
        Multiset<String> counts = HashMultiset.create();
        texts.forEach(text -> counts.addAll(text.stems()));
        counts.elementSet().stream()
                .sorted(Comparator.comparingInt((String word) -> counts.count(word))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(word -> numbers.put(word, numbers.size()));
    }

    /** The words of one of the texts, the rarest first. */
    ImmutableIntArray of(ContentWords text) {
        return ImmutableIntArray.copyOf(text.stems().stream()
                .mapToInt(word -> numbers.getOrDefault(word, -1))
                .sorted());
    }
}
