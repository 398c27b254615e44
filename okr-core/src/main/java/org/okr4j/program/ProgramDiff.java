package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Id;

/**
 * What two programs say differently: as sentences for people, and as the changes that make the one of the other.
 *
 * <p>Things are compared by their ids, and told of property by property. What was reported or decided on a day is told as that:
 * a check-in was made, a target was moved from some day on, a cycle was locked.
 *
 * <pre>{@code
 * ProgramDiff diff = ProgramDiff.between(lastWeek, today);
 * diff.differences().forEach(System.out::println);
 * // Key result 'permits-wait': check-in of 2026-11-20: 36 days; confidence 7/10
 * // Objective 'faster-permits': the owner changed from Ada Moss (ada) to Ben Cole (ben)
 * diff.applyTo(lastWeek).equals(today);      // true
 * }</pre>
 *
 * <p>Nothing is lost: where two programs are not equal there is a difference, and the {@linkplain #changes() changes} lead from
 * the one to the other, be they resolvable or not, related or not. Of several things of one kind with the same id, which makes a
 * program unresolvable, the first is compared with the first, and so on.
 *
 * <p>What both programs share is not looked at, so that comparing a program with one that was made of it by a few changes of
 * values takes no longer if the program is large. Otherwise the time grows with the size of both. This class is immutable and
 * thread-safe.
 */
public final class ProgramDiff {

    private final OkrProgram before;
    private final OkrProgram after;
    private final ImmutableList<ProgramDifference> differences;
    private final ImmutableList<Change> changes;

    private ProgramDiff(
            OkrProgram before,
            OkrProgram after,
            ImmutableList<ProgramDifference> differences,
            ImmutableList<Change> changes) {
        this.before = before;
        this.after = after;
        this.differences = differences;
        this.changes = changes;
    }

    /**
     * Compares two programs.
     *
     * @param before the program to compare with
     * @param after the program to compare
     * @return what the second says differently
     */
    public static ProgramDiff between(OkrProgram before, OkrProgram after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        ProgramPairing pairing = ProgramPairing.of(before, after);
        return new ProgramDiff(before, after, ProgramTelling.differences(pairing), ChangePlan.changes(pairing));
    }

    /** {@return the program that is compared with} */
    public OkrProgram before() {
        return before;
    }

    /** {@return the program that is compared} */
    public OkrProgram after() {
        return after;
    }

    /**
     * {@return all that differs, in the order of the document: settings, then list by list what is there after, and what is gone}
     * A thing that came or went is one difference; an objective, one for itself and one for each of its key results.
     */
    public ImmutableList<ProgramDifference> differences() {
        return differences;
    }

    /**
     * Returns what differs in one thing.
     *
     * @param subject the id of a thing
     * @return the differences that are about it, in their order; those of its key results are not among those of an objective
     */
    public ImmutableList<ProgramDifference> of(Id subject) {
        requireNonNull(subject, "subject");
        return differences.stream()
                .filter(difference ->
                        difference.subject().filter(subject::equals).isPresent())
                .collect(toImmutableList());
    }

    /**
     * {@return the changes that make the program after of the program before, in an order in which they can be applied} Each says
     * one thing where there is a change that does; what no change says by itself is a revision of the thing.
     *
     * <p>Where cycles are locked or units have boundaries, {@link OkrProgram#apply(Change)} may refuse some of them; {@link
     * #applyTo} does not. The same holds for ids that are used twice.
     */
    public ImmutableList<Change> changes() {
        return changes;
    }

    /**
     * Applies the changes to a program, asking no cycle and no boundary for permission.
     *
     * @param program the program before, or another that has what the changes are about
     * @return the changed program; the program after, if it was the program before
     * @throws IllegalArgumentException if a change is about something that the program does not have
     */
    public OkrProgram applyTo(OkrProgram program) {
        return ChangeRuns.apply(changes, requireNonNull(program, "program"));
    }

    /** {@return whether both programs are equal} */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ProgramDiff other && before.equals(other.before) && after.equals(other.after);
    }

    @Override
    public int hashCode() {
        return 31 * before.hashCode() + after.hashCode();
    }

    /** {@return the number of differences} */
    @Override
    public String toString() {
        return "ProgramDiff(" + differences.size() + " differences)";
    }
}
