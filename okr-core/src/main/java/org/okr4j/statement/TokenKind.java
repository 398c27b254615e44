package org.okr4j.statement;

/** What a token is, by its characters. */
enum TokenKind {
    /** Letters, perhaps with digits: a word, a name. */
    WORD,
    /** A number. */
    NUMBER,
    /** A date in figures. */
    DATE,
    /** One or two characters that are neither letters nor digits. */
    SIGN,
    /** The end of a sentence. */
    STOP
}
