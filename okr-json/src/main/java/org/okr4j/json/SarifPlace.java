package org.okr4j.json;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A logical location: a thing, or a property below it.
 *
 * @param index its place among those of the run
 * @param name the id or the property
 * @param path the id and the property
 * @param kind which kind of thing, or that it is a property
 * @param parent the place of the thing that has the property
 */
record SarifPlace(int index, String name, String path, String kind, OptionalInt parent) {

    /** The property of this thing. */
    SarifPlace property(int place, String property) {
        return new SarifPlace(place, property, path + "/" + property, "property", OptionalInt.of(index));
    }

    /** {@return the place of the thing; empty for a thing} */
    Optional<Integer> boxedParent() {
        return Scalars.boxed(parent);
    }
}
