package org.okr4j.rule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import org.okr4j.text.Message;

/**
 * The ways in which rollouts fail, as the sources name them, each with the built-in rules that show it. {@link Pitfalls} tells
 * which of them a report shows.
 */
public enum Pitfall {
    /** Those at the top agree to the program and do not stand for it in public. */
    INSUFFICIENT_SPONSORSHIP(
            RuleSource.GOVERNMENT_ROADMAP,
            "sponsor-has-committed-in-public",
            "sponsor-is-seen-regularly",
            "sponsor-is-the-head"),
    /** Objectives reach units and single persons before those above them have settled. */
    PREMATURE_CASCADE(
            RuleSource.GOVERNMENT_ROADMAP,
            "foundation-comes-before-cascade",
            "level-is-not-skipped",
            "parents-come-first",
            "phase-gate-is-passed",
            "pilots-go-first",
            "unit-publishes-in-its-phase"),
    /** The system is built out before people are used to it. */
    OVER_ENGINEERING(
            RuleSource.GOVERNMENT_ROADMAP,
            "automation-comes-after-a-cycle",
            "unit-is-not-over-engineered",
            "unit-key-results-are-within-limit"),
    /** What is to be done is written down, and not what is to change. */
    TASK_LISTS(
            RuleSource.CROSS_DEPARTMENT_ROLLOUT,
            "key-result-is-not-a-counted-output",
            "key-result-is-not-a-task",
            "objective-is-not-a-deliverable",
            "objective-is-not-business-as-usual"),
    /** A staff department or consultants lead the program, and not who leads the organization. */
    NO_EXECUTIVE_SPONSORSHIP(
            RuleSource.CROSS_DEPARTMENT_ROLLOUT,
            "organization-objective-is-owned-by-an-executive",
            "program-is-led-from-the-line",
            "sponsor-attends-reviews",
            "sponsor-is-seen-regularly",
            "sponsor-is-the-head"),
    /** All work is to be found in objectives. */
    TOO_MANY_OBJECTIVES(
            RuleSource.CROSS_DEPARTMENT_ROLLOUT,
            "key-results-are-not-too-many",
            "objective-changes-something-now",
            "organization-objectives-are-not-too-many",
            "unit-is-not-over-engineered",
            "unit-key-results-are-within-limit",
            "unit-objectives-are-not-too-many"),
    /** Objectives are published, and nobody looks at them again. */
    SET_AND_FORGET(
            RuleSource.CROSS_DEPARTMENT_ROLLOUT,
            "adoption-is-sustained",
            "check-in-compliance-is-high-enough",
            "check-in-is-not-overdue",
            "program-does-not-rest",
            "program-is-not-abandoned",
            "required-rituals-are-planned",
            "unit-checks-in-from-week-one"),
    /** Each department writes for itself. */
    SILOS(
            RuleSource.CROSS_DEPARTMENT_ROLLOUT,
            "dependencies-are-declared",
            "objective-is-linked-upward",
            "provider-change-is-told",
            "unit-is-not-a-silo",
            "units-have-talked"),
    /** Scores decide on pay or on what somebody is judged by. */
    LINKED_TO_APPRAISAL(RuleSource.CROSS_DEPARTMENT_ROLLOUT, "scores-are-not-tied-to-pay"),
    /** Key results are activities, or true or false, and lack what would make them measurable. */
    WEAK_KEY_RESULTS(
            RuleSource.CROSS_DEPARTMENT_ROLLOUT,
            "formula-is-complete",
            "key-result-has-a-number",
            "key-result-has-no-vague-quantifier",
            "key-result-is-not-a-task",
            "key-result-is-not-binary",
            "measure-is-complete",
            "relative-change-has-a-baseline"),
    /** Objectives are taken over from elsewhere, and do not follow from what this organization wants. */
    COPIED_OBJECTIVES(
            RuleSource.CROSS_DEPARTMENT_ROLLOUT,
            "child-is-not-a-copy",
            "objective-is-not-a-copy",
            "objective-is-not-copied-from-a-sample");

    private final RuleSource source;
    private final ImmutableSet<String> rules;

    Pitfall(RuleSource source, String... rules) {
        this.source = source;
        this.rules = ImmutableSet.copyOf(rules);
    }

    /** {@return who names it} */
    public RuleSource source() {
        return source;
    }

    /** {@return the built-in rules that show it, by id} */
    public ImmutableSet<RuleId> rules() {
        return rules.stream().map(RuleId::of).collect(toImmutableSet());
    }

    /** {@return why it happens, in a sentence} */
    public Message because() {
        return Message.of(key("because"));
    }

    /** {@return what helps against it, in a sentence} */
    public Message remedy() {
        return Message.of(key("remedy"));
    }

    private String key(String part) {
        return "rule.pitfall." + Ascii.toLowerCase(name()).replace('_', '-') + "." + part;
    }
}
