package org.okr4j.json;

import java.util.List;
import org.okr4j.text.Language;

/** What holds for the problems of any document. Asked of each of a million documents, hence by hand. */
final class Spoilt {

    private Spoilt() {}

    /** There are some, each with a place and in words on one line. */
    static void check(List<DocumentProblem> problems) {
        if (problems.isEmpty()) {
            throw new AssertionError("neither a value nor a problem");
        }
        for (DocumentProblem problem : problems) {
            String english = problem.describe(Language.ENGLISH);
            String spanish = problem.describe(Language.SPANISH);
            boolean hasPlace = problem.line() > 0 && problem.column() > 0;
            if (!hasPlace || english.lines().count() != 1 || spanish.lines().count() != 1) {
                throw new AssertionError(
                        "a problem without a place or a line of its own: " + english + " / " + spanish);
            }
        }
    }
}
