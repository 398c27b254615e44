package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.okr4j.program.Location;

/** The logical locations of a run, each once, in the order in which they were asked for. */
final class SarifPlaces {

    private final Map<Location, SarifPlace> known = new LinkedHashMap<>();

    SarifPlace of(Location location) {
        @Nullable SarifPlace found = known.get(location);
        if (found != null) {
            return found;
        }
        if (location.property().isEmpty()) {
            return add(location, thing(location));
        }
        SarifPlace thing = of(location.subject().map(Location::of).orElseGet(() -> Location.ofProgram("")));
        return add(location, thing.property(known.size(), location.property()));
    }

    private SarifPlace thing(Location location) {
        String name = location.subject().map(Object::toString).orElse("program");
        String kind = location.subject().map(Views::kind).orElse("program");
        return new SarifPlace(known.size(), name, name, kind, OptionalInt.empty());
    }

    private SarifPlace add(Location location, SarifPlace place) {
        known.put(location, place);
        return place;
    }

    ImmutableList<SarifPlace> all() {
        return ImmutableList.copyOf(known.values());
    }
}
