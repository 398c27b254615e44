package org.okr4j.adoption;

import org.okr4j.roadmap.Figure;

/** 1 where a platform is open to everybody by the day, else 0. */
final class PlatformReadyFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        if (day.program()
                .program()
                .platform()
                .filter(known -> known.isReady(day.date()))
                .isPresent()) {
            tally.meets();
        }
        return tally.number();
    }
}
