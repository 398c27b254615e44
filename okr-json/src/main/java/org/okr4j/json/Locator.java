package org.okr4j.json;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.program.Location;

/** Follows property paths through a document. Remembers what it has counted, for many paths lead through one array. */
final class Locator {

    private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,9})\\]");

    private final PlaceIndex places;
    private final Map<Integer, int[]> elements = new HashMap<>();

    Locator(PlaceIndex places) {
        this.places = places;
    }

    /** The place of a property, or of what it would be a property of. */
    Place locate(Location location) {
        int node = location.subject().map(places::of).orElse(PlaceIndex.ROOT);
        if (node == PlaceIndex.NONE || location.property().isEmpty()) {
            return places.place(Math.max(node, PlaceIndex.ROOT));
        }
        for (String step : Splitter.on('.').split(location.property())) {
            int next = follow(node, step);
            if (next == PlaceIndex.NONE) {
                break;
            }
            node = next;
        }
        return places.place(node);
    }

    /** A property of an object; the roadmap of a plan stands in documents under what says that it is spelled out. */
    private int child(int node, String name) {
        int child = places.child(node, name);
        return child == PlaceIndex.NONE && name.equals("roadmap") ? places.child(node, "custom") : child;
    }

    private int follow(int node, String step) {
        int bracket = step.indexOf('[');
        int next = child(node, bracket < 0 ? step : step.substring(0, bracket));
        Matcher index = INDEX.matcher(step);
        while (next != PlaceIndex.NONE && index.find()) {
            int array = next;
            int[] children = elements.computeIfAbsent(array, places::elements);
            int ordinal = Integer.parseInt(index.group(1));
            next = ordinal < children.length ? children[ordinal] : PlaceIndex.NONE;
        }
        return next;
    }
}
