package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
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

    @Override
    OkrProgram plusThings(OkrProgram program, List<Objective> things) {
        PersistentVector<Objective> longer = program.vector();
        for (Objective thing : things) {
            longer = longer.plus(thing);
        }
        return program.withObjectives(longer);
    }

    @Override
    OkrProgram withThings(OkrProgram program, Map<Integer, Objective> things) {
        PersistentVector<Objective> changed = program.vector();
        for (Map.Entry<Integer, Objective> thing : things.entrySet()) {
            changed = changed.with(thing.getKey(), thing.getValue());
        }
        return program.withObjectives(changed);
    }
}
