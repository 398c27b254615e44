package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.stream.Stream;
import org.okr4j.internal.ContentWords;
import org.okr4j.sample.SampleObjective;
import org.okr4j.sample.Samples;
import org.okr4j.text.Language;

/** Finds the samples that a title may have been taken from, of all languages, without comparing it with each of them. */
final class SampleTitles {

    private static final ImmutableListMultimap<String, SampleObjective> BY_STEM = Stream.of(
                    Language.ENGLISH, Language.SPANISH)
            .flatMap(language -> Samples.all(language).stream())
            .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                    sample -> sample, sample -> ContentWords.of(sample.title()).stems().stream()))
            .inverse();

    private SampleTitles() {}

    /** The samples that have at least half of the words of a title, without which none is alike. */
    static Stream<SampleObjective> like(String title) {
        ImmutableSet<String> stems = ContentWords.of(title).stems();
        Multiset<SampleObjective> shared = LinkedHashMultiset.create();
        for (String stem : stems) {
            shared.addAll(BY_STEM.get(stem));
        }
        return shared.entrySet().stream()
                .filter(sample -> sample.getCount() * 2 >= stems.size())
                .map(Multiset.Entry::getElement);
    }
}
