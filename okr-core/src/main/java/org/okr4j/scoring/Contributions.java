package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/** Tells what an objective counts for further up the cascade. */
final class Contributions {

    private final Scorecard scorecard;
    private final Objective objective;

    Contributions(Scorecard scorecard, Objective objective) {
        this.scorecard = scorecard;
        this.objective = objective;
    }

    ImmutableList<Explanation> lines() {
        return objective.parents().stream()
                .map(this::text)
                .map(Explanation::note)
                .collect(toImmutableList());
    }

    private Message text(Contribution link) {
        Message parent = name(link);
        if (!link.contributes()) {
            return Message.of("explanation.supports", parent);
        }
        Optional<ChildShare> share = scorecard.of(parentOf(link)).children().stream()
                .filter(each ->
                        each.child().equals(objective.id()) && each.parent().equals(link.parent()))
                .findFirst();
        if (share.isEmpty()) {
            return Message.of("explanation.not-asked", parent);
        }
        return share.get()
                .leftOut()
                .map(reason -> Message.of("explanation.left-out", parent, reason))
                .orElseGet(() ->
                        Message.of("explanation.weight", parent, share.get().weight()));
    }

    private ObjectiveId parentOf(Contribution link) {
        return link.parent() instanceof KeyResultId keyResult
                ? scorecard.program().objectiveOf(keyResult).id()
                : (ObjectiveId) link.parent();
    }

    private Message name(Contribution link) {
        ResolvedProgram program = scorecard.program();
        if (link.parent() instanceof KeyResultId id) {
            KeyResult keyResult = program.keyResult(id);
            return Message.of("explanation.name", keyResult.text(), id);
        }
        return Message.of(
                "explanation.name",
                program.objective((ObjectiveId) link.parent()).title(),
                link.parent());
    }
}
