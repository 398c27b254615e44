package org.okr4j.examples.feed;

import java.sql.SQLException;

/** Says in the words of the user why a database did not answer. */
final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseException(String message, SQLException cause) {
        super(message, cause);
    }

    /** The message alone: it is shown to people. */
    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
