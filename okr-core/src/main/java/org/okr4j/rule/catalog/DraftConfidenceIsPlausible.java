package org.okr4j.rule.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.ConfidenceTrajectory;

/**
 * Before an objective is published, those who are to reach it find it neither safe nor hopeless: a stretch is about as likely
 * to be missed as to be reached, and a promise likely to be kept. What is to be learned has no odds.
 */
final class DraftConfidenceIsPlausible {

    private static final Parameter<BigDecimal> LEAST = Parameter.decimal("least", "0", "1", "0.3");
    private static final Parameter<BigDecimal> MOST = Parameter.decimal("most", "0", "1", "0.8");
    private static final Parameter<BigDecimal> COMMITTED_LEAST = Parameter.decimal("committed-least", "0", "1", "0.5");

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "draft-confidence-is-plausible")
            .family(RuleFamily.SCORING)
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .reach(Reach.OBJECTIVE)
            .parameters(LEAST, MOST, COMMITTED_LEAST)
            .appliesTo(LifecycleState.DRAFT, LifecycleState.PROPOSED, LifecycleState.REVIEWED)
            .where(keyResult -> keyResult.checkIns().stream()
                    .anyMatch(checkIn -> checkIn.confidence().isPresent()))
            .check(Live.untilCycleEnds(DraftConfidenceIsPlausible::check));

    private DraftConfidenceIsPlausible() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        ConfidenceTrajectory.of(keyResult, context.asOf())
                .latest()
                .ifPresent(confidence -> wrong(confidence.value(), context)
                        .ifPresent(key -> context.finding()
                                .message("catalog.draft-confidence-is-plausible." + key, keyResult.text(), confidence)
                                .at("checkIns")
                                .evidence("confidence", confidence.value())
                                .report()));
    }

    private static Optional<String> wrong(BigDecimal confidence, RuleContext<KeyResult> context) {
        return switch (context.objective().ambition()) {
            case ASPIRATIONAL ->
                confidence.compareTo(context.get(LEAST)) < 0
                        ? Optional.of("hopeless")
                        : Optional.of("safe").filter(safe -> confidence.compareTo(context.get(MOST)) > 0);
            case COMMITTED ->
                Optional.of("promised").filter(doubted -> confidence.compareTo(context.get(COMMITTED_LEAST)) < 0);
            case LEARNING -> Optional.empty();
        };
    }
}
