package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What the rules of a group came to on one subject: an outcome for each, in their order, and beside them that its text could
 * not be read, which is said once for all of them.
 */
record Row(ImmutableList<Outcome> outcomes, Optional<NotEvaluated> unread) {

    Outcome of(int rule) {
        return outcomes.get(rule);
    }
}
