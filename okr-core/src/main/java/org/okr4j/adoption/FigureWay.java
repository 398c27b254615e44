package org.okr4j.adoption;

import org.okr4j.calendar.DateRange;
import org.okr4j.roadmap.Figure;

/** How one kind of figure is measured. */
interface FigureWay {

    /** Returns the figure as of a day. */
    FigureResult measure(Figure figure, Day day);

    /** Returns the figure of a week that is over: mostly as of its last day, which is the day that is given. */
    default FigureResult measure(Figure figure, Day day, DateRange week) {
        return measure(figure, day);
    }
}
