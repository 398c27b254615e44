package org.okr4j.program;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Id;

/**
 * A step on the way from a program's root to one of its properties. Made for everything that is looked at, so it is
 * small: its text is written only where there is a problem.
 */
final class Place {

    static final Place ROOT = new Place(null, "", -1, null);

    private final @Nullable Place above;
    private final String name;
    private final int index;
    private final @Nullable Id thing;

    private Place(@Nullable Place above, String name, int index, @Nullable Id thing) {
        this.above = above;
        this.name = name;
        this.index = index;
        this.thing = thing;
    }

    Place property(String property) {
        return new Place(this, property, -1, null);
    }

    Place element(String list, int place) {
        return new Place(this, list, place, null);
    }

    Place thing(String list, int place, Id id) {
        return new Place(this, list, place, id);
    }

    /** The place in a list, counted from 0. */
    int index() {
        return index;
    }

    /** The id of the nearest thing on the way up; empty where there is only the program. */
    Optional<Id> nearestThing() {
        for (Place place = this; place != null; place = place.above) {
            if (place.thing != null) {
                return Optional.of(place.thing);
            }
        }
        return Optional.empty();
    }

    /** The path from the nearest thing on the way up to here. */
    String pathInThing() {
        return path(false);
    }

    /** The path from the program's root to here. */
    @Override
    public String toString() {
        return path(true);
    }

    private String path(boolean whole) {
        StringBuilder path = new StringBuilder();
        write(path, whole);
        return path.toString();
    }

    private void write(StringBuilder path, boolean whole) {
        if (above == null || (!whole && thing != null)) {
            return;
        }
        above.write(path, whole);
        path.append(path.length() == 0 ? "" : ".").append(name);
        if (index >= 0) {
            path.append('[').append(index).append(']');
        }
    }
}
