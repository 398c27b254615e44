package org.okr4j.objective;

/** What kind of thing a key result needs from somebody else. */
public enum DependencyKind {
    /** That somebody does something. */
    ACTION,
    /** People, money, rooms, machines. */
    RESOURCE,
    /** That somebody reaches a result. */
    OUTCOME
}
