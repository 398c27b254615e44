package org.okr4j.examples.check;

import java.util.List;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Sheet;
import org.okr4j.report.FindingsReport;
import org.okr4j.report.UnjudgedGroup;

/** What no rule judged, and why: it has not passed anything. Rules with the same reason stand together. */
public final class NotEvaluatedSection {

    private NotEvaluatedSection() {}

    /**
     * Writes what was not evaluated; nothing where all was.
     *
     * @param sheet the page
     * @param report the findings
     */
    public static void write(Sheet sheet, FindingsReport report) {
        if (!report.notEvaluated().isEmpty()) {
            sheet.caption(sheet.say("check.not-evaluated"), "");
            report.notEvaluated().forEach(group -> write(sheet, report, group));
        }
    }

    private static void write(Sheet sheet, FindingsReport report, UnjudgedGroup group) {
        String rules = sheet.words().render(report.rules(group));
        sheet.page().hanging(List.of(Span.blanks(2)), Span.of(sheet.words().render(group.reason())));
        sheet.page().hanging(List.of(Span.of("    → ")), new Span(rules, Style.FAINT));
    }
}
