package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Money;

/**
 * Arbitrary programs that can be resolved, and changes to them.
 *
 * <p>A program has the units, people and priorities of {@link OrganizationArbitraries}, four people more, three quarters from July 2026 on and up to 12 objectives, linked to
 * each other in no circle and standing in any order, a cadence, most of the time a roadmap, and facts of every sort. Programs shrink to fewer and
 * simpler objectives.
 */
public final class ProgramArbitraries {

    static final FiscalCalendar FISCAL_CALENDAR = FiscalCalendar.startingIn(Month.JULY);

    static final ImmutableList<Cycle> CYCLES = ImmutableList.of(
            FISCAL_CALENDAR.quarter(2027, 1), FISCAL_CALENDAR.quarter(2027, 2), FISCAL_CALENDAR.quarter(2027, 3));

    private ProgramArbitraries() {}

    /** {@return programs that can be resolved, and in which nothing forbids an edit} */
    public static Arbitrary<OkrProgram> programs() {
        return bare().flatMap(RolloutArbitraries::withRollout)
                .flatMap(FactArbitraries::withFacts)
                .withoutEdgeCases();
    }

    /** {@return programs that can be resolved, with cycles in any state and boundaries anywhere} */
    public static Arbitrary<OkrProgram> programsWithLocks() {
        return bare().flatMap(RolloutArbitraries::withRollout)
                .flatMap(FactArbitraries::withAllFacts)
                .withoutEdgeCases();
    }

    private static Arbitrary<OkrProgram> bare() {
        return combine(
                        OrganizationArbitraries.organizations().map(ProgramArbitraries::staffed),
                        ObjectiveDraft.drafts(CYCLES).list().ofMaxSize(12),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true))
                .as(ProgramArbitraries::program);
    }

    /** {@return programs, resolved} */
    public static Arbitrary<ResolvedProgram> resolvedPrograms() {
        return programs().map(OkrProgram::resolve);
    }

    /** {@return resolved programs with at least one objective that has a key result} */
    public static Arbitrary<ResolvedProgram> programsWithKeyResults() {
        return resolvedPrograms()
                .filter(resolved -> !ProgramArbitraries.keyResults(resolved).isEmpty());
    }

    /**
     * {@return changes of every kind that can be applied to a program and leave it another one that can be resolved}
     *
     * @param program any program; where a kind of change has nothing to be about, another takes its place
     */
    public static Arbitrary<Change> changes(ResolvedProgram program) {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, kind(ValueChanges::ofKeyResults)),
                        Tuple.of(2, kind(ValueChanges::overridesOfObjectives)),
                        Tuple.of(2, kind(ValueChanges::transitions)),
                        Tuple.of(1, kind(ValueChanges::owners)),
                        Tuple.of(2, kind(ValueChanges::reviews)),
                        Tuple.of(3, kind(LinkChanges::added)),
                        Tuple.of(3, kind(LinkChanges::dropped)),
                        Tuple.of(1, kind(ThingChanges::keyResultsAdded)),
                        Tuple.of(2, kind(ThingChanges::added)),
                        Tuple.of(3, kind(ThingChanges::revised)),
                        Tuple.of(1, kind(ThingChanges::removed)),
                        Tuple.of(1, kind(ThingChanges::reordered)),
                        Tuple.of(1, kind(FrameChanges::organizations)),
                        Tuple.of(1, kind(FrameChanges::departures)),
                        Tuple.of(1, kind(FrameChanges::reports)),
                        Tuple.of(1, kind(FrameChanges::recorded)),
                        Tuple.of(1, kind(FrameChanges::retracted)),
                        Tuple.of(1, kind(FrameChanges::settings)),
                        Tuple.of(1, kind(FrameChanges::extensionsPut)),
                        Tuple.of(2, kind(FrameChanges::extensionsRemoved)))
                .flatMap(kind -> kind.apply(program).orElseGet(() -> ThingChanges.ofPriorities(program)))
                .filter(change -> isAllowed(program.program(), change));
    }

    /** Whether no cycle that is locked or over, no boundary and no reference forbids a change. */
    static boolean isAllowed(OkrProgram program, Change change) {
        try {
            return program.apply(change).problems().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Arbitrary<ChangesOf> kind(ChangesOf changes) {
        return Arbitraries.just(changes);
    }

    /** Changes of one kind to a program, none where it has nothing that they could be about. */
    private interface ChangesOf extends Function<ResolvedProgram, Optional<Arbitrary<Change>>> {}

    static List<KeyResult> keyResults(ResolvedProgram program) {
        return program.program().objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .toList();
    }

    /** The organization with the people and priorities that objectives and key results name. */
    private static Organization staffed(Organization organization) {
        List<Person> people = new ArrayList<>(organization.people());
        for (PersonId id : KeyResultArbitraries.PEOPLE) {
            people.add(Person.builder()
                    .id(id)
                    .name(id.toString())
                    .level(PersonLevel.MANAGER)
                    .unit(organization
                            .units()
                            .get(people.size() % organization.units().size())
                            .id())
                    .build());
        }
        List<StrategicPriority> priorities = new ArrayList<>(organization.priorities());
        for (PriorityId id : ObjectiveDraft.PRIORITIES) {
            priorities.add(
                    StrategicPriority.builder().id(id).title(id.toString()).build());
        }
        return organization.withPeople(people).withPriorities(priorities);
    }

    private static OkrProgram program(
            Organization organization, List<ObjectiveDraft> drafts, boolean reversed, boolean withInitiative) {
        List<Objective> objectives = new ArrayList<>();
        for (ObjectiveDraft draft : drafts) {
            objectives.add(draft.toObjective("o" + objectives.size(), organization.units(), objectives));
        }
        OkrProgram.Builder program = OkrProgram.builder()
                .organization(organization)
                .fiscalCalendar(FISCAL_CALENDAR)
                .addAllCycles(CYCLES)
                .addAllObjectives(reversed ? Lists.reverse(objectives) : objectives);
        Optional<KeyResult> funded = objectives.stream()
                .flatMap(objective -> objective.keyResults().stream())
                .findFirst();
        if (withInitiative && funded.isPresent()) {
            program.addInitiative(Initiative.builder()
                    .id(InitiativeId.of("initiative"))
                    .title("the work behind it")
                    .addKeyResult(funded.get().id())
                    .owner(KeyResultArbitraries.PEOPLE.get(0))
                    .cost(Money.of("EUR", "1250.5"))
                    .effort(new BigDecimal("12.5"))
                    .start(CYCLES.get(0).dates().first())
                    .end(CYCLES.get(2).dates().last())
                    .build());
        }
        if (withInitiative && !objectives.isEmpty()) {
            program.putExtension(objectives.get(0).id(), "x-note", "\"from the last plan\"");
        }
        return program.build();
    }
}
