package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a suppression came to in a check: the subject of rules on suppressions, which look last, after all else was found.
 *
 * <pre>{@code
 * Rule<SuppressionUse> dated = Rule.forEach(SuppressionUse.class)
 *         .id("acme-suppression-ends-within-the-year")
 *         .because("what we live with longer, we should decide on again")
 *         .check((use, context) -> {
 *             if (use.suppression().until().isAfter(context.asOf().plusYears(1))) {
 *                 context.report("It holds until {0}. Decide for a year at most.", use.suppression().until());
 *             }
 *         });
 * }</pre>
 *
 * <p>A check of a whole program shows all suppressions of the profile. A check of a part shows those on an objective, a key
 * result, a dependency or a KPI of that part, for of no other can it be told there what they came to.
 *
 * @param suppression the suppression
 * @param silenced what it covers of all that was found; empty once it has expired
 * @param evaluated whether its rule could judge all that it covers: if it could not, that nothing was silenced says nothing
 */
public record SuppressionUse(Suppression suppression, ImmutableList<Finding> silenced, boolean evaluated) {

    /**
     * Checks that nothing is null.
     *
     * @param suppression the suppression
     * @param silenced what it covers of all that was found; empty once it has expired
     * @param evaluated whether its rule could judge all that it covers
     */
    public SuppressionUse {
        requireNonNull(suppression, "suppression");
        requireNonNull(silenced, "silenced");
    }
}
