package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.RollUp;
import org.okr4j.text.Message;

/** Collects what the parts of an objective bring into its mean, and which of them are left out. */
final class MeanParts {

    private final ObjectiveCase objective;
    private final boolean isClosed;

    MeanParts(ObjectiveCase objective) {
        this.objective = objective;
        this.isClosed = objective.situation().isClosed();
    }

    /** {@return the parts that count, key results first} */
    ImmutableList<MeanPart> counted() {
        ImmutableList.Builder<MeanPart> parts = ImmutableList.builder();
        ImmutableList<KeyResultCase> keyResults = countedKeyResults();
        ImmutableList<Judged> judged = judged(keyResults);
        ImmutableList<Share> shares = shares(judged);
        for (int i = 0; i < shares.size(); i++) {
            KeyResultNumber number = new KeyResultNumber(keyResults.get(i));
            boolean closedBefore = judged.get(i).score().isClosed() && !isClosed;
            parts.add(new MeanPart(
                    keyResults.get(i).name(),
                    shares.get(i),
                    closedBefore ? number.exactScore() : number.exactProgress(),
                    number.exactScore()));
        }
        objective.children().stream().filter(Child::isCounted).map(this::part).forEach(parts::add);
        return parts.build();
    }

    /** {@return the key results that count} */
    ImmutableList<KeyResultCase> countedKeyResults() {
        return objective.objective().rollUp().usesKeyResults()
                ? objective.keyResults().stream()
                        .filter(keyResult -> keyResult.score().counted())
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    private ImmutableList<Judged> judged(ImmutableList<KeyResultCase> keyResults) {
        KeyResultScorer scorer = new KeyResultScorer(
                objective.policy(), objective.situation(), objective.scene().children());
        return keyResults.stream()
                .map(keyResult -> scorer.judge(keyResult.keyResult()))
                .collect(toImmutableList());
    }

    private ImmutableList<Share> shares(ImmutableList<Judged> judged) {
        return objective.objective().rollUp() == RollUp.UNIT_SUM
                ? UnitSum.shares(judged, objective.situation()).orElse(ImmutableList.of())
                : judged.stream().map(each -> Share.of(each, isClosed)).collect(toImmutableList());
    }

    private MeanPart part(Child child) {
        Share share = Share.of(child, isClosed);
        return new MeanPart(
                child.name(),
                share,
                Explanation.given(share.progress(), child.name()),
                Explanation.given(share.score(), child.name()));
    }

    /** {@return a line for each part that does not count, with the reason} */
    ImmutableList<Explanation> leftOut() {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        if (objective.objective().rollUp().usesKeyResults()) {
            objective
                    .keyResults()
                    .forEach(keyResult -> keyResult
                            .score()
                            .leftOut()
                            .ifPresent(reason -> lines.add(Explanation.note(
                                    Message.of("explanation.part.left-out", keyResult.name(), reason)))));
        } else if (!objective.objective().keyResults().isEmpty()) {
            lines.add(Explanation.note(Message.of("explanation.children-only")));
        }
        objective
                .children()
                .forEach(child -> child.share()
                        .leftOut()
                        .ifPresent(reason -> lines.add(
                                Explanation.note(Message.of("explanation.part.left-out", child.name(), reason)))));
        return lines.build();
    }
}
