package org.okr4j.statement;

/** What a key result is about, by its main clause. The first that fits holds. */
public enum StatementKind {
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
