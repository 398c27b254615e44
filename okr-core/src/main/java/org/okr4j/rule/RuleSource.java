package org.okr4j.rule;

/** Where a rule comes from: who says so. */
public enum RuleSource {
    /** The roadmap in four phases for governments, on which the profile {@code government} rests. */
    GOVERNMENT_ROADMAP,
    /** The rollout in five phases across departments, on which the profile {@code crossDepartment} rests. */
    CROSS_DEPARTMENT_ROLLOUT,
    /** What most people who work with objectives and key results agree on. */
    PRACTICE,
    /** A choice of whoever wrote the rule. */
    OURS
}
