package org.okr4j.metric;

/** Why something has no score. The words of a phrasebook render it in a sentence. */
public enum UnscorableReason {
    /** Baseline and target are the same figure. */
    DEGENERATE_RANGE,
    /** The target lies on the wrong side of the baseline. */
    WRONG_DIRECTION,
    /** The target of a measure that starts at zero is not above zero. */
    NOT_POSITIVE,
    /** The thresholds of a zones measure do not rise or fall strictly from the baseline to the stretch threshold. */
    UNORDERED_ZONES,
    /** The checkpoints do not lead strictly from the baseline to the target. */
    UNORDERED_CHECKPOINTS,
    /** The lower end of a band is not below its upper end. */
    EMPTY_BAND,
    /** A tolerance is not above zero. */
    NEGATIVE_TOLERANCE,
    /** The risk threshold does not lie on the worse side of the threshold to keep. */
    WRONG_RISK_SIDE,
    /** All weights are zero. */
    ZERO_WEIGHT,
    /** Two stages have the same name, so that nobody can tell which one is done. */
    DUPLICATE_STAGE,
    /** A part that the measure needs is missing. */
    INCOMPLETE,
    /** A part is given that this measure cannot have, or that does not go with another one. */
    CONFLICTING_PARTS,
    /** There is no measure. */
    NO_MEASURE,
    /** Nothing was measured. */
    NO_DATA,
    /** There is no key result. */
    NO_KEY_RESULTS,
    /** There are parts, but none of them can be scored. */
    NOTHING_SCORABLE,
    /** There are parts, but none of them counts yet. */
    NOTHING_COUNTS_YET,
    /** What was measured is of another kind than the measure asks for. */
    WRONG_MEASUREMENT,
    /** Figures of different units or directions cannot be added. */
    MIXED_UNITS,
    /** No child contributes. */
    NO_CONTRIBUTING_CHILD
}
