package org.okr4j.organization;

/** How the objectives of a unit come about. */
public enum CascadeMode {
    /** Objectives above come first and set the boundary within which a unit writes its own. */
    TOP_DOWN,
    /** A unit proposes objectives from what it knows, and a review says whether they are aligned with those above. */
    BIDIRECTIONAL
}
