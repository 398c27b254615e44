package org.okr4j.program;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/**
 * One edit of a program, as a value: it can be kept, sent, proposed and applied.
 *
 * <p>There is no other kind of edit. A change names the thing it is about by id and holds what is new; {@link
 * OkrProgram#apply(Change)} carries it out.
 *
 * <pre>{@code
 * OkrProgram renewed = program.apply(Change.checkIn(KeyResultId.of("debtor-days"), checkIn));
 * }</pre>
 *
 * <p>All changes are immutable and thread-safe.
 */
public sealed interface Change permits CheckInAdded, KeyResultAmended, LinkAdded, LinkDropped, ScoreOverridden {

    /**
     * {@return whether it changes how objectives are linked, and not only values} After a change of values alone,
     * everything that was found out about the structure of the program still holds.
     */
    boolean isStructural();

    /**
     * {@return the objective or key result whose number may move at once: the one it is about, but the parent where a link
     * is added or dropped; empty where no number moves, or all may} Whatever else moves lies above it in the cascade.
     */
    Optional<Id> rescored();

    /**
     * Returns the change that adds a check-in to a key result.
     *
     * @param keyResult the key result
     * @param checkIn the check-in, of a date and revision that the key result does not have yet
     * @return the change
     */
    static Change checkIn(KeyResultId keyResult, CheckIn checkIn) {
        return new CheckInAdded(keyResult, checkIn);
    }

    /**
     * Returns the change that gives a key result another measure from a date on.
     *
     * @param keyResult the key result
     * @param measure the new measure
     * @param date the day from which it holds
     * @param reason why, for those who read the history
     * @return the change
     */
    static Change retarget(KeyResultId keyResult, Measure measure, LocalDate date, String reason) {
        return amend(
                keyResult,
                Amendment.builder().date(date).measure(measure).reason(reason).build());
    }

    /**
     * Returns the change that gives a key result another measure from a date on, without a reason: people add theirs.
     *
     * @param keyResult the key result
     * @param measure the new measure
     * @param date the day from which it holds
     * @return the change
     */
    static Change retarget(KeyResultId keyResult, Measure measure, LocalDate date) {
        return amend(keyResult, Amendment.builder().date(date).measure(measure).build());
    }

    /**
     * Returns the change that gives a key result another weight from a date on.
     *
     * @param keyResult the key result
     * @param weight the new weight
     * @param date the day from which it holds
     * @param reason why, for those who read the history
     * @return the change
     */
    static Change reweigh(KeyResultId keyResult, Weight weight, LocalDate date, String reason) {
        return amend(
                keyResult,
                Amendment.builder().date(date).weight(weight).reason(reason).build());
    }

    /**
     * Returns the change that amends a key result.
     *
     * @param keyResult the key result
     * @param amendment what holds from a date on, and why
     * @return the change
     */
    static Change amend(KeyResultId keyResult, Amendment amendment) {
        return new KeyResultAmended(keyResult, amendment);
    }

    /**
     * Returns the change that links an objective to a parent.
     *
     * @param objective the objective that serves another
     * @param link the parent, and whether the objective counts there
     * @return the change
     */
    static Change link(ObjectiveId objective, Contribution link) {
        return new LinkAdded(objective, link);
    }

    /**
     * Returns the change that takes a link from an objective to a parent away.
     *
     * @param objective the objective that no longer serves the other
     * @param parent the id of the objective or key result that it was linked to
     * @return the change
     */
    static Change unlink(ObjectiveId objective, Id parent) {
        return new LinkDropped(objective, parent);
    }

    /**
     * Returns the change that sets the score of a key result, in place of an earlier override if there is one.
     *
     * @param keyResult the key result
     * @param override the score, from when on it counts, and why
     * @return the change
     */
    static Change override(KeyResultId keyResult, ScoreOverride override) {
        return new ScoreOverridden(keyResult, override);
    }

    /**
     * Returns the change that sets the score of an objective, in place of an earlier override if there is one.
     *
     * @param objective the objective
     * @param override the score, from when on it counts, and why
     * @return the change
     */
    static Change override(ObjectiveId objective, ScoreOverride override) {
        return new ScoreOverridden(objective, override);
    }
}
