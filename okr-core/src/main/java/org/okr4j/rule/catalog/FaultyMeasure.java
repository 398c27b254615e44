package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.Change;
import org.okr4j.text.Message;

/** A measure that was read leniently because its parts contradict each other: what they are, and what is wrong. */
record FaultyMeasure(MeasureParts parts, UnscorableReason reason) {

    private static final String UNKNOWN = "–";

    static Optional<FaultyMeasure> of(KeyResult keyResult, LocalDate asOf) {
        return keyResult
                .measureAt(asOf)
                .filter(Measure.Unscorable.class::isInstance)
                .map(Measure.Unscorable.class::cast)
                .map(measure -> new FaultyMeasure(measure.toParts(), measure.reason()));
    }

    /** Where it starts: the baseline, the lower end or the threshold. */
    Object from() {
        return shown(parts.baseline().or(parts::low).or(parts::threshold));
    }

    /** Where it is to arrive: the target, the upper end or the threshold of risk. */
    Object to() {
        return shown(parts.target().or(parts::high).or(parts::risk));
    }

    Object tolerance() {
        return shown(parts.tolerance());
    }

    /** The parts that do not belong to the kind of measure. */
    ImmutableSet<String> foreign() {
        return parts.given().stream()
                .filter(part -> !parts.kind().hasPart(part))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The key result with another measure, where the one of a day was recorded wrongly: what is to be reached does not change,
     * so that the record is corrected, and no change of the target is put on record. Empty where a measure was changed since it
     * was recorded first: whoever did that has to say which of them was meant.
     */
    static Optional<Change> correct(KeyResult keyResult, Measure measure) {
        return keyResult.amendments().stream()
                        .anyMatch(amendment -> amendment.measure().isPresent())
                ? Optional.empty()
                : Optional.of(Change.revise(keyResult.withMeasure(measure)));
    }

    static ImmutableList<Message> inWords(ImmutableSet<String> parts) {
        return parts.stream().map(part -> Message.of("catalog.part." + part)).collect(ImmutableList.toImmutableList());
    }

    private static Object shown(Optional<BigDecimal> figure) {
        return figure.<Object>map(value -> value).orElse(UNKNOWN);
    }
}
