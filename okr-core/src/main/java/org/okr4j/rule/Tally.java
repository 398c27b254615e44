package org.okr4j.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * How many subjects each rule of a line-up has looked at, and why it could not judge them; so that what holds for all of them
 * is said once. Filled while rules run, and not changed afterwards.
 */
final class Tally {

    private final Lineup<?> lineup;
    private final int[] taken;
    private final int[] unreadable;
    private final int[] undecided;
    private final @Nullable Multiset<Message>[] reasons;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of nothing but these
    Tally(Lineup<?> lineup) {
        this.lineup = lineup;
        this.taken = new int[lineup.size()];
        this.unreadable = new int[lineup.size()];
        this.undecided = new int[lineup.size()];
        this.reasons = new Multiset[lineup.size()];
    }

    /** The same counts, to go on with in another scene. */
    Tally in(Lineup<?> other) {
        Tally copy = new Tally(other);
        System.arraycopy(taken, 0, copy.taken, 0, taken.length);
        System.arraycopy(unreadable, 0, copy.unreadable, 0, taken.length);
        System.arraycopy(undecided, 0, copy.undecided, 0, taken.length);
        for (int rule = 0; rule < reasons.length; rule++) {
            Multiset<Message> known = reasons[rule];
            copy.reasons[rule] = known == null ? null : HashMultiset.create(known);
        }
        return copy;
    }

    Lineup<?> lineup() {
        return lineup;
    }

    /** Counts an outcome so many times more: once, or once less. */
    void count(int rule, Outcome outcome, int times) {
        switch (outcome.look()) {
            case NONE -> {}
            case UNREADABLE -> unreadable[rule] += times;
            case TAKEN -> taken[rule] += times;
        }
        if (!outcome.notEvaluated().isEmpty()) {
            undecided[rule] += times;
            for (NotEvaluated said : outcome.notEvaluated()) {
                count(rule, said.reason(), times);
            }
        }
    }

    private void count(int rule, Message reason, int times) {
        Multiset<Message> known = reasons[rule];
        if (known == null) {
            known = HashMultiset.create();
            reasons[rule] = known;
        }
        known.setCount(reason, known.count(reason) + times);
    }

    /** What is said once of a rule: that it has judged nothing, and why. Empty if it has judged something. */
    Optional<NotEvaluated> summary(int rule) {
        if (taken[rule] > 0 && undecided[rule] < taken[rule]) {
            return Optional.empty();
        }
        return lineup.obstacles()
                .get(rule)
                .or(() -> reason(rule))
                .map(reason -> new NotEvaluated(lineup.rule(rule).id(), Optional.empty(), reason));
    }

    private Optional<Message> reason(int rule) {
        if (taken[rule] == 0) {
            return Optional.of(Message.of(unreadable[rule] > 0 ? "rule.no-readable-text" : "rule.no-subjects"));
        }
        Multiset<Message> known = reasons[rule];
        return taken[rule] > 1 && known != null && known.elementSet().size() == 1
                ? Optional.of(known.iterator().next())
                : Optional.empty();
    }
}
