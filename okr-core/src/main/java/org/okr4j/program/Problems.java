package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Collects what is wrong with a program, in the order in which it is looked at. Not thread-safe. */
final class Problems {

    private static final int TOLD = 10;

    private final ImmutableList.Builder<Problem> found = ImmutableList.builder();
    private final Index index;
    private final NearestId nearest;
    private final String name;
    private @Nullable Id lastKnown;

    Problems(Index index, String name) {
        this.index = index;
        this.nearest = new NearestId(index);
        this.name = name;
    }

    ImmutableList<Problem> found() {
        return found.build();
    }

    Index index() {
        return index;
    }

    /**
     * Adds a problem.
     *
     * @param place where it is
     * @param key the key of the message, whose first argument is the thing that has the problem
     * @param arguments its other arguments
     */
    void add(Place place, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = thing(place);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        report(place, Message.of(key, all));
    }

    /** Adds that references run in a circle; a long one is told from its first few things only. */
    void addCircle(Place place, ImmutableIntArray circle, IntFunction<Id> idOf) {
        StringBuilder text = new StringBuilder();
        circle.stream()
                .limit(TOLD)
                .forEach(thing -> text.append(idOf.apply(thing)).append(" → "));
        text.append(circle.length() > TOLD ? "… → " : "").append(idOf.apply(circle.get(0)));
        add(place, "program.circle", place.pathInThing(), text.toString());
    }

    /** Refuses an id that another thing before this one has. */
    void checkUnique(Place thing, IdKind kind, int place) {
        if (index.isUnique()) {
            return;
        }
        int ordinal = index.ordinal(kind, place);
        int first = index.firstWith(index.id(kind, place).toString());
        if (first != ordinal) {
            add(
                    thing.property("id"),
                    "program.duplicate-id",
                    index.placeOf(first).toString());
        }
    }

    /** Refuses a reference that leads nowhere. */
    void checkKnown(Place thing, String property, Optional<? extends Id> id) {
        if (id.isPresent()) {
            checkKnown(thing, property, id.get());
        }
    }

    /** Refuses a reference that leads nowhere. */
    void checkKnown(Place thing, String property, Id id) {
        if (id.equals(lastKnown)) {
            return; // most of what stands together is by one person
        }
        if (index.contains(id)) {
            lastKnown = id;
        } else {
            addUnknown(thing.property(property), id);
        }
    }

    /** Refuses references that lead nowhere. */
    void checkAllKnown(Place thing, String list, Iterable<? extends Id> ids) {
        int place = 0;
        for (Id id : ids) {
            if (!index.contains(id)) {
                addUnknown(thing.element(list, place), id);
            }
            place++;
        }
    }

    /** Adds that a reference leads nowhere, with what the id is instead or what may have been meant. */
    void addUnknown(Place reference, Id id) {
        String kind = IdKind.find(id).map(IdKind::key).orElse("id");
        Message unknown =
                Message.of("program.unknown-" + kind, thing(reference), reference.pathInThing(), id.toString());
        int other = index.firstWith(id.toString());
        if (other != Index.NONE) {
            Message otherKind =
                    Message.of("program.id-of-" + index.kindOf(other).key());
            report(reference, Message.of("program.other-kind", unknown, otherKind));
            return;
        }
        report(reference, withNearest(unknown, nearest.to(id)));
    }

    /**
     * Refuses a reference to what has ids of its own, apart from those of the program.
     *
     * @param reference where it is
     * @param kind the last part of the key of the message
     * @param id the reference
     * @param known what it may lead to
     */
    void checkAmong(Place reference, String kind, Id id, Set<? extends Id> known) {
        if (known.contains(id)) {
            return;
        }
        String key = "program.unknown-" + kind + (known.isEmpty() ? ".none" : "");
        Message unknown = Message.of(key, thing(reference), reference.pathInThing(), id.toString());
        report(reference, withNearest(unknown, nearest.among(known, id)));
    }

    private static Message withNearest(Message unknown, Optional<? extends Id> nearest) {
        return nearest.map(known -> Message.of("program.did-you-mean", unknown, known.toString()))
                .orElse(unknown);
    }

    private void report(Place place, Message message) {
        found.add(new Problem(Location.ofProgram(place.toString()), message));
    }

    private Message thing(Place place) {
        return place.nearestThing()
                .map(id -> Message.of("program.thing-" + IdKind.of(id).key(), id.toString()))
                .orElseGet(() -> Message.of("program.thing-program", name));
    }
}
