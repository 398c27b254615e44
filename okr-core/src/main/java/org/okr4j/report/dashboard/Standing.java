package org.okr4j.report.dashboard;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.KpiHealth;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Pace;
import org.okr4j.scoring.Status;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/**
 * How something stands on a day: its number, what was expected, its light and the reason for it, as the scorecard of that day
 * has them.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param number how far it has come, or its score once it is closed; empty if there is none
 * @param expected what is expected by the day; empty where nothing is
 * @param word the light, or the word for what has none; empty for a unit or a cycle of which nothing counts or nothing is
 *     expected by a date, and for a KPI without a light
 * @param isStale whether what is known is too old to rely on
 * @param reason what led to it
 */
public record Standing(
        Optional<Progress> number,
        Optional<Progress> expected,
        Optional<StatusWord> word,
        boolean isStale,
        Message reason) {

    /**
     * Checks that nothing is null.
     *
     * @param number how far it has come
     * @param expected what is expected by the day
     * @param word the light
     * @param isStale whether what is known is too old
     * @param reason what led to it
     */
    public Standing {
        requireNonNull(number, "number");
        requireNonNull(expected, "expected");
        requireNonNull(word, "word");
        requireNonNull(reason, "reason");
    }

    static Standing of(ObjectiveScore score) {
        return of(score.number(), score.expected(), score.status());
    }

    static Standing of(KeyResultScore score) {
        return of(
                score.isClosed() ? score.score().map(Score::toProgress) : score.progress(),
                score.pace().map(Pace::expected),
                score.status());
    }

    private static Standing of(Optional<Progress> number, Optional<Progress> expected, Status status) {
        return new Standing(number, expected, Optional.of(status.word()), status.isStale(), status.reason());
    }

    static Standing of(GroupScore score) {
        return score.status()
                .map(status -> of(score.number(), score.expected(), status))
                .orElseGet(() -> new Standing(
                        score.number(),
                        score.expected(),
                        Optional.empty(),
                        score.isStale(),
                        score.number()
                                .map(number -> Message.of("dashboard.standing.no-pace", number))
                                .orElse(Message.of("dashboard.standing.nothing"))));
    }

    static Standing of(KpiHealth health) {
        return new Standing(
                Optional.empty(),
                Optional.empty(),
                health.light().map(Standing::word),
                health.isStale(),
                health.reason());
    }

    /** How a unit stands in a program that has no cycle to look at. */
    static Standing withoutCycle() {
        return new Standing(
                Optional.empty(), Optional.empty(), Optional.empty(), false, Message.of("dashboard.standing.no-cycle"));
    }

    private static StatusWord word(Light light) {
        return switch (light) {
            case RED -> StatusWord.RED;
            case AMBER -> StatusWord.AMBER;
            case GREEN -> StatusWord.GREEN;
        };
    }

    /** {@return the reason in English} */
    @Override
    public String toString() {
        return reason.toString();
    }
}
