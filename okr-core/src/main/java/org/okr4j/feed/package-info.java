/**
 * Figures of other systems, turned into check-ins that are proposed and marked as made by a feed.
 *
 * <p>A {@link org.okr4j.feed.MetricFeed} says which key result takes which figure, as data. Read from a {@link
 * org.okr4j.metric.MetricSource} on a day, it gives a {@link org.okr4j.feed.FeedReport}: one {@linkplain
 * org.okr4j.feed.FeedRow row} for each line, with an {@linkplain org.okr4j.feed.FeedOutcome outcome} and the reason for
 * it, and the {@linkplain org.okr4j.program.Change changes} that it proposes. Nothing is changed until somebody applies
 * them:
 *
 * <pre>{@code
 * MetricFeed feed = MetricFeed.builder()
 *         .name("finance")
 *         .addLine(FeedLine.of(KeyResultId.of("debtor-days"), MetricKey.of("debtor-days")))
 *         .build();
 * FeedReport report = feed.read(ledger, program, LocalDate.of(2026, 11, 20));
 * report.rows();                                        // what became of each line, and why
 * OkrProgram renewed = program.program().apply(report.changes());
 * }</pre>
 *
 * <p>A feed never speaks over a person: where somebody else has reported on the same day, that report stays. It carries no
 * confidence, because a forecast is a person's. A source that fails costs its own rows and no others, and a figure that
 * cannot be is named and left out. Read twice, a feed proposes nothing the second time.
 */
@NullMarked
package org.okr4j.feed;

import org.jspecify.annotations.NullMarked;
