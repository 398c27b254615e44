package org.okr4j.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    /** Two columns of 48, three apart: a text of 50 goes on in the next line, below where it began. */
    @Test
    void writesTextsSideBySide() {
        Page page = new Page(false);
        Columns columns = new Columns(page, 2);
        columns.add(0, "", Span.of("left"));
        columns.add(0, "  • ", Span.of("a".repeat(44) + " b"));
        columns.add(1, "", Span.of("right"));
        columns.write();

        assertThat(page.toString().lines())
                .containsExactly("left" + " ".repeat(47) + "right", "  • " + "a".repeat(44), "    b");
    }

    @Test
    void writesNothingWhereThereIsNothing() {
        Page page = new Page(false);
        new Columns(page, 3).write();

        assertThat(page.toString()).isEmpty();
    }
}
