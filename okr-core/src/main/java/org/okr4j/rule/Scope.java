package org.okr4j.rule;

/** What is at hand when rules are run, the least first. */
enum Scope {
    /** One key result alone. */
    KEY_RESULT("rule.no-subjects"),
    /** One objective with its key results. */
    OBJECTIVE("rule.needs-objective"),
    /** A whole program and a date. */
    PROGRAM("rule.needs-program");

    private final String missing;

    Scope(String missing) {
        this.missing = missing;
    }

    /** The key of the sentence that says that this is not at hand. */
    String missing() {
        return missing;
    }
}
