package org.okr4j.examples.store;

/** How databases are told that a text is JSON. In all else that a store asks of them, they agree. */
public enum Dialect {

    /** As PostgreSQL reads it. It keeps the document to the letter. */
    POSTGRESQL("?::json"),

    /** As H2 reads it, which keeps the document without the white space between its parts. */
    H2("? format json");

    private final String json;

    Dialect(String json) {
        this.json = json;
    }

    /** The place of a text in a statement. */
    String json() {
        return json;
    }
}
