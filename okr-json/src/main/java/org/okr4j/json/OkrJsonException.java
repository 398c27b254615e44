package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Says that a JSON document cannot be read, with all that is wrong with it. */
public final class OkrJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private static final int MOST_LINES = 20;

    @SuppressWarnings("serial") // problems are lost when it is serialized, as their text is in the message
    private final transient ImmutableList<DocumentProblem> problems;

    OkrJsonException(ImmutableList<DocumentProblem> problems) {
        super(text(problems));
        this.problems = problems;
    }

    private static String text(ImmutableList<DocumentProblem> problems) {
        checkArgument(!problems.isEmpty(), "OkrJsonException: problems must not be empty");
        String lines = problems.stream()
                .limit(MOST_LINES)
                .map(DocumentProblem::toString)
                .collect(Collectors.joining("\n"));
        return problems.size() > MOST_LINES ? lines + "\n… " + (problems.size() - MOST_LINES) + " more" : lines;
    }

    /** {@return what is wrong, at least one problem, in the order of the document} */
    public ImmutableList<DocumentProblem> problems() {
        return problems;
    }
}
