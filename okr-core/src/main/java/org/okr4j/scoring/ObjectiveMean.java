package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains the mean of the parts of an objective, exactly. */
final class ObjectiveMean {

    private final ImmutableList<MeanPart> parts;
    private final int keyResults;
    private final boolean isWeighted;

    /**
     * Takes the parts.
     *
     * @param parts the parts that count, key results first
     * @param keyResults how many of them are key results
     */
    ObjectiveMean(ImmutableList<MeanPart> parts, int keyResults) {
        this.parts = parts;
        this.keyResults = keyResults;
        this.isWeighted =
                parts.stream().map(part -> part.share().weight()).distinct().count() > 1;
    }

    Explanation progress() {
        return mean(MeanPart::reached);
    }

    Explanation score() {
        return mean(MeanPart::closed);
    }

    private Explanation mean(BiFunction<MeanPart, Boolean, Explanation> part) {
        ImmutableList<Explanation> lines =
                parts.stream().map(each -> part.apply(each, isWeighted)).collect(toImmutableList());
        Ratio mean = Means.of(lines);
        return Clamping.of(Explanation.of(
                Operation.WEIGHTED_MEAN,
                mean,
                Message.of(isWeighted ? "explanation.mean.weighted" : "explanation.mean", mean, counts()),
                lines));
    }

    private Message counts() {
        int children = parts.size() - keyResults;
        if (children == 0) {
            return Message.of("explanation.count.key-results", keyResults);
        }
        return keyResults == 0
                ? Message.of("explanation.count.children", children)
                : Message.of("explanation.count.both", keyResults, children);
    }
}
