package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;

/** Changes of what objectives and key results hold, none of their ids and links. */
final class ValueChanges {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

    private ValueChanges() {}

    static Optional<Arbitrary<Change>> ofKeyResults(ResolvedProgram program) {
        List<KeyResult> keyResults = ProgramArbitraries.keyResults(program);
        return keyResults.isEmpty()
                ? Optional.empty()
                : Optional.of(Arbitraries.of(keyResults).flatMap(ValueChanges::ofKeyResult));
    }

    private static Arbitrary<Change> ofKeyResult(KeyResult keyResult) {
        int revision = keyResult.checkIns().size();
        Arbitrary<Change> checkIns = KeyResultArbitraries.checkIns(keyResult.measure())
                .map(checkIn -> Change.checkIn(keyResult.id(), checkIn.withRevision(revision)));
        Arbitrary<Change> amendments =
                KeyResultArbitraries.amendments().map(amendment -> Change.amend(keyResult.id(), amendment));
        Arbitrary<Change> overrides = KeyResultArbitraries.scoreOverrides()
                .map(override -> Change.override(keyResult.id(), another(override, keyResult.scoreOverride())));
        return Arbitraries.oneOf(checkIns, amendments, overrides);
    }

    static Optional<Arbitrary<Change>> overridesOfObjectives(ResolvedProgram program) {
        return ofObjectives(program)
                .map(objectives -> combine(objectives, KeyResultArbitraries.scoreOverrides())
                        .as((objective, override) ->
                                Change.override(objective.id(), another(override, objective.scoreOverride()))));
    }

    /** An override that changes something where there is one already. */
    private static ScoreOverride another(ScoreOverride override, Optional<ScoreOverride> old) {
        return old.equals(Optional.of(override))
                ? override.withReason("on second thought: " + override.reason())
                : override;
    }

    static Optional<Arbitrary<Change>> owners(ResolvedProgram program) {
        return ofObjectives(program)
                .map(objectives -> objectives.flatMap(objective -> KeyResultArbitraries.people()
                        .filter(person -> !objective.owner().equals(Optional.of(person)))
                        .map(person -> Change.assign(objective.id(), person))));
    }

    private static Optional<Arbitrary<Objective>> ofObjectives(ResolvedProgram program) {
        List<Objective> objectives = program.program().objectives();
        return objectives.isEmpty() ? Optional.empty() : Optional.of(Arbitraries.of(objectives));
    }

    /** Steps of objectives that have not ended, and ends of key results that have not. */
    static Optional<Arbitrary<Change>> transitions(ResolvedProgram program) {
        List<Step> steps = new ArrayList<>();
        for (Objective objective : program.program().objectives()) {
            LocalDate since = Iterables.getLast(Lists.transform(objective.transitions(), Transition::date), FIRST_DAY);
            LifecycleState state = objective.stateAt(since);
            for (LifecycleState next : LifecycleState.values()) {
                if (state.mayBecome(next)) {
                    steps.add(new Step(next, since, transition -> Change.transition(objective.id(), transition)));
                }
            }
        }
        for (KeyResult keyResult : ProgramArbitraries.keyResults(program)) {
            if (keyResult.transitions().isEmpty()) {
                steps.add(new Step(
                        LifecycleState.CLOSED, FIRST_DAY, transition -> Change.transition(keyResult.id(), transition)));
            }
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(combine(
                                Arbitraries.of(steps),
                                Arbitraries.integers().between(0, 60),
                                KeyResultArbitraries.people().optional(0.5))
                        .as(Step::change));
    }

    /** Reviews of objectives that are drafts or proposed. */
    static Optional<Arbitrary<Change>> reviews(ResolvedProgram program) {
        List<Objective> open = program.program().objectives().stream()
                .filter(objective -> !objective.stateAt(LocalDate.MAX).isPublic()
                        && !objective.stateAt(LocalDate.MAX).isEnd())
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(combine(
                                Arbitraries.of(open),
                                Arbitraries.integers().between(60, 90).map(FIRST_DAY::plusDays),
                                KeyResultArbitraries.people())
                        .as(ValueChanges::review));
    }

    private static Change review(Objective objective, LocalDate date, PersonId by) {
        boolean isReviewed = objective.stateAt(date) == LifecycleState.REVIEWED;
        return Change.review(
                objective.id(),
                Review.builder()
                        .date(date)
                        .by(by)
                        .verdict(isReviewed ? ReviewVerdict.DECLINED : ReviewVerdict.ACCEPTED)
                        .addNotes("not now")
                        .build());
    }

    /** A state that may come next, not before a day. */
    private record Step(LifecycleState to, LocalDate since, Function<Transition, Change> toChange) {

        Change change(int days, Optional<PersonId> by) {
            return toChange.apply(Transition.builder()
                    .to(to)
                    .date(since.plusDays(days))
                    .by(by)
                    .build());
        }
    }
}
