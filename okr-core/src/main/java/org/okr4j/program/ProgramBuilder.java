package org.okr4j.program;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.internal.PersistentVector;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.Objective;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.Organization;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Platform;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.Training;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Language;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/** The methods of {@link OkrProgram.Builder}, the only class that extends this one. */
abstract class ProgramBuilder {

    private @Nullable Organization organization;
    private ProgramSettings settings = ProgramSettings.builder().build();
    private final List<Cycle> cycles = new ArrayList<>();
    private PersistentVector.Builder<Objective> objectives = PersistentVector.builder();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<Kpi> kpis = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Conversation> conversations = new ArrayList<>();
    private final List<Retrospective> retrospectives = new ArrayList<>();
    private final List<Training> trainings = new ArrayList<>();
    private final List<OversightBody> oversightBodies = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<ProgramFact> facts = new ArrayList<>();
    private final Table<Id, String, String> extensions = TreeBasedTable.create();

    OkrProgram.Builder from(OkrProgram program) {
        organization = program.organization();
        settings = program.settings();
        cycles.addAll(program.cycles());
        initiatives.addAll(program.initiatives());
        kpis.addAll(program.kpis());
        dependencies.addAll(program.dependencies());
        conversations.addAll(program.conversations());
        retrospectives.addAll(program.retrospectives());
        trainings.addAll(program.trainings());
        oversightBodies.addAll(program.oversightBodies());
        meetings.addAll(program.meetings());
        facts.addAll(program.facts());
        extensions.putAll(program.extensions());
        return addAllObjectives(program.objectives());
    }

    OkrProgram.Builder settings(ProgramSettings all) {
        settings = all;
        return self();
    }

    /**
     * Sets who the program is of; this is mandatory.
     *
     * @param organization the organization
     * @return this builder
     */
    public OkrProgram.Builder organization(Organization organization) {
        this.organization = requireNonNull(organization, "organization");
        return self();
    }

    /**
     * Sets how fiscal years run.
     *
     * @param fiscalCalendar the calendar
     * @return this builder
     */
    public OkrProgram.Builder fiscalCalendar(FiscalCalendar fiscalCalendar) {
        settings = settings.withFiscalCalendar(fiscalCalendar);
        return self();
    }

    /**
     * Sets the language of texts that do not say theirs.
     *
     * @param language the language
     * @return this builder
     */
    public OkrProgram.Builder language(Language language) {
        settings = settings.withLanguage(language);
        return self();
    }

    /**
     * Sets how often there are check-ins, and which meetings.
     *
     * @param cadence the cadence
     * @return this builder
     */
    public OkrProgram.Builder cadence(Cadence cadence) {
        settings = settings.withCadence(cadence);
        return self();
    }

    /**
     * Sets how the program is rolled out.
     *
     * @param roadmap the plan
     * @return this builder
     */
    public OkrProgram.Builder roadmap(RoadmapPlan roadmap) {
        settings = settings.withRoadmap(roadmap);
        return self();
    }

    /**
     * Sets how objectives come about in units that do not say it.
     *
     * @param cascadeMode the mode
     * @return this builder
     */
    public OkrProgram.Builder cascadeMode(CascadeMode cascadeMode) {
        settings = settings.withCascadeMode(cascadeMode);
        return self();
    }

    /**
     * Sets what objectives are kept in.
     *
     * @param platform the platform
     * @return this builder
     */
    public OkrProgram.Builder platform(Platform platform) {
        settings = settings.withPlatform(platform);
        return self();
    }

    /**
     * Sets what scores are used for.
     *
     * @param scoreUses the uses, in any order
     * @return this builder
     */
    public OkrProgram.Builder scoreUses(Iterable<ScoreUse> scoreUses) {
        settings = settings.withScoreUses(scoreUses);
        return self();
    }

    /**
     * Adds a cycle.
     *
     * @param cycle the cycle
     * @return this builder
     */
    public OkrProgram.Builder addCycle(Cycle cycle) {
        cycles.add(requireNonNull(cycle, "cycle"));
        return self();
    }

    /**
     * Adds cycles.
     *
     * @param added the cycles, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllCycles(Iterable<? extends Cycle> added) {
        added.forEach(this::addCycle);
        return self();
    }

    /**
     * Adds an objective.
     *
     * @param objective the objective
     * @return this builder
     */
    public OkrProgram.Builder addObjective(Objective objective) {
        objectives.add(requireNonNull(objective, "objective"));
        return self();
    }

    /**
     * Adds objectives.
     *
     * @param added the objectives, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllObjectives(Iterable<? extends Objective> added) {
        added.forEach(this::addObjective);
        return self();
    }

    /**
     * Sets the objectives, in place of all that were added before.
     *
     * @param replacement the objectives, in their order
     * @return this builder
     */
    public OkrProgram.Builder objectives(Iterable<? extends Objective> replacement) {
        objectives = PersistentVector.builder();
        return addAllObjectives(replacement);
    }

    /**
     * Adds an initiative.
     *
     * @param initiative the initiative
     * @return this builder
     */
    public OkrProgram.Builder addInitiative(Initiative initiative) {
        initiatives.add(requireNonNull(initiative, "initiative"));
        return self();
    }

    /**
     * Adds initiatives.
     *
     * @param added the initiatives, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllInitiatives(Iterable<? extends Initiative> added) {
        added.forEach(this::addInitiative);
        return self();
    }

    /**
     * Adds a KPI.
     *
     * @param kpi the KPI
     * @return this builder
     */
    public OkrProgram.Builder addKpi(Kpi kpi) {
        kpis.add(requireNonNull(kpi, "kpi"));
        return self();
    }

