package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;

/**
 * By how much two shares of one thing differ that are told side by side. A writer who says "3.6 points behind" tells a fact then,
 * and nobody has to guess at sums. Such a fact is the exact difference of the two as they are published, whichever is the larger;
 * there is none where they are equal.
 */
final class Differences {

    private final ImmutableSet<SummaryFact> facts;

    private Differences(Collection<SummaryFact> facts) {
        this.facts = ImmutableSet.copyOf(facts);
    }

    static ImmutableSet<SummaryFact> of(Collection<SummaryFact> facts) {
        Differences differences = new Differences(facts);
        return Stream.of(
                        differences.between(FactQuantity.PROGRESS, FactQuantity.EXPECTED, FactQuantity.GAP),
                        differences.between(FactQuantity.PROGRESS, FactQuantity.EARLIER_PROGRESS, FactQuantity.CHANGE),
                        differences.between(
                                FactQuantity.CONFIDENCE,
                                FactQuantity.EARLIER_CONFIDENCE,
                                FactQuantity.CONFIDENCE_CHANGE))
                .flatMap(each -> each)
                .collect(toImmutableSet());
    }

    private Stream<SummaryFact> between(FactQuantity first, FactQuantity second, FactQuantity difference) {
        return facts.stream()
                .filter(fact -> fact.quantity() == first)
                .flatMap(fact -> fact.about().stream()
                        .flatMap(about -> number(second, about).stream()
                                .map(other -> fact.number().orElseThrow().subtract(other))
                                .filter(by -> by.signum() != 0)
                                .map(by -> SummaryFact.of(difference, about, Progress.of(by.abs())))));
    }

    private Optional<BigDecimal> number(FactQuantity quantity, Id about) {
        return facts.stream()
                .filter(fact -> fact.quantity() == quantity
                        && fact.about().filter(about::equals).isPresent())
                .findFirst()
                .flatMap(SummaryFact::number);
    }
}
