package org.okr4j.report;

import java.util.BitSet;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;

/** Which objectives a picture is about. */
sealed interface Scope permits Everything, OfUnit, Around {

    /** {@return the name of what is shown} */
    String subject(ResolvedProgram program);

    /** {@return the objectives, by their ordinals, whether the view shows those that were given up or not} */
    BitSet objectives(Sight sight);

    /** Whether the direct neighbors of these objectives are shown too. */
    default boolean hasNeighbors() {
        return false;
    }

    /** Whether somebody asked for this very objective. */
    default boolean isCenteredOn(ObjectiveId objective) {
        return false;
    }
}