    /**
     * Adds KPIs.
     *
     * @param added the KPIs, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllKpis(Iterable<? extends Kpi> added) {
        added.forEach(this::addKpi);
        return self();
    }

    /**
     * Adds a dependency.
     *
     * @param dependency the dependency
     * @return this builder
     */
    public OkrProgram.Builder addDependency(Dependency dependency) {
        dependencies.add(requireNonNull(dependency, "dependency"));
        return self();
    }

    /**
     * Adds dependencies.
     *
     * @param added the dependencies, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllDependencies(Iterable<? extends Dependency> added) {
        added.forEach(this::addDependency);
        return self();
    }

    /**
     * Adds an alignment conversation.
     *
     * @param conversation the alignment conversation
     * @return this builder
     */
    public OkrProgram.Builder addConversation(Conversation conversation) {
        conversations.add(requireNonNull(conversation, "conversation"));
        return self();
    }

    /**
     * Adds alignment conversations.
     *
     * @param added the alignment conversations, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllConversations(Iterable<? extends Conversation> added) {
        added.forEach(this::addConversation);
        return self();
    }

    /**
     * Adds a retrospective.
     *
     * @param retrospective the retrospective
     * @return this builder
     */
    public OkrProgram.Builder addRetrospective(Retrospective retrospective) {
        retrospectives.add(requireNonNull(retrospective, "retrospective"));
        return self();
    }

    /**
     * Adds retrospectives.
     *
     * @param added the retrospectives, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllRetrospectives(Iterable<? extends Retrospective> added) {
        added.forEach(this::addRetrospective);
        return self();
    }

    /**
     * Adds a training.
     *
     * @param training the training
     * @return this builder
     */
    public OkrProgram.Builder addTraining(Training training) {
        trainings.add(requireNonNull(training, "training"));
        return self();
    }

    /**
     * Adds trainings.
     *
     * @param added the trainings, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllTrainings(Iterable<? extends Training> added) {
        added.forEach(this::addTraining);
        return self();
    }

    /**
     * Adds an oversight body.
     *
     * @param body the oversight body
     * @return this builder
     */
    public OkrProgram.Builder addOversightBody(OversightBody body) {
        oversightBodies.add(requireNonNull(body, "body"));
        return self();
    }

    /**
     * Adds oversight bodies.
     *
     * @param added the oversight bodies, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllOversightBodies(Iterable<? extends OversightBody> added) {
        added.forEach(this::addOversightBody);
        return self();
    }

    /**
     * Adds a meeting.
     *
     * @param meeting the meeting
     * @return this builder
     */
    public OkrProgram.Builder addMeeting(Meeting meeting) {
        meetings.add(requireNonNull(meeting, "meeting"));
        return self();
    }

    /**
     * Adds meetings.
     *
     * @param added the meetings, in their order
     * @return this builder
     */
    public OkrProgram.Builder addAllMeetings(Iterable<? extends Meeting> added) {
        added.forEach(this::addMeeting);
        return self();
    }

    /**
     * Adds a fact without an id, as the last of its kind.
     *
     * @param fact the fact
     * @return this builder
     * @throws IllegalArgumentException if it is of a kind that no program records
     */
    public OkrProgram.Builder addFact(ProgramFact fact) {
        FactKind.of(requireNonNull(fact, "fact"));
        facts.add(fact);
        return self();
    }

    /**
     * Adds facts without ids, each as the last of its kind.
     *
     * @param added the facts, those of one kind in their order
     * @return this builder
     * @throws IllegalArgumentException if one is of a kind that no program records
     */
    public OkrProgram.Builder addAllFacts(Iterable<? extends ProgramFact> added) {
        added.forEach(this::addFact);
        return self();
    }

    /**
     * Adds what an application keeps with a thing of the program.
     *
     * @param thing the id of the thing
     * @param name the name, such as {@code x-budget-line}
     * @param json the value, as canonical JSON text
     * @return this builder
     */
    public OkrProgram.Builder putExtension(Id thing, String name, String json) {
        extensions.put(thing, name, json);
        return self();
    }

    /**
     * Adds what an application keeps with things of the program.
     *
     * @param added by the thing's id and the name, canonical JSON text
     * @return this builder
     */
    public OkrProgram.Builder putAllExtensions(Table<? extends Id, String, String> added) {
        extensions.putAll(added);
        return self();
    }

    /**
     * Returns a program of what was set and added.
     *
     * @return the program, resolvable or not
     * @throws IllegalStateException if no organization was set
     */
    public OkrProgram build() {
        checkState(organization != null, "OkrProgram: organization must be set");
        Frame frame = Frame.builder()
                .organization(organization)
                .settings(settings)
                .addAllCycles(cycles)
                .addAllInitiatives(initiatives)
                .addAllKpis(kpis)
                .addAllDependencies(dependencies)
                .addAllConversations(conversations)
                .addAllRetrospectives(retrospectives)
                .addAllTrainings(trainings)
                .addAllOversightBodies(oversightBodies)
                .addAllMeetings(meetings)
                .facts(Facts.NONE.plusAll(facts))
                .extensions(ImmutableTable.copyOf(extensions))
                .build();
        return OkrProgram.of(frame, objectives.build());
    }

    private OkrProgram.Builder self() {
        return (OkrProgram.Builder) this;
    }
}
