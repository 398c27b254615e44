package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** A scorecard as a view sees it: what may be shown, and what is next to what. Objectives are given by their ordinals. */
record Sight(Scorecard scorecard, View view) {

    ResolvedProgram program() {
        return scorecard.program();
    }

    /** What is shown, in the words of a phrase, and as of when. */
    Message title(String phrase) {
        return Message.of(phrase, Lines.shortened(view.scope().subject(program())), scorecard.asOf());
    }

    Objective objective(int ordinal) {
        return program().program().objectives().get(ordinal);
    }

    ImmutableList<ObjectiveId> ids(BitSet objectives) {
        return objectives.stream().mapToObj(ordinal -> objective(ordinal).id()).collect(toImmutableList());
    }

    boolean shows(int objective) {
        return view.shows(scorecard.objectives().get(objective));
    }

    boolean shows(Dependency dependency) {
        return view.showsGivenUp() || dependency.stateAt(scorecard.asOf()) != DependencyState.WITHDRAWN;
    }

    /** The objective that an id is of or belongs to. */
    int objectiveOf(Id id) {
        return program()
                .ordinalOf(
                        id instanceof KeyResultId of ? program().objectiveOf(of).id() : (ObjectiveId) id);
    }

    /** The objectives on both sides of a dependency; one only where it is on an outside party. */
    IntStream objectivesOf(Dependency dependency) {
        return ends(dependency).mapToInt(this::objectiveOf);
    }

    private static Stream<Id> ends(Dependency dependency) {
        return Stream.concat(dependency.provider().stream(), Stream.of(dependency.consumer()));
    }

    /** What an objective is linked to, on either end of the link. */
    IntStream linked(int objective) {
        return IntStream.concat(
                program().links().parentsOf(objective).stream(), program().links().childrenOf(objective).stream());
    }

    /** What an objective is linked to, depends on or is needed by. */
    IntStream neighbors(int objective) {
        return IntStream.concat(
                linked(objective),
                dependencies(objective(objective)).filter(this::shows).flatMapToInt(this::objectivesOf));
    }

    private Stream<Dependency> dependencies(Objective objective) {
        Stream<Dependency> ofKeyResults =
                objective.keyResults().stream().map(KeyResult::id).flatMap(this::dependencies);
        return Stream.concat(program().dependenciesOn(objective.id()).stream(), ofKeyResults);
    }

    private Stream<Dependency> dependencies(KeyResultId keyResult) {
        return Stream.of(program().dependenciesOf(keyResult), program().dependenciesOn(keyResult))
                .flatMap(List::stream);
    }

    /** What a dependency is on: an id, or the name of an outside party. */
    static Object provider(Dependency dependency) {
        return dependency
                .provider()
                .map(Object.class::cast)
                .orElseGet(() -> dependency.outsideParty().orElseThrow());
    }
}
