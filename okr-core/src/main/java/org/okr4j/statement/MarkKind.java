package org.okr4j.statement;

/** What may be wrong with words of a statement, whatever it is about. */
public enum MarkKind {
    /** A quantity that nobody can count: several, most, significantly. */
    VAGUE_QUANTIFIER,
    /** A verb that promises an effort only: try, support, explore. */
    LOW_COMMITMENT,
    /** Praise that says nothing: world-class, innovative. */
    EMPTY_PRAISE,
    /** Daily work: ongoing, continue, business as usual. */
    BUSINESS_AS_USUAL,
    /** A figure that impresses and decides nothing: followers, page views. */
    VANITY,
    /** A blank to be filled: X%, TBD. */
    PLACEHOLDER,
    /** Everything or nothing of a kind: all, every, no. */
    UNIVERSAL,
    /** A target that stands elsewhere: plan, quota, last year. */
    REFERENCE,
    /** A second result in the same sentence. */
    SECOND_RESULT
}
