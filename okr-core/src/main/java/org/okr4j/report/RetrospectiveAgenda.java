package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.alignment.NextCycle;
import org.okr4j.cadence.Learning;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.text.Message;

/** A unit looks back at a cycle: what came out, what was learned, what goes on. */
final class RetrospectiveAgenda implements AgendaWay {

    private static final int SCORES = 45;
    private static final int VERDICT = 15;
    private static final int WORKED = 50;
    private static final int LEARNINGS = 40;
    private static final int CARRY = 30;

    @Override
    public void write(AgendaDesk desk, AgendaDraft draft) {
        Optional<Cycle> closing = desk.closing();
        if (closing.isEmpty()) {
            draft.note(Message.of("report.agenda.note.no-cycle"));
        }
        Points verdict = new Points();
        closing.ifPresent(
                cycle -> verdict.add(desk.scorecard().completion(cycle.id()).reason(), cycle.id()));
        draft.shared(
                "scores",
                SCORES,
                closing.map(cycle -> scores(cycle, desk, draft)).orElseGet(Points::new));
        draft.shared("verdict", VERDICT, verdict);
        draft.shared("worked", WORKED, new Points().add(Message.of("report.agenda.ask.worked")));
        draft.shared("learnings", LEARNINGS, learnings(desk));
        Points carry = new Points();
        Succession.tell(desk, carry, draft);
        draft.shared("carry", CARRY, carry);
    }

    private static Points scores(Cycle cycle, AgendaDesk desk, AgendaDraft draft) {
        Points points = new Points();
        for (Objective objective : desk.publishedIn(cycle.id())) {
            ObjectiveScore score = desk.scorecard().of(objective.id());
            points.add(
                    score.number()
                            .map(number -> Message.of("report.agenda.score", objective.title(), number, score.state()))
                            .orElseGet(() -> Message.of("report.agenda.score.none", objective.title(), score.state())),
                    objective.id());
            if (!score.state().isEnd()) {
                draft.prepare(
                        Message.of("report.agenda.prepare.score", objective.title()), desk.person(objective.owner()));
            }
        }
        for (OrgUnit child : desk.children()) {
            GroupScore score = desk.scorecard().ofUnit(child.id(), cycle.id());
            score.number()
                    .ifPresent(number ->
                            points.add(Message.of("report.agenda.unit.no-pace", child.name(), number), child.id()));
        }
        return points;
    }

    /** What retrospectives of the same unit have asked for; what is said of no unit is said of the whole. */
    private static Points learnings(AgendaDesk desk) {
        AgendaLines lines = new AgendaLines(desk);
        Optional<UnitId> unit = Optional.of(desk.unit().id());
        ImmutableList<Learning> open = Stream.of(desk.isOfAll() ? Optional.<UnitId>empty() : unit, unit)
                .distinct()
                .flatMap(of -> NextCycle.openItems(desk.program(), of, desk.asOf()).stream())
                .collect(toImmutableList());
        Points points = new Points();
        open.forEach(learning -> points.add(Message.of(
                "report.agenda.learning",
                learning.text(),
                learning.owner().map(lines::name).orElse(Message.of("report.agenda.nobody")))));
        return points;
    }
}
