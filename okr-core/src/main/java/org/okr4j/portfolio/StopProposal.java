package org.okr4j.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.scoring.Explanation;

/**
 * Which initiatives could stop if an objective were deprioritized, and what that would set free.
 *
 * <p>With the objective fall those that lose their aim by it, as the {@linkplain ChangeImpact impact} of the same decision says:
 * they served it alone. This record is immutable and thread-safe.
 *
 * @param objective the objective
 * @param impact what giving it up sets off, and who is to be told
 * @param aimless the objectives that lose their aim with it, the nearest first
 * @param cases the initiatives that serve it or one of those, in the order of the document
 */
public record StopProposal(
        Objective objective, ChangeImpact impact, ImmutableList<ObjectiveId> aimless, ImmutableList<StopCase> cases) {

    /**
     * Checks that all parts are given.
     *
     * @param objective the objective
     * @param impact what giving it up sets off
     * @param aimless the objectives that lose their aim with it
     * @param cases the initiatives that serve it or one of those
     */
    public StopProposal {
        requireNonNull(objective, "objective");
        requireNonNull(impact, "impact");
        requireNonNull(aimless, "aimless");
        requireNonNull(cases, "cases");
    }

    /**
     * Returns the initiatives on which the verdict is the same.
     *
     * @param verdict the verdict
     * @return the cases, in the order of the document
     */
    public ImmutableList<StopCase> cases(StopVerdict verdict) {
        return cases.stream().filter(each -> each.verdict() == verdict).collect(toImmutableList());
    }

    /**
     * {@return what initiatives take that may stop} It is the most that can be set free, because what has been spent of it
     * already is not on record.
     */
    public Outlay freed() {
        return cases(StopVerdict.MAY_STOP).stream().map(StopCase::outlay).reduce(Outlay.NONE, Outlay::plus);
    }

    /** {@return what may stop and what may not, each with its reason, and how what is set free adds up} */
    public Explanation explanation() {
        return PortfolioExplainer.explain(this);
    }
}
