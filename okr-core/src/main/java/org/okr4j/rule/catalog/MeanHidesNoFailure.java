package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.Grade;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.text.Message;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/**
 * Where an objective was closed green, none of its key results is red that its number hides; or the unit has looked back at
 * the cycle, and so talked about it.
 */
final class MeanHidesNoFailure {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "mean-hides-no-failure")
            .family(RuleFamily.SCORING)
            .severity(Severity.INFO)
            .source(RuleSource.OURS)
            .needsProgram()
            .parameters(Hindsight.DAYS_AFTER)
            .appliesTo(LifecycleState.CLOSED)
            .check(MeanHidesNoFailure::check);

    private MeanHidesNoFailure() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        ObjectiveScore score = context.objectiveScore();
        if (!isOf(Light.GREEN, score.grade()) || !Hindsight.reaches(context.cycle(), context)) {
            return;
        }
        ImmutableList<Message> failed = score.keyResults().stream()
                .filter(KeyResultScore::counted)
                .filter(part -> isOf(Light.RED, part.grade()))
                .map(part -> Message.of(
                        "catalog.mean-hides-no-failure.part",
                        objective.keyResult(part.id()).orElseThrow().text(),
                        part.score().map(Score::toProgress).orElse(Progress.ZERO)))
                .collect(ImmutableList.toImmutableList());
        if (!failed.isEmpty() && !Hindsight.hasRetrospective(context.cycle(), objective.unit(), context)) {
            context.finding(objective.title(), score.number().orElse(Progress.ZERO), failed)
                    .at("keyResults")
                    .evidence("score", score.number().orElse(Progress.ZERO))
                    .report();
        }
    }

    private static boolean isOf(Light light, Grade grade) {
        return grade.light().filter(light::equals).isPresent();
    }
}
