package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * A key result says how it is measured, with all that such a measure has: from where, to where, in which unit; unless the
 * objectives that contribute to it are its measure. What its text says, or the history of its metric, is proposed.
 */
final class MeasureIsComplete {

    private static final ImmutableSet<MeasureKind> WITHOUT_UNIT =
            Sets.immutableEnumSet(MeasureKind.MILESTONES, MeasureKind.BINARY);
    private static final ImmutableSet<String> ONLY_UNIT = ImmutableSet.of("unit");

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "measure-is-complete")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(MeasureIsComplete::check);

    private MeasureIsComplete() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Optional<Measure> measure = keyResult.measureAt(context.asOf());
        if (measure.isEmpty() && context.isFedByObjectives()) {
            return;
        }
        if (measure.isEmpty()) {
            report(
                    context.finding()
                            .message("catalog.measure-is-complete.none", keyResult.text())
                            .at("measure"),
                    context);
            return;
        }
        ImmutableSet<String> missing = missing(measure.get(), keyResult);
        if (!missing.isEmpty()) {
            boolean onlyUnit = missing.equals(ONLY_UNIT);
            report(
                    context.finding()
                            .message(
                                    onlyUnit ? "catalog.measure-is-complete.no-unit" : "catalog.measure-is-complete",
                                    keyResult.text(),
                                    FaultyMeasure.inWords(missing))
                            .at(onlyUnit ? "unit" : "measure")
                            .evidence("measure", measure.get().kind().tag())
                            .evidence("missing", String.join(", ", missing)),
                    context);
        }
    }

    private static void report(FindingDraft finding, RuleContext<KeyResult> context) {
        KnownMeasure.complete(context.subject(), context.readableStatement())
                .ifPresent(complete -> finding.fix(Change.revise(complete)));
        finding.report();
    }

    static boolean hasNoUnit(MeasureKind kind) {
        return WITHOUT_UNIT.contains(kind);
    }

    private static ImmutableSet<String> missing(Measure measure, KeyResult keyResult) {
        ImmutableSet.Builder<String> missing =
                ImmutableSet.<String>builder().addAll(measure.toParts().missing());
        if (keyResult.unit().isEmpty() && !hasNoUnit(measure.kind())) {
            missing.add("unit");
        }
        return missing.build();
    }
}
