package org.okr4j.program;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okr4j.objective.Objective;
import org.okr4j.value.Id;

/**
 * Applies changes one after the other, as {@link OkrProgram#apply(Change)} does. Additions that follow each other are applied at
 * once where it is certain that none is refused, so that many take no longer than going through the program a few times; else
 * by halves, down to the one that is refused.
 */
final class Additions {

    /** In this order they can be applied whatever order they were given in, as long as each adds to what is there. */
    private static final ImmutableList<Class<? extends Change>> ORDER =
            ImmutableList.of(ThingAdded.class, KeyResultAdded.class, ExtensionPut.class);

    private Additions() {}

    static OkrProgram apply(Iterable<? extends Change> changes, OkrProgram program) {
        ImmutableList<Change> all = ImmutableList.copyOf(changes);
        OkrProgram changed = program;
        int from = 0;
        while (from < all.size()) {
            int to = endOfRun(all, from, changed);
            changed = applyRun(all.subList(from, to), changed);
            from = to;
        }
        return changed;
    }

    private static int endOfRun(List<Change> changes, int from, OkrProgram program) {
        int to = from;
        while (to < changes.size() && isAddition(changes.get(to), program)) {
            to++;
        }
        return Math.max(from + 1, to);
    }

    /** Whether a change adds something that no boundary can keep out: for these, what was added just before matters. */
    private static boolean isAddition(Change change, OkrProgram program) {
        boolean isOfGoals = change instanceof KeyResultAdded
                || (change instanceof ThingAdded added && added.thing() instanceof Objective);
        return ORDER.contains(change.getClass())
                && (!isOfGoals || program.boundaries().isEmpty());
    }

    private static OkrProgram applyRun(List<Change> run, OkrProgram program) {
        if (run.size() == 1) {
            return program.apply(run.get(0));
        }
        return atOnce(run, program).orElseGet(() -> {
            int half = run.size() / 2;
            return applyRun(run.subList(half, run.size()), applyRun(run.subList(0, half), program));
        });
    }

    /** The program after additions; empty unless it is certain that none of them is refused. */
    private static Optional<OkrProgram> atOnce(List<Change> additions, OkrProgram program) {
        if (!areNew(additions, program)) {
            return Optional.empty();
        }
        try {
            OkrProgram changed = ChangeRuns.apply(
                    ImmutableList.sortedCopyOf(comparing(change -> ORDER.indexOf(change.getClass())), additions),
                    program);
            // What was not there yet when an addition came can only lock more.
            Locks locks = new Locks(changed);
            for (Change change : additions) {
                Edits.touch(change, program).ifPresent(locks::check);
                Touch.links(change, program, changed).ifPresent(locks::check);
            }
            return Optional.of(changed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether no id is in use when its turn comes, and each key result is added to an objective that is there by then. */
    private static boolean areNew(List<Change> additions, OkrProgram program) {
        Index index = program.index();
        Set<String> texts = new HashSet<>();
        Set<Id> ids = new HashSet<>();
        for (Change change : additions) {
            if (change instanceof KeyResultAdded added
                    && !index.contains(added.objective())
                    && !ids.contains(added.objective())) {
                return false;
            }
            for (Id id : ThingEdits.addedBy(change)) {
                ids.add(id);
                if (!texts.add(id.toString()) || index.firstWith(id.toString()) != Index.NONE) {
                    return false;
                }
            }
        }
        return true;
    }
}
