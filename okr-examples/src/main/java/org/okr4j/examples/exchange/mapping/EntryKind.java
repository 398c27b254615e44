package org.okr4j.examples.exchange.mapping;

/** What a row, or a part of it, is about. */
public enum EntryKind {
    /** An objective. */
    OBJECTIVE,
    /** A key result. */
    KEY_RESULT,
    /** What somebody reported about a key result on a day. */
    CHECK_IN,
    /** A unit. */
    UNIT,
    /** A person. */
    PERSON,
    /** Something that no program can hold: it is told and left out. */
    NONE;

    /** {@return whether entries of this kind are about the organization, and not about objectives} */
    public boolean isOfOrganization() {
        return this == UNIT || this == PERSON;
    }
}
