package org.okr4j.examples.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Sheet;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.portfolio.Funding;
import org.okr4j.portfolio.InitiativeUse;
import org.okr4j.portfolio.ObjectiveFunding;
import org.okr4j.portfolio.Outlay;
import org.okr4j.portfolio.Portfolio;

/**
 * What a portfolio is spent on, and what it is not.
 *
 * @param sheet the page
 * @param portfolio the portfolio
 */
record PortfolioPage(Sheet sheet, Portfolio portfolio) {

    private static final int LABEL = 44;

    static void write(Sheet sheet, Portfolio portfolio) {
        new PortfolioPage(sheet, portfolio).write();
    }

    private void write() {
        sheet.caption(
                sheet.say("funds.all"),
                sheet.say("funds.initiatives", portfolio.initiatives().size()));
        row(sheet.say("funds.total"), portfolio.total());
        row(sheet.say("funds.without-aim"), portfolio.withoutAim());
        priorities();
        objectives();
        aimless();
        unfunded();
    }

    private void priorities() {
        sheet.caption(sheet.say("funds.priorities"), "");
        for (StrategicPriority priority :
                sheet.program().program().organization().priorities()) {
            row(priority.title(), portfolio.byPriority().getOrDefault(priority.id(), Outlay.NONE));
        }
        if (!portfolio.withoutPriority().isNothing()) {
            row(sheet.say("funds.without-priority"), portfolio.withoutPriority());
        }
    }

    private void objectives() {
        ImmutableList<ObjectiveFunding> funded = portfolio.objectives().stream()
                .filter(each -> !each.initiatives().isEmpty())
                .collect(ImmutableList.toImmutableList());
        sheet.caption(
                sheet.say("funds.objectives"),
                sheet.say("funds.of", funded.size(), portfolio.objectives().size()));
        for (ObjectiveFunding each : funded) {
            row(
                    each.objective().id().toString(),
                    each.funding() == Funding.UNPRICED
                            ? sheet.words().word(each.funding())
                            : sheet.words().render(each.outlay().text()));
            sheet.page().hanging(List.of(Span.blanks(4)), new Span(String.join(", ", titles(each)), Style.FAINT));
        }
    }

    private List<String> titles(ObjectiveFunding funding) {
        return portfolio.initiatives().stream()
                .filter(use -> funding.initiatives().contains(use.initiative().id()))
                .map(use -> use.initiative().title())
                .toList();
    }

    private void aimless() {
        ImmutableList<InitiativeUse> uses = portfolio.servingNone();
        if (uses.isEmpty()) {
            return;
        }
        sheet.caption(sheet.say("funds.aimless"), String.valueOf(uses.size()));
        for (InitiativeUse use : uses) {
            row(use.initiative().title(), use.outlay());
            use.aimless()
                    .ifPresent(reason -> sheet.page()
                            .hanging(
                                    List.of(Span.blanks(4)),
                                    new Span(sheet.words().render(reason), Style.FAINT)));
        }
    }

    private void unfunded() {
        ImmutableList<ObjectiveFunding> unfunded = portfolio.withoutFunds();
        if (unfunded.isEmpty()) {
            return;
        }
        sheet.caption(
                sheet.say("funds.unfunded"),
                sheet.say("funds.of", unfunded.size(), portfolio.objectives().size()));
        for (ObjectiveFunding each : unfunded) {
            sheet.page()
                    .hanging(
                            List.of(
                                    Span.blanks(2),
                                    Span.of(each.objective().id().toString()).left(26)),
                            Span.of(each.objective().title()));
        }
        long through = portfolio.objectives().stream()
                .filter(each -> each.funding() == Funding.THROUGH_OTHERS)
                .count();
        sheet.page().blank();
        sheet.page().hanging(List.of(), new Span(sheet.say("funds.through", through), Style.FAINT));
    }

    private void row(String label, Outlay outlay) {
        row(label, sheet.words().render(outlay.text()));
    }

    private void row(String label, String text) {
        Span name = Span.of(label);
        sheet.page().hanging(List.of(Span.blanks(2), name.left(Math.max(LABEL, name.width() + 1))), Span.of(text));
    }
}
