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
 * neither are objectives of a cycle that is over, where rules count them. How something is worded is not judged anymore
 * once it is closed.
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

    /**
     * A key result tells a result and not a task. Finding a baseline is no task. A warning.
     */
    public static final Rule<KeyResult> KEY_RESULT_IS_NOT_A_TASK = KeyResultIsNotATask.RULE;

    /** A key result counts what others do, and not what the team delivers. An info. */
    public static final Rule<KeyResult> KEY_RESULT_IS_NOT_A_COUNTED_OUTPUT = KeyResultIsNotACountedOutput.RULE;

    /** A key result can be reached in part, by a number or in stages. An info. */
    public static final Rule<KeyResult> KEY_RESULT_IS_NOT_BINARY = KeyResultIsNotBinary.RULE;

    /** A key result names a number, in its text or by its measure. A warning. */
    public static final Rule<KeyResult> KEY_RESULT_HAS_A_NUMBER = KeyResultHasANumber.RULE;

    /** Where a key result changes by a share or a factor, text or measure tell the baseline. A warning. */
    public static final Rule<KeyResult> RELATIVE_CHANGE_HAS_A_BASELINE = RelativeChangeHasABaseline.RULE;

    /**
     * A key result says until when, in its text, by its due date or by the cycle of its objective; only one that is
     * checked alone has no cycle. An info.
     */
    public static final Rule<KeyResult> KEY_RESULT_HAS_A_DEADLINE = KeyResultHasADeadline.RULE;

    /**
     * A key result has at least {@code least} of verb, metric, baseline, target and deadline, 3 unless set otherwise; what
     * its measure or its cycle gives counts too. An info.
     */
    public static final Rule<KeyResult> FORMULA_IS_COMPLETE = FormulaIsComplete.RULE;

    /**
     * Baseline, target, change and deadline in the text of a key result are those of its measure, due date and cycle. A
     * warning.
     */
    public static final Rule<KeyResult> TEXT_AGREES_WITH_MEASURE = TextAgreesWithMeasure.RULE;

    /** A key result does not count by words such as several or most. A warning. */
    public static final Rule<KeyResult> KEY_RESULT_HAS_NO_VAGUE_QUANTIFIER = KeyResultHasNoVagueQuantifier.RULE;

    /** A key result does not promise an effort only, as in try or support. A warning. */
    public static final Rule<KeyResult> KEY_RESULT_HAS_NO_LOW_COMMITMENT_VERB = KeyResultHasNoLowCommitmentVerb.RULE;

    /** A key result holds one result. A warning. */
    public static final Rule<KeyResult> KEY_RESULT_HAS_ONE_METRIC = KeyResultHasOneMetric.RULE;

    /** Beside figures that impress, such as followers, an objective has another metric. An info. */
    public static final Rule<KeyResult> VANITY_METRIC_IS_NOT_ALONE = VanityMetricIsNotAlone.RULE;

    /** What keeps a level is measured by keeping it. A warning, with such a measure as fix. */
    public static final Rule<KeyResult> THRESHOLD_KEPT_IS_A_MAINTAIN_MEASURE = ThresholdKeptIsAMaintainMeasure.RULE;

    /**
     * A number goes where the words of its key result say. A warning, with the measure turned round as fix where its
     * numbers look exchanged.
     */
    public static final Rule<KeyResult> VERB_AGREES_WITH_DIRECTION = VerbAgreesWithDirection.RULE;

    // titles of objectives

    /**
     * The title of an objective has no target in numbers; periods such as Q3, ranks such as #1 and sizes of things are
     * none. A warning.
     */
    public static final Rule<Objective> OBJECTIVE_IS_QUALITATIVE = ObjectiveIsQualitative.RULE;

    /** The title of an objective tells an end state, and no deliverable or activity. A warning. */
    public static final Rule<Objective> OBJECTIVE_IS_NOT_A_DELIVERABLE = ObjectiveIsNotADeliverable.RULE;

    /**
     * The title of an objective has at most {@code most-words} words, 15 unless set otherwise, and at most {@code
     * most-characters} characters, 100 unless set otherwise. It is judged in any language. An info.
     */
    public static final Rule<Objective> OBJECTIVE_TITLE_IS_CONCISE = ObjectiveTitleIsConcise.RULE;

    /** The title of an objective says more than praise. A warning. */
    public static final Rule<Objective> OBJECTIVE_IS_NOT_VAGUE_ONLY = ObjectiveIsNotVagueOnly.RULE;

    /** The title of an objective has one aim. An info. */
    public static final Rule<Objective> OBJECTIVE_IS_ONE_THING = ObjectiveIsOneThing.RULE;

    /** The title of an objective does not speak of daily work. An info. */
    public static final Rule<Objective> OBJECTIVE_IS_NOT_BUSINESS_AS_USUAL = ObjectiveIsNotBusinessAsUsual.RULE;

    /**
     * No two objectives of a unit in overlapping cycles have titles that are alike: of the words that either has, both
     * have less than the share {@code similarity}, 0.8 unless set otherwise. Case, accents, endings and small words do
     * not matter. It is judged in any language. A warning.
     */
    public static final Rule<OrgUnit> OBJECTIVE_TITLES_ARE_DISTINCT = ObjectiveTitlesAreDistinct.RULE;

    private static final RuleSet ALL = RuleSet.of(
            BASELINE_DIFFERS_FROM_TARGET,
            CHECK_IN_IS_INSIDE_CYCLE,
            DATES_ARE_NESTED,
            FORMULA_IS_COMPLETE,
            KEY_RESULT_HAS_A_DEADLINE,
            KEY_RESULT_HAS_A_NUMBER,
            KEY_RESULT_HAS_NO_LOW_COMMITMENT_VERB,
            KEY_RESULT_HAS_NO_VAGUE_QUANTIFIER,
            KEY_RESULT_HAS_ONE_METRIC,
            KEY_RESULT_HAS_OWNER,
            KEY_RESULT_IS_NOT_A_COUNTED_OUTPUT,
            KEY_RESULT_IS_NOT_A_TASK,
            KEY_RESULT_IS_NOT_BINARY,
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
            OBJECTIVE_IS_NOT_A_DELIVERABLE,
            OBJECTIVE_IS_NOT_BUSINESS_AS_USUAL,
            OBJECTIVE_IS_NOT_VAGUE_ONLY,
            OBJECTIVE_IS_ONE_THING,
            OBJECTIVE_IS_QUALITATIVE,
            OBJECTIVE_TITLE_IS_CONCISE,
            OBJECTIVE_TITLES_ARE_DISTINCT,
            ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_FEW,
            ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_MANY,
            RELATIVE_CHANGE_HAS_A_BASELINE,
            TEXT_AGREES_WITH_MEASURE,
            THRESHOLD_KEPT_IS_A_MAINTAIN_MEASURE,
            UNIT_IS_NOT_OVER_ENGINEERED,
            UNIT_KEY_RESULTS_ARE_WITHIN_LIMIT,
            UNIT_OBJECTIVES_ARE_NOT_TOO_FEW,
            UNIT_OBJECTIVES_ARE_NOT_TOO_MANY,
            UNIT_PUBLISHES_IN_ITS_PHASE,
            UNITS_AGREE_IN_SUM,
            VANITY_METRIC_IS_NOT_ALONE,
            VERB_AGREES_WITH_DIRECTION,
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
