package org.okr4j.program;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** What an edit moves of a cycle, by the states of the cycle in which it may be moved. */
enum Hold {
    /** What is pursued. */
    STRUCTURE(
            Sets.immutableEnumSet(CycleState.DRAFT, CycleState.ACTIVE),
            "be in draft or active for an edit of objectives, key results, links, measures, weights or due dates"),
    /** What is reported, and how it goes on. */
    PROGRESS(
            Sets.immutableEnumSet(CycleState.DRAFT, CycleState.ACTIVE, CycleState.LOCKED),
            "be in draft, active or locked for a check-in, a review or a transition but to closed"),
    /** What is served by objectives of other cycles, by whose links its number would move. */
    SERVED(
            Sets.immutableEnumSet(CycleState.DRAFT, CycleState.ACTIVE, CycleState.LOCKED),
            "be in draft, active or locked for a link to one of its objectives to be added or dropped"),
    /** What is decided and agreed on: owners, scores, facts, retrospectives. */
    RECORD(
            Sets.immutableEnumSet(CycleState.DRAFT, CycleState.ACTIVE, CycleState.LOCKED, CycleState.CLOSED),
            "not be archived for any edit");

    private final ImmutableSet<CycleState> allowedIn;
    private final String constraint;

    Hold(ImmutableSet<CycleState> allowedIn, String constraint) {
        this.allowedIn = allowedIn;
        this.constraint = constraint;
    }

    boolean isAllowedIn(CycleState state) {
        return allowedIn.contains(state);
    }

    /** What the cycle must, in the words of a refusal. */
    String constraint() {
        return constraint;
    }
}
