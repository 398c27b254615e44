package org.okr4j.objective;

/** From what the progress of an objective is computed. */
public enum RollUp {
    /** From the progress of its key results, as their weighted mean. */
    KEY_RESULTS,
    /** From the published numbers of the objectives that contribute to it, as their mean weighted by the links. */
    CHILDREN,
    /** From both, as one weighted mean: its key results each with its weight, its children each with that of its link. */
    BOTH,
    /** From the values of its key results, added up: all of them have one unit and one direction. */
    UNIT_SUM;

    /** {@return whether objectives that contribute count} */
    public boolean usesChildren() {
        return this == CHILDREN || this == BOTH;
    }

    /** {@return whether key results count} */
    public boolean usesKeyResults() {
        return this != CHILDREN;
    }
}
