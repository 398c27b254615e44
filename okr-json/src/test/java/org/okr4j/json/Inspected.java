package org.okr4j.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.Okr;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineEntry;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleBuilder;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.catalog.OkrRules;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.statement.Span;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/** A mill, looked at by rules of its own, of which each has something else to say. */
final class Inspected {

    static final String JSON = """
            {"okr": 1,
             "organization": {"name": "Mill", "units": [{"id": "mill", "name": "The mill", "kind": "organization"}]},
             "cycles": [{"id": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}],
             "objectives": [
               {"id": "o-bread", "unit": "mill", "cycle": "q4", "title": "Bread for everybody",
                "keyResults": [{"id": "kr-heat", "text": "Hot nights", "weight": 2},
                               {"id": "kr-loaves", "text": "Loaves [x](1) for {0}"}]},
               {"id": "o-flour", "unit": "mill", "cycle": "q4", "title": "Flour at hand"}]}
            """;

    static final Profile PROFILE = Profile.builder("inspector", ScoringPolicies.STANDARD)
            .rule(rule(OkrProgram.class, "organization-is-known", Severity.ERROR)
                    .family(RuleFamily.GOVERNANCE)
                    .check((program, context) -> context.finding()
                            .at("organization.name")
                            .message(
                                    "Nobody knows “{0}”.",
                                    program.organization().name())
                            .report()))
            .rule(rule(OkrProgram.class, "program-is-sound", Severity.INFO)
                    .check((program, context) -> context.report("All of it could be better.")))
            .rule(rule(Objective.class, "objective-is-new", Severity.WARNING).check((objective, context) -> {
                if (objective.keyResults().isEmpty()) {
                    context.notEvaluated(Message.of("Without key results nobody can say."));
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
                    .parameters(Parameter.integer("most", 1, 9, 1))
                    .where(keyResult -> keyResult.id().equals(KeyResultId.of("kr-heat")))
                    .check((keyResult, context) -> context.finding()
                            .at("weight")
                            .message("“{0}” weighs {1}.", keyResult.text(), keyResult.weight())
                            .evidence("weight", keyResult.weight())
                            .fix(Change.reweigh(keyResult.id(), Weight.ONE, Samples.DAY, "too heavy"))
                            .report()))
            .rule(rule(KeyResult.class, "key-result-is-short", Severity.WARNING)
                    .check((keyResult, context) -> context.finding()
                            .at("text")
                            .message("“{0}” is long.", keyResult.text())
                            .report()))
            .rule(rule(Objective.class, "objective-is-sung", Severity.ERROR)
                    .where(objective -> false)
                    .check((objective, context) -> context.report("Sing!")))
            .rule(rule(Objective.class, "objective-is-whole", Severity.ERROR)
                    .where(objective -> objective.id().equals(ObjectiveId.of("o-flour")))
                    .check((objective, context) -> {
                        throw new IllegalStateException("broken");
                    }))
            .rule(rule(Objective.class, "objective-is-dull", Severity.OFF)
                    .check((objective, context) -> context.report("Too bright.")))
            .rule(OkrRules.WEIGHTS_ARE_VALID)
            .suppress(Suppression.builder()
                    .rule(RuleId.of("key-result-is-short"))
                    .subject(KeyResultId.of("kr-heat"))
                    .reason("everybody knows it by heart")
                    .by("Ada Moss")
                    .until(LocalDate.of(2026, 12, 31))
                    .build())
            .build();

    static final OkrDocument DOCUMENT = OkrDocument.read(JSON);

    /** Knows of the titles and the organization, and of what is not there anymore. */
    static final Baseline BASELINE = Baseline.ofEntries(List.of(
            entry("objective-is-new", ObjectiveId.of("o-bread"), "title", 1),
            entry("key-result-is-light", KeyResultId.of("kr-gone"), "weight", 2),
            new BaselineEntry(RuleId.of("organization-is-known"), Optional.empty(), "organization.name", 1)));

    private Inspected() {}

    static FindingsReport report() {
        return report(DOCUMENT.program());
    }

    static FindingsReport report(OkrProgram program) {
        return FindingsReport.of(Okr.evaluate(program, PROFILE, Samples.DAY));
    }

    private static BaselineEntry entry(String rule, Id subject, String property, int count) {
        return new BaselineEntry(RuleId.of(rule), Optional.of(subject), property, count);
    }

    private static <T> RuleBuilder<T> rule(Class<T> subjects, String id, Severity severity) {
        return Rule.forEach(subjects).id(id).severity(severity).because("the inspector asks for it");
    }
}
