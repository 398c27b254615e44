package org.okr4j.examples.exchange.table;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;

/** Says why a file holds no table, or no mapping. */
public final class TableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message reason;
    private final int line;

    /**
     * Makes the exception.
     *
     * @param line the line in the file, from 1 on; 0 where the file as a whole is meant
     * @param reason what is wrong there, and what would be right
     */
    public TableException(int line, Message reason) {
        super("line " + line + ": " + reason);
        this.line = line;
        this.reason = requireNonNull(reason, "reason");
    }

    /** {@return the line in the file, from 1 on; 0 where the file as a whole is meant} */
    public int line() {
        return line;
    }

    /** {@return what is wrong there, and what would be right} */
    public Message reason() {
        return reason;
    }
}
