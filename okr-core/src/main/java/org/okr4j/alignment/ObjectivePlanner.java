package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.cadence.CarryOver;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.organization.OrgUnit;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;

/** Proposes what becomes of objectives, each by itself, unless people have decided it. */
final class ObjectivePlanner {

    private final Scorecard scorecard;
    private final LocalDate first;
    private final ImmutableMap<ObjectiveId, CarryOver> decisions;
    private final ImmutableMap<KeyResultId, Measure> measures;
    private final KeyResultPlanner keyResults;

    /**
     * Takes what has to be known.
     *
     * @param scorecard the scores
     * @param days the days of the next cycle
     * @param decisions what people have decided
     * @param measures the measures that people have set
     */
    ObjectivePlanner(
            Scorecard scorecard,
            DateRange days,
            ImmutableMap<ObjectiveId, CarryOver> decisions,
            ImmutableMap<KeyResultId, Measure> measures) {
        this.scorecard = scorecard;
        this.first = days.first();
        this.decisions = decisions;
        this.measures = measures;
        this.keyResults = new KeyResultPlanner(scorecard, days);
    }

    ObjectivePlan plan(Objective objective) {
        ImmutableList<KeyResultPlan> plans =
                objective.keyResults().stream().map(this::plan).collect(toImmutableList());
        @Nullable CarryOver decided = decisions.get(objective.id());
        if (decided == null) {
            return proposed(objective, plans);
        }
        Message reason = decided.reason()
                .map(because -> message("decided-because", because))
                .orElseGet(() -> message("decided"));
        return plan(objective, decided.decision(), reason, true, asked(objective, decided.decision(), plans));
    }

    private KeyResultPlan plan(KeyResult keyResult) {
        @Nullable Measure set = measures.get(keyResult.id());
        return set == null ? keyResults.plan(keyResult) : KeyResultPlan.retarget(keyResult, set);
    }

    /**
     * What people decided asks for other targets: of all that goes on, as long as they have set none, where they want other
     * targets; and where nothing would be left to reach, of all that was reached.
     */
    private ImmutableList<KeyResultPlan> asked(
            Objective objective, CarryDecision decision, ImmutableList<KeyResultPlan> plans) {
        boolean isSet = objective.keyResults().stream().map(KeyResult::id).anyMatch(measures::containsKey);
        boolean isLeft = plans.stream().anyMatch(KeyResultPlan::goesOn);
        if (decision == CarryDecision.DROP || isSet || (isLeft && decision == CarryDecision.CARRY_OVER)) {
            return plans;
        }
        return plans.stream()
                .map(plan -> plan.goesOn() != isLeft
                                || isGivenUp(plan.keyResult())
                                || plan.question().isPresent()
                        ? plan
                        : KeyResultPlan.ask(plan.keyResult(), plan.reason(), plan.measure()))
                .collect(toImmutableList());
    }

    private boolean isGivenUp(KeyResult keyResult) {
        return keyResult
                .stateAt(scorecard.asOf())
                .filter(LifecycleState::isGivenUp)
                .isPresent();
    }

    private static ObjectivePlan plan(
            Objective objective,
            CarryDecision decision,
            Message reason,
            boolean isDecided,
            ImmutableList<KeyResultPlan> plans) {
        return new ObjectivePlan(
                objective,
                decision,
                reason,
                isDecided,
                decision == CarryDecision.DROP
                        ? plans.stream().map(ObjectivePlanner::left).collect(toImmutableList())
                        : plans);
    }

    /** What would go on is left behind with its objective. */
    private static KeyResultPlan left(KeyResultPlan plan) {
        return plan.goesOn()
                ? KeyResultPlan.leave(plan.keyResult(), Message.of("alignment.next-cycle.key-result.left"))
                : plan;
    }

    private ObjectivePlan proposed(Objective objective, ImmutableList<KeyResultPlan> plans) {
        Optional<Message> end = end(objective, plans);
        if (end.isPresent()) {
            return plan(objective, CarryDecision.DROP, end.get(), false, plans);
        }
        long asked = plans.stream()
                .filter(plan -> plan.decision() == CarryDecision.RE_TARGET)
                .count();
        return asked > 0
                ? plan(objective, CarryDecision.RE_TARGET, message("asked", asked), false, plans)
                : plan(objective, CarryDecision.CARRY_OVER, open(objective, plans), false, plans);
    }

    /** Why an objective does not go on, if it does not. */
    private Optional<Message> end(Objective objective, ImmutableList<KeyResultPlan> plans) {
        LifecycleState state = objective.stateAt(scorecard.asOf());
        if (state.isGivenUp()) {
            return Optional.of(message("given-up", state));
        }
        if (!state.isPublic()) {
            return Optional.of(message("draft"));
        }
        OrgUnit unit = scorecard.program().unitOf(objective);
        if (!unit.isActive(first)) {
            return Optional.of(message("unit", unit.name(), first));
        }
        if (!plans.isEmpty() && plans.stream().allMatch(plan -> isGivenUp(plan.keyResult()))) {
            return Optional.of(message("all-given-up"));
        }
        return isReached(objective, plans) ? Optional.of(message("reached")) : Optional.empty();
    }

    private boolean isReached(Objective objective, ImmutableList<KeyResultPlan> plans) {
        boolean isWhole = scorecard
                .of(objective.id())
                .number()
                .filter(Progress.ONE::equals)
                .isPresent();
        boolean isNothingLeft = !plans.isEmpty() && plans.stream().noneMatch(KeyResultPlan::goesOn);
        return switch (objective.rollUp()) {
            case KEY_RESULTS -> isNothingLeft;
            case BOTH -> isNothingLeft && isWhole;
            case CHILDREN, UNIT_SUM -> isWhole;
        };
    }

    private Message open(Objective objective, ImmutableList<KeyResultPlan> plans) {
        ObjectiveScore score = scorecard.of(objective.id());
        long open = plans.stream().filter(KeyResultPlan::goesOn).count();
        if (plans.isEmpty() || objective.rollUp() == RollUp.CHILDREN) {
            return score.number().map(number -> message("at", number)).orElseGet(() -> message("nothing"));
        }
        return score.number()
                .map(number -> message("open", open, plans.size(), number))
                .orElseGet(() -> message("open-unscored", open, plans.size()));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of("alignment.next-cycle." + key, arguments);
    }
}
