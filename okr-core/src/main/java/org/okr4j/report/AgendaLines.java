package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.OpenAction;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.cadence.ActionItem;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.KpiHealth;
import org.okr4j.scoring.Status;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;

/** The lines that several agendas have. */
final class AgendaLines {

    private final AgendaDesk desk;

    AgendaLines(AgendaDesk desk) {
        this.desk = desk;
    }

    /** How a key result stands, with the confidence in it. */
    void status(KeyResult keyResult, Points points) {
        KeyResultScore score = desk.scorecard().of(keyResult.id());
        Status status = score.status();
        points.add(
                score.confidence()
                        .map(confidence -> Message.of(
                                "report.agenda.status.confident",
                                keyResult.text(),
                                status.word(),
                                status.reason(),
                                confidence))
                        .orElseGet(() -> status(keyResult.text(), status)),
                keyResult.id());
    }

    void status(Objective objective, Points points) {
        points.add(status(objective.title(), desk.scorecard().of(objective.id()).status()), objective.id());
    }

    private static Message status(String text, Status status) {
        return Message.of("report.agenda.status", text, status.word(), status.reason());
    }

    /** The number and the light of a unit in its shortest running cycle; nothing where there is no cycle. */
    Optional<GroupScore> score(OrgUnit unit) {
        return desk.cycle(unit.id())
                .map(Cycle::id)
                .map(cycle -> desk.scorecard().ofUnit(unit.id(), cycle));
    }

    void light(OrgUnit unit, GroupScore score, Points points) {
        points.add(light(unit, score), unit.id());
    }

    /** A unit has the color of what is known of it: a number that is too old lends it none but red. */
    private static Message light(OrgUnit unit, GroupScore score) {
        if (!score.hasData() || score.number().isEmpty()) {
            return Message.of("report.agenda.unit.no-data", unit.name());
        }
        Progress number = score.number().get();
        String age = score.isStale() ? ".stale" : "";
        return score.pace()
                .map(pace -> Message.of(
                        "report.agenda.unit" + age,
                        unit.name(),
                        score.status().orElseThrow().word(),
                        number,
                        pace.expected()))
                .orElseGet(() -> Message.of("report.agenda.unit.no-pace" + age, unit.name(), number));
    }

    /** Whether a unit has to speak even where time is short: it is red or amber, or nothing current is known of it. */
    static boolean isException(GroupScore score) {
        return !score.hasData()
                || score.isStale()
                || score.status()
                        .filter(status -> status.word() != StatusWord.GREEN)
                        .isPresent();
    }

    /** The blockers of the unit and of all below it, the oldest first. */
    Points blockers() {
        Points points = new Points();
        for (OpenBlocker open : OpenBlocker.of(desk.scorecard())) {
            KeyResult keyResult = desk.program().keyResult(open.keyResult());
            if (desk.contains(desk.program().unitOf(open.keyResult()).id())) {
                points.add(
                        open.escalatedTo()
                                .map(person -> blocker("report.agenda.blocker", open, keyResult, name(person)))
                                .orElseGet(() -> blocker(
                                        "report.agenda.blocker.unescalated",
                                        open,
                                        keyResult,
                                        Message.of("report.agenda.nobody"))),
                        open.keyResult());
            }
        }
        return points;
    }

    private static Message blocker(String key, OpenBlocker open, KeyResult keyResult, Message person) {
        return Message.of(key, open.blocker().text(), keyResult.text(), open.age(), person);
    }

    /** What earlier meetings of the same ritual and unit have left to be done, what is overdue first. */
    Points actions() {
        Points points = new Points();
        LocalDate asOf = desk.asOf();
        ImmutableList<OpenAction> open =
                CadenceStatus.of(desk.program(), DateRange.of(asOf, asOf), asOf).openActions().stream()
                        .filter(each -> each.meeting().unit().equals(desk.unit().id())
                                && each.meeting()
                                        .ritual()
                                        .filter(desk.ritual().id()::equals)
                                        .isPresent())
                        .collect(toImmutableList());
        open.stream().filter(each -> each.action().isOverdue(asOf)).forEach(each -> action(each, points));
        open.stream().filter(each -> !each.action().isOverdue(asOf)).forEach(each -> action(each, points));
        return points;
    }

    private void action(OpenAction open, Points points) {
        ActionItem action = open.action();
        Message owner = action.owner().map(this::name).orElse(Message.of("report.agenda.nobody"));
        String key = action.isOverdue(desk.asOf()) ? "report.agenda.action.overdue" : "report.agenda.action.due";
        points.add(
                action.due()
                        .map(due -> Message.of(key, action.text(), owner, due))
                        .orElseGet(() -> Message.of(
                                "report.agenda.action",
                                action.text(),
                                owner,
                                open.meeting().date())),
                open.meeting().record());
    }

    /** The actions of earlier meetings, and that new ones need an owner. */
    void actionsAndOwners(int share, AgendaDraft draft) {
        draft.shared("actions", share, actions().add(Message.of("report.agenda.ask.actions")));
    }

    /** What makes one ask whether the aims are still right: what was given up since last time, and KPIs that are not healthy. */
    Points pivots() {
        Points points = new Points().add(Message.of("report.agenda.ask.context"));
        Optional<LocalDate> last = desk.last();
        desk.facts().objectives().stream()
                .filter(objective -> desk.contains(objective.unit()))
                .forEach(objective -> givenUp(objective, last, points));
        for (KpiHealth health : desk.scorecard().kpis()) {
            Optional<Light> light = health.light().filter(each -> each != Light.GREEN);
            if (light.isPresent() && isOfUnit(health)) {
                points.add(
                        Message.of(
                                "report.agenda.kpi",
                                desk.program().kpi(health.kpi()).name(),
                                light.get(),
                                health.reason()),
                        health.kpi());
            }
        }
        return points;
    }

    private boolean isOfUnit(KpiHealth health) {
        return desk.program().kpi(health.kpi()).unit().map(desk::contains).orElse(desk.isOfAll());
    }

    private void givenUp(Objective objective, Optional<LocalDate> last, Points points) {
        if (desk.program().cycleOf(objective).contains(desk.asOf())) {
            Optional<Transition> end = endSince(last, objective.transitions());
            end.ifPresent(each -> points.add(givenUp(objective.title(), objective, each), objective.id()));
            for (KeyResult keyResult : end.isPresent() ? ImmutableList.<KeyResult>of() : objective.keyResults()) {
                endSince(last, keyResult.transitions())
                        .ifPresent(each -> points.add(givenUp(keyResult.text(), objective, each), keyResult.id()));
            }
        }
    }

    private Optional<Transition> endSince(Optional<LocalDate> last, List<Transition> transitions) {
        return transitions.stream()
                .filter(transition -> transition.to().isGivenUp()
                        && !transition.date().isAfter(desk.asOf())
                        && last.filter(transition.date()::isBefore).isEmpty())
                .findFirst();
    }

    private Message givenUp(String text, Objective objective, Transition end) {
        return Message.of(
                "report.agenda.given-up", text, desk.program().unitOf(objective).name(), end.to(), end.date());
    }

    Message name(PersonId person) {
        return Message.of("report.agenda.person", desk.program().person(person).name());
    }
}
