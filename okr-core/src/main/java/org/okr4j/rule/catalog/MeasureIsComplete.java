package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** A key result says how it is measured, with all that such a measure has: from where, to where, in which unit. */
final class MeasureIsComplete {

    private static final ImmutableSet<MeasureKind> WITHOUT_UNIT =
            Sets.immutableEnumSet(MeasureKind.MILESTONES, MeasureKind.BINARY);

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "measure-is-complete")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(MeasureIsComplete::check);

    private MeasureIsComplete() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Optional<Measure> measure = keyResult.measureAt(context.asOf());
        if (measure.isEmpty()) {
            context.finding()
                    .message("catalog.measure-is-complete.none", keyResult.text())
                    .at("measure")
                    .report();
            return;
        }
        ImmutableSet<String> missing = missing(measure.get(), keyResult);
        if (!missing.isEmpty()) {
            context.finding(keyResult.text(), inWords(missing))
                    .at(missing.contains("unit") && missing.size() == 1 ? "unit" : "measure")
                    .evidence("measure", measure.get().kind().tag())
                    .evidence("missing", String.join(", ", missing))
                    .report();
        }
    }

    private static ImmutableSet<String> missing(Measure measure, KeyResult keyResult) {
        ImmutableSet.Builder<String> missing =
                ImmutableSet.<String>builder().addAll(measure.toParts().missing());
        if (keyResult.unit().isEmpty() && !WITHOUT_UNIT.contains(measure.kind())) {
            missing.add("unit");
        }
        return missing.build();
    }

    private static ImmutableList<Message> inWords(ImmutableSet<String> parts) {
        return parts.stream()
                .map(part -> Message.of("catalog.measure-is-complete.part." + part))
                .collect(ImmutableList.toImmutableList());
    }
}
