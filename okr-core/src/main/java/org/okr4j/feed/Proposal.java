package org.okr4j.feed;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.CheckInAdded;
import org.okr4j.text.Message;

/**
 * Sets a figure beside what was reported for its day.
 *
 * @param feed the name of the feed
 * @param line where the figure is from
 * @param keyResult whose figure it is
 */
record Proposal(String feed, FeedLine line, KeyResult keyResult) {

    FeedRow row(Reading reading) {
        ImmutableList<CheckIn> ofDay = keyResult.checkIns().stream()
                .filter(checkIn -> checkIn.date().equals(reading.date()))
                .collect(toImmutableList());
        Message figure = text(reading.measurement());
        for (CheckIn checkIn : ofDay) {
            if (!isOwn(checkIn)) {
                return row(FeedOutcome.KEPT, kept(checkIn, figure), Optional.empty());
            }
        }
        if (ofDay.isEmpty()) {
            Message text = Message.of("feed.proposed", figure, reading.date());
            return row(FeedOutcome.PROPOSED, text, Optional.of(change(reading, 0)));
        }
        CheckIn last = ofDay.get(ofDay.size() - 1);
        Optional<Measurement> before = last.measurement();
        if (before.filter(reading.measurement()::equals).isPresent()) {
            Message text = Message.of("feed.unchanged", figure, reading.date());
            return row(FeedOutcome.UNCHANGED, text, Optional.empty());
        }
        Message was = before.map(this::text).orElse(Message.of("feed.nothing"));
        Message text = Message.of("feed.corrected", was, figure, reading.date());
        return row(FeedOutcome.CORRECTED, text, Optional.of(change(reading, last.revision() + 1)));
    }

    private boolean isOwn(CheckIn checkIn) {
        return checkIn.feed().filter(feed::equals).isPresent();
    }

    private Message kept(CheckIn checkIn, Message figure) {
        Message told = checkIn.measurement().map(this::text).orElse(Message.of("feed.nothing"));
        return checkIn.feed()
                .map(other -> Message.of("feed.kept-of-feed", told, checkIn.date(), other, figure))
                .orElseGet(() -> Message.of("feed.kept", told, checkIn.date(), figure));
    }

    private Message text(Measurement measurement) {
        return keyResult.unit().map(measurement::text).orElseGet(measurement::text);
    }

    private CheckInAdded change(Reading reading, int revision) {
        CheckIn checkIn = CheckIn.builder()
                .date(reading.date())
                .revision(revision)
                .measurement(reading.measurement())
                .feed(feed)
                .build();
        return new CheckInAdded(keyResult.id(), checkIn);
    }

    private FeedRow row(FeedOutcome outcome, Message text, Optional<CheckInAdded> change) {
        return new FeedRow(line, outcome, text, change);
    }
}
