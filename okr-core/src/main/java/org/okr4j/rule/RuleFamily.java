package org.okr4j.rule;

/** What a rule is about: the chapters of the catalog. */
public enum RuleFamily {
    /** Whether objectives and key results are complete, and how many there are. */
    STRUCTURE,
    /** How objectives and key results are worded. */
    WORDING,
    /** Whether the key results of an objective make sense together. */
    SET,
    /** How objectives of different units fit together. */
    ALIGNMENT,
    /** Whether check-ins and meetings are held in time. */
    CADENCE,
    /** How the program is introduced. */
    ROLLOUT,
    /** Who carries the program, and what it is used for. */
    GOVERNANCE,
    /** Whether scores can be computed and believed. */
    SCORING,
    /** Rules that do not come with the library. */
    CUSTOM
}
