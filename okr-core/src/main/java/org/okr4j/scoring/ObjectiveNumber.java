package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Score;

/** Explains the number of one objective: its progress while it is open, its score once it is closed. */
final class ObjectiveNumber {

    private final ObjectiveCase objective;
    private final ObjectiveScore score;
    private final MeanParts parts;

    ObjectiveNumber(ObjectiveCase objective) {
        this.objective = objective;
        this.score = objective.score();
        this.parts = new MeanParts(objective);
    }

    /** {@return the number as published, or why there is none} */
    Explanation published() {
        Optional<ScoreOverride> override = score.override();
        if (override.isPresent()) {
            Message text = Message.of("explanation.closed", objective.name(), Overriding.number(override.get()));
            return new Overriding(objective.wording())
                    .of(override.get(), text, computed())
                    .and(apart())
                    .and(parts.leftOut());
        }
        return number().and(apart()).and(parts.leftOut());
    }

    private Explanation number() {
        if (score.computedScore().isPresent()) {
            Ratio published = score.computedScore().get().toProgress().toRatio();
            return Publishing.down(
                    published, Message.of("explanation.closed", objective.name(), published), exactScore());
        }
        return score.progress()
                .map(Progress::toRatio)
                .map(published -> Publishing.down(
                        published,
                        Message.of(
                                "explanation.open",
                                objective.name(),
                                published,
                                objective.scorecard().asOf()),
                        exactProgress()))
                .orElseGet(() -> Explanation.note(Message.of(
                        "explanation.none", objective.name(), score.status().reason())));
    }

    private Explanation computed() {
        Optional<Ratio> published = score.computedScore().map(Score::toProgress).map(Progress::toRatio);
        return published
                .map(number -> Publishing.down(number, Message.of("explanation.computed", number), exactScore()))
                .orElseGet(() -> Explanation.note(Message.of(
                        "explanation.not-computed", score.unscorable().orElseThrow())));
    }

    /** The progress of what is closed, where that is not its computed score. */
    private ImmutableList<Explanation> apart() {
        boolean differs = score.computedScore().isPresent()
                && !score.progress().equals(score.computedScore().map(Score::toProgress));
        if (!differs) {
            return ImmutableList.of();
        }
        Ratio published = score.progress().orElseThrow().toRatio();
        return ImmutableList.of(
                Publishing.down(published, Message.of("explanation.progress", published), exactProgress()));
    }

    private Explanation exactProgress() {
        return parts.areAddedUp() ? new UnitSumExplainer(parts.countedKeyResults()).explain() : mean().progress();
    }

    /** A sum knows no scores but those that people set, which it weighs by what was to be gained. */
    private Explanation exactScore() {
        boolean asProgress = parts.counted().stream()
                .allMatch(part -> part.share().score().equals(part.share().progress()));
        return asProgress ? exactProgress() : mean().score();
    }

    private ObjectiveMean mean() {
        return new ObjectiveMean(parts.counted(), parts.countedKeyResults().size());
    }
}
