package org.okr4j.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.text.Message;

/**
 * Spreads initiatives over the key results that they serve.
 *
 * @param pursued which of these are still pursued
 */
record Spreading(Pursued pursued) {

    InitiativeUse use(Initiative initiative) {
        Outlay outlay = Outlay.of(initiative);
        ImmutableList<KeyResultId> served = initiative.keyResults().stream()
                .filter(pursued::is)
                .distinct()
                .sorted()
                .collect(toImmutableList());
        Optional<Message> aimless = served.isEmpty() ? Optional.of(reason(initiative)) : Optional.empty();
        return new InitiativeUse(initiative, outlay, shares(outlay, served), aimless);
    }

    private ImmutableList<InitiativeShare> shares(Outlay outlay, ImmutableList<KeyResultId> served) {
        ImmutableList<Outlay> parts = outlay.split(served.size());
        ImmutableList.Builder<InitiativeShare> shares = ImmutableList.builder();
        for (int i = 0; i < served.size(); i++) {
            KeyResultId keyResult = served.get(i);
            shares.add(new InitiativeShare(
                    keyResult, pursued.program().objectiveOf(keyResult).id(), parts.get(i)));
        }
        return shares.build();
    }

    private Message reason(Initiative initiative) {
        if (initiative.keyResults().isEmpty()) {
            return Message.of("portfolio.aimless.no-key-result");
        }
        ImmutableList<Message> ends =
                initiative.keyResults().stream().distinct().map(this::end).collect(toImmutableList());
        return Message.of("portfolio.aimless.ended", ends);
    }

    private Message end(KeyResultId id) {
        LifecycleState state = pursued.endOf(id).orElseThrow();
        return Message.of("portfolio.ended", pursued.program().keyResult(id).text(), state);
    }
}
