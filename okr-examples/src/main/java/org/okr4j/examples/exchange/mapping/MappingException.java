package org.okr4j.examples.exchange.mapping;

import com.google.common.collect.ImmutableList;

/** Says why a file is no mapping: everything that is wrong with it. */
public final class MappingException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient ImmutableList<Note> notes;

    /**
     * Makes the exception.
     *
     * @param notes what is wrong, and on which line
     */
    public MappingException(ImmutableList<Note> notes) {
        super(notes.toString());
        this.notes = notes;
    }

    /** {@return what is wrong, and on which line} */
    public ImmutableList<Note> notes() {
        return notes;
    }
}
