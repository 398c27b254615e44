package org.okr4j.adoption;

import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.roadmap.Figure;

/**
 * The share of the executives, directors and managers of the organization who hold a certificate that is valid on the day.
 * Only people who are listed can be counted.
 */
final class CertifiedFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        return measure(
                figure,
                day,
                new Knowledge(
                        day.program().program().trainings(),
                        day.program().program().trainingRecords(),
                        day.date()));
    }

    static FigureResult measure(Figure figure, Day day, Knowledge knowledge) {
        Tally tally = Tally.of(figure, day);
        for (Person person : Officers.atLeast(PersonLevel.MANAGER, day)) {
            if (knowledge.isCertified(person.id())) {
                tally.meets();
            } else {
                tally.misses(person.id(), ".offender", person.name());
            }
        }
        return tally.share();
    }
}
