package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResultId;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * How many key results reached at least 0.70 of their target in a cycle that has ended, and what that says.
 *
 * <p>What counts is the computed progress toward the target, never a score. Of no key results there is no share and no
 * verdict, which is not the same as none having reached its target.
 *
 * <pre>{@code
 * Completion c = Completion.of(List.of(Progress.of("0.9"), Progress.of("0.7"), Progress.of("0.2")));
 * c.value();       // Optional[2/3]
 * c.verdict();     // Optional[BELOW]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Completion {

    /** From which progress toward its target on a key result counts as reached: 0.7. */
    public static final Progress REACHED = Progress.of("0.7");

    private final int reached;
    private final int total;
    private final @Nullable CompletionVerdict verdict;
    private final ImmutableList<KeyResultId> notYetScored;
    private final ImmutableList<KeyResultId> notScorable;
    private final ImmutableList<KeyResultId> notReached;

    private Completion(
            int reached,
            int total,
            @Nullable CompletionVerdict verdict,
            ImmutableList<KeyResultId> notYetScored,
            ImmutableList<KeyResultId> notScorable,
            ImmutableList<KeyResultId> notReached) {
        this.reached = reached;
        this.total = total;
        this.verdict = verdict;
        this.notYetScored = notYetScored;
        this.notScorable = notScorable;
        this.notReached = notReached;
    }

    /**
     * Returns the completion of aspirational key results.
     *
     * @param progress how far each of them came
     * @return the completion
     */
    public static Completion of(Iterable<Progress> progress) {
        return of(progress, ImmutableList.of());
    }

    /**
     * Returns the completion of committed key results.
     *
     * @param progress how far each of them came
     * @return the completion
     */
    public static Completion ofCommitted(Iterable<Progress> progress) {
        return of(ImmutableList.of(), progress);
    }

    /**
     * Returns the completion of aspirational and committed key results together.
     *
     * @param aspirational how far each came that was not promised
     * @param committed how far each came that was
     * @return the completion
     */
    public static Completion of(Iterable<Progress> aspirational, Iterable<Progress> committed) {
        return of(aspirational, committed, ImmutableList.of());
    }

    /**
     * Returns the completion of key results of every ambition together. Learning ones count, but nobody aimed high with
     * them: by themselves they are neither strong nor too easy.
     *
     * @param aspirational how far each came that was to stretch the unit
     * @param committed how far each came that was promised
     * @param learning how far each came that was to find something out
     * @return the completion
     */
    public static Completion of(
            Iterable<Progress> aspirational, Iterable<Progress> committed, Iterable<Progress> learning) {
        Iterable<Progress> others = Iterables.concat(aspirational, learning);
        int reached = reached(others) + reached(committed);
        int total = Iterables.size(others) + Iterables.size(committed);
        return new Completion(
                reached,
                total,
                total == 0 ? null : verdict(reached, total, aspirational, committed, Iterables.isEmpty(others)),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** Whether progress is that of a key result that has reached its target. */
    static boolean isReached(Progress progress) {
        return progress.isAtLeast(REACHED);
    }

    Completion withLists(
            ImmutableList<KeyResultId> notYetScored,
            ImmutableList<KeyResultId> notScorable,
            ImmutableList<KeyResultId> notReached) {
        return new Completion(reached, total, verdict, notYetScored, notScorable, notReached);
    }

    private static CompletionVerdict verdict(
            int reached,
            int total,
            Iterable<Progress> aspirational,
            Iterable<Progress> committed,
            boolean allCommitted) {
        if (allCommitted) {
            return isAllAtOne(committed) ? CompletionVerdict.DELIVERED : CompletionVerdict.NOT_DELIVERED;
        }
        if (100L * reached < 40L * total) {
            return CompletionVerdict.UNREALISTIC;
        }
        if (100L * reached < 70L * total) {
            return CompletionVerdict.BELOW;
        }
        if (!isAboveTarget(reached, total) || !isAboveTarget(reached(aspirational), Iterables.size(aspirational))) {
            return CompletionVerdict.ON_TARGET;
        }
        return isAllAtOne(aspirational) ? CompletionVerdict.TOO_EASY : CompletionVerdict.STRONG;
    }

    private static boolean isAboveTarget(int reached, int total) {
        return 100L * reached > 75L * total;
    }

    private static boolean isAllAtOne(Iterable<Progress> progress) {
        return Iterables.all(progress, Progress.ONE::equals);
    }

    private static int reached(Iterable<Progress> progress) {
        return Iterables.size(Iterables.filter(progress, Completion::isReached));
    }

    /** {@return how many key results came to at least 0.70 of their target} */
    public int reached() {
        return reached;
    }

    /** {@return how many key results were judged} */
    public int total() {
        return total;
    }

    /** {@return the share of those that reached it, exact; absent if none were judged} */
    public Optional<Ratio> value() {
        return total == 0 ? Optional.empty() : Optional.of(Ratio.of(reached, total));
    }

    /** {@return what the share says about the cycle; absent if none were judged} */
    public Optional<CompletionVerdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** {@return the verdict in a sentence, with its numbers} */
    public Message reason() {
        return value().flatMap(share -> verdict().map(word -> Message.of(sentence(word), reached, total, share)))
                .orElse(Message.of("scoring.completion.none"));
    }

    /**
     * Returns where the share comes from.
     *
     * @return the explanation, whose number is the share; a note where none were judged
     */
    public Explanation explanation() {
        Optional<Ratio> value = value();
        Explanation share = value.isEmpty()
                ? Explanation.note(reason())
                : Explanation.of(
                        Operation.QUOTIENT,
                        value.get(),
                        reason(),
                        Explanation.given(
                                Ratio.of(reached, 1), Message.of("explanation.completion.reached", reached, REACHED)),
                        Explanation.given(Ratio.of(total, 1), Message.of("explanation.completion.total", total)));
        return share.and(listed("explanation.completion.not-yet-scored", notYetScored))
                .and(listed("explanation.completion.not-scorable", notScorable));
    }

    private static ImmutableList<Explanation> listed(String key, ImmutableList<KeyResultId> ids) {
        return ids.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Explanation.note(Message.of(key, ids.size(), ids)));
    }

    private static String sentence(CompletionVerdict verdict) {
        return switch (verdict) {
            case UNREALISTIC -> "scoring.completion.unrealistic";
            case BELOW -> "scoring.completion.below";
            case ON_TARGET -> "scoring.completion.on-target";
            case STRONG -> "scoring.completion.strong";
            case TOO_EASY -> "scoring.completion.too-easy";
            case DELIVERED -> "scoring.completion.delivered";
            case NOT_DELIVERED -> "scoring.completion.not-delivered";
        };
    }

    /** {@return those judged by their last progress because nobody has closed them yet; of plain values none} */
    public ImmutableList<KeyResultId> notYetScored() {
        return notYetScored;
    }

    /** {@return those that could not be judged because they cannot be scored; of plain values none} */
    public ImmutableList<KeyResultId> notScorable() {
        return notScorable;
    }

    /** {@return those of the judged that did not come to 0.70 of their target; of plain values none} */
    public ImmutableList<KeyResultId> notReached() {
        return notReached;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Completion other
                && reached == other.reached
                && total == other.total
                && verdict == other.verdict
                && notYetScored.equals(other.notYetScored)
                && notScorable.equals(other.notScorable)
                && notReached.equals(other.notReached);
    }

    @Override
    public int hashCode() {
        return 31 * reached + total;
    }

    /** {@return the two counts and the verdict} */
    @Override
    public String toString() {
        return reached + "/" + total + verdict().map(word -> " " + word).orElse("");
    }
}
