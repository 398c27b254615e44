package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.okr4j.objective.RollUp;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

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
            KeyResultCase keyResult = keyResults.get(i);
            parts.add(
                    isSum()
                            ? added(keyResult, shares.get(i), judged.get(i), new UnitSumExplainer(keyResults))
                            : part(keyResult, shares.get(i), judged.get(i)));
        }
        objective.children().stream().filter(Child::isCounted).map(this::part).forEach(parts::add);
        return parts.build();
    }

    private MeanPart part(KeyResultCase keyResult, Share share, Judged judged) {
        KeyResultNumber number = new KeyResultNumber(keyResult);
        return new MeanPart(
                keyResult.name(),
                share,
                judged.entersWithScore(isClosed) ? number.exactScore() : number.exactProgress(),
                number.exactScore());
    }

    /** A sum knows no scores but those that people set. */
    private MeanPart added(KeyResultCase keyResult, Share share, Judged judged, UnitSumExplainer sum) {
        KeyResultNumber number = new KeyResultNumber(keyResult);
        boolean isOverridden = judged.score().override().isPresent();
        return new MeanPart(
                keyResult.name(),
                share,
                UnitSum.isDecided(judged, isClosed) ? number.exactScore() : sum.share(keyResult),
                isOverridden ? number.exactScore() : sum.share(keyResult));
    }

    /** {@return how much of the whole each part that counts makes up, key results first} */
    ImmutableMap<Id, Ratio> portions() {
        ImmutableMap.Builder<Id, Ratio> weights = ImmutableMap.builder();
        ImmutableList<KeyResultCase> keyResults = countedKeyResults();
        ImmutableList<Share> shares = shares(judged(keyResults));
        for (int i = 0; i < shares.size(); i++) {
            weights.put(keyResults.get(i).keyResult().id(), shares.get(i).weight());
        }
        objective.children().stream()
                .filter(Child::isCounted)
                .forEach(child ->
                        weights.put(child.objective().id(), child.weight().toRatio()));
        return portions(weights.buildOrThrow());
    }

    /** {@return how much each of the weights is of all of them} */
    static ImmutableMap<Id, Ratio> portions(ImmutableMap<? extends Id, Ratio> weights) {
        Ratio whole = weights.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        return ImmutableMap.copyOf(Maps.transformValues(weights, weight -> weight.dividedBy(whole)));
    }

    /** {@return whether figures are added up, and a score that somebody decided on stands for none of them} */
    boolean areAddedUp() {
        return isSum() && judged(countedKeyResults()).stream().noneMatch(judged -> UnitSum.isDecided(judged, isClosed));
    }

    private boolean isSum() {
        return objective.objective().rollUp() == RollUp.UNIT_SUM;
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
        return isSum()
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
