package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import org.okr4j.metric.Attainment;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains a key result that has no measure of its own by the objectives that contribute to it. */
final class FedExplainer {

    private FedExplainer() {}

    /** {@return the published mean of what the objectives are published with} */
    static Explanation number(ImmutableList<Child> feeders, Attainment.Scored scored) {
        Ratio published = scored.progress().toRatio();
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        for (Child child : feeders) {
            lines.add(ChildLine.of(child, isWeighted(feeders)));
        }
        return mean(published, "explanation.fed", lines.build());
    }

    /** {@return the published mean of what is expected of the objectives} */
    static Explanation expected(ImmutableList<Child> feeders, Expectation expectation) {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        for (Child child : feeders) {
            if (child.isCounted()) {
                Ratio expected = Children.expected(child);
                lines.add(Explanation.given(expected, Message.of("explanation.expected.of", child.name(), expected))
                        .weighing(child.weight().toRatio()));
            }
        }
        return mean(expectation.share(), "explanation.fed.expected", lines.build());
    }

    private static boolean isWeighted(ImmutableList<Child> children) {
        return children.stream()
                        .filter(Child::isCounted)
                        .map(Child::weight)
                        .distinct()
                        .count()
                > 1;
    }

    private static Explanation mean(Ratio published, String key, ImmutableList<Explanation> lines) {
        long counted = lines.stream().filter(line -> line.weight().isPresent()).count();
        Ratio mean = Means.of(lines);
        Explanation exact = Explanation.of(Operation.WEIGHTED_MEAN, mean, Message.of(key, mean, counted), lines);
        return mean.equals(published)
                ? exact
                : Explanation.of(
                        Operation.ROUND_DOWN, published, Message.of("explanation.as-published", published), exact);
    }
}
