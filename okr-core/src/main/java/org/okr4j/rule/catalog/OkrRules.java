package org.okr4j.rule.catalog;

import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleSet;

/**
 * The built-in rules. Each is a statement that should hold; what is said of its severity and parameters is what holds
 * unless a profile says otherwise. {@code docs/rules.md} tells why each should hold, who says so, and shows an example.
 *
 * <p>Objectives and key results that were given up (deprioritized or cancelled) are neither looked at nor counted, and
 * neither are objectives of a cycle that is over, where rules count them.
 */
public final class OkrRules {

    /** An objective has at least one key result. An error that blocks publishing. */
    public static final Rule<Objective> OBJECTIVE_HAS_KEY_RESULTS = ObjectiveHasKeyResults.RULE;

    /**
     * An objective that has key results has not too few: at least {@code least} of them, 2 unless set otherwise. An
     * info.
     */
    public static final Rule<Objective> KEY_RESULTS_ARE_NOT_TOO_FEW = KeyResultsAreNotTooFew.RULE;

    /** An objective has not too many key results: at most {@code most}, 5 unless set otherwise. A warning. */
    public static final Rule<Objective> KEY_RESULTS_ARE_NOT_TOO_MANY = KeyResultsAreNotTooMany.RULE;

    /**
     * An objective has 3 to 5 key results ({@code least}, {@code most}), said only where their number is allowed at
     * all ({@code required-least} to {@code required-most}). An info.
     */
    public static final Rule<Objective> KEY_RESULTS_ARE_IN_RECOMMENDED_RANGE = KeyResultsAreInRecommendedRange.RULE;

    /**
     * A unit below the organization has at most {@code most} objectives in a cycle, 5 unless set otherwise. Silent
     * from {@code below} on, where {@link #UNIT_IS_NOT_OVER_ENGINEERED} speaks. A warning.
     */
    public static final Rule<OrgUnit> UNIT_OBJECTIVES_ARE_NOT_TOO_MANY = UnitObjectivesAreNotTooMany.RULE;

    /**
     * A department or team that has objectives in a cycle has at least {@code least} of them, 3 unless set otherwise. It
     * is silent of a unit that the roadmap does not ask for objectives yet. An info.
     */
    public static final Rule<OrgUnit> UNIT_OBJECTIVES_ARE_NOT_TOO_FEW = UnitObjectivesAreNotTooFew.RULE;

    /**
     * A unit below the organization has fewer objectives in a cycle than {@code from}, 15 unless set otherwise. An
     * error.
     */
    public static final Rule<OrgUnit> UNIT_IS_NOT_OVER_ENGINEERED = UnitIsNotOverEngineered.RULE;

    /**
     * An organization that has objectives in a cycle has at least {@code least} of them, 3 unless set otherwise; those
     * of a longer cycle around it count too. An info.
     */
    public static final Rule<OrgUnit> ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_FEW = OrganizationObjectivesAreNotTooFew.RULE;

    /** An organization has at most {@code most} objectives in a cycle, 7 unless set otherwise. A warning. */
    public static final Rule<OrgUnit> ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_MANY =
            OrganizationObjectivesAreNotTooMany.RULE;

    /**
     * A unit below the organization has at most {@code most} key results in a cycle, 15 unless set otherwise. Silent
     * where it has more than {@code objectives} objectives, which is the thing to mend first. A warning.
     */
    public static final Rule<OrgUnit> UNIT_KEY_RESULTS_ARE_WITHIN_LIMIT = UnitKeyResultsAreWithinLimit.RULE;

    /** One named person answers for an objective. An error that blocks publishing. */
    public static final Rule<Objective> OBJECTIVE_HAS_ACCOUNTABLE_PERSON = ObjectiveHasAccountablePerson.RULE;

    /** A key result has an owner. A warning. */
    public static final Rule<KeyResult> KEY_RESULT_HAS_OWNER = KeyResultHasOwner.RULE;

    /** A key result has a measure with all that such a measure needs, and the unit of its values. An error. */
    public static final Rule<KeyResult> MEASURE_IS_COMPLETE = MeasureIsComplete.RULE;

    /** A measure that goes from a baseline to a target goes anywhere. An error. */
    public static final Rule<KeyResult> BASELINE_DIFFERS_FROM_TARGET = BaselineDiffersFromTarget.RULE;

    /** The zones of a measure run one way from baseline to stretch. An error. */
    public static final Rule<KeyResult> ZONES_ARE_ORDERED = ZonesAreOrdered.RULE;

