package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Somebody who knows them has thought about whether the heads of the units that go first want it and are ready for it; and
 * thought so. Where no head was ever assessed, it is a matter of the profile whether that is asked for.
 */
final class PilotHeadsAreAssessed {

    private static final Parameter<String> ASKED = Parameter.choice("asked", "where-others-are", "always");

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "pilot-heads-are-assessed")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(ASKED)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(PilotHeadsAreAssessed::check);

    private PilotHeadsAreAssessed() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        if (!Pilots.canBeChosen(context)) {
            return;
        }
        if (!context.get(ASKED).equals("always") && !isAnybodyAssessed(program, context)) {
            context.notEvaluated(Message.of("catalog.pilot-heads-are-assessed.nobody"));
            return;
        }
        report("catalog.pilot-heads-are-assessed", Optional::isEmpty, context);
        report(
                "catalog.pilot-heads-are-assessed.unfit",
                last -> last.filter(PilotHeadsAreAssessed::isUnfit).isPresent(),
                context);
    }

    private static void report(
            String message, Predicate<Optional<HeadAssessment>> isMeant, RuleContext<OkrProgram> context) {
        ResolvedProgram program = context.program();
        ImmutableList<String> pilots = Pilots.named(context).stream()
                .filter(pilot -> isMeant.test(program.assessmentOf(pilot.id(), context.asOf())))
                .map(OrgUnit::name)
                .collect(toImmutableList());
        if (!pilots.isEmpty()) {
            context.finding()
                    .message(message, pilots)
                    .at("roadmap.pilots")
                    .evidence("pilots", pilots.size())
                    .report();
        }
    }

    private static boolean isUnfit(HeadAssessment assessment) {
        return !assessment.engaged() || !assessment.changeReady();
    }

    private static boolean isAnybodyAssessed(OkrProgram program, RuleContext<OkrProgram> context) {
        return program.assessments().stream()
                .anyMatch(assessment -> !assessment.date().isAfter(context.asOf()));
    }
}
