package org.okr4j.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.okr4j.value.Ratio;

/**
 * The straight line that lies nearest to what was reported, by least squares over days, exactly.
 *
 * @param origin the day of the first report
 * @param atOrigin the height of the line on that day
 * @param perDay how much it rises a day; negative where it falls
 */
record TrendLine(LocalDate origin, Ratio atOrigin, Ratio perDay) {

    /** Fewer days than these make no trend: two points always lie on a line. */
    static final int FEWEST_DAYS = 3;

    private static final Ratio DAYS_OF_A_WEEK = Ratio.of(7, 1);

    /**
     * Returns the line through points.
     *
     * @param points the heights by day
     * @return the line; absent where there are fewer than three days
     */
    static Optional<TrendLine> through(SortedMap<LocalDate, Ratio> points) {
        if (points.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        LocalDate origin = points.firstKey();
        Ratio count = Ratio.of(points.size(), 1);
        Ratio x = Ratio.ZERO;
        Ratio y = Ratio.ZERO;
        Ratio xx = Ratio.ZERO;
        Ratio xy = Ratio.ZERO;
        for (Map.Entry<LocalDate, Ratio> point : points.entrySet()) {
            Ratio day = days(origin, point.getKey());
            x = x.plus(day);
            y = y.plus(point.getValue());
            xx = xx.plus(day.times(day));
            xy = xy.plus(day.times(point.getValue()));
        }
        Ratio perDay =
                count.times(xy).minus(x.times(y)).dividedBy(count.times(xx).minus(x.times(x)));
        return Optional.of(new TrendLine(origin, y.minus(perDay.times(x)).dividedBy(count), perDay));
    }

    /** {@return the height of the line on a day, be it between the points or beyond them} */
    Ratio at(LocalDate date) {
        return atOrigin.plus(perDay.times(days(origin, date)));
    }

    /** {@return how much the line rises a week} */
    Ratio perWeek() {
        return perDay.times(DAYS_OF_A_WEEK);
    }

    /** {@return the time from one day to another in weeks, exact} */
    static Ratio weeks(LocalDate from, LocalDate to) {
        return days(from, to).dividedBy(DAYS_OF_A_WEEK);
    }

    private static Ratio days(LocalDate from, LocalDate to) {
        return Ratio.of(ChronoUnit.DAYS.between(from, to), 1);
    }
}
