package org.okr4j.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a sentence: its pieces, its verb, and what its figures are for.
 *
 * @param from its first piece
 * @param to the piece after its last one
 * @param verb its verb, or null
 * @param uses its figures
 */
record Clause(int from, int to, @Nullable Verb verb, List<Use> uses) {

    /** {@return the figure it is about: the target, else a change, else the best candidate; null where there is none} */
    @Nullable
    Use main() {
        @Nullable Use target = target();
        return target != null ? target : change();
    }

    /** {@return the change; none of a second result that is joined on after the target} */
    @Nullable
    Use change() {
        Use change = first(Role.CHANGE);
        Use target = first(Role.TARGET);
        Use baseline = first(Role.BASELINE);
        boolean second = change != null
                && target != null
                && baseline != null
                && change.at() > target.at()
                && change.clue() == Clue.BY;
        return second ? null : change;
    }

    @Nullable
    Use baseline() {
        Use baseline = first(Role.BASELINE);
        Use target = target();
        boolean other = baseline != null
                && target != null
                && first(Role.TARGET) != null
                && target.role() == Role.CANDIDATE
                && baseline.clue() == Clue.FROM;
        return other ? null : baseline;
    }

    private @Nullable Use first(Role role) {
        for (Use use : uses) {
            if (use.role() == role) {
                return use;
            }
        }
        return null;
    }

    /** {@return the figure to get to: the one that is named so, else the best candidate where nothing changes} */
    @Nullable
    Use target() {
        @Nullable Use named = first(Role.TARGET);
        @Nullable Use subject = uses.isEmpty() ? null : uses.get(0);
        boolean counted = subject != null
                && subject.role() == Role.CANDIDATE
                && verb != null
                && !verb.isFirst()
                && subject.at() < verb.at()
                && subject.rank() >= 50
                && !verb.isChange();
        if (named != null && !counted) {
            return named;
        }
        @Nullable Use change = change();
        @Nullable Use best = null;
        for (Use use : uses) {
            if (use.role() == Role.CANDIDATE && (best == null || use.rank() > best.rank())) {
                best = use;
            }
        }
        if (change != null && best != null && best.rank() < 40) {
            return null;
        }
        return best;
    }
}
