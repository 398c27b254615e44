package org.okr4j.program;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.internal.PersistentVector;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Organization;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Language;
import org.okr4j.value.Id;

/** The methods of {@link OkrProgram.Builder}, the only class that extends this one. */
abstract class ProgramBuilder {

    private @Nullable Organization organization;
    private FiscalCalendar fiscalCalendar = FiscalCalendar.CALENDAR_YEAR;
    private Language language = Language.ENGLISH;
    private Cadence cadence = Cadences.WEEKLY;
    private @Nullable RoadmapPlan roadmap;
    private final List<Cycle> cycles = new ArrayList<>();
    private PersistentVector.Builder<Objective> objectives = PersistentVector.builder();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final Table<Id, String, String> extensions = TreeBasedTable.create();

    OkrProgram.Builder from(OkrProgram program) {
        organization = program.organization();
        fiscalCalendar = program.fiscalCalendar();
        language = program.language();
        cadence = program.cadence();
        roadmap = program.roadmap().orElse(null);
        cycles.addAll(program.cycles());
        initiatives.addAll(program.initiatives());
        extensions.putAll(program.extensions());
        return addAllObjectives(program.objectives());
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
        this.fiscalCalendar = requireNonNull(fiscalCalendar, "fiscalCalendar");
        return self();
    }

    /**
     * Sets the language of texts that do not say theirs.
     *
     * @param language the language
     * @return this builder
     */
    public OkrProgram.Builder language(Language language) {
        this.language = requireNonNull(language, "language");
        return self();
    }

    /**
     * Sets how often there are check-ins.
     *
     * @param cadence the cadence
     * @return this builder
     */
    public OkrProgram.Builder cadence(Cadence cadence) {
        this.cadence = requireNonNull(cadence, "cadence");
        return self();
    }

    /**
     * Sets how the program is rolled out.
     *
     * @param roadmap the plan
     * @return this builder
     */
    public OkrProgram.Builder roadmap(RoadmapPlan roadmap) {
        this.roadmap = requireNonNull(roadmap, "roadmap");
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
        Frame frame = new Frame(
                organization,
                fiscalCalendar,
                language,
                cadence,
                roadmap,
                ImmutableList.copyOf(cycles),
                ImmutableList.copyOf(initiatives),
                ImmutableTable.copyOf(extensions));
        return OkrProgram.of(frame, objectives.build());
    }

    private OkrProgram.Builder self() {
        return (OkrProgram.Builder) this;
    }
}
