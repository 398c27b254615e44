package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Predicate;
import org.okr4j.Evaluation;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * The objectives that a reader may not see.
 *
 * @param program the program that has them
 * @param objectives the objectives, in the order of the program
 */
record Withheld(ResolvedProgram program, ImmutableList<Objective> objectives) {

    static Withheld of(Evaluation evaluation, PageOptions options) {
        ResolvedProgram program = evaluation.program();
        options.reader().ifPresent(program::person);
        return new Withheld(
                program,
                program.program().objectives().stream()
                        .filter(objective -> objective.restrictedBecause().isPresent() && !options.showsRestricted())
                        .filter(objective -> options.reader()
                                .filter(reader -> program.isVisibleTo(reader, objective.id(), evaluation.asOf()))
                                .isEmpty())
                        .collect(toImmutableList()));
    }

    boolean isEmpty() {
        return objectives.isEmpty();
    }

    /** {@return the ids of the objectives, of their key results and of the dependencies from and on any of these} */
    ImmutableSet<Id> things() {
        ImmutableSet.Builder<Id> things = ImmutableSet.builder();
        for (Objective objective : objectives) {
            things.add(objective.id());
            program.dependenciesOn(objective.id()).forEach(dependency -> things.add(dependency.id()));
            for (KeyResult keyResult : objective.keyResults()) {
                things.add(keyResult.id());
                program.dependenciesOn(keyResult.id()).forEach(dependency -> things.add(dependency.id()));
                program.dependenciesOf(keyResult.id()).forEach(dependency -> things.add(dependency.id()));
            }
        }
        return things.build();
    }

    /** {@return how many objectives of which unit are not shown, and why, a sentence for each unit and reason} */
    ImmutableList<Message> sentences() {
        return objectives.stream()
                .collect(toImmutableListMultimap(
                        objective -> List.of(
                                program.unitOf(objective).name(),
                                objective.restrictedBecause().orElseThrow()),
                        objective -> objective))
                .asMap()
                .entrySet()
                .stream()
                .map(entry -> Message.of(
                        "dashboard.withheld",
                        entry.getValue().size(),
                        entry.getKey().get(0),
                        entry.getKey().get(1)))
                .collect(toImmutableList());
    }

    /** Those of them for which a condition holds. */
    Withheld of(Predicate<Objective> filter) {
        return new Withheld(program, objectives.stream().filter(filter).collect(toImmutableList()));
    }
}
