package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.ChildShare;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * Finds how near to each subject of a program something has changed, by comparing the program and its scores with those
 * before, whatever led from the ones to the others.
 *
 * <p>It follows {@link Neighborhood}, backward: for all that a context gives within a reach it finds the subjects whose
 * context gives that. What it says may be nearer than the change is, never further.
 */
final class NearnessFinder {

    private final Scorecard cardBefore;
    private final Scorecard card;
    private final ResolvedProgram before;
    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final UnitMemo memo;
    private final Map<ObjectiveId, Reach> objectives = new HashMap<>();
    private final Map<KeyResultId, Reach> keyResults = new HashMap<>();
    private final Map<UnitId, Reach> units = new HashMap<>();
    private final Map<DependencyId, Reach> dependencies = new HashMap<>();
    private final Map<KpiId, Reach> kpis = new HashMap<>();
    private final Set<UnitId> touched = new HashSet<>();
    private final Set<List<Id>> passed = new HashSet<>();

    private NearnessFinder(Scorecard cardBefore, Scorecard card) {
        this.cardBefore = cardBefore;
        this.card = card;
        this.before = cardBefore.program();
        this.program = card.program();
        this.asOf = card.asOf();
        this.memo = new UnitMemo(program, asOf);
    }

    /** Returns how near something has changed; empty where all subjects are to be looked at as if nobody had. */
    static Optional<Nearness> between(Scorecard before, Scorecard after) {
        return new NearnessFinder(before, after).nearness();
    }

    private Optional<Nearness> nearness() {
        if (!isSameFrame()) {
            return Optional.empty();
        }
        OkrProgram old = before.program();
        OkrProgram now = program.program();
        Optional<Origins> ofObjectives = Origins.between(
                old.objectives(), now.objectives(), now.placesDifferentFrom(old).asList());
        Optional<Origins> ofDependencies = Origins.between(old.dependencies(), now.dependencies());
        Optional<Origins> ofKpis = Origins.between(old.kpis(), now.kpis());
        if (ofObjectives.isEmpty() || ofDependencies.isEmpty() || ofKpis.isEmpty()) {
            return Optional.empty(); // lists are in another order, and what is seen of them as well
        }
        compareObjectives(ofObjectives.get());
        compareDependencies();
        compareKpis();
        ImmutableList<OrgUnit> all = now.organization().units();
        return Optional.of(new Nearness(
                Nearness.ofProgram(),
                Near.of(Origins.ofKept(all.size()), byPlace(all, units)),
                Near.of(ofObjectives.get(), byPlace(objectives)),
                ImmutableMap.copyOf(keyResults),
                Near.of(ofDependencies.get(), byPlace(now.dependencies(), dependencies)),
                Near.of(ofKpis.get(), byPlace(now.kpis(), kpis)),
                RecordKind.different(old, now)));
    }

    /** Whether all is as before that any rule sees of any subject, or that decides whether what it proposes may be done. */
    private boolean isSameFrame() {
        OkrProgram old = before.program();
        OkrProgram now = program.program();
        return cardBefore.asOf().equals(card.asOf())
                && cardBefore.policy().equals(card.policy())
                && old.cycles().equals(now.cycles())
                && old.fiscalCalendar().equals(now.fiscalCalendar())
                && old.language().equals(now.language())
                && old.cascadeMode().equals(now.cascadeMode())
                && old.roadmap().equals(now.roadmap())
                && old.cycleTransitions().equals(now.cycleTransitions())
                && old.boundaries().equals(now.boundaries())
                && old.organization().units().equals(now.organization().units());
    }

    private void compareObjectives(Origins origins) {
        for (int place : origins.areKept() ? differentPlaces() : origins.all()) {
            int origin = origins.of(place);
            if (origin == Origins.NOWHERE) {
                isNew(program.program().objectives().get(place));
            } else {
                compare(origin, place);
            }
        }
        origins.gone().mapToObj(before.program().objectives()::get).forEach(gone -> isChanged(gone, before, true));
    }

    private Iterable<Integer> differentPlaces() {
        return ImmutableSet.copyOf(Iterables.concat(
                program.program().placesDifferentFrom(before.program()).asList(),
                card.placesDifferentFrom(cardBefore).asList()));
    }

