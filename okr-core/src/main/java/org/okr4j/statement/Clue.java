package org.okr4j.statement;

/** A pattern by which the reader of statements judges. */
public enum Clue {
    // what kind of statement
    /** A number on what others or a system decide. */
    NUMBER_ON_OUTCOME,
    /** A number on what the team delivers. */
    NUMBER_ON_OWN_WORK,
    /** A verb of making or doing, and no number that says how much. */
    WORK_WITHOUT_NUMBER,
    /** A baseline that is to be found. */
    BASELINE_TO_FIND,
    /** A verb of finding out, such as measure or define. */
    FINDING_OUT,
    /** A state that holds in the end. */
    STATE,
    /** Something granted or finished. */
    GRANTED,
    /** All or none of a kind. */
    ALL_OR_NONE,
    /** A target that stands elsewhere. */
    TARGET_ELSEWHERE,
    /** A blank where a number should be. */
    BLANK,
    /** A direction without a number. */
    DIRECTION_WITHOUT_NUMBER,
    /** A name without a number or a verb. */
    NAME_ONLY,
    /** Nothing that could be read. */
    NOTHING,
    // measurable or not
    /** There is a number to reach or to move by. */
    HAS_NUMBER,
    /** There is no number to reach or to move by. */
    HAS_NO_NUMBER,
    // verb and direction
    /** The verb stands first. */
    VERB_FIRST,
    /** The verb follows its subject. */
    VERB_AFTER_SUBJECT,
    /** A verb of rising. */
    VERB_OF_RISE,
    /** A verb of falling. */
    VERB_OF_FALL,
    /** A verb of bettering, on a figure that is better high. */
    BETTER_IS_HIGHER,
    /** A verb of bettering, on a figure that is better low. */
    BETTER_IS_LOWER,
    /** A verb of keeping. */
    VERB_OF_KEEPING,
    /** A noun of rising, or a word such as more. */
    WORD_OF_RISE,
    /** A noun of falling, or a word such as fewer. */
    WORD_OF_FALL,
    /** The target is above the baseline. */
    TARGET_ABOVE_BASELINE,
    /** The target is below the baseline. */
    TARGET_BELOW_BASELINE,
    /** A number to reach, and no verb of rising or falling. */
    NUMBER_TO_REACH,
    // what a number is for
    /** Announced as where things come from: from, up from. */
    FROM,
    /** Announced as where things stand: currently, today. */
    CURRENTLY,
    /** Announced as where things should get: to, an arrow. */
    TO,
    /** Announced as a target or goal. */
    NAMED_TARGET,
    /** Announced by a comparison: at least, under. */
    COMPARED,
    /** Announced as an amount of change: by. */
    BY,
    /** A percentage right after a verb or noun of change. */
    SHARE_OF_CHANGE,
    /** A number followed by more, fewer or faster. */
    MORE_OR_FEWER,
    /** A verb that means a factor: double, halve. */
    VERB_OF_FACTOR,
    /** The number that the verb has for its object. */
    OBJECT,
    /** The first number of the clause. */
    FIRST_NUMBER,
    /** The share of a population. */
    SHARE_OF_POPULATION,
    // the rest
    /** Named between the verb and the numbers. */
    BETWEEN_VERB_AND_NUMBER,
    /** Named after the number that counts it. */
    AFTER_NUMBER,
    /** Named before the verb or the number. */
    BEFORE_NUMBER,
    /** A unit or currency beside the number. */
    UNIT_BESIDE_NUMBER,
    /** A date or the end of a period. */
    DATE_OR_PERIOD,
    /** A length of time in which it is due. */
    DUE_WITHIN
}
