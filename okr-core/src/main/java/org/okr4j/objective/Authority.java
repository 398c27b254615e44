package org.okr4j.objective;

/** By what right somebody moves an objective from one state to the next. */
public enum Authority {
    /** Owns the objective, alone or with others. */
    OWNER,
    /** Heads the unit of the objective or one above it. */
    HEAD,
    /** Is quality gatekeeper of the unit of the objective or of one above it. */
    GATEKEEPER
}
