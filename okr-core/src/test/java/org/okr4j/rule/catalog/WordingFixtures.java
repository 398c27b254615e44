package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.keyResults;
import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Stage;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;

/** The examples of rules about the wording of key results, by rule id. */
final class WordingFixtures {

    private WordingFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.of(
                                "key-result-is-not-a-task",
                                "a key result launches an app",
                                "it raises a share",
                                program(),
                                text("Launch the new trail app")),
                        RuleFixture.of(
                                "key-result-is-not-a-counted-output",
                                "a key result counts the guides that the team publishes",
                                "it raises a share",
                                program(),
                                text("Publish 60 trail guides")),
                        RuleFixture.of(
                                "key-result-is-not-binary",
                                "a state is to hold, and the key result is measured as done or not",
                                "it is measured in two stages",
                                text("All playgrounds are safe")
                                        .andThen(measure(
                                                Measure.milestones(Stage.of("inspected"), Stage.of("repaired"))))
                                        .apply(program()),
                                measure(Measure.binary())),
                        RuleFixture.of(
                                "key-result-has-a-number",
                                "neither text nor measure of a key result has a number",
                                "the text has one",
                                text("Improve the satisfaction of visitors from 40 to 60 percent")
                                        .andThen(measure(Measure.binary()))
                                        .apply(program()),
                                text("Improve the satisfaction of visitors")),
                        RuleFixture.of(
                                "relative-change-has-a-baseline",
                                "visits are to rise by 20 percent, and the measure has no baseline",
                                "the measure starts at 40",
                                text("Raise visits by 20 percent").apply(program()),
                                measure(Measure.reach("20"))),
                        RuleFixture.ofDraft(
                                "key-result-has-a-deadline",
                                "a key result is checked alone, and has no date",
                                "it has a due date",
                                keyResults("p1", 1).get(0).withDue(LocalDate.of(2026, 12, 18)),
                                keyResult -> keyResult.withDue(Optional.empty())),
                        RuleFixture.of(
                                        "formula-is-complete",
                                        "a text has neither verb nor metric",
                                        "it has both",
                                        program(),
                                        text("From 40 to 60 percent"))
                                .with("least", "4"),
                        RuleFixture.of(
                                "text-agrees-with-measure",
                                "the text goes to 70 percent, the measure to 60",
                                "the text goes to 60 percent, too",
                                program(),
                                text("Raise the share of playgrounds in shade from 40 to 70 percent")),
                        RuleFixture.of(
                                "key-result-has-no-vague-quantifier",
                                "a text says that many do something",
                                "it does not say how many",
                                program(),
                                text("Raise the share of paths that many visitors call safe from 40 to 60 percent")),
                        RuleFixture.of(
                                "key-result-has-no-low-commitment-verb",
                                "a text says that one tries to",
                                "it says what happens",
                                program(),
                                text("Try to raise the share of playgrounds in shade from 40 to 60 percent")),
                        RuleFixture.of(
                                "key-result-has-one-metric",
                                "a text names two results",
                                "it names one",
                                program(),
                                text("Raise the share of quiet benches from 40 to 60 percent"
                                        + " and cut the time for a repair from 9 to 5 days")),
                        RuleFixture.of(
                                "vanity-metric-is-not-alone",
                                "all key results of an objective count followers and the like",
                                "one of them tells what visitors do",
                                texts("Raise followers from 40 to 60 percent", "Raise page views from 40 to 60 percent")
                                        .apply(program()),
                                texts(
                                        "Raise followers from 40 to 60 percent",
                                        "Raise page views from 40 to 60 percent",
                                        "Raise likes from 40 to 60 percent")),
                        RuleFixture.of(
                                "threshold-kept-is-a-maintain-measure",
                                "a share is to be kept at 60 percent, and is measured as an increase to 60",
                                "it is measured as kept",
                                text("Keep the share of open paths at 60 percent or more")
                                        .andThen(measure(Measure.atLeast("60")))
                                        .apply(program()),
                                measure(Measure.increase("40", "60"))),
                        RuleFixture.of(
                                "verb-agrees-with-direction",
                                "a share is to be reduced from 60 to 40 percent, and is measured as an increase from 40 to 60",
                                "it is measured as a decrease",
                                text("Reduce the share of closed paths from 60 to 40 percent")
                                        .andThen(measure(Measure.decrease("60", "40")))
                                        .apply(program()),
                                measure(Measure.increase("40", "60")))),
                RuleFixture::rule);
    }

    static UnaryOperator<OkrProgram> text(String text) {
        return keyResult(keyResult -> keyResult.withText(text));
    }

    private static UnaryOperator<OkrProgram> texts(String... texts) {
        return program -> {
            OkrProgram changed = program;
            for (int i = 0; i < texts.length; i++) {
                String text = texts[i];
                changed = Sample.keyResult(changed, "p1-" + (i + 1), keyResult -> keyResult.withText(text));
            }
            return changed;
        };
    }

    private static UnaryOperator<OkrProgram> measure(Measure measure) {
        return keyResult(keyResult -> keyResult.withMeasure(measure));
    }

    private static UnaryOperator<OkrProgram> keyResult(UnaryOperator<KeyResult> change) {
        return program -> Sample.keyResult(program, "p1-1", change);
    }
}
