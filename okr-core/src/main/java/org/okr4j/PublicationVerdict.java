package org.okr4j;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.text.Message;

/**
 * Whether an objective may go over to another state, and what keeps it from that. Made by {@link Publication}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PublicationVerdict {

    private final OkrProgram program;
    private final Change change;
    private final ImmutableList<Message> obstacles;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Message> notes;

    PublicationVerdict(
            OkrProgram program,
            Change change,
            ImmutableList<Message> obstacles,
            ImmutableList<Finding> findings,
            ImmutableList<Message> notes) {
        this.program = program;
        this.change = change;
        this.obstacles = obstacles;
        this.findings = findings;
        this.notes = notes;
    }

    /** {@return the change that was asked for, allowed or not} */
    public Change change() {
        return change;
    }

    /** {@return what keeps the objective from it, each with what would help; empty if nothing does} */
    public ImmutableList<Message> obstacles() {
        return obstacles;
    }

    /**
     * {@return what rules find in the objective, its key results, what these depend on and its unit that has to be mended
     * first; empty unless it is to be published}
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /** {@return what a review should look at; it keeps the objective from nothing} */
    public ImmutableList<Message> notes() {
        return notes;
    }

    /** {@return whether there are neither obstacles nor findings} */
    public boolean isAllowed() {
        return obstacles.isEmpty() && findings.isEmpty();
    }

    /**
     * Carries the change out in the program that was judged. What was let through meanwhile is not in that: whoever lets
     * several objectives through at a time applies the {@linkplain #change() change} of each verdict to what the one before
     * has left.
     *
     * @return the judged program after the change
     * @throws IllegalStateException if it is not allowed; the message says why
     */
    public OkrProgram apply() {
        checkState(isAllowed(), "Publication: change must be allowed: %s%s", obstacles, findings);
        return program.apply(change);
    }

    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this)
                .add("change", change)
                .add("obstacles", obstacles)
                .add("findings", findings)
                .add("notes", notes)
                .toString();
    }
}
