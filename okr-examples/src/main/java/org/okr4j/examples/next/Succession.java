package org.okr4j.examples.next;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.alignment.NextCycle;
import org.okr4j.cadence.Retrospective;
import org.okr4j.program.Change;

/**
 * The proposals for the next cycle, and what they rest on.
 *
 * @param next the proposals
 * @param newCycle the change that adds the next cycle; absent where the program has it already
 * @param retrospective what people have decided; absent where none was held
 */
record Succession(NextCycle next, Optional<Change> newCycle, Optional<Retrospective> retrospective) {

    /** {@return the changes that add the drafts, and before them the cycle} */
    ImmutableList<Change> changes() {
        return ImmutableList.<Change>builder()
                .addAll(newCycle.stream().iterator())
                .addAll(next.changes())
                .build();
    }
}
