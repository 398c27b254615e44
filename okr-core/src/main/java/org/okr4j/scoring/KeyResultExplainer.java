package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains one key result: its number first, then what that number means and what it counts for. */
final class KeyResultExplainer {

    private final KeyResultCase keyResult;
    private final KeyResultScore score;
    private final ScoringPolicy policy;

    KeyResultExplainer(KeyResultCase keyResult) {
        this.keyResult = keyResult;
        this.score = keyResult.score();
        this.policy = keyResult.scorecard().policy();
    }

    Explanation explain() {
        Verdicts verdicts = new Verdicts(policy);
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        lines.addAll(new KeyResultFacts(keyResult).lines());
        lines.add(verdicts.grade(score.grade()));
        score.pace().map(this::pace).ifPresent(lines::add);
        lines.add(verdicts.status(score.status(), score.pace()));
        lines.add(share());
        lines.add(verdicts.policy());
        return new KeyResultNumber(keyResult).published().and(lines.build());
    }

    private Explanation pace(Pace pace) {
        Ratio reached = score.scored().orElseThrow().exactProgress();
        return new PaceExplainer(policy.pace())
                .explain(pace, expected(), Explanation.given(reached, Message.of("explanation.reached", reached)));
    }

    private Explanation expected() {
        return keyResult.measure().isPresent()
                ? new ExpectationExplainer(keyResult).explain()
                : FedExplainer.expected(
                        keyResult.feeders(),
                        keyResult
                                .scene()
                                .children()
                                .expectation(keyResult.keyResult().id())
                                .orElseThrow());
    }

    private Explanation share() {
        return Explanation.note(score.leftOut()
                .map(reason -> Message.of("explanation.left-out", keyResult.nameOfObjective(), reason))
                .orElseGet(() -> Message.of("explanation.weight", keyResult.nameOfObjective(), score.weight())));
    }
}
