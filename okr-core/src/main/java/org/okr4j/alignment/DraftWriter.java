package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/** Writes the drafts of the next cycle. */
final class DraftWriter {

    private final ResolvedProgram program;
    private final Scorecard scorecard;
    private final Cycle next;
    private final Successors successors;
    private final KeyResultWriter keyResults;
    private final Staying staying;

    DraftWriter(Scorecard scorecard, Cycle next, Successors successors) {
        this.program = scorecard.program();
        this.scorecard = scorecard;
        this.next = next;
        this.successors = successors;
        this.keyResults = new KeyResultWriter(scorecard, next, successors);
        this.staying = new Staying(program, next);
    }

    ObjectiveProposal write(ObjectivePlan plan) {
        ImmutableList<KeyResultProposal> written = plan.keyResults().stream()
                .map(each -> each.goesOn() ? written(plan.objective(), each) : left(each))
                .collect(toImmutableList());
        ImmutableList.Builder<Message> notes = ImmutableList.builder();
        Optional<Objective> draft =
                plan.goesOn() ? Optional.of(draft(plan.objective(), written, notes)) : Optional.empty();
        return new ObjectiveProposal(
                plan.objective(), plan.decision(), plan.reason(), plan.isDecided(), written, draft, notes.build());
    }

    private KeyResultProposal written(Objective objective, KeyResultPlan plan) {
        return keyResults.write(
                objective, plan, successors.of(plan.keyResult().id()).orElseThrow());
    }

    private static KeyResultProposal left(KeyResultPlan plan) {
        return new KeyResultProposal(
                plan.keyResult(),
                plan.decision(),
                plan.reason(),
                plan.question(),
                Optional.empty(),
                ImmutableList.of());
    }

    private Objective draft(Objective old, List<KeyResultProposal> written, ImmutableList.Builder<Message> notes) {
        OrgUnit unit = program.unitOf(old);
        if (!unit.isActive(next.dates().first())) {
            notes.add(note("unit", unit.name(), next.dates().first()));
        }
        ImmutableList<CoOwner> coOwners = old.coOwners().stream()
                .filter(coOwner -> staying.noting(coOwner.person(), notes))
                .collect(toImmutableList());
        return old.withId(successors.of(old.id()).orElseThrow())
                .withCycle(next.id())
                .withOwner(old.owner().filter(person -> staying.noting(person, notes)))
                .withCredit(credit(old, coOwners))
                .withCoOwners(coOwners)
                .withParents(links(old, notes))
                .withKeyResults(written.stream()
                        .flatMap(proposal -> proposal.draft().stream())
                        .collect(toImmutableList()))
                .withTransitions()
                .withReviews()
                .withGradeDecision(Optional.empty())
                .withScoreOverride(Optional.empty());
    }

    /** The credit of its own unit, which gets all of it where nobody is left that has any. */
    private static Weight credit(Objective old, List<CoOwner> coOwners) {
        boolean isCredited =
                coOwners.stream().anyMatch(coOwner -> !coOwner.credit().isZero());
        return isCredited || !old.credit().isZero() ? old.credit() : Weight.ONE;
    }

    private ImmutableList<Contribution> links(Objective old, ImmutableList.Builder<Message> notes) {
        ImmutableList.Builder<Contribution> links = ImmutableList.builder();
        for (Contribution link : old.parents()) {
            Optional<? extends Id> parent = parent(link.parent());
            if (parent.isPresent()) {
                links.add(link.weight()
                        .map(weight -> Contribution.contributes(parent.get(), weight))
                        .orElseGet(() -> Contribution.supports(parent.get())));
            } else {
                notes.add(note("link", Goal.of(link.parent(), program).text()));
            }
        }
        return links.build();
    }

    /** What a link leads to in the next cycle: what goes on in place of the parent, or the parent itself if it does. */
    private Optional<? extends Id> parent(Id parent) {
        Optional<? extends Id> successor = parent instanceof KeyResultId keyResult
                ? successors.of(keyResult)
                : successors.of((ObjectiveId) parent);
        return successor.isPresent() ? successor : Optional.of(parent).filter(this::covers);
    }

    private boolean covers(Id parent) {
        Goal goal = Goal.of(parent, program);
        Cycle cycle = program.cycleOf(goal.objective());
        return cycle.encloses(next)
                && !program.program().stateOf(cycle.id()).isOver()
                && !goal.stateAt(scorecard.asOf()).isEnd();
    }

    private static Message note(String key, Object... arguments) {
        return Message.of("alignment.next-cycle.note." + key, arguments);
    }
}
