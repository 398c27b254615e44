package org.okr4j.portfolio;

/** Whether an initiative has a reason left to go on. */
public enum StopVerdict {
    /** It serves nothing else, and nobody relies on what it serves: it may stop. */
    MAY_STOP,
    /** What it serves is given up, but a key result that goes on depends on that: ask there first. */
    RELIED_ON,
    /** It serves other key results too, which go on. */
    SERVES_OTHERS
}
