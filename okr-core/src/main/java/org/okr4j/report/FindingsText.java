package org.okr4j.report;

import org.okr4j.rule.Finding;
import org.okr4j.rule.SuppressedFinding;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Writes findings as plain text. Lines are as long as they are: whoever shows them wraps them. */
final class FindingsText {

    private final FindingsReport report;
    private final Phrasebook phrases;
    private final StringBuilder out = new StringBuilder();

    FindingsText(FindingsReport report, Phrasebook phrases) {
        this.report = report;
        this.phrases = phrases;
    }

    String write() {
        line("", report.title());
        report.summary().forEach(sentence -> line("", sentence));
        report.groups().forEach(this::write);
        caption("report.findings.suppressed", report.report().suppressed().isEmpty());
        report.report().suppressed().forEach(this::write);
        caption("report.findings.not-evaluated", report.notEvaluated().isEmpty());
        report.notEvaluated().forEach(this::write);
        return out.toString();
    }

    private void write(FindingGroup group) {
        out.append('\n');
        line(
                "",
                Message.of(
                        group.blocksPublishing() ? "report.findings.rule.blocking" : "report.findings.rule",
                        group.severity(),
                        group.rule()));
        group.rationale().ifPresent(rationale -> line("  ", rationale));
        group.findings().forEach(this::write);
    }

    private void write(Finding finding) {
        line("  - ", finding.message());
        line("    ", report.place(finding));
        report.proposals(finding).forEach(proposal -> line("    ", Message.of("report.findings.proposal", proposal)));
    }

    private void write(SuppressedFinding suppressed) {
        line("  - ", Message.of("report.findings.at", suppressed.finding().rule(), report.place(suppressed.finding())));
        line("    ", FindingsReport.until(suppressed.suppression()));
    }

    private void caption(String key, boolean isSkipped) {
        if (!isSkipped) {
            out.append('\n');
            line("", Message.of(key));
        }
    }

    private void write(UnjudgedGroup group) {
        line("  - ", group.reason());
        line("    ", report.rules(group));
    }

    private void line(String indent, Message message) {
        out.append(indent).append(PlainText.of(message, phrases)).append('\n');
    }
}
