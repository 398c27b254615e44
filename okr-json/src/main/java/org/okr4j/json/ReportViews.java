package org.okr4j.json;

import java.util.Optional;
import org.okr4j.Evaluation;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.rule.SuppressedFinding;
import org.okr4j.statement.Span;

/** What rules found. */
final class ReportViews {

    private static final View<Span> SPAN = Outline.of(Span.class)
            .required("start", Scalars.COUNT, Span::start)
            .required("end", Scalars.COUNT, Span::end)
            .build();

    static final View<Finding> FINDING = Outline.of(Finding.class)
            .required("rule", Views.TEXT, Finding::rule)
            .required("severity", WordCodec.of(Severity.class), Finding::severity)
            .required("blocksPublishing", BooleanCodec.BOOLEAN, Finding::blocksPublishing)
            .optional("subject", Views.SUBJECT, finding -> finding.location().subject())
            .optional("property", Views.TEXT, ReportViews::property)
            .optional("span", SPAN, Finding::span)
            .required("message", Views.MESSAGE, Finding::message)
            .required("evidence", Views.TEXTS, Finding::evidence)
            .list("fix", ChangeCodecs.CHANGE, Finding::fix)
            .build();

    static final View<NotEvaluated> NOT_EVALUATED = Outline.of(NotEvaluated.class)
            .required("rule", Views.TEXT, NotEvaluated::rule)
            .optional("subject", Views.SUBJECT, NotEvaluated::subject)
            .required("reason", Views.MESSAGE, NotEvaluated::reason)
            .build();

    private static final View<SuppressedFinding> SUPPRESSED = Outline.of(SuppressedFinding.class)
            .required("finding", FINDING, SuppressedFinding::finding)
            .required("suppression", SuppressionCodec.SUPPRESSION, SuppressedFinding::suppression)
            .build();

    private static final View<RuleReport> COUNTS = Outline.<RuleReport>named("Counts")
            .required("error", Scalars.COUNT, report -> report.count(Severity.ERROR))
            .required("warning", Scalars.COUNT, report -> report.count(Severity.WARNING))
            .required("info", Scalars.COUNT, report -> report.count(Severity.INFO))
            .build();

    static final View<RuleReport> REPORT = Outline.of(RuleReport.class)
            .required("counts", COUNTS, report -> report)
            .list("findings", FINDING, RuleReport::findings)
            .list("notEvaluated", NOT_EVALUATED, RuleReport::notEvaluated)
            .list("suppressed", SUPPRESSED, RuleReport::suppressed)
            .build();

    /** What is fresh stands with the findings. */
    private static final View<BaselineComparison> COMPARISON = Outline.<BaselineComparison>named("Known")
            .list("known", FINDING, BaselineComparison::known)
            .list("fixed", BaselineCodec.ENTRY, BaselineComparison::fixed)
            .list("unjudged", BaselineCodec.ENTRY, BaselineComparison::unjudged)
            .build();

    private static final View<FindingsReport> COUNTED = Outline.<FindingsReport>named("Counted")
            .required("error", Scalars.COUNT, report -> report.count(Severity.ERROR))
            .required("warning", Scalars.COUNT, report -> report.count(Severity.WARNING))
            .required("info", Scalars.COUNT, report -> report.count(Severity.INFO))
            .build();

    static final View<FindingsReport> FINDINGS = Outline.of(FindingsReport.class)
            .optional("organization", Views.TEXT, report -> report.evaluation().map(ReportViews::organization))
            .optional("asOf", Views.TEXT, report -> report.evaluation().map(Evaluation::asOf))
            .required("profile", Views.TEXT, report -> report.profile().id())
            .required("counts", COUNTED, report -> report)
            .list("findings", FINDING, FindingsReport::findings)
            .optional("baseline", COMPARISON, FindingsReport::comparison)
            .list("notEvaluated", NOT_EVALUATED, report -> report.report().notEvaluated())
            .list("suppressed", SUPPRESSED, report -> report.report().suppressed())
            .build();

    static final View<Evaluation> EVALUATION = Outline.of(Evaluation.class)
            .required("organization", Views.TEXT, ReportViews::organization)
            .required("asOf", Views.TEXT, Evaluation::asOf)
            .required("profile", Views.TEXT, evaluation -> evaluation.profile().id())
            .required("scorecard", ScoreViews.SCORECARD, Evaluation::scorecard)
            .required("report", REPORT, Evaluation::report)
            .build();

    private ReportViews() {}

    private static Optional<String> property(Finding finding) {
        return Optional.of(finding.location().property()).filter(property -> !property.isEmpty());
    }

    private static String organization(Evaluation evaluation) {
        return evaluation.program().program().organization().name();
    }
}
