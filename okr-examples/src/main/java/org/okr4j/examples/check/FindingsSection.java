package org.okr4j.examples.check;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Names;
import org.okr4j.examples.section.Sheet;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;

/** The findings, the gravest first; those of one rule stand together, below why the rule holds. */
public final class FindingsSection {

    private static final ImmutableList<Severity> GRAVEST_FIRST =
            ImmutableList.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final Sheet sheet;
    private final Names names;

    private FindingsSection(Sheet sheet) {
        this.sheet = sheet;
        this.names = new Names(sheet);
    }

    /**
     * Writes the findings.
     *
     * @param sheet the page
     */
    public static void write(Sheet sheet) {
        RuleReport report = sheet.evaluation().report();
        sheet.caption(sheet.say("check.findings"), counts(sheet));
        if (report.isClean()) {
            sheet.page().line(Span.of(sheet.say("check.none")));
        }
        GRAVEST_FIRST.forEach(severity -> new FindingsSection(sheet).write(severity, report));
    }

    /**
     * Returns how many findings there are of each severity.
     *
     * @param sheet the page
     * @return the numbers in words
     */
    public static String counts(Sheet sheet) {
        RuleReport report = sheet.evaluation().report();
        return sheet.say(
                "check.counts",
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO));
    }

    private void write(Severity severity, RuleReport report) {
        ImmutableListMultimap<RuleId, Finding> byRule = report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .collect(toImmutableListMultimap(Finding::rule, finding -> finding));
        byRule.asMap().forEach((rule, findings) -> write(severity, rule, ImmutableList.copyOf(findings)));
    }

    private void write(Severity severity, RuleId rule, ImmutableList<Finding> findings) {
        boolean blocks = findings.stream().anyMatch(Finding::blocksPublishing);
        sheet.page().blank();
        sheet.page()
                .line(
                        new Span(sheet.words().word(severity), style(severity)),
                        Span.blanks(2),
                        new Span(rule.toString(), Style.STRONG),
                        new Span(blocks ? sheet.say("check.blocks") : "", Style.FAINT));
        sheet.evaluation()
                .profile()
                .rules()
                .rule(rule)
                .map(Rule::rationale)
                .ifPresent(rationale -> sheet.page()
                        .hanging(List.of(Span.blanks(2)), new Span(sheet.words().render(rationale), Style.FAINT)));
        findings.forEach(this::write);
    }

    private void write(Finding finding) {
        sheet.page().hanging(List.of(Span.of("  • ")), Span.of(sheet.words().render(finding.message())));
        sheet.page().hanging(List.of(Span.of("    → ")), new Span(place(finding), Style.FAINT));
    }

    /** Where it is, and where in the text there. */
    private String place(Finding finding) {
        String place = names.place(finding.location());
        return finding.span()
                .map(span -> sheet.say("check.characters", place, span.start() + 1, span.end()))
                .orElse(place);
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.AMBER;
            default -> Style.PLAIN;
        };
    }
}
