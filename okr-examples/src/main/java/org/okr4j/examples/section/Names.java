package org.okr4j.examples.section;

import java.util.Optional;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Location;
import org.okr4j.value.Id;

/** What people call the things that have ids. */
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

    /**
     * Returns where something is.
     *
     * @param location the place
     * @return the unit, the id to look for, the property, and for a file where it stands there
     */
    public String place(Location location) {
        String thing = location.subject().map(this::thing).orElseGet(() -> sheet.say("place.program"));
        String place = location.property().isEmpty() ? thing : sheet.say("place.property", thing, location.property());
        return sheet.input()
                .place(location)
                .map(line -> sheet.say("place.in-file", place, line))
                .orElse(place);
    }

    /**
     * Returns where a thing is.
     *
     * @param id the thing
     * @return its id and its unit
     */
    public String thing(Id id) {
        if (id instanceof KeyResultId keyResult) {
            Objective objective = sheet.program().objectiveOf(keyResult);
            return sheet.say("place.key-result", unit(objective.unit()), objective.id(), id);
        }
        if (id instanceof ObjectiveId objective) {
            return sheet.say(
                    "place.objective", unit(sheet.program().objective(objective).unit()), id);
        }
        if (id instanceof DependencyId dependency) {
            KeyResultId consumer = sheet.program().dependency(dependency).consumer();
            return sheet.say(
                    "place.key-result",
                    unit(sheet.program().objectiveOf(consumer).unit()),
                    consumer,
                    id);
        }
        return id instanceof UnitId unit ? sheet.say("place.unit", unit(unit), id) : id.toString();
    }

    private String unit(UnitId unit) {
        return sheet.program().unit(unit).name();
    }
}
