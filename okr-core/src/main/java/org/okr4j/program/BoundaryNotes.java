package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Collects where one objective leaves boundaries. Not thread-safe. */
final class BoundaryNotes {

    private final ImmutableList.Builder<Note> found = ImmutableList.builder();
    private final OkrProgram program;
    private final Objective objective;
    private final ToIntFunction<Objective> others;
    private final Message name;
    /** The objective and its key results, and all objectives and key results that it serves, also by way of others. */
    private final Set<Id> served = new HashSet<>();
    /** The priorities that any of these objectives names. */
    private final Set<Id> priorities = new HashSet<>();

    /**
     * Begins with no boundary.
     *
     * @param program the program
     * @param objective the objective
     * @param others how many objectives the unit of one has in its cycle beside it
     */
    BoundaryNotes(OkrProgram program, Objective objective, ToIntFunction<Objective> others) {
        this.program = program;
        this.objective = objective;
        this.others = others;
        this.name = Message.of("program.thing-objective", objective.id());
    }

    /** Goes up only once it is asked what is served, for that may be far. */
    private void follow() {
        if (!served.isEmpty()) {
            return;
        }
        objective.keyResults().forEach(keyResult -> served.add(keyResult.id()));
        Set<Id> seen = new HashSet<>();
        Deque<Objective> open = new ArrayDeque<>(List.of(objective));
        while (!open.isEmpty()) {
            Objective next = open.remove();
            if (seen.add(next.id())) {
                served.add(next.id());
                priorities.addAll(next.priorities());
                for (Contribution link : next.parents()) {
                    served.add(link.parent());
                    int parent = program.index().objectiveOf(link.parent());
                    if (parent != Index.NONE) {
                        open.add(program.objectives().get(parent));
                    }
                }
            }
        }
    }

    /** Looks at one boundary, which is of the cycle of the objective and of its unit or one above. */
    void add(Boundary boundary) {
        if (!boundary.parents().isEmpty() || !boundary.priorities().isEmpty()) {
            follow();
        }
        if (!boundary.parents().isEmpty() && Collections.disjoint(boundary.parents(), served)) {
            add("program.boundary-parents", boundary.parents(), boundary.unit());
        }
        if (!boundary.priorities().isEmpty() && Collections.disjoint(boundary.priorities(), priorities)) {
            add("program.boundary-priorities", boundary.priorities(), boundary.unit());
        }
        if (boundary.mostObjectives().isPresent()) {
            addObjectives(boundary.mostObjectives().getAsInt(), boundary);
        }
        if (boundary.mostKeyResults().isPresent()) {
            addKeyResults(boundary.mostKeyResults().getAsInt(), boundary);
        }
    }

    private void addObjectives(int most, Boundary boundary) {
        long count = others.applyAsInt(objective) + 1L;
        if (count > most) {
            addCount("program.boundary-objectives", count, objective.unit(), most, objective.cycle(), boundary.unit());
        }
    }

    private void addKeyResults(int most, Boundary boundary) {
        long keyResults = objective.keyResults().stream()
                .filter(keyResult -> keyResult
                        .stateAt(LocalDate.MAX)
                        .filter(LifecycleState::isGivenUp)
                        .isEmpty())
                .count();
        if (keyResults > most) {
            addCount("program.boundary-key-results", keyResults, most, boundary.unit());
        }
    }

    private void add(String key, Object... arguments) {
        List<Object> limit = Lists.asList(name, arguments);
        found.add(new Note(key, limit, 0, Message.of(key, limit.toArray())));
    }

    /** Adds that there are more than a limit allows. How many comes last in the text. */
    private void addCount(String key, long count, Object... arguments) {
        ImmutableList<Object> limit =
                ImmutableList.builder().add(name).add(arguments).build();
        Message text = Message.of(
                key, ImmutableList.builder().addAll(limit).add(count).build().toArray());
        found.add(new Note(key, limit, count, text));
    }

    ImmutableList<Note> found() {
        return found.build();
    }

    /**
     * That a limit is not kept.
     *
     * @param key what kind of limit it is
     * @param limit the limit
     * @param count how many there are, where the limit is a number; else 0
     * @param text both in a sentence
     */
    record Note(String key, List<Object> limit, long count, Message text) {

        /** Whether the same limit is kept no less well than another note says. */
        boolean isNoWorseThan(Note other) {
            return key.equals(other.key) && limit.equals(other.limit) && count <= other.count;
        }
    }
}
