package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Transition;
import org.okr4j.text.Message;
import org.okr4j.value.Confidence;
import org.okr4j.value.Ratio;

/**
 * Where the confidence in a key result is going: the latest, its change since the one before, and the slope of the last
 * three.
 *
 * <p>Only check-ins that state a confidence count, of one day only the last revision, and at most the last three of
 * them. Scales may differ: 7 of 10 and 70% are the same confidence. All numbers are exact; changes and slopes are in
 * confidence from 0 to 1, so that 0.1 stands for ten percentage points.
 *
 * <pre>{@code
 * // 0.8 on 2 October, 0.7 on 9 October, 0.6 on 16 October
 * ConfidenceTrajectory t = ConfidenceTrajectory.of(keyResult, LocalDate.of(2026, 10, 20));
 * t.change();           // Optional[-1/10]
 * t.slopePerWeek();     // Optional[-1/10]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ConfidenceTrajectory {

    private static final int MOST_CHECK_INS = 3;

    private final ImmutableList<CheckIn> checkIns;

    private ConfidenceTrajectory(ImmutableList<CheckIn> checkIns) {
        this.checkIns = checkIns;
    }

    /**
     * Returns the trajectory of a key result.
     *
     * @param keyResult the key result
     * @param asOf the day of the question; later check-ins are not seen, and none after the day on which the key result
     *     was closed on its own
     * @return the trajectory; empty where nobody has stated a confidence
     */
    public static ConfidenceTrajectory of(KeyResult keyResult, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        LocalDate lastDay = keyResult.transitions().stream()
                .filter(transition -> transition.to() == LifecycleState.CLOSED)
                .map(Transition::date)
                .filter(date -> date.isBefore(asOf))
                .findFirst()
                .orElse(asOf);
        ImmutableList<CheckIn> stated = keyResult.checkInsUpTo(lastDay).stream()
                .filter(checkIn -> checkIn.confidence().isPresent())
                .collect(toImmutableList());
        return new ConfidenceTrajectory(stated.subList(Math.max(stated.size() - MOST_CHECK_INS, 0), stated.size()));
    }

    /** {@return the check-ins that count, at most three, by date; each states a confidence} */
    public ImmutableList<CheckIn> checkIns() {
        return checkIns;
    }

    /** {@return the latest confidence; absent where nobody has stated one} */
    public Optional<Confidence> latest() {
        return fromTheEnd(1);
    }

    /** {@return the confidence before the latest; absent where there is none} */
    public Optional<Confidence> previous() {
        return fromTheEnd(2);
    }

    private Optional<Confidence> fromTheEnd(int place) {
        return checkIns.size() < place
                ? Optional.empty()
                : checkIns.get(checkIns.size() - place).confidence();
    }

    /** {@return the latest confidence less the one before, from -1 to 1, exact; absent where there are not two} */
    public Optional<Ratio> change() {
        return previous()
                .flatMap(before -> latest().map(now -> Ratio.of(now.value()).minus(Ratio.of(before.value()))));
    }

    /**
     * {@return how much confidence rises a week, negative where it falls: the slope of the straight line that lies nearest
     * to the last three, by least squares, exact; absent where there are not three}
     */
    public Optional<Ratio> slopePerWeek() {
        TreeMap<LocalDate, Ratio> points = new TreeMap<>();
        checkIns.forEach(checkIn ->
                points.put(checkIn.date(), Ratio.of(confidence(checkIn).value())));
        return TrendLine.through(points).map(TrendLine::perWeek);
    }

    /** {@return where confidence stands and where it is going, in a sentence with its numbers} */
    public Message reason() {
        return latest().map(now -> slope(stand(now))).orElse(Message.of("scoring.trajectory.none"));
    }

    private Message stand(Confidence now) {
        if (previous().isEmpty()) {
            return Message.of("scoring.trajectory.first", now, now.level());
        }
        Confidence before = previous().orElseThrow();
        int direction = now.value().compareTo(before.value());
        if (direction == 0) {
            return Message.of("scoring.trajectory.same", now, now.level());
        }
        String key = direction > 0 ? "scoring.trajectory.up" : "scoring.trajectory.down";
        return Message.of(key, now, now.level(), before);
    }

    /**
     * Returns where these numbers come from: the change, and the slope of the last three.
     *
     * @return the explanation, whose number is the latest confidence; a note where nobody has stated one
     */
    public Explanation explanation() {
        return TrajectoryExplainer.explain(this);
    }

    /** Slopes are told in percentage points of one decimal, rounded toward none. */
    private Message slope(Message stand) {
        return slopePerWeek()
                .map(slope -> {
                    Ratio percent = slope.times(Ratio.of(100, slope.signum() < 0 ? -1 : 1));
                    BigDecimal points = percent.toDecimal().setScale(1, RoundingMode.FLOOR);
                    if (points.signum() == 0) {
                        return Message.of("scoring.trajectory.steady", stand);
                    }
                    String key = slope.signum() > 0 ? "scoring.trajectory.rising" : "scoring.trajectory.falling";
                    return Message.of(key, stand, points);
                })
                .orElse(stand);
    }

    private static Confidence confidence(CheckIn checkIn) {
        return checkIn.confidence().orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ConfidenceTrajectory other && checkIns.equals(other.checkIns);
    }

    @Override
    public int hashCode() {
        return checkIns.hashCode();
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return reason().toString();
    }
}
