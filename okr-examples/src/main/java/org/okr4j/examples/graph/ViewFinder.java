package org.okr4j.examples.graph;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.report.View;
import org.okr4j.value.Id;

/**
 * Finds what an id on the command line names, or says which one may have been meant.
 *
 * @param program the program that is to have it
 * @param wrongCall makes of a sentence what to throw
 */
record ViewFinder(ResolvedProgram program, Function<String, ? extends RuntimeException> wrongCall) {

    View ofUnit(String text) {
        return View.of(find("--unit must be a unit of the program", text, UnitId::of, this::has));
    }

    View around(String text, int steps) {
        return View.around(
                find("--around must be an objective of the program", text, ObjectiveId::of, this::has), steps);
    }

    private boolean has(UnitId id) {
        return facts().organization().units().stream()
                .anyMatch(unit -> unit.id().equals(id));
    }

    private boolean has(ObjectiveId id) {
        return facts().objective(id).isPresent();
    }

    private OkrProgram facts() {
        return program.program();
    }

    private <T extends Id> T find(String demand, String text, Function<String, T> toId, Predicate<T> isKnown) {
        Optional<T> id = id(text, toId);
        return id.filter(isKnown).orElseThrow(() -> {
            String near = id.flatMap(program::nearestTo)
                    .map(known -> "; did you mean '" + known + "'?")
                    .orElse("");
            return wrongCall.apply(demand + ": " + text + near);
        });
    }

    /** The id of a text; empty where no id can have it. */
    private static <T extends Id> Optional<T> id(String text, Function<String, T> toId) {
        try {
            return Optional.of(toId.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
