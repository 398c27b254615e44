package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Score;

/**
 * One word to act on, and why.
 *
 * @param word the word
 * @param reason what led to the word: numbers, dates, or the key results that decide
 * @param isStale whether the last check-in is too old to rely on; beside the word "stale" itself, this may hold of red,
 *     which stays red
 */
public record Status(StatusWord word, Message reason, boolean isStale) {

    /**
     * Makes a status.
     *
     * @param word the word
     * @param reason what led to it
     * @param isStale whether the last check-in is too old to rely on
     */
    public Status {
        requireNonNull(word, "word");
        requireNonNull(reason, "reason");
    }

    static Status of(StatusWord word, Message reason) {
        return new Status(word, reason, word == StatusWord.STALE);
    }

    static Status of(Pace pace) {
        StatusWord word = switch (pace.light()) {
            case RED -> StatusWord.RED;
            case AMBER -> StatusWord.AMBER;
            case GREEN -> StatusWord.GREEN;
        };
        return of(word, pace.reason());
    }

    /** A score that somebody decided on is told with the reason and with what was computed. */
    static Status overridden(ScoreOverride override, Optional<Score> computed) {
        return of(
                StatusWord.DONE,
                computed.map(score ->
                                Message.of("scoring.status.overridden", override.score(), score, override.reason()))
                        .orElseGet(() -> Message.of("scoring.status.set", override.score(), override.reason())));
    }

    static Status done(Score score) {
        return of(StatusWord.DONE, Message.of("scoring.status.done", score));
    }

    static Status silent() {
        return of(StatusWord.NO_DATA, Message.of("scoring.status.no-data"));
    }

    /** What waits for data, or will count once it is closed, has no fault and is not spoken of as if it had. */
    static Status notScorable(UnscorableReason reason) {
        if (reason == UnscorableReason.NO_DATA) {
            return silent();
        }
        return of(
                StatusWord.NOT_SCORABLE,
                reason == UnscorableReason.NOTHING_COUNTS_YET
                        ? Message.of("scoring.status.once-closed")
                        : Message.of("scoring.status.not-scorable", reason));
    }
}
