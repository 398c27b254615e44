package org.okr4j.metric;

import java.time.LocalDate;

/**
 * A system that knows figures: a ledger, a table of permits, the records of a personnel office.
 *
 * <p>This is all that has to be written to connect one. A source answers one question at a time and changes nothing:
 *
 * <pre>{@code
 * MetricSource ledger = (key, date) -> balances.containsKey(key.toString())
 *         ? MetricAnswer.of(Measurement.number(balances.get(key.toString())), date)
 *         : MetricAnswer.none(Message.of("the ledger has no “{0}”", key));
 * }</pre>
 *
 * <p>What a source does not know it says in its answer. It may throw where it cannot answer at all, as when a connection
 * breaks: whoever asks for many figures, as a {@code MetricFeed} does, names the failure and goes on with the next one. A
 * source that may be slow sets its own limit, because nothing here waits with one.
 */
@FunctionalInterface
public interface MetricSource {

    /**
     * Returns the figure as it was on a day.
     *
     * @param key which figure
     * @param date the day: the answer is of that day, or of the latest day before it for which there is a figure
     * @return the figure with the day it holds for, or the reason why there is none
     */
    MetricAnswer read(MetricKey key, LocalDate date);
}
