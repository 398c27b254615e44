package org.okr4j.rule.catalog;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.okr4j.alignment.FocusGround;
import org.okr4j.alignment.FocusTest;
import org.okr4j.alignment.WatchedKpis;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.MarkKind;

/**
 * By one key result at least, an objective changes something in its cycle. It is silent where {@code objective-is-not-a-kpi},
 * {@code objective-is-not-business-as-usual} or {@code dates-are-nested} says the same.
 */
final class ObjectiveChangesSomethingNow {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "objective-changes-something-now")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.INFO)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needsProgram()
            .readsText()
            .parameters(KpiInDisguise.SIMILARITY)
            .check(Live.untilCycleEnds(ObjectiveChangesSomethingNow::check));

    private ObjectiveChangesSomethingNow() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        ground(objective, context)
                .filter(ground -> !isSaidElsewhere(ground, objective, context))
                .ifPresent(ground -> {
                    Cycle cycle = context.cycle();
                    context.finding()
                            .message(
                                    "catalog.objective-changes-something-now."
                                            + Ascii.toLowerCase(ground.name()).replace('_', '-'),
                                    objective.title(),
                                    cycle.label(),
                                    cycle.dates().last())
                            .at("keyResults")
                            .evidence("ground", ground)
                            .evidence("place", ground.place())
                            .report();
                });
    }

    private static Optional<FocusGround> ground(Objective objective, RuleContext<Objective> context) {
        return FocusTest.groundOf(
                objective, context.cycle(), context.asOf(), keyResult -> Optional.of(context.statementOf(keyResult)));
    }

    private static boolean isSaidElsewhere(FocusGround ground, Objective objective, RuleContext<Objective> context) {
        return switch (ground.place()) {
            case KPI -> areHealthyKpis(objective, context);
            case OPERATION -> speaksOfDailyWork(context);
            case LATER -> objective.keyResults().stream().anyMatch(keyResult -> isDueLater(keyResult, context));
            case OBJECTIVE -> true;
        };
    }

    private static boolean areHealthyKpis(Objective objective, RuleContext<Objective> context) {
        WatchedKpis kpis = KpiInDisguise.kpis(context);
        return Live.keyResults(objective, context.asOf()).stream()
                .allMatch(keyResult -> kpis.disguisedIn(keyResult, context.statementOf(keyResult))
                        .isPresent());
    }

    private static boolean speaksOfDailyWork(RuleContext<Objective> context) {
        return context.objectiveStatement().marks().stream()
                .anyMatch(mark -> mark.kind() == MarkKind.BUSINESS_AS_USUAL);
    }

    private static boolean isDueLater(KeyResult keyResult, RuleContext<Objective> context) {
        return keyResult
                .dueAt(context.asOf())
                .filter(due -> due.isAfter(context.cycle().dates().last()))
                .isPresent();
    }
}
