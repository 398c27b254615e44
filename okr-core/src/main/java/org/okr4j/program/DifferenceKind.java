package org.okr4j.program;

/**
 * What kind of difference there is between two programs: what people ask for when they compare them.
 *
 * <p>The kind says what a difference is about. Whether something came, went or became something else, {@link
 * ProgramDifference#before()} and {@link ProgramDifference#after()} say.
 */
public enum DifferenceKind {
    /** A thing with an id is there that was not there before. */
    ADDED,
    /** A thing with an id is gone. */
    REMOVED,
    /** A thing is called something else: its title, name, label or text. */
    RENAMED,
    /**
     * A thing belongs elsewhere: an objective to another unit or cycle, a key result to another objective, a unit, a person, an
     * initiative or a KPI to another unit.
     */
    MOVED,
    /** Another target is to be reached: the measure of a key result, from the beginning or from some day on. */
    TARGET_MOVED,
    /** Something counts more or less: the weight of a key result or of a link, the credit of an objective's own unit. */
    WEIGHT_SHIFTED,
    /** Somebody else answers for something, alone or with others. */
    OWNER_CHANGED,
    /** The days by which something is due are others: of a key result, a dependency or a cycle. */
    DUE_MOVED,
    /** An objective, a key result, a dependency or a cycle went over to another state. */
    STATE_CHANGED,
    /** A review of an objective was recorded. */
    REVIEWED,
    /** An objective serves one more parent. */
    LINKED,
    /** An objective serves a parent no longer. */
    UNLINKED,
    /** A check-in of a key result was made. */
    CHECKED_IN,
    /** People set a score or a grade. */
    SCORE_SET,
    /** Somebody holds an office in a unit. */
    APPOINTED,
    /** The last day of a person was set. */
    LEFT,
    /** Something was recorded beside the things: a boundary, a declaration of dependencies, a notice. */
    RECORDED,
    /** The same things or values stand in another order. */
    REORDERED,
    /** Any other property has another value. */
    CHANGED
}
