package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Status;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;
import org.okr4j.value.Id;

/** What lies around a subject, given only as far as the rule reaches. */
record Neighborhood(Rule<?> rule, Scene scene, Subject<?> subject, EnumSet<RecordKind> asked) {

    /** Refuses what is beyond the declared reach, whether it would be at hand or not, so that a rule fails always. */
    void require(Reach needed, String what) {
        checkState(
                rule.reach().compareTo(needed) >= 0,
                "Rule '%s': reach must be at least %s to see %s: %s",
                rule,
                needed,
                what,
                rule.reach());
    }

    ResolvedProgram program(Reach needed, String what) {
        require(needed, what);
        return inProgram(scene.program(), what);
    }

    Scorecard scores(String what) {
        return inProgram(scene.scorecard(), what);
    }

    RolloutFigures figures() {
        require(Reach.PROGRAM, "the figures of the rollout");
        return inProgram(scene.figures(), "the figures of the rollout");
    }

    /** No program, no links: this is asked of drafts as well. */
    boolean isFed(KeyResult keyResult) {
        if (!keyResult.equals(subject.value()) && subject.value() instanceof KeyResult) {
            require(Reach.OBJECTIVE, "key results of its objective");
        }
        Scorecard scores = scene.scorecard();
        return scores != null
                && scores.of(ownerOf(keyResult).id()).children().stream()
                        .anyMatch(child -> child.parent().equals(keyResult.id()));
    }

    /** The objective of a key result that is no one's but the subject's. */
    private Objective ownerOf(KeyResult keyResult) {
        Objective objective = subject.value() instanceof OrgUnit
                ? program(Reach.UNIT, "key results of its unit").objectiveOf(keyResult.id())
                : owner();
        checkArgument(
                objective.unit().equals(unit())
                        && objective.keyResult(keyResult.id()).isPresent(),
                "Rule '%s': key result must be one of its objective or unit: '%s'",
                rule,
                keyResult.id());
        return objective;
    }

    Cycle cycle() {
        return inProgram(scene.program(), "its cycle").cycleOf(owner());
    }

    Statement statement(KeyResult keyResult) {
        requireReading();
        return scene.texts().statement(keyResult, subject.objective());
    }

    Optional<Statement> readableStatement(KeyResult keyResult) {
        return scene.texts().canRead(subject.objective())
                ? Optional.of(scene.texts().statement(keyResult, subject.objective()))
                : Optional.empty();
    }

    Optional<StatementReader> readerOf(Objective objective) {
        require(Reach.UNIT, "texts of other objectives");
        return scene.texts().readerOf(objective);
    }

    ObjectiveStatement objectiveStatement() {
        requireReading();
        return scene.texts().title(objective());
    }

    Optional<Cycle> knownCycle() {
        ResolvedProgram program = scene.program();
        return program == null ? Optional.empty() : Optional.of(program.cycleOf(owner()));
    }

    private void requireReading() {
        checkState(rule.readsText(), "Rule '%s': readsText() must be declared to see what a text says", rule);
    }

    ProgramRecords records() {
        return new ProgramRecords(inProgram(scene.program(), "what is recorded"), asked);
    }

    <V> V derived(BiFunction<ProgramRecords, LocalDate, V> derivation) {
        return inProgram(scene.derivations(), "what is recorded").of(derivation, asked);
    }

    Optional<CheckInDuty> checkInDuty(KeyResult keyResult) {
        require(Reach.CASCADE, "its check-ins");
        asked.add(RecordKind.CADENCE);
        return CheckInDuty.of(scores("its check-ins"), keyResult.id());
    }

    Optional<RoadmapPlan> roadmap() {
        return inProgram(scene.program(), "the roadmap").program().roadmap();
    }

    Objective objective() {
        if (subject.value() instanceof KeyResult) {
            require(Reach.OBJECTIVE, "the objective of a key result");
        }
        if (subject.value() instanceof Dependency) {
            require(Reach.OBJECTIVE, "the objective that has a dependency");
        }
        return owner();
    }

    KeyResult consumer() {
        require(Reach.OBJECTIVE, "the key result that has a dependency");
        return owner().keyResult(ownDependency().consumer()).orElseThrow();
    }

    Optional<Objective> provider() {
        ResolvedProgram program = program(Reach.CASCADE, "what a dependency relies on");
        return ownDependency()
                .provider()
                .map(id -> id instanceof KeyResultId keyResult
                        ? program.objectiveOf(keyResult)
                        : program.objective((ObjectiveId) id));
    }

    Optional<Status> providerStatus() {
        require(Reach.CASCADE, "what a dependency relies on");
        Scorecard scores = scores("what a dependency relies on");
        return ownDependency()
                .provider()
                .map(id -> id instanceof KeyResultId keyResult
                        ? scores.of(keyResult).status()
                        : scores.of((ObjectiveId) id).status());
    }

