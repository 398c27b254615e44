package org.okr4j.examples.focus;

import java.util.List;
import org.okr4j.alignment.FocusItem;
import org.okr4j.alignment.FocusPlace;
import org.okr4j.alignment.FocusTest;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.words.Words;
import org.okr4j.text.Message;

/**
 * The candidates place by place, with the reasons.
 *
 * @param page the page to write on
 * @param words the words to say it with
 */
record FocusPage(Page page, Words words) {

    void write(FocusTest test) {
        page.hanging(List.of(), Span.of(words.render(test.explanation().text())));
        for (FocusPlace place : FocusPlace.values()) {
            if (!test.items(place).isEmpty()) {
                page.blank();
                page.line(new Span(
                        words.say("focus.place." + place, test.items(place).size()), Style.STRONG));
                test.items(place).forEach(this::item);
            }
        }
    }

    private void item(FocusItem item) {
        page.hanging(List.of(Span.of(number(item))), Span.of(item.candidate().text()));
        for (Message reason : item.reasons()) {
            page.hanging(List.of(Span.of("     – ")), new Span(words.render(reason), Style.FAINT));
        }
    }

    private static String number(FocusItem item) {
        return item.rank()
                .map(rank -> " " + (rank < 10 ? " " : "") + rank + ". ")
                .orElse("  •  ");
    }
}
