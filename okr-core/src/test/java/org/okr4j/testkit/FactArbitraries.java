package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;
import static org.okr4j.testkit.KnownIds.maybe;
import static org.okr4j.testkit.KnownIds.some;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.organization.CascadeMode;
import org.okr4j.program.Boundary;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.Notice;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/** Arbitrary facts about a program that has people: all they refer to is in the program, so that it stays resolvable. */
final class FactArbitraries {

    private FactArbitraries() {}

    /**
     * The program with some facts of every sort, as far as it has what they refer to, but for those that forbid edits: no
     * cycle is locked or over, and no boundary is set where objectives come from the top down.
     */
    static Arbitrary<OkrProgram> withFacts(OkrProgram bare) {
        return withAllFacts(bare).map(FactArbitraries::editable);
    }

    private static OkrProgram editable(OkrProgram program) {
        boolean topDown = program.cascadeMode().equals(Optional.of(CascadeMode.TOP_DOWN))
                || program.organization().units().stream()
                        .anyMatch(unit -> unit.cascadeMode().equals(Optional.of(CascadeMode.TOP_DOWN)));
        OkrProgram editable = program;
        for (CycleTransition transition : program.cycleTransitions()) {
            boolean begins = program.stateAt(transition.cycle(), transition.date()) == CycleState.ACTIVE
                    && program.stateAt(transition.cycle(), transition.date().minusDays(1)) == CycleState.DRAFT;
            editable = begins ? editable : editable.apply(Change.retract(transition));
        }
        for (Boundary boundary : program.boundaries()) {
            editable = topDown ? editable.apply(Change.retract(boundary)) : editable;
        }
        return editable;
    }

    /** The program with some facts of every sort, as far as it has what they refer to. */
    static Arbitrary<OkrProgram> withAllFacts(OkrProgram bare) {
        KnownIds ids = KnownIds.of(bare);
        Arbitrary<List<Dependency>> dependencies = ids.keyResults().isEmpty()
                ? Arbitraries.just(List.of())
                : ThingArbitraries.dependencies(bare).list().ofMaxSize(8);
        Arbitrary<List<Conversation>> conversations = ids.units().size() < 2
                ? Arbitraries.just(List.of())
                : ThingArbitraries.conversations(bare).list().ofMaxSize(2);
        return combine(
                        SharingDraft.drafts(ids).list().ofSize(ids.objectives().size()),
                        ThingArbitraries.kpis(bare).list().ofMaxSize(3),
                        dependencies,
                        conversations,
                        ThingArbitraries.retrospectives(bare).list().ofMaxSize(2),
                        cycleTransitions(ids),
                        recorded(bare).list().ofMaxSize(12),
                        Arbitraries.of(CascadeMode.values()).optional(0.5))
                .as((sharing, kpis, depended, talks, lookBacks, cycleTransitions, recorded, mode) -> {
                    OkrProgram.Builder program = bare.toBuilder()
                            .objectives(SharingDraft.share(bare.objectives(), sharing))
                            .addAllFacts(cycleTransitions);
                    addThings(program, kpis, depended, talks, lookBacks);
                    program.addAllFacts(recorded);
                    mode.ifPresent(program::cascadeMode);
                    return program.build();
                });
    }

    private static void addThings(
            OkrProgram.Builder program,
            List<Kpi> kpis,
            List<Dependency> dependencies,
            List<Conversation> conversations,
            List<Retrospective> retrospectives) {
        for (int i = 0; i < kpis.size(); i++) {
            program.addKpi(kpis.get(i).withId(KpiId.of("kpi-" + i)));
        }
        for (int i = 0; i < dependencies.size(); i++) {
            program.addDependency(dependencies.get(i).withId(DependencyId.of("dependency-" + i)));
        }
        for (int i = 0; i < conversations.size(); i++) {
            program.addConversation(conversations.get(i).withId(ConversationId.of("conversation-" + i)));
        }
        for (int i = 0; i < retrospectives.size(); i++) {
            program.addRetrospective(retrospectives.get(i).withId(RetrospectiveId.of("retrospective-" + i)));
        }
    }

