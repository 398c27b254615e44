package org.okr4j.feed;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.okr4j.program.Change;
import org.okr4j.text.Message;

/**
 * What a source had for the key results of a program on a day, line by line, and the check-ins that follow.
 *
 * <p>All changes can be applied to the program that was read for, one after the other; the program stays as it is until they
 * are. This record is immutable and thread-safe.
 *
 * @param feed what was read
 * @param asOf the day
 * @param rows one row for each line of the feed, in their order
 */
public record FeedReport(MetricFeed feed, LocalDate asOf, ImmutableList<FeedRow> rows) {

    /**
     * Checks that all parts are given.
     *
     * @param feed what was read
     * @param asOf the day
     * @param rows one row for each line of the feed
     */
    public FeedReport {
        requireNonNull(feed, "feed");
        requireNonNull(asOf, "asOf");
        requireNonNull(rows, "rows");
    }

    /** {@return the check-ins that are proposed, in the order of the lines; empty if there is nothing to change} */
    public ImmutableList<Change> changes() {
        return rows.stream().map(FeedRow::change).flatMap(Optional::stream).collect(toImmutableList());
    }

    /** {@return the rows that somebody has to look into} */
    public ImmutableList<FeedRow> problems() {
        return rows.stream().filter(row -> row.outcome().isProblem()).collect(toImmutableList());
    }

    /**
     * Returns how many lines came to an outcome.
     *
     * @param outcome the outcome
     * @return their number, 0 if none did
     */
    public int count(FeedOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** {@return the name of the feed, the day, and how often each outcome occurred, in a line} */
    public Message text() {
        ImmutableList<Message> counts = Arrays.stream(FeedOutcome.values())
                .filter(outcome -> count(outcome) > 0)
                .map(outcome -> Message.of("feed.count", outcome, count(outcome)))
                .collect(toImmutableList());
        return Message.of("feed.summary", feed.name(), asOf, rows.size(), counts);
    }
}
