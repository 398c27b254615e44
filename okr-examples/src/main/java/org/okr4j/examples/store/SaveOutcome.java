package org.okr4j.examples.store;

/** What came of saving a program. */
public sealed interface SaveOutcome {

    /**
     * It is saved.
     *
     * @param stored the program with its new version
     */
    record Saved(StoredProgram stored) implements SaveOutcome {}

    /**
     * Somebody else has saved in the meantime, and nothing was overwritten.
     *
     * @param mine what was to be saved, with the version that it is based on
     * @param theirs what is stored now
     */
    record Conflict(StoredProgram mine, StoredProgram theirs) implements SaveOutcome {}

    /**
     * The program is not stored any more.
     *
     * @param mine what was to be saved
     */
    record Gone(StoredProgram mine) implements SaveOutcome {}
}
