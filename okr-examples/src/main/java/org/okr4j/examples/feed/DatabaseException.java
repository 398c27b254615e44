package org.okr4j.examples.feed;

import java.sql.SQLException;

/** Says in the words of the user why a database did not answer. */
final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseException(String message, SQLException cause) {
        super(message, cause);
    }

    /** The message alone: it is shown to people, who need no name of a class. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // the message is right as it is
    public String toString() {
        return String.valueOf(getMessage());
    }
}
