package org.okr4j.examples.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.okr4j.Evaluation;
import org.okr4j.examples.words.Words;
import org.okr4j.portfolio.Portfolio;
import org.okr4j.report.FindingsReport;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.OrganizationDashboard;
import org.okr4j.report.dashboard.UnitRow;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.text.Language;

/** The page. */
public final class DashboardPage {

    private static final String TEMPLATES = "org.okr4j.examples.dashboard.templates";

    private DashboardPage() {}

    /**
     * Writes the page.
     *
     * @param dashboards what it shows
     * @param language its language
     * @return HTML
     */
    public static String of(Dashboards dashboards, Language language) {
        return render("page.jte", parts(new Frame(dashboards.evaluation(), language, Words.of(language)), dashboards));
    }

    /** Fills a template. */
    static String render(String template, ImmutableMap<String, Object> parts) {
        StringOutput page = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, DashboardPage.class.getClassLoader(), TEMPLATES)
                .render(template, parts, page);
        return page.toString();
    }

    private static ImmutableMap<String, Object> parts(Frame frame, Dashboards dashboards) {
        OrganizationDashboard board = dashboards.organization();
        Evaluation evaluation = frame.evaluation();
        return ImmutableMap.<String, Object>builder()
                .put("frame", frame)
                .put("assets", Assets.read())
                .put("board", board)
                .put("tiles", Glance.of(frame, board))
                .put("summary", ExecutiveSummary.of(dashboards))
                .put("news", News.of(board.since().events()))
                .put(
                        "units",
                        board.units().stream().filter(DashboardPage::hasNumbers).collect(toImmutableList()))
                .put(
                        "without",
                        board.units().stream()
                                .filter(row -> !hasNumbers(row))
                                .map(row -> row.unit().name())
                                .collect(toImmutableList()))
                .put("branches", AlignmentTree.of(evaluation.scorecard()))
                .put("findings", FindingsReport.of(evaluation))
                .put("portfolio", Portfolio.of(evaluation.scorecard()))
                .put("decisions", dashboards.executive().decisions())
                .build();
    }

    /** Whether there is anything to color: most of the units that have no objectives are persons. */
    private static boolean hasNumbers(UnitRow row) {
        return row.trend().stream().anyMatch(point -> point.standing().word().isPresent());
    }
}
