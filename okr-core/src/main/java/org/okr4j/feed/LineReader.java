package org.okr4j.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.metric.MetricSource;
import org.okr4j.metric.Reading;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/**
 * Reads the lines of a feed, each by itself.
 *
 * @param feed the name of the feed
 * @param source where the figures are
 * @param program whose key results take them
 * @param asOf the day
 */
record LineReader(String feed, MetricSource source, ResolvedProgram program, LocalDate asOf) {

    FeedRow read(FeedLine line) {
        Optional<Objective> objective = program.program().objectiveOf(line.keyResult());
        if (objective.isEmpty()) {
            return row(line, FeedOutcome.UNKNOWN, unknown(line));
        }
        KeyResult keyResult = program.keyResult(line.keyResult());
        Window window = Window.of(program, objective.get(), keyResult);
        Optional<Message> closed = window.closedOn(asOf);
        return closed.isPresent() ? row(line, FeedOutcome.NOT_OPEN, closed.get()) : ask(line, keyResult, window);
    }

    private Message unknown(FeedLine line) {
        return program.nearestTo(line.keyResult())
                .map(near -> Message.of("feed.unknown-near", line.keyResult(), near))
                .orElse(Message.of("feed.unknown", line.keyResult()));
    }

    /** Whatever a source throws is an answer of its own: a feed must not fall over one line. */
    @SuppressWarnings("NullAway") // a source may be written without null checks
    private FeedRow ask(FeedLine line, KeyResult keyResult, Window window) {
        LocalDate day = window.last().isBefore(asOf) ? window.last() : asOf;
        MetricAnswer answer;
        try {
            answer = source.read(line.key(), day);
        } catch (RuntimeException e) {
            return row(line, FeedOutcome.FAILED, Message.of("feed.failed", line.key(), firstLine(e)));
        }
        if (answer == null) {
            return row(line, FeedOutcome.FAILED, Message.of("feed.no-answer", line.key()));
        }
        if (answer instanceof MetricAnswer.None none) {
            return row(line, FeedOutcome.NO_FIGURE, Message.of("feed.no-figure", line.key(), none.reason()));
        }
        Reading reading = ((MetricAnswer.Found) answer).reading();
        return new Fitting(line, keyResult, window.first(), day)
                .objection(reading)
                .map(reason -> row(line, FeedOutcome.UNFIT, reason))
                .orElseGet(() -> new Proposal(feed, line, keyResult).row(reading));
    }

    /** What was thrown, with its message: the rest is for those who look into the source. */
    private static String firstLine(RuntimeException thrown) {
        return String.valueOf(thrown).lines().findFirst().orElse("");
    }

    private static FeedRow row(FeedLine line, FeedOutcome outcome, Message text) {
        return new FeedRow(line, outcome, text, Optional.empty());
    }
}
