package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * The cadence has a ritual of each kind that is asked for. Where a roadmap is followed, a kind other than the check-in is
 * missed from the phase on that first counts its meetings, and from the last phase on if none does: nobody has to plan at the
 * start what comes at the end.
 */
final class RequiredRitualsArePlanned {

    private static final String ASKED_FOR = "asked";
    private static final ImmutableMap<RitualKind, Parameter<String>> KINDS =
            Rituals.parameters(RequiredRitualsArePlanned::parameter);
    private static final Parameter<String> ASKED = Parameter.choice("asked", "where-any-is", "always");

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "required-rituals-are-planned")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(Stream.concat(KINDS.values().stream(), Stream.of(ASKED)).toArray(Parameter<?>[]::new))
            .check(RequiredRitualsArePlanned::check);

    private RequiredRitualsArePlanned() {}

    private static Parameter<String> parameter(RitualKind kind) {
        return kind == RitualKind.CHECK_IN
                ? Parameter.choice(Rituals.word(kind), ASKED_FOR, "not-asked")
                : Parameter.choice(Rituals.word(kind), "not-asked", ASKED_FOR);
    }

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        if (!Rituals.arePlanned(context.program())
                && !(context.get(ASKED).equals("always") && hasAnybodyPublished(program, context.asOf()))) {
            context.notEvaluated(Message.of("catalog.no-rituals"));
            return;
        }
        ImmutableList<RitualKind> missing = KINDS.entrySet().stream()
                .filter(kind -> context.get(kind.getValue()).equals(ASKED_FOR))
                .map(kind -> kind.getKey())
                .filter(kind ->
                        program.cadence().rituals().stream().map(Ritual::kind).noneMatch(kind::equals))
                .filter(kind -> isTimeFor(kind, context))
                .collect(toImmutableList());
        if (!missing.isEmpty()) {
            context.finding(missing)
                    .at("cadence")
                    .evidence("missing", missing)
                    .evidence("rituals", program.cadence().rituals().size())
                    .report();
        }
    }

    private static boolean hasAnybodyPublished(OkrProgram program, LocalDate asOf) {
        return program.objectives().stream()
                .map(Objective::publishedOn)
                .anyMatch(published ->
                        published.filter(date -> !date.isAfter(asOf)).isPresent());
    }

    private static boolean isTimeFor(RitualKind kind, RuleContext<OkrProgram> context) {
        return kind == RitualKind.CHECK_IN
                || context.roadmap()
                        .map(plan -> !opening(kind, plan).isAfter(context.asOf()))
                        .orElse(true);
    }

    private static LocalDate opening(RitualKind kind, RoadmapPlan plan) {
        ImmutableList<Phase> phases = plan.roadmap().phases();
        Phase first = phases.stream()
                .filter(phase -> phase.indicators().stream()
                        .anyMatch(indicator -> indicator.figure().meetings().equals(Optional.of(kind))))
                .findFirst()
                .orElseGet(() -> Iterables.getLast(phases));
        return plan.datesOf(first).first();
    }
}
