package org.okr4j.examples.agenda;

import java.util.List;
import java.util.stream.Collectors;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Sheet;
import org.okr4j.organization.Person;
import org.okr4j.report.Agenda;
import org.okr4j.report.AgendaItem;
import org.okr4j.report.Preparation;

/** Who comes, the points with their minutes, and what has to be ready before. */
final class AgendaPage {

    private final Sheet sheet;
    private final Agenda agenda;

    private AgendaPage(Sheet sheet, Agenda agenda) {
        this.sheet = sheet;
        this.agenda = agenda;
    }

    static void write(Sheet sheet, Agenda agenda) {
        new AgendaPage(sheet, agenda).write();
    }

    private void write() {
        sheet.caption(
                sheet.words().render(agenda.title()),
                agenda.minutes().isPresent()
                        ? sheet.say("agenda.minutes", agenda.minutes().getAsInt())
                        : "");
        agenda.notes()
                .forEach(note -> sheet.page()
                        .hanging(
                                List.of(Span.of("  ! ")), new Span(sheet.words().render(note), Style.AMBER)));
        if (!agenda.attendees().isEmpty()) {
            sheet.page()
                    .hanging(
                            List.of(Span.blanks(2)),
                            new Span(sheet.say("agenda.attendees", names(agenda.attendees())), Style.FAINT));
        }
        agenda.items().forEach(this::item);
        if (!agenda.prepare().isEmpty()) {
            sheet.caption(sheet.say("agenda.prepare"), "");
            agenda.prepare().forEach(this::preparation);
        }
    }

    private void item(AgendaItem item) {
        sheet.page().blank();
        String title = sheet.words().render(item.title());
        sheet.page()
                .edges(
                        2,
                        new Span(title, Style.STRONG),
                        new Span(
                                item.minutes().isPresent()
                                        ? sheet.say(
                                                "agenda.minutes", item.minutes().getAsInt())
                                        : "",
                                Style.FAINT));
        item.lines()
                .forEach(line -> sheet.page()
                        .hanging(
                                List.of(Span.of("    • ")),
                                Span.of(sheet.words().render(line))));
        if (item.lines().isEmpty()) {
            sheet.page().hanging(List.of(Span.blanks(4)), new Span(sheet.say("agenda.nothing"), Style.FAINT));
        }
    }

    private void preparation(Preparation preparation) {
        String task = sheet.words().render(preparation.task());
        sheet.page()
                .hanging(
                        List.of(Span.of("  • ")),
                        Span.of(
                                preparation.by().isEmpty()
                                        ? sheet.say("agenda.task.nobody", task)
                                        : sheet.say("agenda.task", task, names(preparation.by()))));
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
