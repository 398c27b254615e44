package org.okr4j.rule.catalog;

import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleSet;
import org.okr4j.rule.SuppressionUse;

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
     * The objectives of a unit have 3 to 5 key results ({@code least}, {@code most}), said only where their number is allowed at
     * all ({@code required-least} to {@code required-most}), once a unit and cycle, and only where it is a habit: of at least two
     * objectives, and of more than half of them; or of any, by {@code told}. Nothing is said of a unit with more than 5
     * objectives ({@code objectives}), which has some to give up first. An info.
     */
    public static final Rule<OrgUnit> KEY_RESULTS_ARE_IN_RECOMMENDED_RANGE = KeyResultsAreInRecommendedRange.RULE;

    /**
     * A unit below the organization has at most {@code most} objectives in a cycle, 5 unless set otherwise, or as many as a
     * boundary allows. Silent from {@code below} on, where {@link #UNIT_IS_NOT_OVER_ENGINEERED} speaks. As those of the other
     * two rules on too many, its findings say by the {@link org.okr4j.alignment.FocusTest} which come first and which belong
     * elsewhere. A warning.
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
     * where it has more than {@code objectives} objectives, which is the thing to mend first, and where it would have no more
     * than that once each objective had at most {@code each}, of which {@link #KEY_RESULTS_ARE_NOT_TOO_MANY} speaks. A warning.
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

    // key results together

    /** Not all key results of an objective are true or false in the end. A warning. */
    public static final Rule<Objective> KEY_RESULTS_ARE_NOT_ALL_BINARY = KeyResultsAreNotAllBinary.RULE;

    /**
     * No two key results of an objective are of the same metric: the same name and unit or, where it has no name, texts that
     * differ in figures alone. It is judged in any language. A warning.
     */
    public static final Rule<Objective> METRIC_IS_MEASURED_ONCE = MetricIsMeasuredOnce.RULE;

    /**
     * Where all key results of an objective count how many, each is {@linkplain KeyResult#pairedWith() paired} with one that
     * keeps it honest. Not evaluated in a program in which nobody declares a pair. An info.
     */
    public static final Rule<Objective> QUANTITY_IS_PAIRED_WITH_QUALITY = QuantityIsPairedWithQuality.RULE;

    /**
     * Of the key results of an objective, one at least is {@linkplain KeyResult#indicator() declared} to lead. Not evaluated
     * where not all that could are declared. An info.
     */
    public static final Rule<Objective> SET_HAS_A_LEADING_INDICATOR = SetHasALeadingIndicator.RULE;

    // how units fit together

    /**
     * An objective does not repeat title and most key results of one that it serves: of the words that either has, both
     * have less than the share {@code similarity}, 0.8 unless set otherwise. It is judged in any language. A warning.
     */
    public static final Rule<Objective> CHILD_IS_NOT_A_COPY = ChildIsNotACopy.RULE;

    /**
     * A co-owner of a shared objective heads the unit that they stand for, or is marked as delegate. Not evaluated where
     * nobody is recorded to head that unit. An info.
     */
    public static final Rule<Objective> CO_OWNER_IS_HEAD_OR_DELEGATE = CoOwnerIsHeadOrDelegate.RULE;

    /**
     * An objective does not contribute both to something and to what that contributes to, nor to two things with a weight
     * of at least {@code full}, 1 unless set otherwise. A warning; in the first case the link further up is proposed to
     * support only.
     */
    public static final Rule<Objective> CONTRIBUTION_IS_NOT_COUNTED_TWICE = ContributionIsNotCountedTwice.RULE;

    /**
     * A key result is no KPI of the program that is healthy and stays so: of the same words, by the share {@code
     * similarity}, 0.8 unless set otherwise. Silent where all key results of the objective are; not evaluated without KPIs
     * that have a healthy band and a value. A warning.
     */
    public static final Rule<KeyResult> KEY_RESULT_IS_NOT_A_KPI = KeyResultIsNotAKpi.RULE;

    /**
     * No objective repeats title and most key results of another unit's objective of the same time that it is not linked to:
     * of the words that either has, both have less than the share {@code similarity}, 0.8 unless set otherwise. It is
     * judged in any language. A warning.
     */
    public static final Rule<OkrProgram> OBJECTIVE_IS_NOT_A_COPY = ObjectiveIsNotACopy.RULE;

    /**
     * An objective that was put forward does not repeat title and most key results of one of the {@link
     * org.okr4j.sample.Samples}, figures included: of the words that either has, both have less than the share {@code
     * similarity}, 0.8 unless set otherwise. A draft may begin with one. A warning.
     */
    public static final Rule<Objective> OBJECTIVE_IS_NOT_COPIED_FROM_A_SAMPLE = ObjectiveIsNotCopiedFromASample.RULE;

    /**
     * Not all key results of an objective are KPIs that are healthy and stay so, by the same {@code similarity} as in
     * {@link #KEY_RESULT_IS_NOT_A_KPI}. A warning.
     */
    public static final Rule<Objective> OBJECTIVE_IS_NOT_A_KPI = ObjectiveIsNotAKpi.RULE;

    /**
     * Where other units link to key results of an objective of the organization, and not to the objective as a whole, each
     * of its key results is linked to. It holds in a running cycle, for what is published. A warning.
     */
    public static final Rule<KeyResult> ORGANIZATION_KEY_RESULT_HAS_CONTRIBUTORS =
            OrganizationKeyResultHasContributors.RULE;

    /**
     * Each published objective of the organization in a running cycle, or one of its key results, is served by another
     * unit, once the units below have published. A warning.
     */
    public static final Rule<OrgUnit> ORGANIZATION_OBJECTIVE_HAS_SUPPORT = OrganizationObjectiveHasSupport.RULE;

    /** The cycle of an objective lies within the cycle of each objective that it serves. A warning. */
    public static final Rule<Objective> PARENT_CYCLE_COVERS_CHILD = ParentCycleCoversChild.RULE;

    /** A shared objective has a co-owner of another unit. A warning. */
    public static final Rule<Objective> SHARED_OBJECTIVE_IS_OWNED_BY_SEVERAL_UNITS =
            SharedObjectiveIsOwnedBySeveralUnits.RULE;

    /**
     * An objective of a support function names a strategic priority or serves, over links, one that does. Not evaluated
     * where no unit is marked as support function, or the organization names no priorities. A warning.
     */
    public static final Rule<Objective> SUPPORT_FUNCTION_SERVES_A_PRIORITY = SupportFunctionServesAPriority.RULE;

    /**
     * The objectives of a support function have a co-creator or a co-owner of a unit that is none. An info, once a unit and
     * cycle.
     */
    public static final Rule<OrgUnit> SUPPORT_OBJECTIVE_IS_CO_CREATED = SupportObjectiveIsCoCreated.RULE;

    /**
     * The objectives of a department or team in a cycle have a link, a dependency, a co-owner or a co-creator in common with
     * another unit, links up and down apart, or it has talked with one about them. Looked at once it has put one forward
     * and a unit beside it has objectives of that time. A warning.
     */
    public static final Rule<OrgUnit> UNIT_IS_NOT_A_SILO = UnitIsNotASilo.RULE;

    /**
     * A department or team that publishes objectives of a cycle has had an alignment conversation about that cycle. A
     * warning that blocks publishing; not evaluated before any conversation is recorded.
     */
    public static final Rule<OrgUnit> UNITS_HAVE_TALKED = UnitsHaveTalked.RULE;

    // what units rely on, decide and agree on

    /**
     * A unit that decides its daily work with high autonomy proposes its objectives itself. An info, with that mode as
     * fix; not evaluated where nobody has said how its objectives come about.
     */
    public static final Rule<OrgUnit> CASCADE_FITS_AUTONOMY = CascadeFitsAutonomy.RULE;

    /** No key results wait for each other in a circle. A warning. */
    public static final Rule<OkrProgram> DEPENDENCIES_ARE_ACYCLIC = DependenciesAreAcyclic.RULE;

    /**
     * A department or team that has put objectives of a cycle forward has declared what they depend on, or that they
     * depend on nothing, and has none on record then. Where no unit ever has, it is not evaluated, unless {@code asked} is
     * {@code always} and not {@code where-others-do}. A warning that blocks publishing.
     */
    public static final Rule<OrgUnit> DEPENDENCIES_ARE_DECLARED = DependenciesAreDeclared.RULE;

    /** What a key result depends on is up to another unit or an outside party. A warning. */
    public static final Rule<Dependency> DEPENDENCY_CROSSES_UNITS = DependencyCrossesUnits.RULE;

    /**
     * Once the cycle has begun, or {@code days-before} days before something is needed, 30 unless set otherwise, those
     * who are relied on have promised it; what has become doubtful does not stay so for more than {@code days-quiet}
     * days without anything recorded, 14 unless set otherwise. A warning.
     */
    public static final Rule<Dependency> DEPENDENCY_IS_CONFIRMED = DependencyIsConfirmed.RULE;

    /**
     * What was promised to a published key result is looked at in a review once in {@code days} days, 31 unless set
     * otherwise. An info.
     */
    public static final Rule<Dependency> DEPENDENCY_IS_REVIEWED = DependencyIsReviewed.RULE;

    /**
     * Whoever deprioritizes or cancels an objective or one of its key results, or sends an objective back to draft that
     * still is one, says why. A warning.
     */
    public static final Rule<Objective> END_HAS_A_REASON = EndHasAReason.RULE;

    /**
     * An objective stays within the boundaries that are set for its unit and cycle; how many there may be is told by {@link
     * #UNIT_OBJECTIVES_ARE_NOT_TOO_MANY}. A warning; not evaluated where none is set.
     */
    public static final Rule<Objective> OBJECTIVE_STAYS_INSIDE_BOUNDARY = ObjectiveStaysInsideBoundary.RULE;

    /** What the organization has published as its objectives, everybody in it may see. A warning. */
    public static final Rule<Objective> ORGANIZATION_OBJECTIVES_ARE_VISIBLE_TO_ALL =
            OrganizationObjectivesAreVisibleToAll.RULE;

    /** Whoever owns an objective, or a key result of it, still works here. A warning. */
    public static final Rule<Objective> OWNER_STILL_WORKS_HERE = OwnerStillWorksHere.RULE;

    /**
     * Where objectives come from the top down, none is published before those it serves. A warning; not evaluated
     * where nobody has said how objectives come about.
     */
    public static final Rule<Objective> PARENTS_COME_FIRST = ParentsComeFirst.RULE;

    /**
     * Where units propose their objectives, each is reviewed before it is published. A warning; not evaluated where
     * nobody has said how objectives come about.
     */
    public static final Rule<Objective> PROPOSAL_IS_REVIEWED = ProposalIsReviewed.RULE;

    /**
     * Those who rely on something are told when it is given up, lowered or put off, or turns red, after it was
     * promised. A warning.
     */
    public static final Rule<Dependency> PROVIDER_CHANGE_IS_TOLD = ProviderChangeIsTold.RULE;

    /**
     * What a dependency relies on is due, on its own day or with a cycle that goes on after, no later than it is needed. A
     * warning.
     */
    public static final Rule<Dependency> PROVIDER_IS_IN_TIME = ProviderIsInTime.RULE;

    /**
     * No key result waits for what was given up or closed, promised or not. Silent as long as {@link
     * #PROVIDER_CHANGE_IS_TOLD} asks to tell those who wait. A warning.
     */
    public static final Rule<Dependency> PROVIDER_IS_STILL_PURSUED = ProviderIsStillPursued.RULE;

    /** It is recorded who has published an objective. An info; not evaluated where no transition names a person. */
    public static final Rule<Objective> PUBLICATION_NAMES_WHO_DECIDED = PublicationNamesWhoDecided.RULE;

    /**
     * Whoever changes the measure of a key result, after it was published and its cycle has begun, says why. A
     * warning.
     */
    public static final Rule<KeyResult> TARGET_CHANGE_HAS_A_REASON = TargetChangeHasAReason.RULE;

    /**
     * Whoever moves an objective from one state to the next has the right to. A warning; not evaluated where it is not
     * recorded who headed the unit that day.
     */
    public static final Rule<Objective> TRANSITION_IS_BY_WHO_MAY = TransitionIsByWhoMay.RULE;

    // how the program is introduced

    /**
     * In the last phase of the roadmap a share of more than {@code above} of the units in scope, 0.85 unless set otherwise,
     * has published and checks in. A warning; not evaluated before that phase.
     */
    public static final Rule<OkrProgram> ADOPTION_IS_SUSTAINED = AdoptionIsSustained.RULE;

    /**
     * Data is connected and reports are automated, both or the one of them that {@code activities} names, after {@code
     * cycles} full cycles were closed, 1 unless set otherwise. A warning.
     */
    public static final Rule<OkrProgram> AUTOMATION_COMES_AFTER_A_CYCLE = AutomationComesAfterACycle.RULE;

    /**
     * In the last phase of the roadmap the organization has {@code least} to {@code most} champions of its own, 6 to 12
     * unless set otherwise. An info; not evaluated where no appointment is recorded.
     */
    public static final Rule<OkrProgram> CHAMPION_NETWORK_IS_IN_RANGE = ChampionNetworkIsInRange.RULE;

    /**
     * The phases of the roadmap that end take as many weeks as is usual for the size of the organization. A warning; not
     * evaluated where nobody has said how many people work there.
     */
    public static final Rule<OkrProgram> DURATION_FITS_SIZE = DurationFitsSize.RULE;

    /**
     * No unit has published for a time for which the organization has published nothing. A warning; not evaluated before
     * any unit has.
     */
    public static final Rule<OkrProgram> FOUNDATION_COMES_BEFORE_CASCADE = FoundationComesBeforeCascade.RULE;

    /**
     * In the last phase of the roadmap a share of at least {@code least} of those who lead, 0.05 unless set otherwise,
     * holds a certificate. An info; not evaluated where no training is recorded.
     */
    public static final Rule<OkrProgram> LEADERS_ARE_CERTIFIED = LeadersAreCertified.RULE;

    /**
     * A share of at least {@code share} of the departments, 0.8 unless set otherwise, has published in the last week of
     * the phase in which they join, and at least {@code share-after}, 1 unless set otherwise, once it is over. A warning.
     */
    public static final Rule<OkrProgram> PHASE_COVERAGE_IS_REACHED = PhaseCoverageIsReached.RULE;

    /**
     * What the phase needs in which the program is by its plan is there. A warning; not evaluated where that cannot be
     * told.
     */
    public static final Rule<OkrProgram> PHASE_GATE_IS_PASSED = PhaseGateIsPassed.RULE;

    /**
     * Each phase of the roadmap has an indicator of its success, and in its last week at least one of them can be
     * measured. A warning.
     */
    public static final Rule<OkrProgram> PHASE_HAS_AN_INDICATOR = PhaseHasAnIndicator.RULE;

    /**
     * The heads of the units that go first were assessed as engaged and ready for change. Where no head ever was, it is
     * not evaluated, unless {@code asked} is {@code always} and not {@code where-others-are}. A warning.
     */
    public static final Rule<OkrProgram> PILOT_HEADS_ARE_ASSESSED = PilotHeadsAreAssessed.RULE;

    /** At least {@code least} and at most {@code most} units go first, 2 and 3 unless set otherwise. A warning. */
    public static final Rule<OkrProgram> PILOTS_ARE_IN_RANGE = PilotsAreInRange.RULE;

    /**
     * Where the roadmap has a phase for pilots, some units go first, and no other department publishes before these were
     * looked back at. A warning; not evaluated before that phase, and once departments have had their time to join.
     */
    public static final Rule<OkrProgram> PILOTS_GO_FIRST = PilotsGoFirst.RULE;

    /**
     * Something is published or checked in within {@code months} months, 3 unless set otherwise. Silent from {@code
     * below} months on, 6 unless set otherwise, where {@link #PROGRAM_IS_NOT_ABANDONED} speaks. A warning.
     */
    public static final Rule<OkrProgram> PROGRAM_DOES_NOT_REST = ProgramDoesNotRest.RULE;

    /** Something is published or checked in within {@code months} months, 6 unless set otherwise. An error. */
    public static final Rule<OkrProgram> PROGRAM_IS_NOT_ABANDONED = ProgramIsNotAbandoned.RULE;

    /**
     * Whoever has to know something for a phase of the roadmap has learned it {@code days-before} days before it begins, 7
     * unless set otherwise. A warning; not evaluated where no training is recorded.
     */
    public static final Rule<OkrProgram> TRAINING_COMES_BEFORE_PHASE = TrainingComesBeforePhase.RULE;

    // how people meet and report, and who carries the program

    /**
     * The cadence of a program has a ritual of each kind that is {@code asked} for: by {@code check-in}, and also by
     * {@code review}, {@code alignment-session}, {@code executive-review}, {@code retrospective} and {@code planning},
     * which are {@code not-asked} unless set otherwise. Where a roadmap is followed, a kind is asked for once its phase
     * has begun. A cadence without any ritual is not evaluated, unless {@code asked} is {@code always} and not {@code
     * where-any-is}. A warning.
     */
    public static final Rule<OkrProgram> REQUIRED_RITUALS_ARE_PLANNED = RequiredRitualsArePlanned.RULE;

    /**
     * Rituals of a kind are at most so many days apart: {@code check-in-days} (7 unless set otherwise), {@code
     * review-days} (31), {@code alignment-session-days} (92), {@code executive-review-days} (31), {@code
     * retrospective-days} (92) and {@code planning-days} (92). A warning.
     */
    public static final Rule<OkrProgram> RITUALS_ARE_OFTEN_ENOUGH = RitualsAreOftenEnough.RULE;

    /**
     * A ritual takes as many minutes as its kind does, such as {@code review-least} to {@code review-most}: 10 to 30 for a
     * check-in, 30 to 90 for a review, 45 to 120 for an alignment session and for an executive review, 60 to 240 for a
     * retrospective and 120 to 960 for planning, unless set otherwise. An info.
     */
    public static final Rule<OkrProgram> RITUAL_LENGTH_IS_IN_RANGE = RitualLengthIsInRange.RULE;

    /** A ritual says who comes and what for. A warning. */
    public static final Rule<OkrProgram> RITUAL_HAS_ATTENDEES_AND_PURPOSE = RitualHasAttendeesAndPurpose.RULE;

    /**
     * A key result that has been checked in is checked in again as often as the cadence asks for, grace included. A
     * warning; not evaluated in a program without check-ins.
     */
    public static final Rule<KeyResult> CHECK_IN_IS_NOT_OVERDUE = CheckInIsNotOverdue.RULE;

    /**
     * Of the weeks in which teams had to check in, in cycles that run, at least the share {@code least} is complete,
     * 0.85 unless set otherwise. A warning; not evaluated where there are neither check-ins nor a ritual for them.
     */
    public static final Rule<OkrProgram> CHECK_IN_COMPLIANCE_IS_HIGH_ENOUGH = CheckInComplianceIsHighEnough.RULE;

    /**
     * No published key result of a unit waits longer than {@code days} days for its first check-in, 7 unless set
     * otherwise. A warning; not evaluated where there are neither check-ins nor a ritual for them.
     */
    public static final Rule<OrgUnit> UNIT_CHECKS_IN_FROM_WEEK_ONE = UnitChecksInFromWeekOne.RULE;

    /**
     * Where a key result is red, or confidence in it low, the last that people have reported has a note or a blocker. A
     * warning; not evaluated in a program without check-ins.
     */
    public static final Rule<KeyResult> TROUBLE_IS_EXPLAINED = TroubleIsExplained.RULE;

    /**
     * The last alignment session of a unit has left actions. A warning; not evaluated before any session is recorded.
     */
    public static final Rule<OkrProgram> SESSION_ENDS_WITH_ACTIONS = SessionEndsWithActions.RULE;

    /**
     * What a meeting has decided to do, one person does, until it is done. A warning; not evaluated before any action
     * is recorded.
     */
    public static final Rule<OkrProgram> ACTION_HAS_AN_OWNER = ActionHasAnOwner.RULE;

    /**
     * At the latest {@code days-after} days after the end of its cycle, 14 unless set otherwise, a published objective
     * is closed, and so scored. A warning.
     */
    public static final Rule<Objective> ENDED_OBJECTIVE_IS_SCORED = EndedObjectiveIsScored.RULE;

    /**
     * What stands in the way of a key result in {@code times} check-ins in a row, 3 unless set otherwise, somebody was
     * asked to move. A warning; not evaluated in a program without check-ins.
     */
    public static final Rule<KeyResult> BLOCKER_IS_ESCALATED = BlockerIsEscalated.RULE;

    /**
     * Whoever heads the organization is sponsor. A warning; not evaluated where no head is recorded, or no sponsor
     * unless {@code asked} is {@code always} and not {@code where-recorded}.
     */
    public static final Rule<OkrProgram> SPONSOR_IS_THE_HEAD = SponsorIsTheHead.RULE;

    /**
     * A sponsor has committed to the program in public. A warning; not evaluated where no sponsor is recorded, or
     * nothing that sponsors have done unless {@code asked} is {@code always} and not {@code where-recorded}.
     */
    public static final Rule<OkrProgram> SPONSOR_HAS_COMMITTED_IN_PUBLIC = SponsorHasCommittedInPublic.RULE;

    /**
     * In the last {@code looked-at} weeks that are over, 4 unless set otherwise, a sponsor was seen to act once in
     * {@code weeks} weeks, 4 unless set otherwise; otherwise the weeks are named. A warning; not evaluated before any
     * act is recorded.
     */
    public static final Rule<OkrProgram> SPONSOR_IS_SEEN_REGULARLY = SponsorIsSeenRegularly.RULE;

    /**
     * In one of the last {@code reviews} reviews of the objectives of the organization, 1 unless set otherwise, a
     * sponsor was there. A warning; not evaluated where no such review is recorded with those who came.
     */
    public static final Rule<OkrProgram> SPONSOR_ATTENDS_REVIEWS = SponsorAttendsReviews.RULE;

    /**
     * Sponsors, champions, coaches and facilitators do not all come from outside or from human resources. A warning;
     * not evaluated where neither sponsor nor champion is recorded.
     */
    public static final Rule<OkrProgram> PROGRAM_IS_LED_FROM_THE_LINE = ProgramIsLedFromTheLine.RULE;

    /**
     * An objective of the organization is owned by an executive. A warning; not evaluated where no executive is listed.
     */
    public static final Rule<Objective> ORGANIZATION_OBJECTIVE_IS_OWNED_BY_AN_EXECUTIVE =
            OrganizationObjectiveIsOwnedByAnExecutive.RULE;

    /**
     * A champion has at least the {@code level} director, unless set to executive or manager. An info; not evaluated
     * where no champion is recorded, unless {@code asked} is {@code always} and not {@code where-recorded}.
     */
    public static final Rule<OkrProgram> CHAMPION_IS_SENIOR = ChampionIsSenior.RULE;

    /**
     * Nobody is paid or appraised by scores. A warning; not evaluated where nobody has declared what scores are used
     * for.
     */
    public static final Rule<OkrProgram> SCORES_ARE_NOT_TIED_TO_PAY = ScoresAreNotTiedToPay.RULE;

    /**
     * Scores are talked about in conversations on performance from phase {@code from-phase} of the roadmap on, 3 unless
     * set otherwise. A warning; not evaluated without a roadmap, or where nobody has declared what scores are used for.
     */
    public static final Rule<OkrProgram> CONVERSATIONS_WAIT_FOR_THEIR_PHASE = ConversationsWaitForTheirPhase.RULE;

    /** What was suppressed until a day is decided on again after it. A warning. */
    public static final Rule<SuppressionUse> SUPPRESSION_HAS_NOT_EXPIRED = SuppressionHasNotExpired.RULE;

    /**
     * A suppression silences something. An info; silent of one that has expired, and where its rule is off or could not
     * judge.
     */
    public static final Rule<SuppressionUse> SUPPRESSION_IS_USED = SuppressionIsUsed.RULE;

    /**
     * One key result of an objective at least changes something in its cycle: not all keep figures where they are, count work
     * that is done in every period, or speak of a later time. It is silent where {@link #OBJECTIVE_IS_NOT_A_KPI} (by the same
     * {@code similarity}), {@link #OBJECTIVE_IS_NOT_BUSINESS_AS_USUAL} or {@link #DATES_ARE_NESTED} says so. An info.
     */
    public static final Rule<Objective> OBJECTIVE_CHANGES_SOMETHING_NOW = ObjectiveChangesSomethingNow.RULE;

    // whether scores can be believed

    /**
     * What a green status rests on, its last figure or, where nothing is due by a date, the last confidence, is at most {@code
     * days} days old, 31 unless set otherwise. Stages and measures with periods are left out. A warning; not evaluated in a
     * program without check-ins.
     */
    public static final Rule<KeyResult> GREEN_IS_NOT_STALE = GreenIsNotStale.RULE;

    /**
     * The last that people have reported is not brighter than the status by {@code steps} colors or more, 2 unless set
     * otherwise, unless it says something in words. A warning; not evaluated where nobody reports a color.
     */
    public static final Rule<KeyResult> REPORTED_STATUS_AGREES_WITH_PACE = ReportedStatusAgreesWithPace.RULE;

    /**
     * Before an objective is published, confidence in a key result is at least {@code least} and at most {@code most}, 0.3
     * and 0.8 unless set otherwise; of one that is committed at least {@code committed-least}, 0.5 unless set otherwise. Not
     * evaluated where no draft states one. An info.
     */
    public static final Rule<KeyResult> DRAFT_CONFIDENCE_IS_PLAUSIBLE = DraftConfidenceIsPlausible.RULE;

    /**
     * Where confidence has fallen by {@code by} or more over the last three check-ins that state one, 0.2 unless set otherwise,
     * the last report says why. Silent where {@link #TROUBLE_IS_EXPLAINED} or {@link #CHECK_IN_IS_NOT_OVERDUE} speaks. An
     * info; not evaluated in a program without check-ins.
     */
    public static final Rule<KeyResult> CONFIDENCE_IS_NOT_FALLING = ConfidenceIsNotFalling.RULE;

    /**
     * No aspirational key result is at {@code times} of its way or beyond, 1.2 unless set otherwise, while at most {@code
     * before} of its time is over, 0.5 unless set otherwise. An info; not evaluated in a program without check-ins.
     */
    public static final Rule<KeyResult> TARGET_IS_NOT_PASSED_EARLY = TargetIsNotPassedEarly.RULE;

    /**
     * No key result has been worse than its baseline in {@code times} reports in a row, 3 unless set otherwise. Silent as long
     * as {@link #TROUBLE_IS_EXPLAINED} asks for an explanation. A warning; not evaluated in a program without check-ins.
     */
    public static final Rule<KeyResult> KEY_RESULT_IS_NOT_BELOW_BASELINE = KeyResultIsNotBelowBaseline.RULE;

    /**
     * Of a cycle that ended at most {@code days-after} days ago, 45 unless set otherwise, not every aspirational key result
     * has reached its whole target, where there are {@code least}, 5 unless set otherwise. An info; not evaluated in a
     * program without check-ins.
     */
    public static final Rule<OkrProgram> NOT_ALL_KEY_RESULTS_ARE_AT_FULL_SCORE = NotAllKeyResultsAreAtFullScore.RULE;

    /**
     * Of a cycle that ended at most {@code days-after} days ago, 45 unless set otherwise, at least 40 percent of the key
     * results have reached 70 percent of their target, where there are {@code least}, 5 unless set otherwise. It is not said
     * where all were committed. A warning; not evaluated in a program without check-ins.
     */
    public static final Rule<OkrProgram> ENOUGH_KEY_RESULTS_REACHED_TARGET = EnoughKeyResultsReachedTarget.RULE;

    /**
     * Where a committed key result was closed below its target, the last report, the closing or the retrospective of its unit
     * says why. Looked at until {@code days-after} days after the cycle, 45 unless set otherwise. A warning.
     */
    public static final Rule<KeyResult> MISSED_COMMITMENT_IS_EXPLAINED = MissedCommitmentIsExplained.RULE;

    /**
     * Where an objective was closed green, no key result that counts is red, or its unit has held a retrospective. Looked at
     * until {@code days-after} days after the cycle, 45 unless set otherwise. An info.
     */
    public static final Rule<Objective> MEAN_HIDES_NO_FAILURE = MeanHidesNoFailure.RULE;

    /**
     * Who sets a score of an objective or a key result says why in at least {@code words} words, 3 unless set otherwise, and is
     * named. A warning.
     */
    public static final Rule<Objective> OVERRIDE_IS_EXPLAINED = OverrideIsExplained.RULE;

    /**
     * A score that was set differs from the computed one by at most {@code most}, 0.3 unless set otherwise. Looked at until
     * {@code days-after} days after the cycle, 45 unless set otherwise. An info.
     */
    public static final Rule<Objective> OVERRIDE_STAYS_NEAR_COMPUTED = OverrideStaysNearComputed.RULE;

    private static final RuleSet ALL = RuleSet.of(
            ACTION_HAS_AN_OWNER,
            ADOPTION_IS_SUSTAINED,
            AUTOMATION_COMES_AFTER_A_CYCLE,
            BASELINE_DIFFERS_FROM_TARGET,
            BLOCKER_IS_ESCALATED,
            CASCADE_FITS_AUTONOMY,
            CHAMPION_IS_SENIOR,
            CHAMPION_NETWORK_IS_IN_RANGE,
            CHECK_IN_COMPLIANCE_IS_HIGH_ENOUGH,
            CHECK_IN_IS_INSIDE_CYCLE,
            CHECK_IN_IS_NOT_OVERDUE,
            CHILD_IS_NOT_A_COPY,
            CO_OWNER_IS_HEAD_OR_DELEGATE,
            CONFIDENCE_IS_NOT_FALLING,
            CONTRIBUTION_IS_NOT_COUNTED_TWICE,
            CONVERSATIONS_WAIT_FOR_THEIR_PHASE,
            DATES_ARE_NESTED,
            DEPENDENCIES_ARE_ACYCLIC,
            DEPENDENCIES_ARE_DECLARED,
            DEPENDENCY_CROSSES_UNITS,
            DEPENDENCY_IS_CONFIRMED,
            DEPENDENCY_IS_REVIEWED,
            DRAFT_CONFIDENCE_IS_PLAUSIBLE,
            DURATION_FITS_SIZE,
            END_HAS_A_REASON,
            ENDED_OBJECTIVE_IS_SCORED,
            ENOUGH_KEY_RESULTS_REACHED_TARGET,
            FORMULA_IS_COMPLETE,
            FOUNDATION_COMES_BEFORE_CASCADE,
            GREEN_IS_NOT_STALE,
            KEY_RESULT_HAS_A_DEADLINE,
            KEY_RESULT_HAS_A_NUMBER,
            KEY_RESULT_HAS_NO_LOW_COMMITMENT_VERB,
            KEY_RESULT_HAS_NO_VAGUE_QUANTIFIER,
            KEY_RESULT_HAS_ONE_METRIC,
            KEY_RESULT_HAS_OWNER,
            KEY_RESULT_IS_NOT_A_COUNTED_OUTPUT,
            KEY_RESULT_IS_NOT_A_KPI,
            KEY_RESULT_IS_NOT_A_TASK,
            KEY_RESULT_IS_NOT_BELOW_BASELINE,
            KEY_RESULT_IS_NOT_BINARY,
            KEY_RESULT_IS_SCORABLE,
            KEY_RESULTS_ARE_IN_RECOMMENDED_RANGE,
            KEY_RESULTS_ARE_NOT_ALL_BINARY,
            KEY_RESULTS_ARE_NOT_TOO_FEW,
            KEY_RESULTS_ARE_NOT_TOO_MANY,
            LEADERS_ARE_CERTIFIED,
            LEVEL_IS_NOT_SKIPPED,
            MEAN_HIDES_NO_FAILURE,
            MEASURE_IS_COMPLETE,
            MEASURE_IS_WELL_FORMED,
            METRIC_IS_MEASURED_ONCE,
            OBJECTIVE_CHANGES_SOMETHING_NOW,
            MISSED_COMMITMENT_IS_EXPLAINED,
            NOT_ALL_KEY_RESULTS_ARE_AT_FULL_SCORE,
            OBJECTIVE_HAS_ACCOUNTABLE_PERSON,
            OBJECTIVE_HAS_KEY_RESULTS,
            OBJECTIVE_IS_LINKED_UPWARD,
            OBJECTIVE_IS_NOT_A_COPY,
            OBJECTIVE_IS_NOT_A_DELIVERABLE,
            OBJECTIVE_IS_NOT_A_KPI,
            OBJECTIVE_IS_NOT_BUSINESS_AS_USUAL,
            OBJECTIVE_IS_NOT_COPIED_FROM_A_SAMPLE,
            OBJECTIVE_IS_NOT_VAGUE_ONLY,
            OBJECTIVE_IS_ONE_THING,
            OBJECTIVE_IS_QUALITATIVE,
            OBJECTIVE_STAYS_INSIDE_BOUNDARY,
            OBJECTIVE_TITLE_IS_CONCISE,
            OBJECTIVE_TITLES_ARE_DISTINCT,
            ORGANIZATION_KEY_RESULT_HAS_CONTRIBUTORS,
            ORGANIZATION_OBJECTIVE_HAS_SUPPORT,
            ORGANIZATION_OBJECTIVE_IS_OWNED_BY_AN_EXECUTIVE,
            ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_FEW,
            ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_MANY,
            ORGANIZATION_OBJECTIVES_ARE_VISIBLE_TO_ALL,
            OVERRIDE_IS_EXPLAINED,
            OVERRIDE_STAYS_NEAR_COMPUTED,
            OWNER_STILL_WORKS_HERE,
            PARENT_CYCLE_COVERS_CHILD,
            PARENTS_COME_FIRST,
            PHASE_COVERAGE_IS_REACHED,
            PHASE_GATE_IS_PASSED,
            PHASE_HAS_AN_INDICATOR,
            PILOT_HEADS_ARE_ASSESSED,
            PILOTS_ARE_IN_RANGE,
            PILOTS_GO_FIRST,
            PROGRAM_DOES_NOT_REST,
            PROGRAM_IS_LED_FROM_THE_LINE,
            PROGRAM_IS_NOT_ABANDONED,
            PROPOSAL_IS_REVIEWED,
            PROVIDER_CHANGE_IS_TOLD,
            PROVIDER_IS_IN_TIME,
            PROVIDER_IS_STILL_PURSUED,
            PUBLICATION_NAMES_WHO_DECIDED,
            QUANTITY_IS_PAIRED_WITH_QUALITY,
            RELATIVE_CHANGE_HAS_A_BASELINE,
            REPORTED_STATUS_AGREES_WITH_PACE,
            REQUIRED_RITUALS_ARE_PLANNED,
            RITUAL_HAS_ATTENDEES_AND_PURPOSE,
            RITUAL_LENGTH_IS_IN_RANGE,
            RITUALS_ARE_OFTEN_ENOUGH,
            SCORES_ARE_NOT_TIED_TO_PAY,
            SESSION_ENDS_WITH_ACTIONS,
            SET_HAS_A_LEADING_INDICATOR,
            SHARED_OBJECTIVE_IS_OWNED_BY_SEVERAL_UNITS,
            SPONSOR_ATTENDS_REVIEWS,
            SPONSOR_HAS_COMMITTED_IN_PUBLIC,
            SPONSOR_IS_SEEN_REGULARLY,
            SPONSOR_IS_THE_HEAD,
            SUPPORT_FUNCTION_SERVES_A_PRIORITY,
            SUPPORT_OBJECTIVE_IS_CO_CREATED,
            SUPPRESSION_HAS_NOT_EXPIRED,
            SUPPRESSION_IS_USED,
            TARGET_CHANGE_HAS_A_REASON,
            TARGET_IS_NOT_PASSED_EARLY,
            TEXT_AGREES_WITH_MEASURE,
            THRESHOLD_KEPT_IS_A_MAINTAIN_MEASURE,
            TRAINING_COMES_BEFORE_PHASE,
            TRANSITION_IS_BY_WHO_MAY,
            TROUBLE_IS_EXPLAINED,
            UNIT_CHECKS_IN_FROM_WEEK_ONE,
            UNIT_IS_NOT_A_SILO,
            UNIT_IS_NOT_OVER_ENGINEERED,
            UNIT_KEY_RESULTS_ARE_WITHIN_LIMIT,
            UNIT_OBJECTIVES_ARE_NOT_TOO_FEW,
            UNIT_OBJECTIVES_ARE_NOT_TOO_MANY,
            UNIT_PUBLISHES_IN_ITS_PHASE,
            UNITS_AGREE_IN_SUM,
            UNITS_HAVE_TALKED,
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
