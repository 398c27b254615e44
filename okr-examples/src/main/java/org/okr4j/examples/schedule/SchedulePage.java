package org.okr4j.examples.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.List;
import org.okr4j.adoption.CadenceStatus;
import org.okr4j.adoption.MeetingDuty;
import org.okr4j.adoption.MeetingState;
import org.okr4j.adoption.OpenAction;
import org.okr4j.adoption.OversightCalendar;
import org.okr4j.adoption.ReportDuty;
import org.okr4j.cadence.Occurrence;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.Cycle;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;
import org.okr4j.text.Message;

/** The dates of each ritual, then what was not held, what is still to be done, and what is due to those outside. */
final class SchedulePage {

    private final Sheet sheet;
    private final Cycle time;
    private final Schedule schedule;
    private final CadenceStatus status;

    private SchedulePage(Sheet sheet, Cycle time, Schedule schedule) {
        this.sheet = sheet;
        this.time = time;
        this.schedule = schedule;
        this.status = CadenceStatus.of(
                sheet.program(), time.dates(), sheet.evaluation().asOf());
    }

    static void write(Sheet sheet, Cycle time, Schedule schedule) {
        new SchedulePage(sheet, time, schedule).write();
    }

    private void write() {
        dates();
        held();
        actions();
        reports();
    }

    private void dates() {
        sheet.caption(
                sheet.say("schedule.dates", time.label()),
                sheet.say("schedule.days", time.dates().first(), time.dates().last()));
        for (Ritual ritual : sheet.program().program().cadence().rituals()) {
            sheet.page().hanging(List.of(Span.blanks(2)), new Span(ritual(ritual), Style.STRONG));
            sheet.page()
                    .hanging(
                            List.of(Span.blanks(4)),
                            Span.of(list(schedule.of(ritual.id()).stream()
                                    .map(Occurrence::date)
                                    .collect(toImmutableList()))));
        }
        if (sheet.program().program().cadence().rituals().isEmpty()) {
            sheet.page().hanging(List.of(Span.blanks(2)), Span.of(sheet.say("schedule.none")));
        }
    }

    private String ritual(Ritual ritual) {
        ImmutableList.Builder<String> parts =
                ImmutableList.<String>builder().add(sheet.words().render(ritual.label()));
        ritual.duration().ifPresent(length -> parts.add(sheet.words().render(length.label())));
        ritual.startsAt().ifPresent(time -> parts.add(time.toString()));
        return String.join(" · ", parts.build());
    }

    private String list(ImmutableList<LocalDate> dates) {
        return sheet.say("{0}", dates);
    }

    private void held() {
        if (status.duties().isEmpty()) {
            return;
        }
        sheet.caption(sheet.say("schedule.held"), sheet.words().render(status.text()));
        for (MeetingState state : List.of(MeetingState.OVERDUE, MeetingState.MISSED)) {
            SetMultimap<String, LocalDate> dates = LinkedHashMultimap.create();
            status.in(state).forEach(duty -> dates.put(who(duty), duty.due()));
            dates.asMap()
                    .forEach((who, days) -> sheet.page()
                            .hanging(
                                    List.of(Span.of("  • ")),
                                    new Span(
                                            sheet.say("schedule.late", who, state, ImmutableList.copyOf(days)),
                                            state == MeetingState.MISSED ? Style.RED : Style.AMBER)));
        }
    }

    private String who(MeetingDuty duty) {
        return sheet.say(
                "schedule.who",
                duty.ritual().label(),
                sheet.program().unit(duty.unit()).name());
    }

    private void actions() {
        if (!status.openActions().isEmpty()) {
            sheet.caption(sheet.say("schedule.actions"), "");
            status.openActions().forEach(this::action);
        }
    }

    private void action(OpenAction open) {
        String owner = new Names(sheet).person(open.action().owner());
        boolean isOverdue = open.action().isOverdue(status.asOf());
        Message when = open.action()
                .due()
                .map(due -> Message.of(isOverdue ? "schedule.overdue" : "schedule.due", due))
                .orElseGet(() -> Message.of("schedule.since", open.meeting().date()));
        sheet.page()
                .hanging(
                        List.of(Span.of("  • ")),
                        new Span(
                                sheet.say(
                                        "schedule.action",
                                        open.action().text(),
                                        owner,
                                        when,
                                        sheet.program()
                                                .unit(open.meeting().unit())
                                                .name()),
                                isOverdue ? Style.RED : Style.PLAIN));
    }

    private void reports() {
        OversightCalendar calendar =
                OversightCalendar.of(sheet.program(), sheet.evaluation().asOf());
        if (!calendar.duties().isEmpty()) {
            sheet.caption(sheet.say("schedule.reports"), calendar.year().label());
            calendar.duties().forEach(this::report);
        }
    }

    private void report(ReportDuty duty) {
        sheet.page()
                .hanging(
                        List.of(Span.of("  • ")),
                        Span.of(sheet.say(
                                "schedule.report",
                                duty.body().name(),
                                duty.period().first(),
                                duty.period().last(),
                                duty.due(),
                                duty.state())));
    }
}
