package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.okr4j.text.Message;

/** What was found wrong with one document so far. */
final class Problems {

    private final int most;
    private final List<DocumentProblem> found = new ArrayList<>();

    Problems(int most) {
        this.most = most;
    }

    /** Adds a problem; when there are too many, adds one that says so, and stops reading. */
    void add(Place place, Message message) throws ReadingStopped {
        found.add(DocumentProblem.of(place, message));
        if (found.size() >= most) {
            throw new ReadingStopped(place, Message.of("json.too-many-problems", most));
        }
    }

    /** Adds the last problem: nothing is read after it. */
    void addLast(Place place, Message message) {
        found.add(DocumentProblem.of(place, message));
    }

    /** Forgets all problems, for the next one says it all. */
    void clear() {
        found.clear();
    }

    int size() {
        return found.size();
    }

    /** All problems, in the order of the document. */
    ImmutableList<DocumentProblem> inOrder() {
        return ImmutableList.sortedCopyOf(Comparator.comparing(DocumentProblem::place), found);
    }
}
