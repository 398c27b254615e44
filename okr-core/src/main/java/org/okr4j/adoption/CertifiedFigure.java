package org.okr4j.adoption;

import java.util.Optional;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Person;
import org.okr4j.roadmap.Figure;

/**
 * The share of the executives, directors and managers of the organization who hold a certificate that is valid on the day.
 * Only people who are listed can be counted.
 */
final class CertifiedFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        Knowledge knowledge = Knowledge.of(day);
        for (Person person : day.program().membersOf(Audience.MANAGERS, Optional.empty(), day.date())) {
            if (knowledge.isCertified(person.id())) {
                tally.meets();
            } else {
                tally.misses(person.id(), ".offender", person.name());
            }
        }
        return tally.share();
    }
}
