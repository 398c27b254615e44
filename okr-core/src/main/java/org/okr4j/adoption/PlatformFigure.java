package org.okr4j.adoption;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.okr4j.organization.Platform;
import org.okr4j.roadmap.Figure;

/**
 * 1 where a platform has come so far by the day, else 0.
 *
 * @param isReached what is asked of a platform on a day
 */
record PlatformFigure(BiPredicate<Platform, LocalDate> isReached) implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        if (day.program()
                .program()
                .platform()
                .filter(known -> isReached.test(known, day.date()))
                .isPresent()) {
            tally.meets();
        }
        return tally.number();
    }
}
