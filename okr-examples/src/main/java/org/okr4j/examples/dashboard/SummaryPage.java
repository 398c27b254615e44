package org.okr4j.examples.dashboard;

import com.google.common.collect.ImmutableMap;
import org.okr4j.examples.words.Words;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.text.Language;

/** The executive summary as a page of its own. */
public final class SummaryPage {

    private SummaryPage() {}

    /**
     * Writes the page.
     *
     * @param dashboards what it sums up
     * @param language its language
     * @return HTML
     */
    public static String of(Dashboards dashboards, Language language) {
        return DashboardPage.render(
                "letter.jte",
                ImmutableMap.of(
                        "frame", new Frame(dashboards.evaluation(), language, Words.of(language)),
                        "assets", Assets.read(),
                        "summary", ExecutiveSummary.of(dashboards)));
    }
}
