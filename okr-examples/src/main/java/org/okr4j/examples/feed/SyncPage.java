package org.okr4j.examples.feed;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.words.Words;
import org.okr4j.feed.FeedOutcome;
import org.okr4j.feed.FeedReport;
import org.okr4j.feed.FeedRow;

/**
 * Shows people what became of each line of a feed.
 *
 * @param organization whose program it is
 * @param report what became of the lines
 * @param words the language
 * @param page the page to write on
 */
record SyncPage(String organization, FeedReport report, Words words, Page page) {

    String text(String fate) {
        page.edges(
                0,
                new Span(organization, Style.STRONG),
                Span.of(words.say("sync.title", report.feed().name(), report.asOf())));
        page.rule("═");
        for (FeedOutcome outcome : FeedOutcome.values()) {
            rows(outcome);
        }
        page.blank();
        page.hanging(List.of(), Span.of(fate));
        return page.toString();
    }

    private void rows(FeedOutcome outcome) {
        ImmutableList<FeedRow> rows =
                report.rows().stream().filter(row -> row.outcome() == outcome).collect(ImmutableList.toImmutableList());
        if (rows.isEmpty()) {
            return;
        }
        page.blank();
        page.edges(
                0,
                new Span(words.word(outcome), outcome.isProblem() ? Style.AMBER : Style.STRONG),
                new Span(String.valueOf(rows.size()), Style.FAINT));
        page.rule("─");
        for (FeedRow row : rows) {
            page.hanging(
                    List.of(Span.of(row.line().keyResult().toString()).left(24), Span.blanks(1)),
                    Span.of(words.render(row.text())));
        }
    }
}
