package org.okr4j.rule.catalog;

import java.util.Optional;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * What is reported of a key result can be scored by its measure. It is silent where the measure itself is at fault, of
 * which other rules speak, and where a baseline is still to be found.
 */
final class KeyResultIsScorable {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "key-result-is-scorable")
            .family(RuleFamily.SCORING)
            .severity(Severity.WARNING)
            .source(RuleSource.OURS)
            .needsProgram()
            .check(KeyResultIsScorable::check);

    private KeyResultIsScorable() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Optional<Measure> measure =
                keyResult.measureAt(context.asOf()).filter(given -> !(given instanceof Measure.Unscorable));
        if (measure.isPresent()
                && context.keyResultScore().attainment() instanceof Attainment.NotScorable unscorable
                && unscorable.reason() != UnscorableReason.NOTHING_COUNTS_YET) {
            context.finding(
                            keyResult.text(),
                            unscorable.reason(),
                            asked(measure.get().kind()))
                    .at("checkIns")
                    .evidence("measure", measure.get().kind().tag())
                    .evidence("reason", unscorable.reason())
                    .report();
        }
    }

    private static Message asked(MeasureKind kind) {
        String form = switch (kind) {
            case MILESTONES -> "stages";
            case BINARY -> "answer";
            case FIND_BASELINE -> "found";
            default -> "number";
        };
        return Message.of("catalog.key-result-is-scorable." + form);
    }
}
