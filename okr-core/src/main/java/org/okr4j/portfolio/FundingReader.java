package org.okr4j.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;

/** Tells for each objective in force where the work for it comes from. */
final class FundingReader {

    private final Portfolio portfolio;
    private final Pursued pursued;
    private final ImmutableSetMultimap<ObjectiveId, InitiativeId> initiatives;
    private final Reached reached;

    FundingReader(Portfolio portfolio, Pursued pursued) {
        this.portfolio = portfolio;
        this.pursued = pursued;
        ImmutableSetMultimap.Builder<ObjectiveId, InitiativeId> serving = ImmutableSetMultimap.builder();
        portfolio
                .initiatives()
                .forEach(use -> use.shares()
                        .forEach(share ->
                                serving.put(share.objective(), use.initiative().id())));
        this.initiatives = serving.build();
        this.reached = Reached.from(initiatives.keySet(), pursued);
    }

    ImmutableList<ObjectiveFunding> read() {
        return pursued.program().program().objectives().stream()
                .filter(objective ->
                        objective.isActive(pursued.program().cycleOf(objective).dates(), pursued.asOf()))
                .map(this::read)
                .collect(toImmutableList());
    }

    private ObjectiveFunding read(Objective objective) {
        Outlay outlay = portfolio.of(objective.id());
        ImmutableList<InitiativeId> own = initiatives.get(objective.id()).asList();
        return new ObjectiveFunding(objective, funding(objective.id(), outlay, !own.isEmpty()), outlay, own);
    }

    private Funding funding(ObjectiveId id, Outlay outlay, boolean isServed) {
        if (isServed) {
            return outlay.isNothing() ? Funding.UNPRICED : Funding.FUNDED;
        }
        return reached.contains(id) ? Funding.THROUGH_OTHERS : Funding.UNFUNDED;
    }
}
