package org.okr4j.sample;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;

/**
 * A key result of a {@link SampleObjective}. Its figures are invented, and stand for some of your own.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text verb, metric, baseline, target and deadline, in one sentence, never blank
 * @param measure how progress is measured, as the sentence says
 * @param unit the unit of the figures
 */
public record SampleKeyResult(String text, Measure measure, MetricUnit unit) {

    /**
     * Makes a sample.
     *
     * @param text the sentence
     * @param measure how progress is measured
     * @param unit the unit of the figures
     * @throws IllegalArgumentException if the sentence is blank
     */
    public SampleKeyResult {
        requireNonNull(text, "text");
        requireNonNull(measure, "measure");
        requireNonNull(unit, "unit");
        checkArgument(!text.isBlank(), "Sample key result: text must not be blank");
    }

    /** A draft that begins with this sample. */
    KeyResult.Builder draft(KeyResultId id) {
        return KeyResult.builder().id(id).text(text).measure(measure).unit(unit);
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return text;
    }
}
