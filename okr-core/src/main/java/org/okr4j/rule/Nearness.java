package org.okr4j.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.okr4j.objective.KeyResultId;
import org.okr4j.program.OkrProgram;

/**
 * How near to each subject of a program something has changed. A subject at which nobody has looked is new; of all others it
 * is said within which {@link Reach} something is no longer as it was, so that a rule of a shorter one sees what it saw, unless
 * it has asked for records that are other ones now.
 */
record Nearness(
        Near programs,
        Near units,
        Near objectives,
        ImmutableMap<KeyResultId, Reach> keyResults,
        Near dependencies,
        Near kpis,
        ImmutableSet<RecordKind> records) {

    /** Of a program at which nobody has looked. */
    static Nearness unseen(OkrProgram program) {
        return new Nearness(
                Near.unseen(1),
                Near.unseen(program.organization().units().size()),
                Near.unseen(program.objectives().size()),
                ImmutableMap.of(),
                Near.unseen(program.dependencies().size()),
                Near.unseen(program.kpis().size()),
                ImmutableSet.of());
    }

    /** The nearness to the one subject that holds all others. */
    static Near ofProgram() {
        return Near.of(Origins.ofKept(1), Map.of(0, Reach.SELF));
    }
}
