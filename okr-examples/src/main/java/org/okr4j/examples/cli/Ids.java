package org.okr4j.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * Finds what an id on the command line names, or says which one may have been meant.
 *
 * @param program the program that is to have it
 * @param wrongCall makes of a sentence what to throw
 */
public record Ids(ResolvedProgram program, Function<String, ? extends RuntimeException> wrongCall) {

    /**
     * Finds a unit.
     *
     * @param name what the command line calls it
     * @param text its id
     * @return the unit
     */
    public OrgUnit unit(String name, String text) {
        return find(name, "a unit", text, facts().organization().units().stream(), ImmutableList.of(UnitId::of));
    }

    /**
     * Finds a person.
     *
     * @param name what the command line calls it
     * @param text its id
     * @return the person
     */
    public Person person(String name, String text) {
        return find(name, "a person", text, facts().organization().people().stream(), ImmutableList.of(PersonId::of));
    }

    /**
     * Finds a cycle.
     *
     * @param name what the command line calls it
     * @param text its id
     * @return the cycle
     */
    public Cycle cycle(String name, String text) {
        return find(name, "a cycle", text, facts().cycles().stream(), ImmutableList.of(CycleId::of));
    }

    /**
     * Finds the cycle of a day.
     *
     * @param name what the command line calls it, should there be none
     * @param date the day
     * @return the cycle that contains the day, of several the shortest
     */
    public Cycle cycleOf(String name, LocalDate date) {
        return facts().cycles().stream()
                .filter(cycle -> cycle.contains(date))
                .min(Comparator.comparing(cycle -> cycle.dates().days()))
                .orElseThrow(() -> wrongCall.apply(name + " must be given: no cycle of the program contains " + date));
    }

    /**
     * Finds an objective.
     *
     * @param name what the command line calls it
     * @param text its id
     * @return the objective
     */
    public Objective objective(String name, String text) {
        return find(name, "an objective", text, facts().objectives().stream(), ImmutableList.of(ObjectiveId::of));
    }

    /**
     * Finds something that others may rely on.
     *
     * @param name what the command line calls it
     * @param text the id of an objective, a key result, a person or a dependency
     * @return the thing
     */
    public Identified anything(String name, String text) {
        return find(
                name,
                "an objective, a key result, a person or a dependency",
                text,
                Streams.concat(
                        facts().objectives().stream(),
                        facts().objectives().stream().flatMap(objective -> objective.keyResults().stream()),
                        facts().organization().people().stream(),
                        facts().dependencies().stream()),
                ImmutableList.of(ObjectiveId::of, KeyResultId::of, PersonId::of, DependencyId::of));
    }

    private OkrProgram facts() {
        return program.program();
    }

    private <T extends Identified> T find(
            String name,
            String kind,
            String text,
            Stream<? extends T> things,
            ImmutableList<Function<String, Id>> ids) {
        Optional<? extends T> found =
                things.filter(thing -> thing.id().toString().equals(text)).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        String near = ids.stream()
                .flatMap(toId -> nearest(text, toId).stream())
                .findFirst()
                .map(known -> "; did you mean '" + known + "'?")
                .orElse("");
        throw wrongCall.apply(name + " must be " + kind + " of the program: " + text + near);
    }

    /** The known id that is nearest to a text; empty also where no id can have the text. */
    private Optional<Id> nearest(String text, Function<String, Id> toId) {
        try {
            return program.nearestTo(toId.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
