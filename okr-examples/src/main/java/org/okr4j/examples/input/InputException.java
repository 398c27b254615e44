package org.okr4j.examples.input;

import com.google.common.collect.ImmutableList;

/** Says why the input cannot be used. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ImmutableList<String> lines;

    /**
     * Makes the exception.
     *
     * @param lines one line a problem
     * @param cause what was thrown first
     */
    public InputException(ImmutableList<String> lines, Exception cause) {
        super(String.join("\n", lines), cause);
        this.lines = lines;
    }

    /** {@return a line for each problem: the file, the place in it, and what is wrong there; indented below it may be what stands there} */
    public ImmutableList<String> lines() {
        return lines;
    }
}
