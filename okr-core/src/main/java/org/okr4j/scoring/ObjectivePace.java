package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains how far an objective is behind what is expected of its parts by now. */
final class ObjectivePace {

    private final ObjectiveCase objective;
    private final ImmutableList<MeanPart> all;
    private final ImmutableList<MeanPart> paced;

    ObjectivePace(ObjectiveCase objective) {
        this.objective = objective;
        this.all = new MeanParts(objective).counted();
        this.paced = all.stream()
                .filter(part -> part.share().expectation().isPresent())
                .collect(toImmutableList());
    }

    Explanation explain(Pace pace) {
        return new PaceExplainer(objective.policy().pace()).explain(pace, expected(), reached());
    }

    /** Where the same is expected of all key results for the same reason, that reason is told; else one line for each. */
    private Explanation expected() {
        return common().orElseGet(() -> {
            ImmutableList<Explanation> lines =
                    paced.stream().map(MeanPart::expected).collect(toImmutableList());
            Ratio mean = Means.of(lines);
            return Explanation.of(
                    Operation.WEIGHTED_MEAN, mean, Message.of("explanation.expected.mean", mean, lines.size()), lines);
        });
    }

    private Optional<Explanation> common() {
        ImmutableList<KeyResultCase> keyResults = new MeanParts(objective).countedKeyResults();
        boolean isMeasured = keyResults.size() == paced.size()
                && paced.size() == all.size()
                && keyResults.stream().allMatch(keyResult -> keyResult.measure().isPresent());
        if (!isMeasured) {
            return Optional.empty();
        }
        ImmutableSet<Explanation> reasons = keyResults.stream()
                .map(keyResult -> new ExpectationExplainer(keyResult).explain())
                .collect(ImmutableSet.toImmutableSet());
        return reasons.size() == 1 ? Optional.of(reasons.iterator().next()) : Optional.empty();
    }

    private Explanation reached() {
        ImmutableList<Explanation> lines =
                paced.stream().map(MeanPart::reachedAlone).collect(toImmutableList());
        Ratio mean = Means.of(lines);
        if (paced.size() == all.size()) {
            Ratio reached = mean.clampToUnit();
            return Explanation.given(reached, Message.of("explanation.reached", reached));
        }
        return Clamping.of(Explanation.of(
                Operation.WEIGHTED_MEAN, mean, Message.of("explanation.reached.paced", mean, lines.size()), lines));
    }
}
