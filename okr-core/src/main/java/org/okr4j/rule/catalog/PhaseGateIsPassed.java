package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Optional;
import org.okr4j.adoption.GateVerdict;
import org.okr4j.adoption.PhaseGate;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * The phase that the plan has for the day may begin by its gate, too. Gates of earlier phases are history; and where nothing
 * is missing for certain, but something cannot be measured, it cannot be told.
 */
final class PhaseGateIsPassed {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "phase-gate-is-passed")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(PhaseGateIsPassed::check);

    private PhaseGateIsPassed() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Optional<PhaseGate> gate = Rollout.plan(context).phaseAt(context.asOf()).map(phase -> gate(phase, context));
        if (gate.isEmpty()) {
            context.notEvaluated(Message.of("catalog.phase-gate-is-passed.no-phase"));
        } else if (gate.get().verdict() == GateVerdict.NOT_MEASURABLE) {
            context.notEvaluated(Message.of(
                    "catalog.phase-gate-is-passed.unmeasured",
                    Rollout.label(gate.get().phase()),
                    gate.get().missing()));
        } else if (gate.get().verdict() == GateVerdict.CLOSED) {
            context.finding(
                            Rollout.label(gate.get().phase()),
                            gate.get().opens(),
                            gate.get().missing())
                    .evidence("phase", gate.get().phase().id())
                    .evidence("missing", gate.get().missing().size())
                    .report();
        }
    }

    /** The gate that the status of the whole roadmap has for the phase, without judging all other phases. */
    private static PhaseGate gate(Phase phase, RuleContext<OkrProgram> context) {
        return new PhaseGate(
                phase,
                context.asOf(),
                Rollout.plan(context).datesOf(phase).first(),
                phase.entry().stream().map(context.figures()::judge).collect(toImmutableList()));
    }
}
