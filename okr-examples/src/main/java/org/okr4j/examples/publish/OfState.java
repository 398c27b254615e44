package org.okr4j.examples.publish;

import com.google.common.base.Ascii;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import org.okr4j.examples.cli.Choice;
import org.okr4j.objective.LifecycleState;

/** The states of an objective by their English words. */
final class OfState extends Choice<LifecycleState> {

    OfState() {
        super(Maps.uniqueIndex(EnumSet.allOf(LifecycleState.class), state -> Ascii.toLowerCase(state.name())));
    }
}
