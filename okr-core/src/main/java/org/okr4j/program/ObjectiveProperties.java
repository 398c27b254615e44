package org.okr4j.program;

import static org.okr4j.program.DifferenceKind.CHANGED;
import static org.okr4j.program.DifferenceKind.CHECKED_IN;
import static org.okr4j.program.DifferenceKind.DUE_MOVED;
import static org.okr4j.program.DifferenceKind.MOVED;
import static org.okr4j.program.DifferenceKind.OWNER_CHANGED;
import static org.okr4j.program.DifferenceKind.RENAMED;
import static org.okr4j.program.DifferenceKind.REVIEWED;
import static org.okr4j.program.DifferenceKind.WEIGHT_SHIFTED;

import java.util.List;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;

/** What objectives and key results say, and what hangs on key results. */
final class ObjectiveProperties {

    static final Properties<KeyResult> KEY_RESULT = Properties.<KeyResult>builder()
            .value("text", RENAMED, KeyResult::text, Shown::quoted)
            .optional("metric", CHANGED, KeyResult::metric, Shown::quoted)
            .optional("kind", CHANGED, KeyResult::kind, Shown::plain)
            .optional("indicator", CHANGED, KeyResult::indicator, Shown::plain)
            .optional("pairedWith", CHANGED, KeyResult::pairedWith, Shown::named)
            .optional("unit", "metricUnit", CHANGED, KeyResult::unit, (shown, keyResult, unit) -> shown.unit(unit))
            .property(new MeasureProperty())
            .value("weight", WEIGHT_SHIFTED, KeyResult::weight, Shown::plain)
            .optional("owner", OWNER_CHANGED, KeyResult::owner, Shown::named)
            .list("coOwners", OWNER_CHANGED, KeyResult::coOwners, Shown::named)
            .optional("start", CHANGED, KeyResult::start, Shown::plain)
            .optional("due", DUE_MOVED, KeyResult::due, Shown::plain)
            .records(
                    "history",
                    CHANGED,
                    KeyResult::history,
                    Reading::date,
                    (shown, keyResult, reading) -> Sayings.reading(shown, reading, keyResult.unit()))
            .records(
                    "checkIns",
                    CHECKED_IN,
                    KeyResult::checkIns,
                    checkIn -> List.of(checkIn.date(), checkIn.revision()),
                    (shown, keyResult, checkIn) -> Sayings.checkIn(shown, checkIn, keyResult.unit()))
            .property(new AmendmentsProperty())
            .property(new StatesProperty<KeyResult, Transition>(
                    "transitions",
                    KeyResult::transitions,
                    Transition::date,
                    Transition::to,
                    null,
                    (shown, keyResult, transition) -> Sayings.transition(shown, transition)))
            .property(DecisionProperty.scoreOfKeyResult())
            .build();

    static final Properties<Objective> OBJECTIVE = Properties.<Objective>builder()
            .value("unit", MOVED, Objective::unit, Shown::named)
            .value("cycle", MOVED, Objective::cycle, Shown::named)
            .value("title", RENAMED, Objective::title, Shown::quoted)
            .optional("description", CHANGED, Objective::description, Shown::quoted)
            .optional("owner", OWNER_CHANGED, Objective::owner, Shown::named)
            .list("coOwners", OWNER_CHANGED, Objective::coOwners, CoOwner::person, Sayings::coOwner)
            .value("credit", WEIGHT_SHIFTED, Objective::credit, Shown::plain)
            .list("coCreators", CHANGED, Objective::coCreators, Shown::named)
            .optional("restrictedBecause", CHANGED, Objective::restrictedBecause, Shown::quoted)
            .value("ambition", CHANGED, Objective::ambition, Shown::plain)
            .value("rollUp", CHANGED, Objective::rollUp, Shown::plain)
            .optional("language", CHANGED, Objective::language, Shown::plain)
            .list("priorities", CHANGED, Objective::priorities, Shown::named)
            .property(new LinksProperty())
            .property(new KeyResultsProperty())
            .property(new StatesProperty<Objective, Transition>(
                    "transitions",
                    Objective::transitions,
                    Transition::date,
                    Transition::to,
                    LifecycleState.DRAFT,
                    (shown, objective, transition) -> Sayings.transition(shown, transition)))
            .records(
                    "reviews",
                    REVIEWED,
                    Objective::reviews,
                    review -> List.of(review.date(), review.by()),
                    (shown, objective, review) -> Sayings.review(shown, review))
            .property(DecisionProperty.grade())
            .property(DecisionProperty.scoreOfObjective())
            .build();

    static final Properties<Initiative> INITIATIVE = Properties.<Initiative>builder()
            .value("title", RENAMED, Initiative::title, Shown::quoted)
            .list("keyResults", CHANGED, Initiative::keyResults, Shown::named)
            .optional("unit", MOVED, Initiative::unit, Shown::named)
            .optional("owner", OWNER_CHANGED, Initiative::owner, Shown::named)
            .optional("cost", CHANGED, Initiative::cost, Shown::plain)
            .optional("effort", CHANGED, Initiative::effort, Shown::plain)
            .optional("start", CHANGED, Initiative::start, Shown::plain)
            .optional("end", DUE_MOVED, Initiative::end, Shown::plain)
            .build();

    static final Properties<Dependency> DEPENDENCY = Properties.<Dependency>builder()
            .value("consumer", CHANGED, Dependency::consumer, Shown::named)
            .optional("provider", CHANGED, Dependency::provider, Shown::named)
            .optional("outsideParty", CHANGED, Dependency::outsideParty, Shown::quoted)
            .value("kind", CHANGED, Dependency::kind, Shown::plain)
            .value("need", CHANGED, Dependency::need, Shown::quoted)
            .optional("neededBy", DUE_MOVED, Dependency::neededBy, Shown::plain)
            .property(new StatesProperty<Dependency, DependencyStep>(
                    "steps",
                    Dependency::steps,
                    DependencyStep::date,
                    DependencyStep::state,
                    DependencyState.DECLARED,
                    (shown, dependency, step) -> Sayings.step(shown, step)))
            .build();

    private ObjectiveProperties() {}
}
