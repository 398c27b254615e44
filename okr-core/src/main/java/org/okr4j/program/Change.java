package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
public sealed interface Change {

    /**
     * {@return whether it changes how objectives are linked, and not only values} After a change of values alone,
     * everything that was found out about the structure of the program still holds.
     */
    boolean isStructural();

    /**
     * {@return the objective or key result whose number the change touches at once: the one it is about, but the parent
     * where a link is added or dropped} Whatever else changes lies above it in the cascade.
     */
    Id rescored();

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
        return new KeyResultAmended(
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
        return new KeyResultAmended(
                keyResult, Amendment.builder().date(date).measure(measure).build());
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
        return new KeyResultAmended(
                keyResult,
                Amendment.builder().date(date).weight(weight).reason(reason).build());
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

    /**
     * A check-in was made.
     *
     * @param keyResult the key result it is about
     * @param checkIn the check-in
     */
    record CheckInAdded(KeyResultId keyResult, CheckIn checkIn) implements Change {

        /**
         * Checks that both parts are given.
         *
         * @param keyResult the key result it is about
         * @param checkIn the check-in
         */
        public CheckInAdded {
            requireNonNull(keyResult, "keyResult");
            requireNonNull(checkIn, "checkIn");
        }

        @Override
        public boolean isStructural() {
            return false;
        }

        @Override
        public Id rescored() {
            return keyResult;
        }
    }

    /**
     * A key result was amended: its measure, weight, due date or owner.
     *
     * @param keyResult the key result
     * @param amendment what holds from a date on, and why
     */
    record KeyResultAmended(KeyResultId keyResult, Amendment amendment) implements Change {

        /**
         * Checks that both parts are given.
         *
         * @param keyResult the key result
         * @param amendment what holds from a date on, and why
         */
        public KeyResultAmended {
            requireNonNull(keyResult, "keyResult");
            requireNonNull(amendment, "amendment");
        }

        @Override
        public boolean isStructural() {
            return false;
        }

        @Override
        public Id rescored() {
            return keyResult;
        }
    }

    /**
     * An objective was linked to a parent.
     *
     * @param objective the objective that serves another
     * @param link the parent, and whether the objective counts there
     */
    record LinkAdded(ObjectiveId objective, Contribution link) implements Change {

        /**
         * Checks that both parts are given.
         *
         * @param objective the objective that serves another
         * @param link the parent, and whether the objective counts there
         */
        public LinkAdded {
            requireNonNull(objective, "objective");
            requireNonNull(link, "link");
        }

        @Override
        public boolean isStructural() {
            return true;
        }

        @Override
        public Id rescored() {
            return link.parent();
        }
    }

    /**
     * A link of an objective to a parent was taken away.
     *
     * @param objective the objective that no longer serves the other
     * @param parent the id of the objective or key result that it was linked to
     */
    record LinkDropped(ObjectiveId objective, Id parent) implements Change {

        /**
         * Checks that both parts are given.
         *
         * @param objective the objective that no longer serves the other
         * @param parent the id of the objective or key result that it was linked to
         */
        public LinkDropped {
            requireNonNull(objective, "objective");
            requireNonNull(parent, "parent");
        }

        @Override
        public boolean isStructural() {
            return true;
        }

        @Override
        public Id rescored() {
            return parent;
        }
    }

    /**
     * People set the score of an objective or a key result.
     *
     * @param subject an {@link ObjectiveId} or a {@link KeyResultId}
     * @param override the score, from when on it counts, and why
     */
    record ScoreOverridden(Id subject, ScoreOverride override) implements Change {

        /**
         * Checks that both parts are given, and that the subject has a score.
         *
         * @param subject an {@link ObjectiveId} or a {@link KeyResultId}
         * @param override the score, from when on it counts, and why
         * @throws IllegalArgumentException if the subject is anything else
         */
        public ScoreOverridden {
            requireNonNull(subject, "subject");
            requireNonNull(override, "override");
            checkArgument(
                    subject instanceof ObjectiveId || subject instanceof KeyResultId,
                    "Score override '%s': subject must be an objective or a key result: %s",
                    subject,
                    subject.kind());
        }

        @Override
        public boolean isStructural() {
            return false;
        }

        @Override
        public Id rescored() {
            return subject;
        }
    }
}
