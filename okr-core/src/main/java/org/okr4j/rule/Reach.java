package org.okr4j.rule;

/**
 * How far a rule looks beyond its subject, the shortest first. Each reach includes those before it. A rule gets nothing
 * beyond the reach it declares, so that after a change only the subjects in whose reach it lies need another look.
 *
 * <p>The date, the rule's parameters, the cycle of the subject, the language of its texts and the roadmap belong to every
 * reach: they are the frame. Any rule may ask for the {@linkplain RuleContext#records() records} of the program, too.
 */
public enum Reach {
    /** The subject alone, with its score. */
    SELF,
    /** The objective of a key result, or of the key result that has a dependency. */
    OBJECTIVE,
    /** The unit of the subject, the units above it, the unit's objectives and what these depend on. */
    UNIT,
    /**
     * The objectives that an objective serves, straight or by way of others, or could be linked to, and those linked to it; what
     * a dependency relies on, and the dependencies of others that rely on the subject.
     */
    CASCADE,
    /** The whole program. */
    PROGRAM
}
