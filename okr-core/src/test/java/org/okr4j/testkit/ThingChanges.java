package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;
import org.okr4j.value.Money;

/** Changes that add, replace, take away or reorder things with ids and leave the program resolvable. */
final class ThingChanges {

    private ThingChanges() {}

    static Optional<Arbitrary<Change>> keyResultsAdded(ResolvedProgram program) {
        List<Objective> objectives = program.program().objectives();
        KeyResultId id = KeyResultId.of(fresh(program, "more"));
        return objectives.isEmpty()
                ? Optional.empty()
                : Optional.of(combine(Arbitraries.of(objectives), KeyResultArbitraries.keyResults())
                        .as((objective, keyResult) -> Change.add(objective.id(), keyResult.withId(id))));
    }

    /** Things of every kind that a program lists, objectives more often. */
    static Optional<Arbitrary<Change>> added(ResolvedProgram program) {
        return Optional.of(Arbitraries.oneOf(
                ofObjectives(program),
                Arbitraries.of(others(program)).map(Change::add),
                ofAgreements(program),
                ofPriorities(program)));
    }

    private static Arbitrary<Change> ofObjectives(ResolvedProgram program) {
        OkrProgram facts = program.program();
        return ObjectiveDraft.drafts(ProgramArbitraries.CYCLES)
                .map(draft -> Change.add(draft.toObjective(
                        fresh(program, "new"), facts.organization().units(), facts.objectives())));
    }

    /** KPIs, retrospectives, trainings and oversight bodies, and where there is what they are of, what else has an id. */
    private static Arbitrary<Change> ofAgreements(ResolvedProgram program) {
        OkrProgram facts = program.program();
        List<Arbitrary<? extends Identified>> things = new ArrayList<>();
        things.add(ThingArbitraries.kpis(facts).map(thing -> thing.withId(KpiId.of(fresh(program, "kpi")))));
        things.add(ThingArbitraries.retrospectives(facts)
                .map(thing -> thing.withId(RetrospectiveId.of(fresh(program, "retrospective")))));
        things.add(
                RolloutArbitraries.trainings().map(thing -> thing.withId(TrainingId.of(fresh(program, "training")))));
        things.add(RolloutArbitraries.oversightBodies(facts)
                .map(thing -> thing.withId(BodyId.of(fresh(program, "body")))));
        if (!facts.cadence().rituals().isEmpty()) {
            things.add(RolloutArbitraries.meetings(facts)
                    .map(thing -> thing.withId(MeetingId.of(fresh(program, "meeting")))));
        }
        if (program.program().organization().units().size() > 1) {
            things.add(ThingArbitraries.conversations(facts)
                    .map(thing -> thing.withId(ConversationId.of(fresh(program, "conversation")))));
        }
        if (!ProgramArbitraries.keyResults(program).isEmpty()) {
            things.add(ThingArbitraries.dependencies(facts)
                    .map(thing -> thing.withId(DependencyId.of(fresh(program, "dependency")))));
        }
        return Arbitraries.oneOf(things).map(Change::add);
    }

    /** Priorities that no objective serves yet: they can be added to any program. */
    static Arbitrary<Change> ofPriorities(ResolvedProgram program) {
        PriorityId id = PriorityId.of(fresh(program, "priority"));
        return OrganizationArbitraries.names()
                .map(title -> Change.add(
                        StrategicPriority.builder().id(id).title(title).build()));
    }

    private static List<Identified> others(ResolvedProgram program) {
        UnitId root = program.root().id();
        return List.of(
                ProgramArbitraries.FISCAL_CALENDAR.quarter(2027, 4).withId(CycleId.of(fresh(program, "cycle"))),
                OrgUnit.builder()
                        .id(UnitId.of(fresh(program, "unit")))
                        .name("the newest")
                        .kind(UnitKind.TEAM)
                        .parent(root)
                        .build(),
                Person.builder()
                        .id(PersonId.of(fresh(program, "person")))
                        .name("the newest")
                        .level(PersonLevel.CONTRIBUTOR)
                        .unit(root)
                        .build(),
                Initiative.builder()
                        .id(InitiativeId.of(fresh(program, "initiative")))
                        .title("the latest idea")
                        .unit(root)
                        .cost(Money.of("USD", "80"))
                        .build());
    }

    /** A text that no id of the program has. */
    private static String fresh(ResolvedProgram program, String name) {
        List<String> texts = Lists.transform(ids(program.program()), Id::toString);
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> name + "-" + number)
                .filter(text -> texts.stream().noneMatch(known -> known.startsWith(text)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Id> ids(OkrProgram program) {
        List<Id> ids = new ArrayList<>();
        lists(program).forEach(list -> list.forEach(thing -> ids.add(thing.id())));
        program.objectives().forEach(objective -> objective.keyResults().forEach(keyResult -> ids.add(keyResult.id())));
        return ids;
    }

    private static List<List<? extends Identified>> lists(OkrProgram program) {
        Organization organization = program.organization();
        return List.of(
                organization.priorities(),
                organization.units(),
                organization.people(),
                program.cycles(),
                program.objectives(),
                program.initiatives(),
                program.kpis(),
                program.dependencies(),
                program.conversations(),
                program.retrospectives(),
                program.trainings(),
                program.oversightBodies(),
                program.meetings());
    }

    /** Whatever nothing else refers to. */
    static Optional<Arbitrary<Change>> removed(ResolvedProgram program) {
        return LinkChanges.anyOf(ids(program.program()).stream()
                .map(Change::remove)
                .filter(change -> ProgramArbitraries.isAllowed(program.program(), change))
                .toList());
    }

    static Optional<Arbitrary<Change>> reordered(ResolvedProgram program) {
        List<Change> changes = new ArrayList<>();
        for (List<? extends Identified> list : lists(program.program())) {
            if (list.size() > 1) {
                List<Id> order = new ArrayList<>(Lists.transform(list, Identified::id));
                changes.add(Change.reorder(Lists.reverse(order)));
                Collections.rotate(order, 1);
                changes.add(Change.reorder(order));
            }
        }
        return LinkChanges.anyOf(changes);
    }

    static Optional<Arbitrary<Change>> revised(ResolvedProgram program) {
        List<Arbitrary<Change>> kinds = new ArrayList<>();
        RevisedThings things = new RevisedThings(program);
        kinds.add(Arbitraries.of(things.others()));
        List<Objective> objectives = program.program().objectives();
        if (!objectives.isEmpty()) {
            kinds.add(Arbitraries.of(objectives).flatMap(each -> Arbitraries.of(things.objectives(each))));
        }
        List<KeyResult> keyResults = ProgramArbitraries.keyResults(program);
        if (!keyResults.isEmpty()) {
            kinds.add(combine(Arbitraries.of(keyResults), KeyResultArbitraries.keyResults())
                    .as((old, revised) -> Change.revise(revised.withId(old.id()).withText("not " + old.text()))));
        }
        return Optional.of(Arbitraries.oneOf(kinds));
    }
}
