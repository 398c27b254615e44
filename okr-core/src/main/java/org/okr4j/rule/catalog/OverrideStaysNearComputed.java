package org.okr4j.rule.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.value.Id;
import org.okr4j.value.Score;

/** A score that somebody sets does not say something quite different from the computed one. */
final class OverrideStaysNearComputed {

    private static final Parameter<BigDecimal> MOST = Parameter.decimal("most", "0", "1", "0.3");

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "override-stays-near-computed")
            .family(RuleFamily.SCORING)
            .severity(Severity.INFO)
            .source(RuleSource.OURS)
            .needsProgram()
            .parameters(MOST, Hindsight.DAYS_AFTER)
            .where(Overrides::areThere)
            .check((objective, context) -> {
                if (Hindsight.reaches(context.cycle(), context)) {
                    Overrides.forEach(
                            objective,
                            context.asOf(),
                            (override, subject, text, place) -> computed(subject, context.objectiveScore())
                                    .filter(computed -> isFar(override.score(), computed, context))
                                    .ifPresent(computed -> context.finding(
                                                    text, override.score().toProgress(), computed.toProgress())
                                            .at(place)
                                            .evidence("set", override.score())
                                            .evidence("computed", computed)
                                            .report()));
                }
            });

    private OverrideStaysNearComputed() {}

    /** The score that the override takes the place of; there is none before it is closed. */
    private static Optional<Score> computed(Id subject, ObjectiveScore score) {
        return subject instanceof KeyResultId keyResult
                ? score.keyResult(keyResult).flatMap(KeyResultScore::computedScore)
                : score.computedScore();
    }

    private static boolean isFar(Score set, Score computed, RuleContext<Objective> context) {
        return set.toBigDecimal().subtract(computed.toBigDecimal()).abs().compareTo(context.get(MOST)) > 0;
    }
}
