package org.okr4j.adoption;

import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.roadmap.Figure;

/** How many champions are directors or executives, so that they can own the program. */
final class ChampionsFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        for (Person champion : ChampionNetworkFigure.champions(day, tally)) {
            if (champion.level().isAtLeast(PersonLevel.DIRECTOR)) {
                tally.meets();
            } else {
                tally.misses(champion.id(), ".offender", champion.name(), champion.level());
            }
        }
        return tally.number();
    }
}
