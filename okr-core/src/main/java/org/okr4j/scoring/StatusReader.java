package org.okr4j.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Confidence;
import org.okr4j.value.Ratio;
import org.okr4j.value.Score;

/** Finds the status of one key result. */
final class StatusReader {

    private final Situation situation;

    StatusReader(Situation situation) {
        this.situation = situation;
    }

    /** {@return the status of a key result that was not given up} */
    Status read(
            Attainment attainment,
            boolean isClosed,
            Optional<ScoreOverride> override,
            Optional<Pace> pace,
            Reported reported) {
        if (override.isPresent()) {
            Optional<Score> computed =
                    attainment instanceof Attainment.Scored scored ? Optional.of(scored.score()) : Optional.empty();
            return Status.overridden(override.get(), computed);
        }
        if (attainment instanceof Attainment.NotScorable none) {
            return Status.notScorable(none.reason());
        }
        Attainment.Scored scored = (Attainment.Scored) attainment;
        if (scored.flags().contains(Flag.NO_DATA)) {
            return Status.silent();
        }
        if (isClosed) {
            return Status.done(scored.score());
        }
        Status current = pace.map(Status::of).orElseGet(() -> byConfidence(scored, reported.confidence()));
        return reported.last()
                .filter(last -> situation.cadence().isStale(last, situation.asOf()))
                .map(last -> stale(current, last))
                .orElse(current);
    }

    private static Status byConfidence(Attainment.Scored scored, Optional<Confidence> confidence) {
        if (scored.exactProgress().equals(Ratio.ONE)) {
            return Status.of(StatusWord.GREEN, Message.of("scoring.status.reached"));
        }
        return confidence
                .map(StatusReader::byConfidence)
                .orElse(Status.of(StatusWord.AMBER, Message.of("scoring.status.no-confidence")));
    }

    private static Status byConfidence(Confidence confidence) {
        StatusWord word = switch (confidence.level()) {
            case LOW -> StatusWord.RED;
            case MEDIUM -> StatusWord.AMBER;
            case HIGH -> StatusWord.GREEN;
        };
        return Status.of(word, Message.of("scoring.status.confidence", confidence, confidence.level()));
    }

    private Status stale(Status current, LocalDate last) {
        Message age = Message.of(
                "scoring.status.stale",
                ChronoUnit.DAYS.between(last, situation.asOf()),
                last,
                situation.cadence().checkIns().next(last));
        return current.word() == StatusWord.RED
                ? new Status(StatusWord.RED, Message.of("scoring.status.red-stale", current.reason(), age), true)
                : Status.of(StatusWord.STALE, age);
    }
}
