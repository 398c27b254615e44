package org.okr4j.examples.summary;

import com.google.common.collect.ImmutableMap;
import org.okr4j.examples.cli.Choice;
import org.okr4j.examples.dashboard.SummaryPage;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;

/** What a summary can be written as. */
@FunctionalInterface
interface Form {

    /** Lines for people. */
    Form TEXT = (dashboards, language) -> ExecutiveSummary.of(dashboards).toText(Phrasebook.of(language));

    /** Writes the summary of some pages in a language. */
    String write(Dashboards dashboards, Language language);

    /** A form by its word. */
    final class OfWord extends Choice<Form> {
        OfWord() {
            super(ImmutableMap.of(
                    "text", TEXT,
                    "markdown", Form::markdown,
                    "html", SummaryPage::of,
                    "json", Form::json));
        }
    }

    private static String markdown(Dashboards dashboards, Language language) {
        return ExecutiveSummary.of(dashboards).toMarkdown(Phrasebook.of(language));
    }

    private static String json(Dashboards dashboards, Language language) {
        return OkrJsonWriter.pretty().in(language).write(ExecutiveSummary.of(dashboards));
    }
}
