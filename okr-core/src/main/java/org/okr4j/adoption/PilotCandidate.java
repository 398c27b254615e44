package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Message;

/**
 * A department that may go first, and what speaks for it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param unit the department
 * @param assessment what was thought last of its head by the day; empty if nobody has said, and then the department is not
 *     evaluated
 * @param levels how many levels of units there are below it, never negative: the more, the more of a cascade is tried
 * @param neighbors the other departments, each once and in the order of the document, between which and this one a dependency is
 *     open, be it in units below: the more, the more of the alignment is tried
 * @param text all of it in a sentence
 */
public record PilotCandidate(
        UnitId unit, Optional<HeadAssessment> assessment, int levels, ImmutableList<UnitId> neighbors, Message text) {

    /**
     * Checks that nothing is null.
     *
     * @param unit the department
     * @param assessment what was thought last of its head
     * @param levels how many levels of units there are below it
     * @param neighbors the departments it depends on or that depend on it
     * @param text all of it in a sentence
     */
    public PilotCandidate {
        requireNonNull(unit, "unit");
        requireNonNull(assessment, "assessment");
        requireNonNull(neighbors, "neighbors");
        requireNonNull(text, "text");
    }

    /** {@return whether anybody has said what decides} */
    public boolean isEvaluated() {
        return assessment.isPresent();
    }

    /** {@return whether its head is engaged and ready for change} */
    public boolean isSuited() {
        return assessment.filter(each -> each.engaged() && each.changeReady()).isPresent();
    }
}
