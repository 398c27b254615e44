package org.okr4j.examples.store;

import org.okr4j.program.OkrProgram;

/**
 * A program as it stood in the database.
 *
 * @param id its name there
 * @param version how often it had been saved, from 1 on
 * @param program the program
 */
public record StoredProgram(String id, long version, OkrProgram program) {

    /**
     * Returns the same with another program, to be saved in its place.
     *
     * @param changed the program as it is to be
     * @return the program with the version that it is based on
     */
    public StoredProgram with(OkrProgram changed) {
        return new StoredProgram(id, version, changed);
    }
}
