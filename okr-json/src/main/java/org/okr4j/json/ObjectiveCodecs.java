package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Id;
import org.okr4j.value.Light;
import org.okr4j.value.Money;
import org.okr4j.value.Weight;

/** Objectives, and the work that serves them. */
final class ObjectiveCodecs {

    static final Codec<Contribution> CONTRIBUTION = Shape.of(Contribution.class, Values::new)
            .optional(
                    "objective",
                    Scalars.OBJECTIVE_ID,
                    (Contribution link) -> parent(link, ObjectiveId.class),
                    (values, id) -> values.put("parent", id))
            .optional(
                    "keyResult",
                    Scalars.KEY_RESULT_ID,
                    link -> parent(link, KeyResultId.class),
                    (values, id) -> values.put("parent", id))
            .optional("weight", Scalars.WEIGHT, Contribution::weight, (values, weight) -> values.put("weight", weight))
            .exactlyOne(ImmutableList.of("objective", "keyResult"))
            .build(ObjectiveCodecs::contribution);

    private static final Codec<CoOwner> CO_OWNER = Shape.of(CoOwner.class, CoOwner::builder)
            .required("person", Scalars.PERSON_ID, CoOwner::person, CoOwner.Builder::person)
            .required("unit", Scalars.UNIT_ID, CoOwner::unit, CoOwner.Builder::unit)
            .defaulted("credit", Scalars.WEIGHT, Weight.ONE, CoOwner::credit, CoOwner.Builder::credit)
            .defaulted("delegate", BooleanCodec.BOOLEAN, false, CoOwner::delegate, CoOwner.Builder::delegate)
            .build(CoOwner.Builder::build);

    static final Codec<GradeDecision> GRADE_DECISION = Shape.of(GradeDecision.class, GradeDecision::builder)
            .required("light", WordCodec.of(Light.class), GradeDecision::light, GradeDecision.Builder::light)
            .required("date", Scalars.DATE, GradeDecision::date, GradeDecision.Builder::date)
            .optional("by", Scalars.PERSON_ID, GradeDecision::by, GradeDecision.Builder::by)
            .optional("reason", TextCodec.TEXT, GradeDecision::reason, GradeDecision.Builder::reason)
            .build(GradeDecision.Builder::build);

    static final Codec<Objective> OBJECTIVE = Shape.of(Objective.class, Objective::builder)
            .required("id", Scalars.OBJECTIVE_ID, Objective::id, Objective.Builder::id)
            .required("unit", Scalars.UNIT_ID, Objective::unit, Objective.Builder::unit)
            .required("cycle", Scalars.CYCLE_ID, Objective::cycle, Objective.Builder::cycle)
            .required("title", Scalars.NAME, Objective::title, Objective.Builder::title)
            .optional("description", TextCodec.TEXT, Objective::description, Objective.Builder::description)
            .optional("owner", Scalars.PERSON_ID, Objective::owner, Objective.Builder::owner)
            .list("coOwners", CO_OWNER, Objective::coOwners, Objective.Builder::addAllCoOwners)
            .defaulted("credit", Scalars.WEIGHT, Weight.ONE, Objective::credit, Objective.Builder::credit)
            .list("coCreators", Scalars.UNIT_ID, Objective::coCreators, Objective.Builder::addAllCoCreators)
            .optional(
                    "restrictedBecause",
                    Scalars.NAME,
                    Objective::restrictedBecause,
                    Objective.Builder::restrictedBecause)
            .defaulted(
                    "ambition",
                    WordCodec.of(Ambition.class),
                    Ambition.ASPIRATIONAL,
                    Objective::ambition,
                    Objective.Builder::ambition)
            .defaulted(
                    "rollUp",
                    WordCodec.of(RollUp.class),
                    RollUp.KEY_RESULTS,
                    Objective::rollUp,
                    Objective.Builder::rollUp)
            .optional("language", Scalars.LANGUAGE, Objective::language, Objective.Builder::language)
            .list("priorities", Scalars.PRIORITY_ID, Objective::priorities, Objective.Builder::addAllPriorities)
            .list("parents", CONTRIBUTION, Objective::parents, Objective.Builder::addAllParents)
            .list("keyResults", KeyResultCodecs.KEY_RESULT, Objective::keyResults, Objective.Builder::addAllKeyResults)
            .list(
                    "transitions",
                    KeyResultCodecs.TRANSITION,
                    Objective::transitions,
                    Objective.Builder::addAllTransitions)
            .list("reviews", ReviewCodecs.REVIEW, Objective::reviews, Objective.Builder::addAllReviews)
            .optional("gradeDecision", GRADE_DECISION, Objective::gradeDecision, Objective.Builder::gradeDecision)
            .optional(
                    "scoreOverride",
                    KeyResultCodecs.SCORE_OVERRIDE,
                    Objective::scoreOverride,
                    Objective.Builder::scoreOverride)
            .identified(Objective::id)
            .build(Objective.Builder::build);

    private static final Codec<Money> COST = Shape.<Money, Values>named("Cost", Values::new)
            .required("amount", Scalars.AMOUNT, Money::amount, (values, amount) -> values.put("amount", amount))
            .required(
                    "currency",
                    Scalars.CURRENCY,
                    Money::currency,
                    (values, currency) -> values.put("currency", currency))
            .build(values -> Money.of(values.get("currency", String.class), values.get("amount", BigDecimal.class)));

    static final Codec<Initiative> INITIATIVE = Shape.of(Initiative.class, Initiative::builder)
            .required("id", Scalars.INITIATIVE_ID, Initiative::id, Initiative.Builder::id)
            .required("title", Scalars.NAME, Initiative::title, Initiative.Builder::title)
            .list("keyResults", Scalars.KEY_RESULT_ID, Initiative::keyResults, Initiative.Builder::addAllKeyResults)
            .optional("unit", Scalars.UNIT_ID, Initiative::unit, Initiative.Builder::unit)
            .optional("owner", Scalars.PERSON_ID, Initiative::owner, Initiative.Builder::owner)
            .optional("cost", COST, Initiative::cost, Initiative.Builder::cost)
            .optional("effort", Scalars.AMOUNT, Initiative::effort, Initiative.Builder::effort)
            .optional("start", Scalars.DATE, Initiative::start, Initiative.Builder::start)
            .optional("end", Scalars.DATE, Initiative::end, Initiative.Builder::end)
            .identified(Initiative::id)
            .build(Initiative.Builder::build);

    private ObjectiveCodecs() {}

    private static <I extends Id> Optional<I> parent(Contribution link, Class<I> type) {
        return Optional.of(link.parent()).filter(type::isInstance).map(type::cast);
    }

    private static Contribution contribution(Values values) {
        Id parent = values.get("parent", Id.class);
        return values.find("weight", Weight.class)
                .map(weight -> Contribution.contributes(parent, weight))
                .orElseGet(() -> Contribution.supports(parent));
    }
}
