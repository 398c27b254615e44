package org.okr4j.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.List;
import org.okr4j.alignment.ConversationGuide;
import org.okr4j.alignment.TalkingPoint;
import org.okr4j.alignment.UnitDrafts;
import org.okr4j.cadence.Topic;
import org.okr4j.examples.page.Columns;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Sheet;

/** A guide: the drafts in columns, then what to talk about, topic by topic. */
final class GuidePage {

    /** More columns than that are too narrow to be read. */
    private static final int MOST_COLUMNS = 3;

    private final Sheet sheet;
    private final ConversationGuide guide;

    private GuidePage(Sheet sheet, ConversationGuide guide) {
        this.sheet = sheet;
        this.guide = guide;
    }

    static void write(Sheet sheet, ConversationGuide guide) {
        new GuidePage(sheet, guide).write();
    }

    private void write() {
        sheet.caption(
                sheet.say("align.drafts"), sheet.program().cycle(guide.cycle()).label());
        int rows = IntMath.divide(guide.drafts().size(), MOST_COLUMNS, RoundingMode.CEILING);
        int columns = IntMath.divide(guide.drafts().size(), rows, RoundingMode.CEILING);
        sideBySide(guide.drafts().subList(0, columns));
        for (List<UnitDrafts> further :
                Lists.partition(guide.drafts().subList(columns, guide.drafts().size()), columns)) {
            sheet.page().blank();
            sideBySide(further);
        }
        for (Topic topic : Topic.values()) {
            if (!guide.points(topic).isEmpty()) {
                sheet.caption(
                        sheet.words().word(topic),
                        sheet.say("align.points", guide.points(topic).size()));
                guide.points(topic).forEach(this::point);
            }
        }
        if (guide.points().isEmpty()) {
            sheet.page().blank();
            sheet.page().hanging(List.of(), Span.of(sheet.say("align.none")));
        }
        withoutMetric();
    }

    private void sideBySide(List<UnitDrafts> units) {
        Columns columns = new Columns(sheet.page(), units.size());
        for (int i = 0; i < units.size(); i++) {
            column(columns, i, units.get(i));
        }
        columns.write();
    }

    private void column(Columns columns, int column, UnitDrafts unit) {
        columns.add(column, "", new Span(sheet.program().unit(unit.unit()).name(), Style.STRONG));
        if (unit.objectives().isEmpty()) {
            columns.add(column, "", new Span(sheet.say("align.no-drafts"), Style.FAINT));
        }
        for (UnitDrafts.Draft draft : unit.objectives()) {
            columns.add(
                    column,
                    "",
                    Span.of(sheet.say("align.draft", draft.objective().title(), draft.state())));
            draft.keyResults()
                    .forEach(keyResult -> columns.add(column, "  • ", new Span(keyResult.text(), Style.FAINT)));
        }
    }

    private void point(TalkingPoint point) {
        sheet.page().hanging(List.of(Span.of("  • ")), Span.of(sheet.words().render(point.message())));
        point.evidence()
                .forEach(line -> sheet.page()
                        .hanging(
                                List.of(Span.of("    – ")),
                                new Span(sheet.words().render(line), Style.FAINT)));
        if (point.proposal().isPresent()) {
            sheet.page().hanging(List.of(Span.of("    → ")), Span.of(sheet.say("align.proposal")));
        }
    }

    private void withoutMetric() {
        if (!guide.withoutMetric().isEmpty()) {
            sheet.caption(sheet.say("align.no-metric"), "");
            ImmutableList<String> ids =
                    guide.withoutMetric().stream().map(Object::toString).collect(ImmutableList.toImmutableList());
            sheet.page().hanging(List.of(Span.blanks(2)), Span.of(String.join(", ", ids)));
        }
    }
}
