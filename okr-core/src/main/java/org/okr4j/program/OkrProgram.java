package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.internal.PersistentVector;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.Organization;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.Platform;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/**
 * Everything an organization has written down about its objectives: its units and people, its cycles, its objectives with
 * key results and check-ins, its initiatives and its rollout.
 *
 * <p>A program holds facts as they were given, in their order, and refers by id. Ids of priorities, units, people,
 * cycles, objectives, key results, initiatives, KPIs, dependencies, conversations, retrospectives, trainings, oversight
 * bodies and meetings are unique among all of them (those of a roadmap, its phases and activities, and of the rituals of a
 * cadence stand apart), and references lead to one of them; where that does not hold,
 * {@link #problems()} says so and {@link #resolve()} refuses. A program without objectives is a program.
 *
 * <p>{@link #apply(Change)} is the way to edit. An edited program shares with the one before all that is not touched, so
 * that one check-in among a million key results copies a few kilobytes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OkrProgram {

    private final Frame frame;
    private final PersistentVector<Objective> objectives;
    private final Index index;

    private OkrProgram(Frame frame, PersistentVector<Objective> objectives, Index index) {
        this.frame = frame;
        this.objectives = objectives;
        this.index = index;
    }

    static OkrProgram of(Frame frame, PersistentVector<Objective> objectives) {
        return new OkrProgram(frame, objectives, Index.of(frame, objectives.asList()));
    }

    /** {@return a builder that holds nothing, with the calendar year, English and a weekly cadence} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds all of this program} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return who the program is of} */
    public Organization organization() {
        return frame.organization();
    }

    /** {@return how fiscal years run; the calendar year unless said otherwise} */
    public FiscalCalendar fiscalCalendar() {
        return settings().fiscalCalendar();
    }

    /** {@return the language of texts that do not say theirs; English unless said otherwise} */
    public Language language() {
        return settings().language();
    }

    /** {@return how often there are check-ins, and which meetings; weekly check-ins unless said otherwise} */
    public Cadence cadence() {
        return settings().cadence();
    }

    /** {@return how the program is rolled out; empty where no roadmap is followed} */
    public Optional<RoadmapPlan> roadmap() {
        return settings().roadmap();
    }

    /** {@return how objectives come about in units that do not say it; empty if nobody has said} */
    public Optional<CascadeMode> cascadeMode() {
        return settings().cascadeMode();
    }

    /** {@return what objectives are kept in; empty if nobody has chosen} */
    public Optional<Platform> platform() {
        return settings().platform();
    }

    /** {@return what scores are used for; empty if nobody has declared it} */
    public ImmutableSet<ScoreUse> scoreUses() {
        return settings().scoreUses();
    }

    /** {@return all that holds for this program as a whole, as one value} */
    public ProgramSettings settings() {
        return frame.settings();
    }

    /** {@return the cycles for which objectives are set, in the order of the document} */
    public ImmutableList<Cycle> cycles() {
        return frame.cycles();
    }

    /** {@return the objectives in the order of the document, as a list that cannot be changed} */
    public List<Objective> objectives() {
        return objectives.asList();
    }

    /** {@return the initiatives, in the order of the document} */
    public ImmutableList<Initiative> initiatives() {
        return frame.initiatives();
    }

    /** {@return the figures that are watched beside objectives, in the order of the document} */
    public ImmutableList<Kpi> kpis() {
        return frame.kpis();
    }

    /** {@return what key results depend on, in the order of the document} */
    public ImmutableList<Dependency> dependencies() {
        return frame.dependencies();
    }

    /** {@return the alignment conversations held, in the order of the document} */
    public ImmutableList<Conversation> conversations() {
        return frame.conversations();
    }

    /** {@return the retrospectives held, in the order of the document} */
    public ImmutableList<Retrospective> retrospectives() {
        return frame.retrospectives();
    }

    /** {@return the trainings that people may take, in the order of the document} */
    public ImmutableList<Training> trainings() {
        return frame.trainings();
    }

    /** {@return those outside who are reported to, in the order of the document} */
    public ImmutableList<OversightBody> oversightBodies() {
        return frame.oversightBodies();
    }

    /** {@return the meetings held, in the order of the document} */
    public ImmutableList<Meeting> meetings() {
        return frame.meetings();
    }

    /**
     * {@return all that is recorded without an id, kind by kind: {@link #cycleTransitions()}, {@link #boundaries()}, {@link
     * #declarations()}, {@link #notices()}, {@link #sponsorshipActs()}, {@link #trainingRecords()}, {@link #assessments()},
     * {@link #activityRecords()}, {@link #agreements()}, {@link #pilotReviews()} and {@link #oversightReports()}}
     */
    public ImmutableList<ProgramFact> facts() {
        return frame.facts().all();
    }

    /** The facts of a kind. */
    <F extends ProgramFact> ImmutableList<F> factsOf(FactKind<F> kind) {
        return frame.facts().of(kind);
    }

    /** {@return the states that cycles went through, in the order of the document} */
    public ImmutableList<CycleTransition> cycleTransitions() {
        return factsOf(FactKind.CYCLE_TRANSITIONS);
    }

    /** {@return within what units write their objectives, in the order of the document} */
    public ImmutableList<Boundary> boundaries() {
        return factsOf(FactKind.BOUNDARIES);
    }

    /** {@return which units have declared their dependencies, in the order of the document} */
    public ImmutableList<DependencyDeclaration> declarations() {
        return factsOf(FactKind.DECLARATIONS);
    }

    /** {@return who was told of which change, in the order of the document} */
    public ImmutableList<Notice> notices() {
        return factsOf(FactKind.NOTICES);
    }

    /** {@return what sponsors did for others to see, in the order of the document} */
    public ImmutableList<SponsorshipAct> sponsorshipActs() {
        return factsOf(FactKind.SPONSORSHIP_ACTS);
    }

    /** {@return who took which training, in the order of the document} */
    public ImmutableList<TrainingRecord> trainingRecords() {
        return factsOf(FactKind.TRAINING_RECORDS);
    }

    /** {@return what was thought of heads of units as pilots, in the order of the document} */
    public ImmutableList<HeadAssessment> assessments() {
        return factsOf(FactKind.ASSESSMENTS);
    }

    /** {@return which activities of the roadmap were done, in the order of the document} */
    public ImmutableList<ActivityRecord> activityRecords() {
        return factsOf(FactKind.ACTIVITY_RECORDS);
    }

    /** {@return who agreed to which objectives, in the order of the document} */
    public ImmutableList<Agreement> agreements() {
        return factsOf(FactKind.AGREEMENTS);
    }

    /** {@return what came out of pilots, in the order of the document} */
    public ImmutableList<PilotReview> pilotReviews() {
        return factsOf(FactKind.PILOT_REVIEWS);
    }

    /** {@return which reports oversight bodies were given, in the order of the document} */
    public ImmutableList<OversightReport> oversightReports() {
        return factsOf(FactKind.OVERSIGHT_REPORTS);
    }

    /**
     * Returns where a cycle stands, by all that is recorded. This is what {@link #apply(Change)} goes by, as it knows no day:
     * a transition that is recorded ahead of its date holds for edits at once.
     *
     * @param cycle the id of the cycle
     * @return the state after its last transition; draft where none is recorded
     */
    public CycleState stateOf(CycleId cycle) {
        return stateAt(cycle, LocalDate.MAX);
    }

    /**
     * Returns where a cycle stood on a day.
     *
     * @param cycle the id of the cycle
     * @param date the day
     * @return the state after its last transition up to and including the day; draft before any
     */
    public CycleState stateAt(CycleId cycle, LocalDate date) {
        requireNonNull(cycle, "cycle");
        requireNonNull(date, "date");
        return cycleTransitions().stream()
                .filter(transition ->
                        transition.cycle().equals(cycle) && !transition.date().isAfter(date))
                .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second)
                .map(CycleTransition::to)
                .orElse(CycleState.DRAFT);
    }

    /** {@return what applications have added to things: by the thing's id and the name, canonical JSON text} */
    public ImmutableTable<Id, String, String> extensions() {
        return frame.extensions();
    }

    /**
     * Returns an objective.
     *
     * @param id its id
     * @return the objective, the first of several with this id; empty where there is none
     */
    public Optional<Objective> objective(ObjectiveId id) {
        int place = index.find(IdKind.OBJECTIVE, id);
        return place == Index.NONE ? Optional.empty() : Optional.of(objectives.get(place));
    }

    /**
     * Returns a key result.
     *
     * @param id its id
     * @return the key result, the first of several with this id; empty where there is none
     */
    public Optional<KeyResult> keyResult(KeyResultId id) {
        return objectiveOf(id).flatMap(objective -> objective.keyResult(id));
    }

    /**
     * Returns the objective that a key result belongs to.
     *
     * @param id the id of the key result
     * @return the objective; empty where there is no such key result
     */
    public Optional<Objective> objectiveOf(KeyResultId id) {
        int place = index.find(IdKind.KEY_RESULT, id);
        return place == Index.NONE ? Optional.empty() : Optional.of(objectives.get(index.objectiveOf(place)));
    }

    /**
     * Returns this program after a change. References that the change adds or leaves behind are judged by {@link
     * #problems()}, but for the parent of a new link, which must be there.
     *
     * @param change the change
     * @return the changed program, which shares with this one what the change does not touch
     * @throws IllegalArgumentException if the change is about an id that is not in this program, adds one that is, adds a
     *     check-in of a date and revision that is there or a link that is there, takes away what is not, or leads to a
     *     state that cannot follow; if it edits what a {@linkplain CycleState locked, closed or archived} cycle keeps as
     *     it is, or by a link what one that is closed or archived has come to; or if by it the objective that it adds, edits or links, of a unit that is led from the top down, leaves a
     *     {@link Boundary}, or leaves it further than before
     */
    public OkrProgram apply(Change change) {
        ThingEdits.checkUnused(this, change);
        OkrProgram changed = applyUnchecked(change);
        Locks locks = new Locks(this);
        Edits.touch(change, this).ifPresent(locks::check);
        Touch.links(change, this, changed).ifPresent(locks::check);
        BoundaryCheck.check(change, this, changed);
        return changed;
    }

    /**
     * Like {@link #apply(Change)}, without asking whether a cycle or a boundary permits it, and whether an id is in use: for
     * changes found out afterwards.
     */
    OkrProgram applyUnchecked(Change change) {
        return Edits.apply(change, this);
    }

    /**
     * Returns this program after changes, one after the other. Many things, key results and extensions that are added by changes
     * that follow each other take little more time than adding one, as long as no {@link Boundary} has to be asked about each
     * objective.
     *
     * @param changes the changes, possibly none
     * @return the changed program
     * @throws IllegalArgumentException if one of the changes cannot be applied to what those before it have left; it says what
     *     {@link #apply(Change)} says of that one
     */
    public OkrProgram apply(Iterable<? extends Change> changes) {
        return Additions.apply(changes, this);
    }

    /**
     * Returns where an objective leaves the boundaries that are set for its unit and cycle. What it serves by way of other
     * objectives counts as served; objectives and key results that were given up do not count as had.
     *
     * @param objective an objective of this program, or one proposed for it
     * @return a note on each limit that it does not keep, in the order of {@link #boundaries()}; empty where it keeps all, as
     *     it does once it is given up. Where the unit is led {@linkplain org.okr4j.organization.CascadeMode#TOP_DOWN from
     *     the top down}, no edit may lead there; else they are for a review to consider
     */
    public ImmutableList<Message> boundaryNotes(Objective objective) {
        return new BoundaryCheck(this).notes(requireNonNull(objective, "objective"));
    }

    /**
     * Returns where any of several objectives leave the boundaries that are set for their units and cycles. The time it takes
     * grows with this program and with what these objectives serve, while asking for each {@linkplain
     * #boundaryNotes(Objective) by itself} counts the objectives of its unit each time.
     *
     * @param objectives objectives of this program, or proposed for it
     * @return the notes on each of them; nothing of those that keep all limits
     */
    public ImmutableListMultimap<ObjectiveId, Message> boundaryNotes(Iterable<Objective> objectives) {
        BoundaryCheck check = BoundaryCheck.ofMany(this);
        ImmutableListMultimap.Builder<ObjectiveId, Message> notes = ImmutableListMultimap.builder();
        for (Objective objective : objectives) {
            notes.putAll(objective.id(), check.notes(objective));
        }
        return notes.build();
    }

    /**
     * Returns this program as somebody knows it who does not know of some objectives: without them and their key results,
     * links to them, dependencies from and on them, and what was recorded or agreed about them. What is about nothing else goes
     * too: an initiative that serves only them, a boundary that asks to serve them, a body outside that cares about them alone.
     * What people wrote in the texts of other things stays.
     *
     * @param objectives the ids of objectives; those that this program does not have change nothing
     * @return the program without them; it can be resolved if this one can
     */
    public OkrProgram without(Iterable<ObjectiveId> objectives) {
        return new Redaction(this, objectives).redacted();
    }

    /**
     * Returns this program with every reference followed.
     *
     * @return the resolved program
     * @throws UnresolvedProgramException if there are {@linkplain #problems() problems}; it carries them all
     */
    public ResolvedProgram resolve() {
        Structure structure = Structure.of(this);
        ImmutableList<Problem> problems = structure.problemsOf(this);
        if (!problems.isEmpty()) {
            throw new UnresolvedProgramException(problems);
        }
        return new ResolvedProgram(this, structure);
    }

    /**
     * {@return all reasons why this program cannot be resolved, in the order of the document} These are ids used twice,
     * references that lead nowhere, units or links in a circle, a tree of units without a root or with several, dependencies
     * of a key result on itself or its own objective, and transitions of cycles that {@link CycleState#mayBecome} refuses.
     */
    public ImmutableList<Problem> problems() {
        return Structure.of(this).problemsOf(this);
    }

    /**
     * Returns where this program holds other objectives than another one, as objects. What an edit leaves alone is shared
     * and not looked at, so that the time it takes grows with the edits and not with the program.
     *
     * @param other the other program, such as this one before an edit
     * @return the places in {@link #objectives()}, in order; those beyond the end of the other's list are among them
     */
    public ImmutableIntArray placesDifferentFrom(OkrProgram other) {
        return objectives.placesDifferentFrom(other.objectives);
    }

    Index index() {
        return index;
    }

    /** This program with other objectives that have the same ids, as have their key results. */
    OkrProgram withObjectives(PersistentVector<Objective> changed) {
        return new OkrProgram(frame, changed, index);
    }

    /** This program with another frame that holds the same ids. */
    OkrProgram withFrame(Frame changed) {
        return new OkrProgram(changed, objectives, index);
    }

    /** This program with its ids looked at again, after a change of them. */
    OkrProgram indexed() {
        return of(frame, objectives);
    }

    Frame frame() {
        return frame;
    }

    PersistentVector<Objective> vector() {
        return objectives;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OkrProgram other && frame.equals(other.frame) && objectives.equals(other.objectives);
    }

    @Override
    public int hashCode() {
        return 31 * frame.hashCode() + objectives.hashCode();
    }

    /** {@return the name of the organization and the number of objectives} */
    @Override
    public String toString() {
        return "OkrProgram of " + organization().name() + " with " + objectives.size() + " objectives";
    }

    /** Builds programs; an attribute that is set again replaces what was set before. */
    public static final class Builder extends ProgramBuilder {
        Builder() {}
    }
}
