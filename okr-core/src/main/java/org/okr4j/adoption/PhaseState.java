package org.okr4j.adoption;

/**
 * Where a phase of a roadmap stands on a day.
 *
 * <p>The first line of the table that fits decides, so that a phase has one state whatever is recorded. A phase is
 * <em>opened</em> if its {@linkplain PhaseGate gate} is open on the day or {@linkplain PhaseStatus#openedOn() was} before, and
 * so it is for all phases before it. What is opened stays so. Its aims are
 * <em>reached</em> if all its indicators are met on the last of its days, or are on the day that is asked about; without
 * indicators there is nothing to miss. It is <em>passed over</em> if a unit has published by the day that joins in
 * a later phase whose weeks have begun.
 *
 * <table>
 * <caption>One state for each phase</caption>
 * <tr><th>its weeks</th><th>aims reached</th><th>passed over</th><th>opened</th><th>state</th></tr>
 * <tr><td>not begun</td><td>any</td><td>any</td><td>any</td><td>{@link #AHEAD}</td></tr>
 * <tr><td>running</td><td>any</td><td>any</td><td>yes</td><td>{@link #RUNNING}</td></tr>
 * <tr><td>running</td><td>any</td><td>any</td><td>no</td><td>{@link #NOT_OPENED}</td></tr>
 * <tr><td>over</td><td>yes</td><td>any</td><td>any</td><td>{@link #DONE}</td></tr>
 * <tr><td>over</td><td>no</td><td>yes</td><td>any</td><td>{@link #SKIPPED}</td></tr>
 * <tr><td>over</td><td>no</td><td>no</td><td>yes</td><td>{@link #LATE}</td></tr>
 * <tr><td>over</td><td>no</td><td>no</td><td>no</td><td>{@link #NOT_OPENED}</td></tr>
 * </table>
 *
 * <p>A phase without a last week runs for good and is never done.
 */
public enum PhaseState {
    /** Its weeks have not begun. */
    AHEAD,
    /** It is under way, within its weeks. */
    RUNNING,
    /** Its weeks are over, and its aims are not reached. */
    LATE,
    /** Its weeks are over, and its aims are reached. */
    DONE,
    /** Its weeks are over and its aims are not reached, and yet others have gone on to a later phase. */
    SKIPPED,
    /** Its weeks have begun, but it may not begin yet. */
    NOT_OPENED;

    /** Returns the state of a phase by the table. */
    static PhaseState of(boolean isBegun, boolean isOver, boolean isOpened, boolean isReached, boolean isPassedOver) {
        if (!isBegun) {
            return AHEAD;
        }
        if (!isOver) {
            return isOpened ? RUNNING : NOT_OPENED;
        }
        if (isReached) {
            return DONE;
        }
        if (isPassedOver) {
            return SKIPPED;
        }
        return isOpened ? LATE : NOT_OPENED;
    }
}