    private void isNew(Objective objective) {
        isWithin(Reach.SELF, objective.id());
        isChanged(objective, program, true);
    }

    private void compare(int origin, int place) {
        Objective was = before.program().objectives().get(origin);
        Objective is = program.program().objectives().get(place);
        ObjectiveScore oldScore = cardBefore.objectives().get(origin);
        ObjectiveScore score = card.objectives().get(place);
        boolean isSame = was.equals(is);
        if (isSame && oldScore.equals(score)) {
            return;
        }
        near(objectives, is.id(), Reach.SELF);
        boolean isAlike = isAlike(was, is);
        for (KeyResult keyResult : is.keyResults()) {
            boolean isItselfSame = isAlike
                    && was.keyResult(keyResult.id()).filter(keyResult::equals).isPresent()
                    && isScoredAlike(keyResult.id(), oldScore, score);
            near(keyResults, keyResult.id(), isItselfSame ? Reach.OBJECTIVE : Reach.SELF);
            program.dependenciesOf(keyResult.id())
                    .forEach(dependency ->
                            near(dependencies, dependency.id(), isItselfSame ? Reach.OBJECTIVE : Reach.SELF));
        }
        isReliedOn(is, program);
        if (!fed(oldScore).equals(fed(score))) {
            isTouched(is.unit());
        }
        if (!isSame) {
            boolean isRelinked = !was.parents().equals(is.parents()) || !ids(was).equals(ids(is));
            isChanged(was, before, isRelinked);
            isChanged(is, program, isRelinked);
        }
    }

    /** Whether what a key result sees of its objective by itself is the same. */
    private boolean isAlike(Objective was, Objective is) {
        return was.unit().equals(is.unit())
                && was.cycle().equals(is.cycle())
                && was.language().equals(is.language())
                && was.stateAt(asOf) == is.stateAt(asOf);
    }

    private static boolean isScoredAlike(KeyResultId keyResult, ObjectiveScore was, ObjectiveScore is) {
        return was.keyResult(keyResult).equals(is.keyResult(keyResult))
                && isFed(keyResult, was) == isFed(keyResult, is);
    }

    private static boolean isFed(KeyResultId keyResult, ObjectiveScore score) {
        return score.children().stream().anyMatch(child -> child.parent().equals(keyResult));
    }

