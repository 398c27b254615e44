package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Measure;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains the number of one key result: its progress while it is open, its score once it is closed. */
final class KeyResultNumber {

    private final KeyResultCase keyResult;
    private final KeyResultScore score;

    KeyResultNumber(KeyResultCase keyResult) {
        this.keyResult = keyResult;
        this.score = keyResult.score();
    }

    /** {@return the number as published, or why there is none} */
    Explanation published() {
        if (score.override().isPresent()) {
            ScoreOverride decided = score.override().get();
            Message text = Message.of("explanation.closed", keyResult.name(), Overriding.number(decided));
            return overridden(decided, text).and(apart());
        }
        Optional<Attainment.Scored> scored = score.scored();
        if (scored.isEmpty()) {
            return Explanation.note(Message.of(
                    "explanation.none", keyResult.name(), score.status().reason()));
        }
        return score.isClosed() ? closed(scored.get()).and(apart()) : open(scored.get());
    }

    private Explanation open(Attainment.Scored scored) {
        Ratio published = scored.progress().toRatio();
        Message text = score.status().word() == StatusWord.CANCELLED
                ? Message.of(
                        "explanation.given-up",
                        keyResult.name(),
                        published,
                        score.status().reason())
                : Message.of(
                        "explanation.open",
                        keyResult.name(),
                        published,
                        keyResult.scorecard().asOf());
        return Publishing.down(published, text, measuredProgress(scored));
    }

    private Explanation closed(Attainment.Scored scored) {
        Ratio computed = scored.score().toProgress().toRatio();
        return Publishing.down(
                computed, Message.of("explanation.closed", keyResult.name(), computed), measuredScore(scored));
    }

    /** The progress of what is closed, where that is not its computed score. */
    private ImmutableList<Explanation> apart() {
        return score.scored()
                .filter(scored -> !scored.exactScore().equals(scored.exactProgress()))
                .map(scored -> Publishing.down(
                        scored.progress().toRatio(),
                        Message.of("explanation.progress", scored.progress()),
                        measuredProgress(scored)))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    private Explanation overridden(ScoreOverride decided, Message text) {
        Explanation computed = score.scored()
                .map(scored -> {
                    Ratio published = scored.score().toProgress().toRatio();
                    return Publishing.down(
                            published, Message.of("explanation.computed", published), measuredScore(scored));
                })
                .orElseGet(() -> Explanation.note(Message.of("explanation.not-computed", unscorable())));
        return new Overriding(keyResult.wording()).of(decided, text, computed);
    }

    private Object unscorable() {
        return score.attainment() instanceof Attainment.NotScorable none ? none.reason() : "";
    }

    /** {@return how the exact progress follows from the facts, or the score that was set where there is none} */
    Explanation exactProgress() {
        return score.scored().map(this::measuredProgress).orElseGet(this::exactScore);
    }

    /** {@return how the exact score follows from the facts, or that it was set by people} */
    Explanation exactScore() {
        return score.override()
                .map(decided -> overridden(decided, Message.of("explanation.closed.part", Overriding.number(decided))))
                .orElseGet(() -> measuredScore(score.scored().orElseThrow()));
    }

    private Explanation measuredProgress(Attainment.Scored scored) {
        return measured(scored).map(MeasureExplainer::progress).orElseGet(() -> fed(scored));
    }

    private Explanation measuredScore(Attainment.Scored scored) {
        return measured(scored).map(MeasureExplainer::score).orElseGet(() -> fed(scored));
    }

    private Optional<MeasureExplainer> measured(Attainment.Scored scored) {
        Optional<Measure> measure = keyResult.measure();
        return measure.map(each -> new MeasureExplainer(keyResult.evidence(), each, scored));
    }

    private Explanation fed(Attainment.Scored scored) {
        return FedExplainer.number(keyResult.feeders(), scored);
    }
}
