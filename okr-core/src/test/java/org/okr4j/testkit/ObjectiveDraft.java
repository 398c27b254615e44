package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;
import org.okr4j.value.Id;
import org.okr4j.value.Light;
import org.okr4j.value.Weight;

/** An objective before it has found its place: it picks its unit and parents by number from whatever is there. */
record ObjectiveDraft(Objective objective, int unit, List<Link> links) {

    static final ImmutableList<PriorityId> PRIORITIES =
            ImmutableList.of(PriorityId.of("growth"), PriorityId.of("trust"));

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 7, 6);

    /** A parent by its number, and one of its key results by number, where negative is none. */
    record Link(int objective, int keyResult, Optional<Weight> weight) {}

    static Arbitrary<ObjectiveDraft> drafts(List<Cycle> cycles) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 100);
        Arbitrary<Link> links = combine(
                        numbers,
                        Arbitraries.integers().between(-4, 3),
                        KeyResultArbitraries.weights().optional(0.7))
                .as(Link::new);
        Arbitrary<Optional<GradeDecision>> decisions = combine(
                        Arbitraries.of(Light.values()), KeyResultArbitraries.days())
                .as((light, date) ->
                        GradeDecision.builder().light(light).date(date).build())
                .optional(0.2);
        Arbitrary<Objective> objectives = combine(
                        Arbitraries.of(cycles),
                        Arbitraries.of(Ambition.values()),
                        KeyResultArbitraries.people().optional(0.8),
                        KeyResultArbitraries.keyResults().list().ofMaxSize(4),
                        Arbitraries.of(PRIORITIES).set().ofMaxSize(2),
                        decisions,
                        KeyResultArbitraries.scoreOverrides().optional(0.2))
                .as((cycle, ambition, owner, keyResults, priorities, decision, override) -> Objective.builder()
                        .id(ObjectiveId.of("objective"))
                        .unit(UnitId.of("unit"))
                        .cycle(cycle.id())
                        .title("better than before")
                        .ambition(ambition)
                        .owner(owner)
                        .addAllPriorities(priorities.stream().sorted().toList())
                        .addAllKeyResults(keyResults)
                        .gradeDecision(decision)
                        .scoreOverride(override)
                        .language(owner.map(person -> Language.SPANISH))
                        .build());
        Arbitrary<List<Transition>> lives = combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(LifecycleState.values())),
                                Tuple.of(1, Arbitraries.just(LifecycleState.PUBLISHED))),
                        Arbitraries.integers().between(0, 90),
                        KeyResultArbitraries.people().optional(0.5))
                .as((state, days, by) -> transitions(state, PUBLISHED.plusDays(days), by));
        Arbitrary<RollUp> rollUps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(RollUp.KEY_RESULTS)),
                Tuple.of(4, Arbitraries.of(RollUp.CHILDREN, RollUp.BOTH)),
                Tuple.of(1, Arbitraries.of(RollUp.UNIT_SUM)));
        return combine(objectives, rollUps, lives, numbers, links.list().ofMaxSize(3))
                .as((objective, rollUp, life, unit, parents) ->
                        new ObjectiveDraft(objective.withRollUp(rollUp).withTransitions(life), unit, parents));
    }

    /** The objective as the next one after those that are there. */
    Objective toObjective(String id, List<OrgUnit> units, List<Objective> before) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (KeyResult keyResult : objective.keyResults()) {
            keyResults.add(keyResult
                    .withId(KeyResultId.of(id + "-k" + keyResults.size()))
                    .withPairedWith(pair(id, keyResults.size())));
        }
        return objective
                .withId(ObjectiveId.of(id))
                .withUnit(pick(units, unit).id())
                .withKeyResults(keyResults)
                .withCoOwners(coOwners(units))
                .withParents(parents(before));
    }

    /** The key result before an odd one, in every third objective. */
    private Optional<KeyResultId> pair(String id, int place) {
        return unit % 3 > 0 || place % 2 == 0 ? Optional.empty() : Optional.of(KeyResultId.of(id + "-k" + (place - 1)));
    }

    /** One for another unit than its own, where there is one and the number of the unit says so. */
    private List<CoOwner> coOwners(List<OrgUnit> units) {
        return units.size() == 1 || unit % 3 > 0
                ? List.of()
                : List.of(CoOwner.builder()
                        .person(KeyResultArbitraries.PEOPLE.get(unit % 4))
                        .unit(pick(units, unit + 1).id())
                        .credit(Weight.of(unit % 5))
                        .delegate(unit % 2 == 0)
                        .build());
    }

    private Iterable<Contribution> parents(List<Objective> before) {
        Map<Id, Contribution> parents = new LinkedHashMap<>();
        for (Link link : before.isEmpty() ? List.<Link>of() : links) {
            Objective parent = pick(before, link.objective);
            Id id = link.keyResult < 0 || parent.keyResults().isEmpty()
                    ? parent.id()
                    : pick(parent.keyResults(), link.keyResult).id();
            parents.put(
                    id,
                    link.weight
                            .map(weight -> Contribution.contributes(id, weight))
                            .orElseGet(() -> Contribution.supports(id)));
        }
        return parents.values();
    }

    private static <T> T pick(List<T> list, int number) {
        return list.get(number % list.size());
    }

    private static List<Transition> transitions(LifecycleState state, LocalDate ended, Optional<PersonId> by) {
        return switch (state) {
            case DRAFT -> List.of();
            case PROPOSED, REVIEWED, PUBLISHED -> List.of(transition(state, PUBLISHED, by));
            case CLOSED, DEPRIORITIZED, CANCELLED ->
                List.of(transition(LifecycleState.PUBLISHED, PUBLISHED, by), transition(state, ended, by));
        };
    }

    private static Transition transition(LifecycleState to, LocalDate date, Optional<PersonId> by) {
        return Transition.builder().to(to).date(date).by(by).build();
    }
}
