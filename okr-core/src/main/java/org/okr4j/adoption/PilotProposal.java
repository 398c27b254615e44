package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;

/**
 * Which two or three departments should go first.
 *
 * <p>Suited are those whose head was assessed as engaged and as ready for change; it is recorded and never guessed, so that a
 * department without an assessment is not evaluated. Of those that are suited three are proposed, or both where there are two:
 * those with the most levels of units below them, then those with the most neighbors by dependency, then those that come first in
 * the document. Of fewer than two none is proposed: one department has nobody to compare itself with.
 *
 * <pre>{@code
 * PilotProposal proposal = PilotProposal.of(program, LocalDate.of(2026, 10, 12));
 * proposal.proposed();                       // sales and marketing
 * proposal.candidates().get(2).text();       // that nobody has assessed the head of finance
 * }</pre>
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param asOf the day of the question
 * @param candidates all departments that exist on the day, in the order of the document
 * @param proposed those that are proposed, the first choice first; two, three or none
 * @param text which are proposed of how many, in a sentence, or why none is
 */
public record PilotProposal(
        LocalDate asOf, ImmutableList<PilotCandidate> candidates, ImmutableList<UnitId> proposed, Message text) {

    private static final int FEWEST = 2;
    private static final int MOST = 3;

    /**
     * Checks that nothing is null.
     *
     * @param asOf the day of the question
     * @param candidates all departments
     * @param proposed those that are proposed
     * @param text which are proposed of how many
     */
    public PilotProposal {
        requireNonNull(asOf, "asOf");
        requireNonNull(candidates, "candidates");
        requireNonNull(proposed, "proposed");
        requireNonNull(text, "text");
    }

    /**
     * Proposes pilots.
     *
     * @param program the program
     * @param asOf the day, up to which assessments and dependencies are seen
     * @return the proposal
     */
    public static PilotProposal of(ResolvedProgram program, LocalDate asOf) {
        ImmutableList<PilotCandidate> candidates = new PilotCandidates(program, asOf).all();
        ImmutableList<UnitId> suited = candidates.stream()
                .filter(PilotCandidate::isSuited)
                .sorted(Comparator.comparingInt(PilotCandidate::levels)
                        .thenComparingInt(candidate -> candidate.neighbors().size())
                        .reversed())
                .map(PilotCandidate::unit)
                .limit(MOST)
                .collect(toImmutableList());
        ImmutableList<UnitId> proposed = suited.size() < FEWEST ? ImmutableList.of() : suited;
        return new PilotProposal(asOf, candidates, proposed, text(candidates, proposed, suited.size(), program));
    }

    private static Message text(
            ImmutableList<PilotCandidate> candidates,
            ImmutableList<UnitId> proposed,
            int suited,
            ResolvedProgram program) {
        long unknown = candidates.stream()
                .filter(candidate -> !candidate.isEvaluated())
                .count();
        if (proposed.isEmpty()) {
            return Message.of("adoption.pilot.none", suited, candidates.size(), unknown);
        }
        ImmutableList<String> names =
                proposed.stream().map(unit -> program.unit(unit).name()).collect(toImmutableList());
        return unknown == 0
                ? Message.of("adoption.pilot.all", names, candidates.size())
                : Message.of("adoption.pilot", names, candidates.size(), unknown);
    }

    /** {@return those of which nobody has said what decides} */
    public ImmutableList<UnitId> notEvaluated() {
        return candidates.stream()
                .filter(candidate -> !candidate.isEvaluated())
                .map(PilotCandidate::unit)
                .collect(toImmutableList());
    }

    /** {@return the sentence, in what order departments are taken, and each candidate} */
    public Explanation explanation() {
        return Explanation.note(
                text,
                ImmutableList.<Explanation>builder()
                        .add(Explanation.note(Message.of("adoption.pilot.order"), ImmutableList.of()))
                        .addAll(candidates.stream()
                                .map(candidate -> Explanation.note(candidate.text(), ImmutableList.of()))
                                .collect(toImmutableList()))
                        .build());
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text.toString();
    }
}
