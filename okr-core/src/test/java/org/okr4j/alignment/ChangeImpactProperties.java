package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.metric.Increase;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Gap;
import org.okr4j.value.Id;

/** What is exposed is what can be reached by going through everything, in as few steps, by ways that are there. */
class ChangeImpactProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final Set<TriggerKind> RARE = EnumSet.of(TriggerKind.TARGET_LOWERED, TriggerKind.DUE_MOVED);
    private static final Scorer SCORER = Scorer.of(ScoringPolicies.STANDARD);

    /** A program and what became of it. */
    record Story(OkrProgram before, OkrProgram after) {}

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void exposesWhatCanBeReachedByTheShortestWaysThatAreThere(
            @ForAll("stories") Story story, @ForAll("days") LocalDate earlier, @ForAll("waits") int wait) {
        LocalDate asOf = earlier.plusDays(wait);
        ChangeImpact impact = ChangeImpact.of(score(story.before(), earlier), score(story.after(), asOf));
        Reachability all = new Reachability(story.before(), earlier, story.after(), asOf, impact.triggers());

        checkTriggers(impact, new Events(story.before(), earlier, story.after(), asOf));
        Map<Id, Integer> distances = new HashMap<>();
        impact.exposures().forEach(exposure -> distances.put(exposure.subject(), exposure.distance()));
        assertThat(distances).isEqualTo(all.distances()).hasSameSizeAs(impact.exposures());
        assertThat(impact.exposures()).extracting(Exposure::distance).isSorted();
        impact.exposures().forEach(exposure -> checkPath(exposure, all));
        impact.exposures().forEach(ChangeImpactProperties::checkStake);
        checkPeople(impact, story.after(), asOf, all);
        Recomputed.check(impact.explanation());
        impact.triggers().forEach(trigger -> Statistics.label("kind").collect(trigger.kind()));
        impact.exposures()
                .forEach(exposure ->
                        Statistics.label("tie").collect(exposure.lastStep().tie()));
        Statistics.label("distance")
                .collect(Math.min(
                        4,
                        distances.values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)));
        Statistics.label("kind").coverage(coverage -> {
            for (TriggerKind kind : Sets.difference(EnumSet.allOf(TriggerKind.class), RARE)) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
        Statistics.label("tie").coverage(coverage -> {
            for (Tie tie :
                    List.of(Tie.PART_OF, Tie.CONTRIBUTES, Tie.SUPPORTS, Tie.DEPENDS, Tie.OWNS, Tie.LOSES_ITS_AIM)) {
                coverage.check(tie).percentage(share -> share > 0.5);
            }
        });
        Statistics.label("distance").coverage(coverage -> coverage.check(4).percentage(share -> share > 2));
    }

    /** What is red for a part that turned red is not told of, so that of those there may be fewer, but not none. */
    private static void checkTriggers(ChangeImpact impact, Events events) {
        Set<String> ended = new HashSet<>();
        Set<Id> turned = new HashSet<>();
        for (Trigger trigger : impact.triggers()) {
            switch (trigger.kind()) {
                case DEPRIORITIZED, CANCELLED, OWNER_LEFT, DEPENDENCY_AT_RISK, DEPENDENCY_BROKEN ->
                    ended.add(trigger.kind() + " " + trigger.subject());
                case TURNED_RED -> turned.add(trigger.subject());
                case REMOVED, TARGET_LOWERED, TARGET_MOVED, DUE_MOVED, LINK_DROPPED -> {}
            }
        }
        Set<Id> red = events.turnedRed(impact.scores().before(), impact.scores().after());
        assertThat(ended).isEqualTo(events.ended());
        assertThat(red).containsAll(turned);
        assertThat(turned.isEmpty()).isEqualTo(red.isEmpty());
    }

    private static void checkPath(Exposure exposure, Reachability all) {
        List<ImpactStep> path = exposure.path();
        Set<Reachability.Arrow> arrows = all.first();
        Id from = exposure.trigger().subject();
        for (ImpactStep step : path) {
            assertThat(step.from()).isEqualTo(from);
            assertThat(arrows).contains(new Reachability.Arrow(step.from(), step.to(), step.tie()));
            assertThat(step.dependency().isPresent()).isEqualTo(step.tie() == Tie.DEPENDS);
            from = step.to();
            arrows = all.arrows();
        }
        assertThat(from).isEqualTo(exposure.subject());
        assertThat(path.stream().map(step -> step.tie() == Tie.LOSES_ITS_AIM).distinct())
                .hasSize(1);
        assertThat(path).hasSize(exposure.distance());
    }

    private static void checkStake(Exposure exposure) {
        exposure.atStake()
                .ifPresent(stake ->
                        assertThat(stake).isGreaterThanOrEqualTo(Gap.ZERO).isLessThanOrEqualTo(Gap.of("1")));
    }

    private static void checkPeople(ChangeImpact impact, OkrProgram after, LocalDate asOf, Reachability all) {
        Set<PersonId> leavers = new HashSet<>();
        impact.triggers().stream()
                .filter(trigger -> trigger.kind() == TriggerKind.OWNER_LEFT)
                .forEach(trigger -> leavers.add((PersonId) trigger.subject()));
        Set<PersonId> there = new HashSet<>();
        for (Person person : after.organization().people()) {
            if (person.isActive(asOf) && !leavers.contains(person.id())) {
                there.add(person.id());
            }
        }
        Set<PersonId> owners = new HashSet<>();
        for (Exposure exposure : impact.exposures()) {
            owners.addAll(
                    exposure.subject() instanceof KeyResultId id
                            ? all.owners(
                                    after.objectiveOf(id).orElseThrow(),
                                    after.keyResult(id).orElseThrow())
                            : all.owners(after.objective((ObjectiveId) exposure.subject())
                                    .orElseThrow()));
        }
        owners.retainAll(there);
        assertThat(impact.toTell())
                .extracting(PersonToTell::person)
                .doesNotHaveDuplicates()
                .containsAll(owners)
                .allMatch(there::contains);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingHappensWhereNothingChanges(@ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
        OkrProgram same = story.after().toBuilder().build();

        ChangeImpact impact = ChangeImpact.of(score(story.after(), asOf), score(same, asOf));

        assertThat(impact.isEmpty()).isTrue();
        assertThat(impact.exposures()).isEmpty();
    }

    private static Scorecard score(OkrProgram program, LocalDate asOf) {
        return SCORER.score(program.resolve(), asOf);
    }

    /** As often as not one day for both. */
    @Provide
    Arbitrary<Integer> waits() {
        return Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 60));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(20, 120).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<Story> stories() {
        return ProgramArbitraries.programsWithKeyResults()
                .flatMap(before -> changed(before, 3).map(after -> new Story(before.program(), after)));
    }

    private static Arbitrary<OkrProgram> changed(ResolvedProgram program, int times) {
        if (times == 0) {
            return Arbitraries.just(program.program());
        }
        return Arbitraries.oneOf(ProgramArbitraries.changes(program), changesOfOurs(program), endsOfAims(program))
                .flatMap(change -> changed(applied(program, change), times - 1));
    }

    /** Where something is taken away that dependencies need, they go too; where others need it, it stays. */
    private static ResolvedProgram applied(ResolvedProgram program, Change change) {
        OkrProgram changed = program.program().apply(change);
        OkrProgram freed = changed.apply(changed.dependencies().stream()
                .filter(dependency -> isLoose(dependency, changed))
                .map(dependency -> Change.remove(dependency.id()))
                .toList());
        return freed.problems().isEmpty() ? freed.resolve() : program;
    }

    private static boolean isLoose(Dependency dependency, OkrProgram program) {
        return isMissing(dependency.consumer(), program)
                || dependency.provider().filter(id -> isMissing(id, program)).isPresent();
    }

    private static boolean isMissing(Id id, OkrProgram program) {
        return id instanceof KeyResultId keyResult
                ? program.keyResult(keyResult).isEmpty()
                : program.objective((ObjectiveId) id).isEmpty();
    }

    private static Arbitrary<Change> changesOfOurs(ResolvedProgram program) {
        List<Change> changes = new ArrayList<>();
        for (Dependency dependency : program.program().dependencies()) {
            for (DependencyState state : DependencyState.values()) {
                changes.add(Change.revise(dependency.withSteps(step(state))));
            }
            changes.add(Change.remove(dependency.id()));
        }
        for (Objective objective : program.program().objectives()) {
            if (!objective.stateAt(LocalDate.MAX).isEnd()) {
                givenUp(objective.transitions()).forEach(end -> changes.add(Change.transition(objective.id(), end)));
            }
            for (KeyResult keyResult : objective.keyResults()) {
                changes.add(Change.remove(keyResult.id()));
                if (keyResult.transitions().isEmpty()) {
                    givenUp(keyResult.transitions())
                            .forEach(end -> changes.add(Change.transition(keyResult.id(), end)));
                }
                keyResult
                        .measureAt(FIRST_DAY)
                        .flatMap(ChangeImpactProperties::halfway)
                        .ifPresent(half -> changes.add(Change.retarget(keyResult.id(), half, FIRST_DAY)));
            }
        }
        for (Person person : Iterables.limit(program.program().organization().people(), 4)) {
            changes.add(Change.revise(person.withActiveUntil(FIRST_DAY.plusDays(60))));
        }
        return Arbitraries.of(changes);
    }

    /** Ends of objectives that others serve; where there are none, of anything. */
    private static Arbitrary<Change> endsOfAims(ResolvedProgram program) {
        List<Change> ends = new ArrayList<>();
        for (Objective objective : program.program().objectives()) {
            if (!program.childrenOf(objective.id()).isEmpty()
                    && !objective.stateAt(LocalDate.MAX).isEnd()) {
                givenUp(objective.transitions()).forEach(end -> ends.add(Change.transition(objective.id(), end)));
            }
        }
        return ends.isEmpty() ? changesOfOurs(program) : Arbitraries.of(ends);
    }

    /** Ends that come after all else. */
    private static List<Transition> givenUp(List<Transition> before) {
        LocalDate last = Iterables.getLast(Lists.transform(before, Transition::date), FIRST_DAY);
        Transition end = Transition.builder()
                .to(LifecycleState.CANCELLED)
                .date(last.isAfter(FIRST_DAY.plusDays(40)) ? last : FIRST_DAY.plusDays(40))
                .build();
        return List.of(end, end.withTo(LifecycleState.DEPRIORITIZED));
    }

    private static Optional<Measure> halfway(Measure measure) {
        return measure instanceof Increase increase
                ? Optional.of(Measure.increase(
                        increase.baseline(),
                        increase.baseline().add(increase.target()).divide(BigDecimal.valueOf(2))))
                : Optional.empty();
    }

    private static DependencyStep step(DependencyState state) {
        return DependencyStep.builder().date(FIRST_DAY).state(state).build();
    }
}