    /** Facts of every kind but transitions of cycles, those of the rollout more often than the others. */
    static Arbitrary<ProgramFact> recorded(OkrProgram program) {
        KnownIds ids = KnownIds.of(program);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.oneOf(boundaries(ids), declarations(ids), notices(ids))),
                Tuple.of(3, RolloutFactArbitraries.facts(program)));
    }

    private static Arbitrary<Boundary> boundaries(KnownIds ids) {
        Arbitrary<Optional<Integer>> limits =
                Arbitraries.integers().between(1, 5).optional(0.5);
        return combine(
                        Arbitraries.of(ids.cycles()),
                        Arbitraries.of(ids.units()),
                        some(ids.goals(), 2),
                        some(ids.priorities(), 2),
                        limits,
                        limits)
                .as((cycle, unit, parents, priorities, objectives, keyResults) -> Boundary.builder()
                        .cycle(cycle)
                        .unit(unit)
                        .addAllParents(parents)
                        .addAllPriorities(priorities)
                        .mostObjectives(toInt(objectives))
                        .mostKeyResults(toInt(keyResults))
                        .build());
    }

    private static OptionalInt toInt(Optional<Integer> limit) {
        return limit.isPresent() ? OptionalInt.of(limit.get()) : OptionalInt.empty();
    }

    private static Arbitrary<DependencyDeclaration> declarations(KnownIds ids) {
        return combine(
                        Arbitraries.of(ids.units()),
                        Arbitraries.of(ids.cycles()),
                        KeyResultArbitraries.days(),
                        maybe(ids.people()),
                        Arbitraries.of(true, false))
                .as((unit, cycle, date, by, none) -> DependencyDeclaration.builder()
                        .unit(unit)
                        .cycle(cycle)
                        .date(date)
                        .by(by)
                        .none(none)
                        .build());
    }

    private static Arbitrary<Notice> notices(KnownIds ids) {
        List<Id> subjects = new ArrayList<>(ids.goals());
        subjects.addAll(ids.people());
        return combine(
                        KeyResultArbitraries.days(),
                        Arbitraries.of(ids.people())
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of(subjects),
                        maybe(ids.people()),
                        OrganizationArbitraries.names().optional(0.5))
                .as((date, to, about, by, note) -> Notice.builder()
                        .date(date)
                        .addAllTo(to)
                        .about(about)
                        .by(by)
                        .note(note)
                        .build());
    }

    /** For each cycle a way through its states, the last step first for some, as their dates tell the order. */
    static Arbitrary<List<CycleTransition>> cycleTransitions(KnownIds ids) {
        List<Arbitrary<List<CycleTransition>>> ways =
                ids.cycles().stream().map(cycle -> ways(cycle, ids)).toList();
        return combine(
                        ways.isEmpty()
                                ? Arbitraries.just(List.<List<CycleTransition>>of())
                                : combine(ways).as(all -> all),
                        Arbitraries.of(true, false))
                .as((all, reversed) -> {
                    List<CycleTransition> transitions = new ArrayList<>();
                    all.forEach(transitions::addAll);
                    return reversed ? Lists.reverse(transitions) : transitions;
                });
    }

    private static Arbitrary<List<CycleTransition>> ways(CycleId cycle, KnownIds ids) {
        Arbitrary<List<LocalDate>> dates =
                KeyResultArbitraries.days().list().uniqueElements().ofSize(5);
        return combine(Arbitraries.of(CycleState.values()).list().ofMaxSize(5), dates, maybe(ids.people()))
                .as((wishes, days, by) -> {
                    List<LocalDate> ascending = days.stream().sorted().toList();
                    List<CycleTransition> way = new ArrayList<>();
                    CycleState state = CycleState.DRAFT;
                    for (CycleState wish : wishes) {
                        if (state.mayBecome(wish)) {
                            state = wish;
                            way.add(CycleTransition.builder()
                                    .cycle(cycle)
                                    .to(wish)
                                    .date(ascending.get(way.size()))
                                    .by(by)
                                    .build());
                        }
                    }
                    return way;
                });
    }

    /** That a cycle, which must be a draft, has begun. */
    static CycleTransition activated(CycleId cycle, LocalDate date) {
        return CycleTransition.builder()
                .cycle(cycle)
                .to(CycleState.ACTIVE)
                .date(date)
                .reason("it has begun")
                .build();
    }
}
