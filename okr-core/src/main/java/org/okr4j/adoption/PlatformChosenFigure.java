package org.okr4j.adoption;

import java.util.Optional;
import org.okr4j.organization.Platform;
import org.okr4j.roadmap.Figure;

/** 1 where a platform is chosen by the day, else 0. */
final class PlatformChosenFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        return measure(figure, day, day.program().program().platform());
    }

    static FigureResult measure(Figure figure, Day day, Optional<Platform> platform) {
        Tally tally = Tally.of(figure, day);
        if (platform.filter(known -> known.isChosen(day.date())).isPresent()) {
            tally.meets();
        }
        return tally.number();
    }
}
