package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.Figure;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Operation;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * The mean of the mean confidence of teams, as {@link ConfidenceAverage} has it. Its numerator is the sum of the means, its
 * denominator the number of teams; key results of low confidence are its offenders.
 */
final class ConfidenceFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        ConfidenceSums sums = ConfidenceSums.on(day);
        ConfidenceAverage average = ConfidenceAverage.of(day, sums);
        sums.low().forEach(keyResult -> tally.misses(keyResult.id(), ".low", keyResult.text()));
        sums.silent().forEach(keyResult -> tally.leavesOut(keyResult.id(), ".silent", keyResult.text()));
        average.ofKeyResults()
                .ifPresent(mean -> tally.show(Explanation.given(
                        mean, Message.of("adoption.confidence.key-results", average.keyResults(), mean))));
        average.change().ifPresent(change -> tally.show(trend(average, change)));
        ImmutableMap<UnitId, Progress> teams = average.teams();
        Ratio sum = ConfidenceSums.sum(teams);
        Ratio count = Ratio.of(teams.size(), 1);
        Message text = average.ofTeams()
                .map(mean -> Message.of("adoption.confidence", mean, teams.size()))
                .orElse(Message.of("adoption.confidence.none"));
        return tally.quotient(sum, count, text, teams.isEmpty() ? ImmutableList.of() : lines(teams, sum, count, day));
    }

    private static ImmutableList<Explanation> lines(
            ImmutableMap<UnitId, Progress> teams, Ratio sum, Ratio count, Day day) {
        return ImmutableList.of(
                Explanation.of(Operation.SUM, sum, Message.of("adoption.confidence.sum", sum), means(teams, day)),
                Explanation.given(count, Message.of("adoption.confidence.denominator", teams.size())));
    }

    private static ImmutableList<Explanation> means(ImmutableMap<UnitId, Progress> teams, Day day) {
        return teams.entrySet().stream()
                .map(team -> Explanation.given(
                        team.getValue().toRatio(),
                        Message.of(
                                "adoption.confidence.team",
                                day.program().unit(team.getKey()).name(),
                                team.getValue())))
                .collect(toImmutableList());
    }

    private static Explanation trend(ConfidenceAverage average, Ratio change) {
        Ratio now = average.ofTeams().orElseThrow();
        Ratio before = average.weekBefore().orElseThrow();
        String key = "adoption.confidence." + (change.signum() > 0 ? "up" : change.signum() < 0 ? "down" : "same");
        return Explanation.of(
                Operation.DIFFERENCE,
                change,
                Message.of(key, before),
                ImmutableList.of(
                        Explanation.given(now, Message.of("adoption.confidence.now", now)),
                        Explanation.given(before, Message.of("adoption.confidence.before", before))));
    }
}