    ImmutableList<Dependency> dependencies() {
        ResolvedProgram program = program(Reach.UNIT, "its dependencies");
        return ownKeyResults(program)
                .flatMap(keyResult -> program.dependenciesOf(keyResult.id()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Dependency> dependents() {
        ResolvedProgram program = program(Reach.CASCADE, "what depends on it");
        Stream<Id> providers = Stream.concat(
                subject.value() instanceof KeyResult
                        ? Stream.empty()
                        : ownObjectives(program).map(Objective::id),
                ownKeyResults(program).map(KeyResult::id));
        return providers
                .flatMap(provider -> program.dependenciesOn(provider).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<KeyResult> ownKeyResults(ResolvedProgram program) {
        return subject.value() instanceof KeyResult keyResult
                ? Stream.of(keyResult)
                : ownObjectives(program).flatMap(objective -> objective.keyResults().stream());
    }

    private Stream<Objective> ownObjectives(ResolvedProgram program) {
        if (subject.value() instanceof Objective objective) {
            return Stream.of(objective);
        }
        checkState(
                subject.value() instanceof OrgUnit,
                "Rule '%s': subject must be a unit, an objective or a key result",
                rule);
        return program.objectivesOf(unit()).stream();
    }

    private Dependency ownDependency() {
        checkState(subject.value() instanceof Dependency, "Rule '%s': subject must be a dependency", rule);
        return (Dependency) subject.value();
    }

    OrgUnit ownUnit() {
        return program(Reach.UNIT, "its unit").unit(unit());
    }

    ImmutableList<OrgUnit> unitPath() {
        return ImmutableList.copyOf(program(Reach.UNIT, "its unit").pathToRoot(unit()));
    }

    Optional<CascadeMode> cascadeMode() {
        return program(Reach.UNIT, "how its objectives come about").cascadeModeOf(unit());
    }

    ImmutableList<Objective> unitObjectives() {
        return ImmutableList.copyOf(
                program(Reach.UNIT, "the objectives of its unit").objectivesOf(unit()));
    }

    ImmutableList<Objective> parents() {
        return ImmutableList.copyOf(program(Reach.CASCADE, "its parents").parentsOf(owner().id()));
    }

    ImmutableList<Objective> objectivesServed() {
        ResolvedProgram program = program(Reach.CASCADE, "what it serves");
        Set<Objective> served = new LinkedHashSet<>(program.parentsOf(owner().id()));
        Deque<Objective> next = new ArrayDeque<>(served);
        while (!next.isEmpty()) {
            program.parentsOf(next.remove().id()).stream().filter(served::add).forEach(next::add);
        }
        return ImmutableList.copyOf(served);
    }

    ImmutableList<Objective> children() {
        return ImmutableList.copyOf(program(Reach.CASCADE, "its children").childrenOf(owner().id()));
    }

    ImmutableList<Objective> objectivesAbove() {
        return above().objectives();
    }

    /** Those above, without those that serve the objective: a link to them would run in a circle. */
    ImmutableList<Objective> possibleParents() {
        Nearest above = above();
        ImmutableList<PriorityId> priorities = owner().priorities();
        Set<ObjectiveId> serving = serving(above.objectives());
        if (serving.isEmpty()) {
            return above.serving(priorities);
        }
        return Nearest.serving(
                priorities,
                above.objectives().stream()
                        .filter(objective -> !serving.contains(objective.id()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Nearest above() {
        return inProgram(scene.memo(), "objectives above").above(unit(), cycleAbove());
    }

    private Cycle cycleAbove() {
        return program(Reach.CASCADE, "objectives above").cycleOf(owner());
    }

    /** The objectives of one unit that serve the objective, straight or by way of others. */
    private Set<ObjectiveId> serving(ImmutableList<Objective> ofUnit) {
        ResolvedProgram program = program(Reach.CASCADE, "objectives above");
        Set<ObjectiveId> serving = new TreeSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>();
        next.add(program.ordinalOf(owner().id()));
        while (!ofUnit.isEmpty() && !next.isEmpty()) {
            program.links().childrenOf(next.remove()).stream().filter(seen::add).forEach(child -> {
                Objective objective = program.program().objectives().get(child);
                if (objective.unit().equals(ofUnit.get(0).unit())) {
                    serving.add(objective.id());
                }
                next.add(child);
            });
        }
        return serving;
    }

    boolean isInPilot() {
        require(Reach.UNIT, "its place in the roadmap");
        return inProgram(scene.memo(), "the roadmap").isInPilot(unit());
    }

    private UnitId unit() {
        UnitId unit = subject.unit();
        checkState(unit != null, "Rule '%s': subject must belong to a unit", rule);
        return unit;
    }

    private Objective owner() {
        Objective objective = subject.objective();
        checkState(objective != null, "Rule '%s': subject must belong to an objective", rule);
        return objective;
    }

    private <V> V inProgram(@Nullable V part, String what) {
        checkState(
                rule.needsProgram() && part != null,
                "Rule '%s': needsProgram() must be declared to see %s",
                rule,
                what);
        return part;
    }
}
