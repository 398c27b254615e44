package org.okr4j.examples.section;

import com.google.common.base.CharMatcher;
import java.util.List;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Operation;

/** An explanation, line by line, each below the one that it explains. */
public final class Outline {

    private static final int INDENT = 2;

    private Outline() {}

    /**
     * Writes an explanation.
     *
     * @param sheet the page
     * @param explanation the explanation
     */
    public static void write(Sheet sheet, Explanation explanation) {
        write(sheet, explanation, 0);
    }

    private static void write(Sheet sheet, Explanation line, int depth) {
        Style style = depth == 0 ? Style.STRONG : line.operation() == Operation.NOTE ? Style.FAINT : Style.PLAIN;
        String text = CharMatcher.breakingWhitespace()
                .trimAndCollapseFrom(sheet.words().render(line.text()), ' ');
        sheet.page().hanging(List.of(Span.blanks(depth * INDENT)), new Span(text, style));
        line.parts().forEach(part -> write(sheet, part, depth + 1));
    }
}
