package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.okr4j.objective.Ambition;
import org.okr4j.text.Message;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;

/**
 * Where grades begin. Each band holds its lower end and not its upper one.
 *
 * <table>
 *   <caption>The usual bands</caption>
 *   <tr><th>ambition</th><th>red</th><th>amber</th><th>green</th></tr>
 *   <tr><td>aspirational</td><td>below 0.4</td><td>from 0.4</td><td>from 0.7</td></tr>
 *   <tr><td>committed</td><td>below 0.9</td><td>from 0.9</td><td>1</td></tr>
 *   <tr><td>learning</td><td colspan="3">graded by a recorded decision, never by a number</td></tr>
 * </table>
 *
 * <pre>{@code
 * GradeBands bands = ScoringPolicies.STANDARD.bands();
 * bands.grade(Progress.of("0.7"), Ambition.ASPIRATIONAL).light();     // Optional[GREEN]
 * bands.grade(Progress.of("0.7"), Ambition.COMMITTED).light();        // Optional[RED]
 * }</pre>
 *
 * <p>Thresholds have at most nine decimals and progress is rounded toward negative infinity to nine, so a grade is that of
 * the exact number. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class GradeBands implements WithGradeBands permits ImmutableGradeBands {

    GradeBands() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return where amber begins for what is aspirational; 0.4 by default} */
    @Value.Default
    public Progress amber() {
        return Progress.of("0.4");
    }

    /** {@return where green begins for what is aspirational, not below amber; 0.7 by default} */
    @Value.Default
    public Progress green() {
        return Progress.of("0.7");
    }

    /** {@return where amber begins for what is committed, which is green at 1 only; 0.9 by default} */
    @Value.Default
    public Progress committedAmber() {
        return Progress.of("0.9");
    }

    /**
     * Grades a number.
     *
     * @param progress the progress of what is open, or the score of what is closed
     * @param ambition what was promised
     * @return the grade; without a light for learning
     */
    public final Grade grade(Progress progress, Ambition ambition) {
        return switch (ambition) {
            case ASPIRATIONAL -> banded(progress, amber(), green());
            case COMMITTED -> banded(progress, committedAmber(), Progress.ONE);
            case LEARNING -> Grade.none(Message.of("scoring.grade.learning"));
        };
    }

    private static Grade banded(Progress progress, Progress amber, Progress green) {
        if (progress.isAtLeast(green)) {
            return Grade.of(Light.GREEN, Message.of("scoring.grade.green", progress, green));
        }
        return progress.isAtLeast(amber)
                ? Grade.of(Light.AMBER, Message.of("scoring.grade.amber", progress, amber, green))
                : Grade.of(Light.RED, Message.of("scoring.grade.red", progress, amber));
    }

    @Value.Check
    void check() {
        checkArgument(green().isAtLeast(amber()), "GradeBands: green must not be below amber %s: %s", amber(), green());
    }

    /** Builds grade bands; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableGradeBands.Builder {
        Builder() {}
    }
}
