package org.okr4j.examples.exchange.taking;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;

/**
 * What a row says of a person.
 *
 * @param line the line
 * @param id who it is
 * @param name the name
 * @param email the address
 * @param level how senior the person is
 * @param unit what the unit is called
 * @param manager what the manager is called
 * @param from the first day on which all this holds
 * @param to the last day
 */
record PersonRow(
        int line,
        PersonId id,
        Optional<String> name,
        Optional<String> email,
        Optional<PersonLevel> level,
        Optional<String> unit,
        Optional<String> manager,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    boolean isValid(LocalDate date) {
        return from.filter(date::isBefore).isEmpty() && to.filter(date::isAfter).isEmpty();
    }

    boolean overlaps(PersonRow other) {
        return from.filter(first -> other.to.filter(first::isAfter).isPresent()).isEmpty()
                && other.from
                        .filter(first -> to.filter(first::isAfter).isPresent())
                        .isEmpty();
    }

    /** What to call the person. */
    String shown() {
        return name.orElse(id.toString());
    }
}
