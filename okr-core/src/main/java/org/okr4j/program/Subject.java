package org.okr4j.program;

import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * What a difference is about, and what stands before the names of its properties in their paths.
 *
 * @param id its id; null for the organization and the program
 * @param thing its name at the beginning of a sentence
 * @param prefix the path down to its properties
 */
record Subject(@Nullable Id id, Message thing, String prefix) {

    static Subject of(Id id) {
        return new Subject(id, Shown.thing(id), "");
    }

    static Subject ofOrganization(OkrProgram program) {
        String name = program.organization().name();
        return new Subject(null, Message.of("program.thing-organization", name), "organization.");
    }

    static Subject ofProgram(OkrProgram program) {
        return new Subject(
                null, Message.of("program.thing-program", program.organization().name()), "");
    }

    /** The same with a longer path. */
    Subject at(String property) {
        return new Subject(id, thing, prefix + property + ".");
    }
}
