package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.metric.Direction;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Where the values of key results are added up, they are figures of one unit that move one way. Where some name their
 * unit, one that names none may be in another.
 */
final class UnitsAgreeInSum {

    private static final Message NO_UNIT = Message.of("catalog.units-agree-in-sum.no-unit");

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "units-agree-in-sum")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.OURS)
            .where(objective -> objective.rollUp() == RollUp.UNIT_SUM)
            .check(UnitsAgreeInSum::check);

    private UnitsAgreeInSum() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        ImmutableList<KeyResult> counted = Live.keyResults(objective, context.asOf()).stream()
                .filter(keyResult -> !keyResult.weightAt(context.asOf()).isZero())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Measure> measures = counted.stream()
                .flatMap(keyResult -> keyResult.measureAt(context.asOf()).stream())
                .filter(measure -> !(measure instanceof Measure.Unscorable))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<Object> units = counted.stream()
                .flatMap(keyResult -> unit(keyResult, context).stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Direction> directions =
                measures.stream().map(Measure::direction).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> others = measures.stream()
                .filter(measure -> !(measure instanceof FigureMeasure))
                .map(measure -> measure.kind().tag())
                .collect(ImmutableSet.toImmutableSet());
        if (!others.isEmpty()) {
            report("catalog.units-agree-in-sum.kinds", objective, others, context);
        } else if (units.size() > 1) {
            report("catalog.units-agree-in-sum", objective, units, context);
        } else if (directions.size() > 1) {
            report("catalog.units-agree-in-sum.directions", objective, directions, context);
        }
    }

    /** The unit of what is added up; that none is given counts as another one, where there is something to add. */
    private static Optional<Object> unit(KeyResult keyResult, RuleContext<Objective> context) {
        Optional<Object> unit = keyResult.unit().map(Function.identity());
        return unit.or(() -> keyResult
                .measureAt(context.asOf())
                .filter(measure -> !(measure instanceof Measure.Unscorable))
                .map(measure -> NO_UNIT));
    }

    private static void report(
            String message, Objective objective, ImmutableSet<?> differing, RuleContext<Objective> context) {
        context.finding()
                .message(
                        message,
                        objective.title(),
                        differing.stream().map(UnitsAgreeInSum::forPeople).collect(ImmutableSet.toImmutableSet()))
                .at("keyResults")
                .evidence("differing", differing)
                .report();
    }

    private static Object forPeople(Object differing) {
        return differing instanceof MetricUnit unit ? unit.label() : differing;
    }
}
