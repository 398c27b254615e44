package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Stage;
import org.okr4j.objective.IndicatorRole;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;

/** The examples of rules on the key results of an objective together. */
final class SetFixtures {

    private static final KeyResultId FIRST = KeyResultId.of("p1-1");

    private SetFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.of(
                                "key-results-are-not-all-binary",
                                "all three key results of an objective are measured as done or not",
                                "they are measured in stages",
                                states(Measure.milestones(Stage.of("inspected"), Stage.of("repaired"))),
                                program -> states(Measure.binary())),
                        RuleFixture.of(
                                "metric-is-measured-once",
                                "two key results of an objective go by the same metric",
                                "they go by two",
                                metrics("content visitors", "lit paths"),
                                program -> metrics("content visitors", "Content Visitors")),
                        RuleFixture.of(
                                "quantity-is-paired-with-quality",
                                "three key results count how many, and one of them has no other beside it",
                                "it has one",
                                counted(true),
                                program -> counted(false)),
                        RuleFixture.of(
                                "set-has-a-leading-indicator",
                                "all key results of an objective lag",
                                "one of them leads",
                                indicators(IndicatorRole.LEADING, IndicatorRole.LAGGING, IndicatorRole.LAGGING),
                                program -> indicators(
                                        IndicatorRole.LAGGING, IndicatorRole.LAGGING, IndicatorRole.LAGGING))),
                RuleFixture::rule);
    }

    private static OkrProgram states(Measure measure) {
        List<String> texts =
                List.of("All playgrounds are safe", "All paths are free of ice", "All lakes are open to swimmers");
        return each(keyResult -> keyResult.withMeasure(measure).withText(texts.get(place(keyResult))));
    }

    private static OkrProgram metrics(String first, String second) {
        List<String> names = List.of(first, second, "quick repairs");
        return each(keyResult -> keyResult.withMetric(names.get(place(keyResult))));
    }

    /** Three counts, the second of which keeps the first honest, and itself the third or not. */
    private static OkrProgram counted(boolean third) {
        List<String> things = List.of("visitors", "guides", "events");
        return each(keyResult -> {
            String thing = things.get(place(keyResult));
            boolean isPaired = keyResult.id().equals(FIRST) || (third && place(keyResult) == 2);
            return keyResult
                    .withUnit(MetricUnit.count(thing))
                    .withText("Raise the number of " + thing + " who come again from 40 to 60")
                    .withPairedWith(isPaired ? Optional.of(KeyResultId.of("p1-2")) : Optional.<KeyResultId>empty());
        });
    }

    private static OkrProgram indicators(IndicatorRole... roles) {
        return each(keyResult -> keyResult.withIndicator(roles[place(keyResult)]));
    }

    /** The sample with the three key results of an objective changed. */
    private static OkrProgram each(UnaryOperator<KeyResult> change) {
        OkrProgram changed = program();
        for (String id : List.of("p1-1", "p1-2", "p1-3")) {
            changed = Sample.keyResult(changed, id, change);
        }
        return changed;
    }

    private static int place(KeyResult keyResult) {
        String id = keyResult.id().toString();
        return id.charAt(id.length() - 1) - '1';
    }
}
