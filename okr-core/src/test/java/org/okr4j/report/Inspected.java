package org.okr4j.report;

import java.time.LocalDate;
import org.okr4j.Okr;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleBuilder;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.statement.Span;
import org.okr4j.text.Message;
import org.okr4j.value.Weight;

/** The mill, looked at by rules of its own that find something on everything that there is. */
final class Inspected {

    static final Profile PROFILE = Profile.builder("inspector", ScoringPolicies.STANDARD)
            .rule(rule(OkrProgram.class, "organization-is-known", Severity.ERROR)
                    .check((program, context) -> context.finding()
                            .at("organization.name")
                            .message(
                                    "Nobody knows “{0}”.",
                                    program.organization().name())
                            .report()))
            .rule(rule(OkrProgram.class, "program-is-sound", Severity.INFO)
                    .check((program, context) -> context.report("All of it could be better.")))
            .rule(rule(OrgUnit.class, "unit-is-small", Severity.INFO)
                    .where(unit -> unit.id().equals(UnitId.of("oven")))
                    .check((unit, context) -> context.report("“{0}” is large.", unit.name())))
            .rule(rule(Objective.class, "objective-is-new", Severity.WARNING)
                    .where(objective -> !objective.id().equals(Mill.OVEN))
                    .check((objective, context) -> {
                        if (objective.id().equals(Mill.FLOUR)) {
                            context.notEvaluated(Message.of("Flour is never new."));
                        } else {
                            context.finding()
                                    .at("title")
                                    .span(new Span(0, 5))
                                    .message("“{0}” is old.", objective.title())
                                    .report();
                        }
                    }))
            .rule(rule(KeyResult.class, "key-result-is-light", Severity.WARNING)
                    .blocksPublishing()
                    .where(keyResult -> keyResult.id().equals(Mill.HEAT))
                    .check((keyResult, context) -> context.finding()
                            .at("weight")
                            .message("“{0}” weighs {1}.", keyResult.text(), keyResult.weight())
                            .fix(Change.reweigh(Mill.HEAT, Weight.ZERO, Mill.DAY, "too heavy"))
                            .report()))
            .rule(rule(Dependency.class, "dependency-is-short", Severity.ERROR)
                    .where(dependency -> dependency.consumer().equals(Mill.HEAT))
                    .check((dependency, context) -> context.report("“{0}” is long.", dependency.need())))
            .rule(rule(Kpi.class, "kpi-is-known", Severity.INFO)
                    .check((kpi, context) -> context.report("Who looks at “{0}”?", kpi.name())))
            .rule(rule(Objective.class, "objective-is-sung", Severity.ERROR)
                    .where(objective -> false)
                    .check((objective, context) -> context.report("Sing!")))
            .rule(rule(KeyResult.class, "key-result-is-short", Severity.WARNING)
                    .where(keyResult -> keyResult.id().equals(Mill.LOAVES))
                    .check((keyResult, context) ->
                            context.finding().at("text").message("Too long.").report()))
            .suppress(Suppression.builder()
                    .rule(RuleId.of("key-result-is-short"))
                    .subject(Mill.BREAD)
                    .reason("everybody knows it by heart")
                    .by("Ada Moss")
                    .until(LocalDate.of(2026, 12, 31))
                    .build())
            .build();

    private static final Kpi WASTE = Kpi.builder()
            .id(KpiId.of("kpi-waste"))
            .name("Waste")
            .unit(UnitId.of("bakery"))
            .build();
    private static final Kpi NOISE =
            Kpi.builder().id(KpiId.of("kpi-noise")).name("Noise").build();

    static final OkrProgram PROGRAM =
            Mill.PROGRAM.toBuilder().addKpi(WASTE).addKpi(NOISE).build();

    private Inspected() {}

    static FindingsReport report() {
        return report(PROGRAM);
    }

    static FindingsReport report(OkrProgram program) {
        return FindingsReport.of(Okr.evaluate(program, PROFILE, Mill.DAY));
    }

    private static <T> RuleBuilder<T> rule(Class<T> subjects, String id, Severity severity) {
        return Rule.forEach(subjects).id(id).severity(severity).because("the inspector asks for it");
    }
}
