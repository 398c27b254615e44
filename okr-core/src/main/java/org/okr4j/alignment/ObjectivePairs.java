package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;

/**
 * The objectives of two programs that may differ, and those that only the first has. Where no objective has moved to another
 * place, what both share is not looked at.
 *
 * @param changed the objectives of both, in the order of the later program
 * @param removed those that only the earlier program has, in its order
 */
record ObjectivePairs(ImmutableList<Pair> changed, ImmutableList<Objective> removed) {

    static ObjectivePairs of(OkrProgram before, OkrProgram after) {
        ImmutableIntArray places = after.placesDifferentFrom(before);
        return before.cycles().equals(after.cycles()) && stayInPlace(before.objectives(), after.objectives(), places)
                ? inPlace(before.objectives(), after.objectives(), places)
                : all(before, after);
    }

    private static boolean stayInPlace(List<Objective> before, List<Objective> after, ImmutableIntArray places) {
        return after.size() >= before.size()
                && places.stream()
                        .filter(place -> place < before.size())
                        .allMatch(place ->
                                before.get(place).id().equals(after.get(place).id()));
    }

    private static ObjectivePairs inPlace(List<Objective> before, List<Objective> after, ImmutableIntArray places) {
        ImmutableList.Builder<Pair> changed = ImmutableList.builder();
        places.stream()
                .filter(place -> place < before.size())
                .forEach(place -> changed.add(new Pair(before.get(place), after.get(place))));
        return new ObjectivePairs(changed.build(), ImmutableList.of());
    }

    /** All objectives of both, also those that do not differ. */
    static ObjectivePairs all(OkrProgram before, OkrProgram after) {
        ImmutableList.Builder<Pair> changed = ImmutableList.builder();
        for (Objective is : after.objectives()) {
            before.objective(is.id()).ifPresent(was -> changed.add(new Pair(was, is)));
        }
        return new ObjectivePairs(
                changed.build(),
                before.objectives().stream()
                        .filter(was -> after.objective(was.id()).isEmpty())
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * An objective that both programs have.
     *
     * @param was as it was
     * @param is as it is
     */
    record Pair(Objective was, Objective is) {}
}
