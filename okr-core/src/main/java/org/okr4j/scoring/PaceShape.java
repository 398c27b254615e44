package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Ratio;

/**
 * How what is expected of a figure grows while time goes by, from nothing at the start to all at the end.
 *
 * <pre>{@code
 * PaceShape.LINEAR;                                                        // evenly
 * PaceShape.custom(PacePoint.of("0.5", "0.2"));                            // slowly up to half-time, then faster
 * PaceShape.stepped(PacePoint.of("0.25", "0.1"), PacePoint.of("0.5", "0.6"));   // in jumps
 * }</pre>
 *
 * <p>Milestones and yes-or-no measures follow their due dates, and what is to be kept is expected in full from the first
 * day on, whatever the shape. This class is immutable and thread-safe.
 */
public final class PaceShape {

    /** Evenly: as much of the target as of the time. */
    public static final PaceShape LINEAR = new PaceShape(false, ImmutableList.of());

    private final boolean isStepped;
    private final ImmutableList<PacePoint> points;

    private PaceShape(boolean isStepped, ImmutableList<PacePoint> points) {
        this.isStepped = isStepped;
        this.points = points;
    }

    /**
     * Returns a shape that jumps: from each point on what it says is expected, up to the next. Before the first point
     * nothing is expected; at the end all is, unless a point at the end says otherwise.
     *
     * @param points at least one point, each later than the one before and expecting no less
     * @return the shape
     * @throws IllegalArgumentException if there is no point or they are not in order
     */
    public static PaceShape stepped(PacePoint... points) {
        return stepped(Arrays.asList(points));
    }

    /**
     * Returns a shape that jumps: from each point on what it says is expected, up to the next. Before the first point
     * nothing is expected; at the end all is, unless a point at the end says otherwise.
     *
     * @param points at least one point, each later than the one before and expecting no less
     * @return the shape
     * @throws IllegalArgumentException if there is no point or they are not in order
     */
    public static PaceShape stepped(Iterable<PacePoint> points) {
        return new PaceShape(true, checked(points));
    }

    /**
     * Returns a shape of straight lines from point to point. It starts with nothing and ends with all, unless a point at
     * the start or at the end says otherwise.
     *
     * @param points at least one point, each later than the one before and expecting no less
     * @return the shape
     * @throws IllegalArgumentException if there is no point or they are not in order
     */
    public static PaceShape custom(PacePoint... points) {
        return custom(Arrays.asList(points));
    }

    /**
     * Returns a shape of straight lines from point to point. It starts with nothing and ends with all, unless a point at
     * the start or at the end says otherwise.
     *
     * @param points at least one point, each later than the one before and expecting no less
     * @return the shape
     * @throws IllegalArgumentException if there is no point or they are not in order
     */
    public static PaceShape custom(Iterable<PacePoint> points) {
        return new PaceShape(false, checked(points));
    }

    private static ImmutableList<PacePoint> checked(Iterable<PacePoint> points) {
        ImmutableList<PacePoint> list = ImmutableList.copyOf(points);
        checkArgument(!list.isEmpty(), "PaceShape: points must not be empty: %s", list);
        for (int i = 1; i < list.size(); i++) {
            PacePoint before = list.get(i - 1);
            PacePoint point = list.get(i);
            checkArgument(
                    point.time().compareTo(before.time()) > 0,
                    "PaceShape: time of a point must be later than %s: %s",
                    before.time(),
                    point.time());
            checkArgument(
                    point.expected().isAtLeast(before.expected()),
                    "PaceShape: expected of a point must not be less than %s: %s",
                    before.expected(),
                    point.expected());
        }
        return list;
    }

    /** {@return the points that were given, in order of time; none for {@link #LINEAR}} */
    public ImmutableList<PacePoint> points() {
        return points;
    }

    /** {@return whether it jumps at its points; otherwise straight lines join them} */
    public boolean isStepped() {
        return isStepped;
    }

    /**
     * Returns what is expected.
     *
     * @param time the share of the time that is over, from 0 to 1
     * @return the exact progress expected
     * @throws IllegalArgumentException if the share is below 0 or above 1
     */
    public Ratio expectedAt(Ratio time) {
        requireNonNull(time, "time");
        checkArgument(time.clampToUnit().equals(time), "PaceShape: time must be from 0 to 1: %s", time);
        Ratio fromTime = Ratio.ZERO;
        Ratio fromExpected = Ratio.ZERO;
        for (PacePoint point : points) {
            if (time.compareTo(point.time()) <= 0) {
                return between(
                        fromTime, fromExpected, point.time(), point.expected().toRatio(), time);
            }
            fromTime = point.time();
            fromExpected = point.expected().toRatio();
        }
        return between(fromTime, fromExpected, Ratio.ONE, Ratio.ONE, time);
    }

    /** What is expected after one point and, at the latest, at the next. */
    private Ratio between(Ratio fromTime, Ratio from, Ratio toTime, Ratio to, Ratio time) {
        if (time.equals(toTime)) {
            return to;
        }
        if (isStepped) {
            return from;
        }
        Ratio way = time.minus(fromTime).dividedBy(toTime.minus(fromTime));
        return from.plus(to.minus(from).times(way));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PaceShape other && isStepped == other.isStepped && points.equals(other.points);
    }

    @Override
    public int hashCode() {
        return 31 * points.hashCode() + Boolean.hashCode(isStepped);
    }

    /** {@return "linear", or "stepped" or "custom" and the points} */
    @Override
    public String toString() {
        if (points.isEmpty()) {
            return "linear";
        }
        return (isStepped ? "stepped" : "custom") + points;
    }
}
