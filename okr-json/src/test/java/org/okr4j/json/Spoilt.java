package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.okr4j.text.Language;

/** What holds for the problems of any document. */
final class Spoilt {

    private Spoilt() {}

    /** There are some, each with a place and in words. */
    static void check(List<DocumentProblem> problems) {
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.describe(Language.ENGLISH)).hasLineCount(1);
            assertThat(problem.describe(Language.SPANISH)).hasLineCount(1);
        });
    }
}