    /**
     * The parts of a measure do not contradict each other. An error, with the direction turned as fix where that is
     * what is wrong.
     */
    public static final Rule<KeyResult> MEASURE_IS_WELL_FORMED = MeasureIsWellFormed.RULE;

    /**
     * At least one key result of an objective has a weight above 0; where {@code scheme} is {@code one} or {@code
     * hundred} and not {@code relative}, the weights add up to that exactly. An error.
     */
    public static final Rule<Objective> WEIGHTS_ARE_VALID = WeightsAreValid.RULE;

    /** A key result starts and is due within its cycle, and in that order. An error. */
    public static final Rule<KeyResult> DATES_ARE_NESTED = DatesAreNested.RULE;

    /** Where an objective adds the values of its key results up, they have one unit and one direction. An error. */
    public static final Rule<Objective> UNITS_AGREE_IN_SUM = UnitsAgreeInSum.RULE;

    /**
     * An objective of a unit below the organization is linked to one that is not below it. A warning; the only
     * objective to link to is proposed as fix.
     */
    public static final Rule<Objective> OBJECTIVE_IS_LINKED_UPWARD = ObjectiveIsLinkedUpward.RULE;

    /**
     * A person's objective is not linked straight to the organization's past the units between; with {@code from}
     * set to {@code team}, a team's neither. A warning.
     */
    public static final Rule<Objective> LEVEL_IS_NOT_SKIPPED = LevelIsNotSkipped.RULE;

    /**
     * No unit publishes before the phase of the roadmap that is meant for its kind. An error that blocks publishing and
     * goes when that phase opens; not evaluated without a roadmap.
     */
    public static final Rule<OrgUnit> UNIT_PUBLISHES_IN_ITS_PHASE = UnitPublishesInItsPhase.RULE;

    /**
     * Check-ins are made in the cycle, or at most {@code days-after} days after its end, 14 unless set otherwise. A
     * warning.
     */
    public static final Rule<KeyResult> CHECK_IN_IS_INSIDE_CYCLE = CheckInIsInsideCycle.RULE;

    /** What was reported of a key result is of the kind that its measure asks for. A warning. */
    public static final Rule<KeyResult> KEY_RESULT_IS_SCORABLE = KeyResultIsScorable.RULE;

    private static final RuleSet ALL = RuleSet.of(
            BASELINE_DIFFERS_FROM_TARGET,
            CHECK_IN_IS_INSIDE_CYCLE,
            DATES_ARE_NESTED,
            KEY_RESULT_HAS_OWNER,
            KEY_RESULT_IS_SCORABLE,
            KEY_RESULTS_ARE_IN_RECOMMENDED_RANGE,
            KEY_RESULTS_ARE_NOT_TOO_FEW,
            KEY_RESULTS_ARE_NOT_TOO_MANY,
            LEVEL_IS_NOT_SKIPPED,
            MEASURE_IS_COMPLETE,
            MEASURE_IS_WELL_FORMED,
            OBJECTIVE_HAS_ACCOUNTABLE_PERSON,
            OBJECTIVE_HAS_KEY_RESULTS,
            OBJECTIVE_IS_LINKED_UPWARD,
            ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_FEW,
            ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_MANY,
            UNIT_IS_NOT_OVER_ENGINEERED,
            UNIT_KEY_RESULTS_ARE_WITHIN_LIMIT,
            UNIT_OBJECTIVES_ARE_NOT_TOO_FEW,
            UNIT_OBJECTIVES_ARE_NOT_TOO_MANY,
            UNIT_PUBLISHES_IN_ITS_PHASE,
            UNITS_AGREE_IN_SUM,
            WEIGHTS_ARE_VALID,
            ZONES_ARE_ORDERED);

    private OkrRules() {}

    /** {@return all built-in rules, by id} */
    public static RuleSet all() {
        return ALL;
    }

    /**
     * Returns {@link #KEY_RESULTS_ARE_NOT_TOO_FEW} with another default.
     *
     * @param least the least number of key results
     * @return the rule
     */
    public static Rule<Objective> keyResultsAreNotTooFew(int least) {
        return KeyResultsAreNotTooFew.with(least);
    }

    /**
     * Returns {@link #KEY_RESULTS_ARE_NOT_TOO_MANY} with another default.
     *
     * @param most the greatest number of key results
     * @return the rule
     */
    public static Rule<Objective> keyResultsAreNotTooMany(int most) {
        return KeyResultsAreNotTooMany.with(most);
    }
}
