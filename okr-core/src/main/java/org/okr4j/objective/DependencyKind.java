package org.okr4j.objective;

/** What one key result needs from another unit. */
public enum DependencyKind {
    /** That somebody does something. */
    ACTION,
    /** People, money, rooms, machines. */
    RESOURCE,
    /** That somebody reaches a result. */
    OUTCOME
}
