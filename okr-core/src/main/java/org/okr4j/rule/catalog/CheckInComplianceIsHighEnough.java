package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.okr4j.adoption.Compliance;
import org.okr4j.adoption.TeamWeek;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Of all weeks in which teams had to check in, in the cycles that run, enough are complete. */
final class CheckInComplianceIsHighEnough {

    private static final int MOST_NAMED = 3;
    private static final Parameter<BigDecimal> LEAST = Parameter.decimal("least", "0", "1", "0.85");

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "check-in-compliance-is-high-enough")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(CheckIns::areAgreedOn, "catalog.no-check-ins")
            .parameters(LEAST)
            .check(CheckInComplianceIsHighEnough::check);

    private CheckInComplianceIsHighEnough() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Compliance compliance = Compliance.of(context.scorecard());
        compliance
                .value()
                .ifPresentOrElse(
                        share -> check(share, compliance, context), () -> context.notEvaluated(compliance.text()));
    }

    private static void check(Ratio share, Compliance compliance, RuleContext<OkrProgram> context) {
        Ratio least = Ratio.of(context.get(LEAST));
        if (share.compareTo(least) < 0) {
            context.finding(compliance.complete(), compliance.due(), share, least, worst(compliance, context))
                    .evidence("complete", compliance.complete())
                    .evidence("due", compliance.due())
                    .evidence("least", context.get(LEAST))
                    .report();
        }
    }

    /** The units that have missed most, with how much they have; those of one number in the order of the program. */
    private static ImmutableList<Message> worst(Compliance compliance, RuleContext<OkrProgram> context) {
        Map<UnitId, Long> missed = compliance.teamWeeks().stream()
                .filter(week -> !week.isComplete())
                .collect(groupingBy(TeamWeek::unit, LinkedHashMap::new, counting()));
        return missed.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                .limit(MOST_NAMED)
                .map(unit -> Message.of(
                        "catalog.check-in-compliance-is-high-enough.unit",
                        context.program().unit(unit.getKey()).name(),
                        unit.getValue(),
                        compliance.ofUnit(unit.getKey()).due()))
                .collect(toImmutableList());
    }
}
