package org.okr4j.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.Exposure;
import org.okr4j.alignment.Tie;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/**
 * Finds what may stop when an objective is given up.
 *
 * @param portfolio the initiatives
 * @param pursued what is still pursued, the objective too
 * @param objective the objective
 * @param impact what giving it up sets off
 * @param aimless the objectives that lose their aim with it
 * @param fallen these, and the objective
 */
record StopFinder(
        Portfolio portfolio,
        Pursued pursued,
        Objective objective,
        ChangeImpact impact,
        ImmutableList<ObjectiveId> aimless,
        ImmutableSet<ObjectiveId> fallen) {

    static StopFinder of(Portfolio portfolio, Pursued pursued, ObjectiveId id) {
        Objective objective = pursued.program().objective(id);
        LocalDate day = pursued.asOf();
        Transition end =
                Transition.builder().to(LifecycleState.DEPRIORITIZED).date(day).build();
        ChangeImpact impact = ChangeImpact.of(portfolio.scorecard(), Change.transition(id, end));
        ImmutableList<ObjectiveId> aimless = impact.exposures().stream()
                .filter(exposure -> exposure.lastStep().tie() == Tie.LOSES_ITS_AIM)
                .map(Exposure::subject)
                .map(ObjectiveId.class::cast)
                .collect(toImmutableList());
        ImmutableSet<ObjectiveId> fallen =
                ImmutableSet.<ObjectiveId>builder().add(id).addAll(aimless).build();
        return new StopFinder(portfolio, pursued, objective, impact, aimless, fallen);
    }

    StopProposal find() {
        ImmutableList<StopCase> cases = portfolio.initiatives().stream()
                .filter(use -> use.shares().stream().anyMatch(this::falls))
                .map(this::judge)
                .collect(toImmutableList());
        return new StopProposal(objective, impact, aimless, cases);
    }

    private boolean falls(InitiativeShare share) {
        return fallen.contains(share.objective());
    }

    private StopCase judge(InitiativeUse use) {
        ImmutableList<Message> others = use.shares().stream()
                .filter(share -> !falls(share))
                .map(share -> name(share.keyResult()))
                .collect(toImmutableList());
        if (!others.isEmpty()) {
            return stopCase(use, StopVerdict.SERVES_OTHERS, Message.of("portfolio.stop.serves", others));
        }
        ImmutableList<Message> needs =
                use.shares().stream().flatMap(this::needs).distinct().collect(toImmutableList());
        return needs.isEmpty()
                ? stopCase(use, StopVerdict.MAY_STOP, Message.of("portfolio.stop.may"))
                : stopCase(use, StopVerdict.RELIED_ON, Message.of("portfolio.stop.needed", needs));
    }

    private static StopCase stopCase(InitiativeUse use, StopVerdict verdict, Message reason) {
        return new StopCase(use.initiative(), verdict, use.outlay(), reason);
    }

    /** What goes on and depends, by a dependency that is open, on a key result that falls or on its objective. */
    private Stream<Message> needs(InitiativeShare share) {
        ResolvedProgram program = pursued.program();
        return Stream.concat(
                        program.dependenciesOn(share.keyResult()).stream(),
                        program.dependenciesOn(share.objective()).stream())
                .filter(dependency -> dependency.stateAt(pursued.asOf()).isOpen())
                .filter(dependency -> goesOn(dependency.consumer()))
                .map(this::need);
    }

    private boolean goesOn(KeyResultId id) {
        return pursued.is(id)
                && !fallen.contains(pursued.program().objectiveOf(id).id());
    }

    private Message need(Dependency dependency) {
        Message consumer = name(dependency.consumer());
        Optional<LocalDate> by = dependency.neededBy();
        return by.map(date -> Message.of("portfolio.stop.need-by", consumer, dependency.need(), date))
                .orElseGet(() -> Message.of("portfolio.stop.need", consumer, dependency.need()));
    }

    private Message name(KeyResultId id) {
        return Message.of("explanation.name", pursued.program().keyResult(id).text(), id);
    }
}
