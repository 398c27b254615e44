package org.okr4j.examples.board;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Gauge;
import org.okr4j.examples.section.Lamps;
import org.okr4j.examples.section.Sheet;
import org.okr4j.organization.Person;
import org.okr4j.report.dashboard.Event;
import org.okr4j.report.dashboard.ExecutiveDashboard;
import org.okr4j.report.dashboard.Item;
import org.okr4j.report.dashboard.KpiRow;
import org.okr4j.report.dashboard.ObjectiveRow;
import org.okr4j.report.dashboard.OrganizationDashboard;
import org.okr4j.report.dashboard.PersonPage;
import org.okr4j.report.dashboard.SinceReview;
import org.okr4j.report.dashboard.Standing;
import org.okr4j.report.dashboard.TrendPoint;
import org.okr4j.report.dashboard.UnitPage;
import org.okr4j.report.dashboard.UnitRow;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;

/** The pages of dashboards, part by part. All of what they hold is in JSON; here, reasons stand below what they explain. */
final class BoardPage {

    private static final int DEEPEST = 4;

    /** What has happened is told as far as a page goes. */
    private static final int MOST_EVENTS = 20;

    private final Sheet sheet;
    private final Lamps lamps;

    BoardPage(Sheet sheet) {
        this.sheet = sheet;
        this.lamps = new Lamps(sheet);
    }

    void write(OrganizationDashboard board) {
        title(board.title(), board.withheld());
        standing(board.standing(), board.trend());
        units("board.units", board.units());
        objectives("board.objectives", board.objectives());
        since(board.since());
        items("board.overdue", board.overdue());
        items("board.dependencies", board.dependencies());
        figures(board.figures());
    }

    void write(ExecutiveDashboard board) {
        title(board.title(), board.withheld());
        standing(board.standing(), board.trend());
        items("board.decisions", board.decisions());
        objectives("board.objectives", board.objectives());
        since(board.since());
        kpis(board.kpis());
        figures(board.figures());
        board.next().ifPresent(gate -> {
            sheet.caption(sheet.say("board.next"), "");
            line(gate.text());
            gate.missing().forEach(this::reason);
        });
        board.ended().ifPresent(cycle -> {
            sheet.caption(sheet.say("board.ended", cycle.label()), "");
            line(board.completion().reason());
        });
    }

    void write(UnitPage page) {
        title(page.title(), page.withheld());
        standing(page.row().standing(), page.row().trend());
        objectives("board.objectives", page.objectives());
        units("board.below", page.below());
        since(page.since());
        items("board.overdue", page.overdue());
        items("board.blockers", page.blockers());
        items("board.dependencies", page.dependencies());
        kpis(page.kpis());
    }

    void write(PersonPage page) {
        title(page.title(), page.withheld());
        objectives("board.owns", page.owns());
        objectives("board.co-owns", page.coOwns());
        objectives("board.key-results", page.keyResults());
        items("board.waiting", page.waiting());
        sheet.caption(sheet.say("board.sight"), "");
        Explanation sight = page.lineOfSight().explanation();
        line(sight.text());
        sight.parts().forEach(way -> {
            line(way.text());
            way.parts().stream().map(Explanation::text).forEach(this::reason);
        });
    }

    private void title(Message title, List<Message> withheld) {
        sheet.caption(sheet.words().render(title), "");
        withheld.forEach(this::line);
    }

    private void standing(Standing standing, List<TrendPoint> trend) {
        sheet.page().edges(2, lamp(standing), new Span(sheet.say("board.weeks", cells(trend)), Style.FAINT));
        reason(standing.reason());
    }

    private Span lamp(Standing standing) {
        return standing.word().map(lamps::of).orElse(Span.of("–"));
    }

    /** A letter a week; a dot where there was no light. */
    private String cells(List<TrendPoint> trend) {
        return trend.stream()
                .map(point -> point.standing()
                        .word()
                        .map(word -> sheet.say("board.cell." + Ascii.toLowerCase(word.name())))
                        .orElse("·"))
                .collect(Collectors.joining());
    }

    private void units(String caption, List<UnitRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sheet.caption(sheet.say(caption), sheet.say("board.legend"));
        for (UnitRow row : rows) {
            row(row.standing(), 2 * Math.min(row.depth(), DEEPEST), row.unit().name(), row.trend());
        }
    }

    private void row(Standing standing, int indent, String name, List<TrendPoint> trend) {
        sheet.page()
                .hanging(
                        List.of(
                                Span.blanks(2),
                                lamp(standing).left(lamps.width() + 1),
                                Gauge.percent(standing.number(), sheet),
                                Span.blanks(2),
                                new Span(cells(trend), Style.FAINT),
                                Span.blanks(2 + indent)),
                        Span.of(name));
    }

    private void objectives(String caption, List<ObjectiveRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sheet.caption(sheet.say(caption), "");
        for (ObjectiveRow row : rows) {
            row(row.standing(), 0, row.title(), row.trend());
            row.keyResults().forEach(each -> row(each.standing(), 2, each.text(), each.trend()));
        }
    }

    private void kpis(List<KpiRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sheet.caption(sheet.say("board.kpis"), "");
        for (KpiRow row : rows) {
            sheet.page()
                    .hanging(
                            List.of(Span.blanks(2), lamp(row.standing()).left(lamps.width() + 1)), Span.of(row.name()));
            reason(row.standing().reason());
        }
    }

    private void since(SinceReview since) {
        sheet.caption(sheet.words().render(since.title()), "");
        if (since.events().isEmpty()) {
            line(Message.of("board.nothing"));
        }
        since.events().stream().limit(MOST_EVENTS).map(Event::title).forEach(this::line);
        if (since.events().size() > MOST_EVENTS) {
            reason(Message.of("board.more", since.events().size() - MOST_EVENTS));
        }
    }

    private void items(String caption, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        sheet.caption(sheet.say(caption), "");
        for (Item item : items) {
            String title = sheet.words().render(item.title());
            String named = item.people().isEmpty() ? title : sheet.say("board.item", title, names(item.people()));
            sheet.page()
                    .hanging(
                            List.of(Span.of("  • ")),
                            item.isLate()
                                    ? new Span(sheet.say("board.late", named, item.daysLate()), Style.RED)
                                    : Span.of(named));
            item.reasons().forEach(this::reason);
        }
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private void figures(List<AdoptionLine> lines) {
        sheet.caption(sheet.say("board.figures"), "");
        for (AdoptionLine line : lines) {
            Optional<Message> judged = line.judged().map(IndicatorResult::text);
            line(judged.orElse(line.result().text()));
        }
    }

    private void line(Message text) {
        sheet.page().hanging(List.of(Span.of("  • ")), Span.of(sheet.words().render(text)));
    }

    private void reason(Message text) {
        sheet.page().hanging(List.of(Span.blanks(4)), new Span(sheet.words().render(text), Style.FAINT));
    }
}
