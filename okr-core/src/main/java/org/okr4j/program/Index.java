package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Organization;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * Which thing of a program has which id. Every thing has an ordinal, counted from 0 in the order of {@link IdKind} and of
 * the document, also where its id is a repetition; an id leads to the first thing that has it. A change of values leaves
 * all of this as it is, so that edited programs share it.
 *
 * <p>The ids stand in an open hash table of ints, which takes an eighth of the memory of a map of objects.
 */
final class Index {

    static final int NONE = -1;

    private final Id[] ids;
    private final int[] starts;
    private final int[] table;
    private final int[] firstKeyResult;
    /** The kinds of which two things have the same id. */
    private final Set<IdKind> repeated = EnumSet.noneOf(IdKind.class);

    /** Whether no two things have ids with the same text, be they of one kind or not. */
    private boolean isUnique = true;

    private Index(Id[] ids, int[] starts, int[] firstKeyResult) {
        this.ids = ids;
        this.starts = starts;
        this.table = new int[Math.max(2, Integer.highestOneBit(ids.length + ids.length / 2) * 2)];
        this.firstKeyResult = firstKeyResult;
        fillTable();
    }

    static Index of(Frame frame, List<Objective> objectives) {
        Organization organization = frame.organization();
        int[] firstKeyResult = new int[objectives.size() + 1];
        int next = 0;
        for (Objective objective : objectives) {
            firstKeyResult[next + 1] =
                    firstKeyResult[next++] + objective.keyResults().size();
        }
        int[] starts = starts(
                organization.priorities().size(),
                organization.units().size(),
                organization.people().size(),
                frame.cycles().size(),
                objectives.size(),
                firstKeyResult[objectives.size()],
                frame.initiatives().size(),
                frame.kpis().size(),
                frame.dependencies().size(),
                frame.conversations().size(),
                frame.retrospectives().size(),
                frame.trainings().size(),
                frame.oversightBodies().size(),
                frame.meetings().size());
        Id[] ids = new Id[starts[starts.length - 1]];
        int ordinal = put(organization.priorities(), ids, 0);
        ordinal = put(organization.units(), ids, ordinal);
        ordinal = put(organization.people(), ids, ordinal);
        ordinal = put(frame.cycles(), ids, ordinal);
        int keyResultOrdinal = starts[IdKind.KEY_RESULT.position()];
        for (Objective objective : objectives) {
            ids[ordinal++] = objective.id();
            for (KeyResult keyResult : objective.keyResults()) {
                ids[keyResultOrdinal++] = keyResult.id();
            }
        }
        ordinal = put(frame.initiatives(), ids, keyResultOrdinal);
        ordinal = put(frame.kpis(), ids, ordinal);
        ordinal = put(frame.dependencies(), ids, ordinal);
        ordinal = put(frame.conversations(), ids, ordinal);
        ordinal = put(frame.retrospectives(), ids, ordinal);
        ordinal = put(frame.trainings(), ids, ordinal);
        ordinal = put(frame.oversightBodies(), ids, ordinal);
        put(frame.meetings(), ids, ordinal);
        return new Index(ids, starts, firstKeyResult);
    }

    /** Puts the ids of things from an ordinal on, and returns the one after the last. */
    private static int put(List<? extends Identified> things, Id[] ids, int from) {
        int ordinal = from;
        for (Identified thing : things) {
            ids[ordinal++] = thing.id();
        }
        return ordinal;
    }

    private static int[] starts(int... sizes) {
        int[] starts = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            starts[i + 1] = starts[i] + sizes[i];
        }
        return starts;
    }

    private void fillTable() {
        for (int ordinal = 0; ordinal < ids.length; ordinal++) {
            int slot = slot(ids[ordinal].toString(), table.length);
            while (table[slot] != 0 && !ids[table[slot] - 1].equals(ids[ordinal])) {
                isUnique &= !ids[table[slot] - 1].toString().equals(ids[ordinal].toString());
                slot = (slot + 1) & (table.length - 1);
            }
            if (table[slot] == 0) {
                table[slot] = ordinal + 1;
            } else {
                isUnique = false;
                repeated.add(kindOf(ordinal));
            }
        }
    }

    /** Not from {@code String.hashCode}: texts that collide there are too easy to write down. */
    private static int slot(String text, int slots) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash & (slots - 1);
    }

    /** Whether no id has the text of another one. */
    boolean isUnique() {
        return isUnique;
    }

    /** Whether two things of a kind have the same id. */
    boolean repeats(IdKind kind) {
        return repeated.contains(kind);
    }

    /** How many things of a kind there are, repeated ids counted. */
    int count(IdKind kind) {
        return starts[kind.position() + 1] - starts[kind.position()];
    }

    /** The id of a thing by its place among those of its kind. */
    Id id(IdKind kind, int place) {
        return ids[starts[kind.position()] + place];
    }

    private int ordinalOf(Id id) {
        int slot = slot(id.toString(), table.length);
        while (table[slot] != 0 && !ids[table[slot] - 1].equals(id)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return table[slot] - 1;
    }

    boolean contains(Id id) {
        return ordinalOf(id) != NONE;
    }

    /** The place of a thing among those of its kind; {@link #NONE} where there is none of that kind with the id. */
    int find(IdKind kind, Id id) {
        int ordinal = ordinalOf(id);
        return ordinal == NONE ? NONE : ordinal - starts[kind.position()];
    }

    /** The place of a thing that must be there. */
    int get(IdKind kind, Id id) {
        int place = find(kind, id);
        checkArgument(place != NONE, "%s '%s': id must be one of the program", id.kind(), id);
        return place;
    }

    /** The first thing that has a text as its id, of whatever kind, as an ordinal; {@link #NONE} where there is none. */
    int firstWith(String text) {
        int slot = slot(text, table.length);
        while (table[slot] != 0 && !ids[table[slot] - 1].toString().equals(text)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return table[slot] - 1;
    }

    int ordinal(IdKind kind, int place) {
        return starts[kind.position()] + place;
    }

    IdKind kindOf(int ordinal) {
        return IdKind.of(ids[ordinal]);
    }

    /** Where a thing stands, as a path from the program's root. */
    Place placeOf(int ordinal) {
        IdKind kind = kindOf(ordinal);
        int place = ordinal - starts[kind.position()];
        if (kind == IdKind.KEY_RESULT) {
            int objective = objectiveOf(place);
            return Place.ROOT.element("objectives", objective).element("keyResults", place - firstKeyResult[objective]);
        }
        return kind.holder().element(kind.listName(), place);
    }

    /** The place of an objective, or of that of a key result, by either's id; {@link #NONE} where there is none. */
    int objectiveOf(Id id) {
        if (id instanceof KeyResultId) {
            int keyResult = find(IdKind.KEY_RESULT, id);
            return keyResult == NONE ? NONE : objectiveOf(keyResult);
        }
        return find(IdKind.OBJECTIVE, id);
    }

    /** The objective of a key result, both as places among their kind. */
    int objectiveOf(int keyResult) {
        int low = 0;
        int high = firstKeyResult.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firstKeyResult[middle] <= keyResult) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place of an objective's first key result among all key results. */
    int firstKeyResult(int objective) {
        return firstKeyResult[objective];
    }
}