    /** What objectives contribute to: the objective itself, and key results that take their number from them. */
    private static ImmutableSet<Id> fed(ObjectiveScore score) {
        return score.children().stream().map(ChildShare::parent).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<KeyResultId> ids(Objective objective) {
        return objective.keyResults().stream().map(KeyResult::id).collect(ImmutableList.toImmutableList());
    }

    /** An objective is other than before, or is there only before or only now: told the program in which it is like this. */
    private void isChanged(Objective objective, ResolvedProgram in, boolean isRelinked) {
        isTouched(objective.unit());
        in.parentsOf(objective.id()).forEach(parent -> isWithin(Reach.CASCADE, parent.id()));
        from(objective, in::childrenOf).forEach(below -> isWithin(Reach.CASCADE, below));
        if (isRelinked) {
            from(objective, in::parentsOf).forEach(above -> isWithin(Reach.CASCADE, above));
        }
        if (!objective.stateAt(asOf).isGivenUp()) {
            program.program().cycles().stream()
                    .filter(cycle ->
                            cycle.dates().overlaps(in.cycleOf(objective).dates()))
                    .forEach(cycle -> isSeenBelow(objective.unit(), cycle));
        }
        isReliedOn(objective, in);
    }

    /** What relies on an objective or its key results sees these, and how they stand. */
    private void isReliedOn(Objective objective, ResolvedProgram in) {
        Iterables.concat(List.<Id>of(objective.id()), ids(objective))
                .forEach(provider -> in.dependenciesOn(provider)
                        .forEach(dependency -> near(dependencies, dependency.id(), Reach.CASCADE)));
    }

    /** All that is linked to an objective by one link or several, all in one direction. */
    private static Set<ObjectiveId> from(Objective objective, Function<ObjectiveId, List<Objective>> linked) {
        Set<ObjectiveId> found = new HashSet<>();
        Deque<ObjectiveId> next = new ArrayDeque<>(List.of(objective.id()));
        while (!next.isEmpty()) {
            linked.apply(next.remove()).stream()
                    .map(Objective::id)
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found;
    }

    /** The objectives of a unit are other than before: those below see them as the nearest above, as far as none is nearer. */
    private void isSeenBelow(UnitId unit, Cycle cycle) {
        if (!passed.add(List.of(unit, cycle.id()))) {
            return;
        }
        for (OrgUnit below : program.childrenOf(unit)) {
            program.objectivesOf(below.id()).stream()
                    .filter(objective -> objective.cycle().equals(cycle.id()))
                    .forEach(objective -> isWithin(Reach.CASCADE, objective.id()));
            if (!memo.hasObjectives(below.id(), cycle)) { // if it had any before, it has changed itself
                isSeenBelow(below.id(), cycle);
            }
        }
    }

    private void isTouched(UnitId unit) {
        if (touched.add(unit)) {
            near(units, unit, Reach.UNIT);
            program.objectivesOf(unit).forEach(objective -> isWithin(Reach.UNIT, objective.id()));
            program.kpisOf(unit).forEach(kpi -> near(kpis, kpi.id(), Reach.UNIT));
        }
    }

    /** An objective, its key results and what these depend on see something else within a reach. */
    private void isWithin(Reach reach, ObjectiveId id) {
        program.program().objective(id).ifPresent(objective -> {
            near(objectives, id, reach);
            for (KeyResult keyResult : objective.keyResults()) {
                near(keyResults, keyResult.id(), reach);
                program.dependenciesOf(keyResult.id())
                        .forEach(dependency -> near(dependencies, dependency.id(), reach));
            }
        });
    }

    private void compareDependencies() {
        if (before.program().dependencies().equals(program.program().dependencies())) {
            return;
        }
        Set<Dependency> old = ImmutableSet.copyOf(before.program().dependencies());
        Set<Dependency> now = ImmutableSet.copyOf(program.program().dependencies());
        Sets.difference(now, old).forEach(dependency -> near(dependencies, dependency.id(), Reach.SELF));
        Sets.difference(now, old).forEach(dependency -> isChanged(dependency, program));
        Sets.difference(old, now).forEach(dependency -> isChanged(dependency, before));
    }

    private void isChanged(Dependency dependency, ResolvedProgram in) {
        isTouched(in.objectiveOf(dependency.consumer()).unit());
        dependency
                .provider()
                .map(id -> id instanceof KeyResultId keyResult
                        ? in.objectiveOf(keyResult)
                        : in.objective((ObjectiveId) id))
                .ifPresent(provider -> {
                    isWithin(Reach.CASCADE, provider.id());
                    near(units, provider.unit(), Reach.CASCADE);
                });
    }

    private void compareKpis() {
        if (before.program().kpis().equals(program.program().kpis())) {
            return;
        }
        Set<Kpi> old = ImmutableSet.copyOf(before.program().kpis());
        program.program().kpis().stream()
                .filter(kpi -> !old.contains(kpi))
                .forEach(kpi -> near(kpis, kpi.id(), Reach.SELF));
    }

    private static <K> void near(Map<K, Reach> reaches, K key, Reach reach) {
        reaches.merge(key, reach, Ordering.natural()::min);
    }

    private Map<Integer, Reach> byPlace(Map<ObjectiveId, Reach> reaches) {
        return reaches.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(entry -> program.ordinalOf(entry.getKey()), Map.Entry::getValue));
    }

    private static Map<Integer, Reach> byPlace(List<? extends Identified> things, Map<? extends Id, Reach> reaches) {
        Map<Integer, Reach> byPlace = new HashMap<>();
        for (int place = 0; place < things.size() && byPlace.size() < reaches.size(); place++) {
            Reach reach = reaches.get(things.get(place).id());
            if (reach != null) {
                byPlace.put(place, reach);
            }
        }
        return byPlace;
    }
}
