package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.objective.CheckIn;
import org.okr4j.text.Message;
import org.okr4j.value.Confidence;
import org.okr4j.value.Ratio;

/** Explains where confidence stands and where it is going. */
final class TrajectoryExplainer {

    private TrajectoryExplainer() {}

    static Explanation explain(ConfidenceTrajectory trajectory) {
        if (trajectory.latest().isEmpty()) {
            return Explanation.note(trajectory.reason());
        }
        ImmutableList<CheckIn> checkIns = trajectory.checkIns();
        Explanation latest = line(checkIns.get(checkIns.size() - 1));
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        lines.add(latest);
        trajectory
                .change()
                .ifPresent(change -> lines.add(Explanation.of(
                        Operation.DIFFERENCE,
                        change,
                        Message.of("explanation.confidence.change", change),
                        latest,
                        line(checkIns.get(checkIns.size() - 2)))));
        trajectory.slopePerWeek().ifPresent(slope -> lines.add(slope(slope, checkIns)));
        return Explanation.of(Operation.SAME, latest.value().orElseThrow(), trajectory.reason(), lines.build());
    }

    private static Explanation slope(Ratio slope, ImmutableList<CheckIn> checkIns) {
        LocalDate origin = checkIns.get(0).date();
        return Explanation.of(
                Operation.SLOPE,
                slope,
                Message.of("explanation.confidence.slope", slope),
                checkIns.stream()
                        .map(checkIn -> line(checkIn).weighing(TrendLine.weeks(origin, checkIn.date())))
                        .collect(toImmutableList()));
    }

    private static Explanation line(CheckIn checkIn) {
        Confidence confidence = checkIn.confidence().orElseThrow();
        return Explanation.given(
                Ratio.of(confidence.value()),
                Message.of("explanation.confidence", confidence, confidence.level(), checkIn.date()));
    }
}
