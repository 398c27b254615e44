package org.okr4j.objective;

/** How far those who depend on something can rely on it. */
public enum DependencyState {
    /** Written down by those who need it; the others have not answered. */
    DECLARED,
    /** The others have said that they will. */
    PROMISED,
    /** The others have said so and planned it. */
    CONFIRMED,
    /** It may come late, or not at all. */
    AT_RISK,
    /** It will not come as promised. */
    BROKEN,
    /** It has come. */
    MET,
    /** It is not needed anymore. */
    WITHDRAWN;

    /** {@return whether somebody still waits: true for all but met and withdrawn} */
    public boolean isOpen() {
        return this != MET && this != WITHDRAWN;
    }
}
