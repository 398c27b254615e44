package org.okr4j.objective;

/**
 * What a key result is about, by the main clause of its text. The first that fits holds.
 *
 * <p>Whoever writes a key result may {@linkplain KeyResult#kind() declare} its kind; otherwise the reader of statements
 * proposes one.
 */
public enum KeyResultKind {
    /** A number that others, or the behavior of a system, decide: a rate, revenue, waiting time, adoption. */
    OUTCOME_METRIC,
    /** A number of what the team itself delivers or does: if the work is done, the number moves. */
    COUNTED_OUTPUT,
    /** An activity or a deliverable, without a number that would say how much of it. */
    OUTPUT_TASK,
    /** A state that is true or false in the end, without a number. */
    BINARY,
    /** A wish: a direction, or the name of a metric, without a target. */
    VAGUE;

    /** {@return whether it is an outcome that is measured: what a key result is meant to be} */
    public boolean isMeasurableOutcome() {
        return this == OUTCOME_METRIC;
    }
}
