package org.okr4j.examples.section;

import java.util.Optional;
import org.okr4j.organization.PersonId;

/** What people are called. */
public final class Names {

    private final Sheet sheet;

    /**
     * Makes the names of a page.
     *
     * @param sheet the page
     */
    public Names(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Returns the name of a person.
     *
     * @param person the person
     * @return the name, or that there is nobody
     */
    public String person(Optional<PersonId> person) {
        return person.map(id -> sheet.program().person(id).name()).orElseGet(() -> sheet.say("name.nobody"));
    }
}
