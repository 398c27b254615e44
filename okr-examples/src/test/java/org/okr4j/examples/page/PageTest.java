package org.okr4j.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private final Page page = new Page(false);

    @Test
    void leavesNoBlanksAtTheEndOfALine() {
        page.line(Span.of("a").left(5), Span.of("b").left(5), Span.blanks(3));
        page.line(Span.blanks(4));

        assertThat(page).hasToString("a    b\n\n");
    }

    @Test
    void alignsColumns() {
        page.line(Span.of("7").right(3), Span.of(" x"));
        page.line(Span.of("1234").right(3), Span.of(" x"));

        assertThat(page).hasToString("  7 x\n1234 x\n");
    }

    @Test
    void putsTwoTextsAtTheEdges() {
        page.edges(2, Span.of("left"), Span.of("right"));

        assertThat(page).hasToString("  left" + " ".repeat(Page.WIDTH - 11) + "right\n");
    }

    @Test
    void putsTwoLongTextsOnTwoLines() {
        page.edges(2, Span.of("l".repeat(60)), Span.of("r".repeat(37)));

        assertThat(page).hasToString("  " + "l".repeat(60) + "\n  " + "r".repeat(37) + "\n");
    }

    @Test
    void hangsTextBehindItsLead() {
        page.hanging(List.of(Span.of("  • ")), Span.of("x ".repeat(50)));

        assertThat(page).hasToString("  • " + "x ".repeat(48).strip() + "\n    x x\n");
    }

    @Test
    void showsNoStyleWithoutColor() {
        page.line(new Span("red", Style.RED));

        assertThat(page).hasToString("red\n");
        assertThat(page.isColored()).isFalse();
    }

    @Test
    void showsStylesWithColor() {
        Page colored = new Page(true);
        colored.line(new Span("red", Style.RED).left(5), new Span("plain", Style.PLAIN), new Span("  ", Style.GREEN));

        assertThat(colored).hasToString("\u001b[31mred  \u001b[0mplain\n");
        assertThat(colored.isColored()).isTrue();
    }
}
