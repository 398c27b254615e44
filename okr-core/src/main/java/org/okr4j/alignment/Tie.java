package org.okr4j.alignment;

/** How one thing of a program hangs on another. */
public enum Tie {
    /** One is a key result, and the other the objective it belongs to. */
    PART_OF,
    /** One is an objective, and the other what it contributes to by arithmetic: an objective or a key result. */
    CONTRIBUTES,
    /** One is an objective, and the other what it supports without arithmetic: an objective or a key result. */
    SUPPORTS,
    /** One is a key result that depends on the other. */
    DEPENDS,
    /** One is a person, and the other what this person answers for, alone or together with others. */
    OWNS,
    /** One is a person, and the other an objective of the unit in which this person works. */
    WORKS_FOR,
    /** One is an objective, and the other a strategic priority that it names. */
    SERVES,
    /**
     * One is an objective or a key result that does not stand any more, and the other an objective that served it and serves
     * nothing else that does.
     */
    LOSES_ITS_AIM
}
