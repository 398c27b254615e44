package org.okr4j.examples.check;

import java.util.List;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Sheet;
import org.okr4j.report.FindingGroup;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** The findings, the gravest first; those of one rule stand together, below why the rule holds. */
public final class FindingsSection {

    private final Sheet sheet;
    private final FindingsReport report;

    private FindingsSection(Sheet sheet, FindingsReport report) {
        this.sheet = sheet;
        this.report = report;
    }

    /**
     * Writes the findings.
     *
     * @param sheet the page
     * @param report the findings
     */
    public static void write(Sheet sheet, FindingsReport report) {
        new FindingsSection(sheet, report).write();
    }

    private void write() {
        sheet.caption(sheet.say("check.findings"), sheet.words().render(report.counts()));
        report.remarks().forEach(this::write);
        report.groups().forEach(this::write);
    }

    private void write(Message remark) {
        sheet.page().hanging(List.of(), Span.of(sheet.words().render(remark)));
    }

    private void write(FindingGroup group) {
        sheet.page().blank();
        sheet.page()
                .line(
                        new Span(sheet.words().word(group.severity()), style(group.severity())),
                        Span.blanks(2),
                        new Span(group.rule().toString(), Style.STRONG),
                        new Span(group.blocksPublishing() ? sheet.say("check.blocks") : "", Style.FAINT));
        group.rationale()
                .ifPresent(rationale -> sheet.page()
                        .hanging(List.of(Span.blanks(2)), new Span(sheet.words().render(rationale), Style.FAINT)));
        group.findings().forEach(this::write);
    }

    private void write(Finding finding) {
        sheet.page().hanging(List.of(Span.of("  • ")), Span.of(sheet.words().render(finding.message())));
        sheet.page().hanging(List.of(Span.of("    → ")), new Span(place(finding), Style.FAINT));
        report.proposals(finding)
                .forEach(proposal -> sheet.page()
                        .hanging(
                                List.of(Span.of("    → ")),
                                new Span(sheet.say("check.proposal", proposal), Style.FAINT)));
    }

    /** Where it is, and for a file where it stands there. */
    private String place(Finding finding) {
        Message place = report.place(finding);
        return sheet.input()
                .place(finding.location())
                .map(line -> sheet.say("place.in-file", place, line))
                .orElseGet(() -> sheet.words().render(place));
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.AMBER;
            default -> Style.PLAIN;
        };
    }
}
