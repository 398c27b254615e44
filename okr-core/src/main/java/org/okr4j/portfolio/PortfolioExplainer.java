package org.okr4j.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Operation;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Shows how outlays add up.
 *
 * @param portfolio the portfolio
 */
record PortfolioExplainer(Portfolio portfolio) {

    /** An amount that counts, and the line that says what it is. */
    private record Item(Outlay outlay, Function<Message, Message> line) {}

    Explanation explain(Objective objective) {
        ImmutableList<Item> items = portfolio.initiatives().stream()
                .flatMap(use -> use.shares().stream()
                        .filter(share -> share.objective().equals(objective.id()))
                        .map(share -> new Item(share.outlay(), amount -> shareText(use, share, amount))))
                .collect(toImmutableList());
        Message title = Message.of(
                "portfolio.explained",
                Message.of("explanation.name", objective.title(), objective.id()),
                portfolio.of(objective.id()).text(),
                portfolio.asOf());
        return Explanation.note(title, sums(portfolio.of(objective.id()), items));
    }

    private Message shareText(InitiativeUse use, InitiativeShare share, Message amount) {
        return Message.of(
                "portfolio.explained.share",
                amount,
                name(use.initiative()),
                portfolio.scorecard().program().keyResult(share.keyResult()).text(),
                use.shares().size());
    }

    static Explanation explain(StopProposal proposal) {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        ImmutableList<Item> items = proposal.cases(StopVerdict.MAY_STOP).stream()
                .map(each -> new Item(
                        each.outlay(),
                        amount -> Message.of("portfolio.explained.whole", amount, name(each.initiative()))))
                .collect(toImmutableList());
        lines.addAll(sums(proposal.freed(), items));
        for (StopCase each : proposal.cases()) {
            Message line =
                    Message.of("portfolio.explained.case", name(each.initiative()), each.verdict(), each.reason());
            lines.add(Explanation.note(line, ImmutableList.of()));
        }
        Message title = Message.of(
                "portfolio.explained.stop",
                Message.of(
                        "explanation.name",
                        proposal.objective().title(),
                        proposal.objective().id()),
                proposal.freed().text());
        return Explanation.note(title, lines.build());
    }

    private static ImmutableList<Explanation> sums(Outlay total, ImmutableList<Item> items) {
        ImmutableList.Builder<Explanation> sums = ImmutableList.builder();
        total.money()
                .forEach((currency, amount) -> sums.add(sum(
                        amount,
                        each -> Message.of("portfolio.money", each, currency),
                        items,
                        outlay -> Optional.ofNullable(outlay.money().get(currency)))));
        if (total.effort().signum() > 0) {
            sums.add(sum(
                    total.effort(),
                    each -> Message.of("portfolio.effort", each),
                    items,
                    outlay -> Optional.of(outlay.effort()).filter(days -> days.signum() > 0)));
        }
        return sums.build();
    }

    private static Explanation sum(
            BigDecimal total,
            Function<BigDecimal, Message> text,
            ImmutableList<Item> items,
            Function<Outlay, Optional<BigDecimal>> amount) {
        ImmutableList<Explanation> parts = items.stream()
                .flatMap(item -> amount.apply(item.outlay()).stream()
                        .map(each ->
                                Explanation.given(Ratio.of(each), item.line().apply(text.apply(each)))))
                .collect(toImmutableList());
        return Explanation.of(Operation.SUM, Ratio.of(total), text.apply(total), parts);
    }

    private static Message name(Initiative initiative) {
        return Message.of("explanation.name", initiative.title(), initiative.id());
    }
}
