package org.okr4j.organization;

/** How much a unit decides on its own in its daily work, the least first. */
public enum Autonomy {
    /** Works by what others decide. */
    LOW,
    /** Decides how, and others what. */
    MEDIUM,
    /** Decides what and how from its own knowledge of its work. */
    HIGH
}
