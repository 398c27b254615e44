package org.okr4j.rule;

/**
 * How much a finding matters, the gravest first. Whether a finding keeps an objective from being published is told
 * apart from it.
 */
public enum Severity {
    /** Something is wrong, and what builds on it cannot be trusted. */
    ERROR,
    /** Something will probably go wrong, and should be mended or decided on purpose. */
    WARNING,
    /** Something could be better. */
    INFO,
    /** The rule does not run. No finding has this severity. */
    OFF;

    /**
     * Returns whether this severity is as grave as another, or graver.
     *
     * @param other the severity to compare with
     * @return true if this one is not milder
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
