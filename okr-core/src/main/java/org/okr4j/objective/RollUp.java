package org.okr4j.objective;

/** From what the progress of an objective is computed. */
public enum RollUp {
    /** From the progress of its key results, as their weighted mean. */
    KEY_RESULTS,
    /** From the values of its key results, added up: all of them have one unit and one direction. */
    UNIT_SUM
}
