package org.okr4j.report;

import org.jspecify.annotations.Nullable;
import org.okr4j.internal.MarkdownText;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Severity;
import org.okr4j.rule.SuppressedFinding;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Writes findings as Markdown that CommonMark and GitHub read alike. Ids stand in code spans, in which they mean nothing. */
final class FindingsMarkdown {

    private final FindingsReport report;
    private final Phrasebook phrases;
    private final StringBuilder out = new StringBuilder();
    private @Nullable Severity section;

    FindingsMarkdown(FindingsReport report, Phrasebook phrases) {
        this.report = report;
        this.phrases = phrases;
    }

    String write() {
        line("# ", report.title());
        report.summary().forEach(this::paragraph);
        report.groups().forEach(this::write);
        caption("report.findings.suppressed", report.report().suppressed().isEmpty());
        report.report().suppressed().forEach(this::write);
        caption("report.findings.not-evaluated", report.notEvaluated().isEmpty());
        report.notEvaluated().forEach(this::write);
        return out.toString();
    }

    private void write(FindingGroup group) {
        if (group.severity() != section) {
            section = group.severity();
            heading("## ", Message.of(sectionOf(section), report.count(section)));
        }
        heading(
                "### ",
                group.blocksPublishing()
                        ? Message.of("report.findings.blocking", group.rule())
                        : Message.of("{0}", group.rule()));
        group.rationale().ifPresent(this::paragraph);
        out.append('\n');
        group.findings().forEach(this::write);
    }

    private static String sectionOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "report.findings.errors";
            case WARNING -> "report.findings.warnings";
            default -> "report.findings.infos";
        };
    }

    private void write(Finding finding) {
        line("- ", finding.message());
        out.append("  - ").append(written(report.placeOf(finding))).append('\n');
        report.proposals(finding).forEach(proposal -> line("  - ", Message.of("report.findings.proposal", proposal)));
    }

    private void write(SuppressedFinding suppressed) {
        String rule = code(suppressed.finding().rule().toString());
        String place = written(report.placeOf(suppressed.finding()));
        out.append("- ")
                .append(phrases.render(Message.of("report.findings.at", rule, place)))
                .append('\n');
        line("  - ", FindingsReport.until(suppressed.suppression()));
    }

    private void caption(String key, boolean isSkipped) {
        if (!isSkipped) {
            heading("## ", Message.of(key));
            out.append('\n');
        }
    }

    private void write(UnjudgedGroup group) {
        line("- ", group.reason());
        Message rules = UnjudgedRule.texts(group, thing -> text(report.placeOf(thing)), FindingsMarkdown::code);
        out.append("  - ").append(phrases.render(rules)).append('\n');
    }

    private String written(FindingPlace place) {
        return phrases.render(text(place));
    }

    private static Message text(FindingPlace place) {
        return place.text(name -> MarkdownText.of(PlainText.of(name)), FindingsMarkdown::code);
    }

    /** What consists of the signs of ids and properties alone, none of which ends a code span. */
    private static String code(String id) {
        return '`' + id + '`';
    }

    private void heading(String mark, Message text) {
        out.append('\n');
        line(mark, text);
    }

    private void paragraph(Message text) {
        out.append('\n');
        line("", text);
    }

    private void line(String mark, Message message) {
        out.append(mark).append(MarkdownText.of(PlainText.of(message, phrases))).append('\n');
    }
}
