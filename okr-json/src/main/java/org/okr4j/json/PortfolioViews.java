package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.portfolio.Funding;
import org.okr4j.portfolio.InitiativeShare;
import org.okr4j.portfolio.InitiativeUse;
import org.okr4j.portfolio.ObjectiveFunding;
import org.okr4j.portfolio.Outlay;
import org.okr4j.portfolio.Portfolio;
import org.okr4j.portfolio.StopCase;
import org.okr4j.portfolio.StopProposal;
import org.okr4j.portfolio.StopVerdict;
import org.okr4j.value.Money;

/** What money and effort are spent on. */
final class PortfolioViews {

    private static final View<Money> MONEY = Outline.of(Money.class)
            .required("amount", Scalars.DECIMAL, Money::amount)
            .required("currency", Views.TEXT, Money::currency)
            .build();

    private static final View<Outlay> OUTLAY = Outline.of(Outlay.class)
            .list(
                    "money",
                    MONEY,
                    outlay ->
                            outlay.money().keySet().stream().map(outlay::money).toList())
            .required("effort", Scalars.DECIMAL, Outlay::effort)
            .build();

    private static final View<InitiativeShare> SHARE = Outline.of(InitiativeShare.class)
            .required("keyResult", Views.TEXT, InitiativeShare::keyResult)
            .required("objective", Views.TEXT, InitiativeShare::objective)
            .required("outlay", OUTLAY, InitiativeShare::outlay)
            .build();

    private static final View<InitiativeUse> USE = Outline.of(InitiativeUse.class)
            .required("initiative", Views.TEXT, use -> use.initiative().id())
            .required("title", Views.TEXT, use -> use.initiative().title())
            .required("outlay", OUTLAY, InitiativeUse::outlay)
            .list("shares", SHARE, InitiativeUse::shares)
            .optional("aimless", Views.MESSAGE, InitiativeUse::aimless)
            .build();

    private static final View<ObjectiveFunding> FUNDING = Outline.of(ObjectiveFunding.class)
            .required("objective", Views.TEXT, funding -> funding.objective().id())
            .required("title", Views.TEXT, funding -> funding.objective().title())
            .required("funding", WordCodec.of(Funding.class), ObjectiveFunding::funding)
            .required("outlay", OUTLAY, ObjectiveFunding::outlay)
            .list(
                    "initiatives",
                    Views.TEXT,
                    funding ->
                            funding.initiatives().stream().<Object>map(id -> id).toList())
            .build();

    private static final View<ImmutableMap<UnitId, Outlay>> UNITS =
            EntriesView.of("UnitOutlay", "unit", Views.TEXT, "outlay", OUTLAY);

    private static final View<ImmutableMap<PriorityId, Outlay>> PRIORITIES =
            EntriesView.of("PriorityOutlay", "priority", Views.TEXT, "outlay", OUTLAY);

    static final View<Portfolio> PORTFOLIO = Outline.of(Portfolio.class)
            .required("asOf", Views.TEXT, Portfolio::asOf)
            .required("total", OUTLAY, Portfolio::total)
            .required("withoutAim", OUTLAY, Portfolio::withoutAim)
            .required("withoutPriority", OUTLAY, Portfolio::withoutPriority)
            .list("initiatives", USE, Portfolio::initiatives)
            .list("objectives", FUNDING, Portfolio::objectives)
            .required("units", UNITS, Portfolio::byUnit)
            .required("priorities", PRIORITIES, Portfolio::byPriority)
            .build();

    private static final View<StopCase> CASE = Outline.of(StopCase.class)
            .required("initiative", Views.TEXT, each -> each.initiative().id())
            .required("title", Views.TEXT, each -> each.initiative().title())
            .required("verdict", WordCodec.of(StopVerdict.class), StopCase::verdict)
            .required("outlay", OUTLAY, StopCase::outlay)
            .required("reason", Views.MESSAGE, StopCase::reason)
            .build();

    static final View<StopProposal> STOP = Outline.of(StopProposal.class)
            .required("objective", Views.TEXT, proposal -> proposal.objective().id())
            .list(
                    "aimless",
                    Views.TEXT,
                    proposal ->
                            proposal.aimless().stream().<Object>map(id -> id).toList())
            .required("freed", OUTLAY, StopProposal::freed)
            .list("cases", CASE, StopProposal::cases)
            .build();

    private PortfolioViews() {}
}
