package org.okr4j.examples.check;

import java.util.List;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Sheet;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.SuppressedFinding;
import org.okr4j.rule.Suppression;

/** What somebody has decided to live with, until when and why. */
final class SuppressedSection {

    private SuppressedSection() {}

    /** Writes what is suppressed; nothing where nothing is. */
    static void write(Sheet sheet, FindingsReport report) {
        if (!report.report().suppressed().isEmpty()) {
            sheet.caption(sheet.say("check.suppressed"), "");
            report.report().suppressed().forEach(entry -> write(sheet, report, entry));
        }
    }

    private static void write(Sheet sheet, FindingsReport report, SuppressedFinding entry) {
        Suppression suppression = entry.suppression();
        String place = sheet.words().render(report.place(entry.finding()));
        sheet.page()
                .hanging(List.of(Span.blanks(2)), new Span(suppression.rule().toString(), Style.STRONG));
        sheet.page()
                .hanging(
                        List.of(Span.of("  • ")),
                        Span.of(sheet.words().render(entry.finding().message())));
        sheet.page().hanging(List.of(Span.of("    → ")), new Span(place, Style.FAINT));
        sheet.page()
                .hanging(
                        List.of(Span.blanks(4)),
                        new Span(
                                sheet.say("check.until", suppression.until(), suppression.by(), suppression.reason()),
                                Style.FAINT));
    }
}
