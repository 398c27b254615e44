package org.okr4j.examples.feed;

/** Says why a database does not start on this machine. */
final class NoEngineException extends Exception {

    private static final long serialVersionUID = 1;

    NoEngineException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
