package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.internal.PersistentVector;
import org.okr4j.objective.Objective;

/** The objectives of a program, of which one can be added or replaced without copying the others. */
final class ObjectiveList extends ThingList<Objective> {

    ObjectiveList() {
        super(Objective.class);
    }

    @Override
    List<Objective> of(OkrProgram program) {
        return program.objectives();
    }

    @Override
    OkrProgram with(OkrProgram program, ImmutableList<Objective> things) {
        return program.withObjectives(PersistentVector.of(things));
    }

    @Override
    OkrProgram plusThing(OkrProgram program, Objective thing) {
        return program.withObjectives(program.vector().plus(thing));
    }

    @Override
    OkrProgram withThing(OkrProgram program, int place, Objective thing) {
        return program.withObjectives(program.vector().with(place, thing));
    }
}
