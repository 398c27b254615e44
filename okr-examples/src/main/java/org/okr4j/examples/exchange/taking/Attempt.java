package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.okr4j.examples.exchange.mapping.Note;
import org.okr4j.program.Change;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What the rows that may be taken come to, while that is found out. */
final class Attempt {

    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Verdict> verdicts = new TreeMap<>();
    private final SetMultimap<Integer, Id> subjects = LinkedHashMultimap.create();
    private final SetMultimap<Integer, Message> messages = LinkedHashMultimap.create();
    private final List<Note> notes = new ArrayList<>();
    private final RowProblems problems = new RowProblems();

    RowProblems problems() {
        return problems;
    }

    /** A row says something of a thing. */
    void say(int line, Id subject, Verdict verdict) {
        subjects.put(line, subject);
        verdicts.merge(line, verdict, (first, second) -> first.compareTo(second) <= 0 ? first : second);
    }

    void tell(int line, Message message) {
        messages.put(line, message);
    }

    /** Something to tell of the file as a whole. */
    void note(Message message) {
        notes.add(new Note(0, message));
    }

    void step(Collection<Integer> lines, Change change) {
        steps.add(new Step(ImmutableSortedSet.copyOf(lines), change));
    }

    ImmutableList<Step> steps() {
        return ImmutableList.copyOf(steps);
    }

    ImmutableList<Note> notes() {
        return ImmutableList.copyOf(notes);
    }

    /** The lines that say something of a thing. */
    ImmutableList<Integer> linesOf(Id subject) {
        return subjects.entries().stream()
                .filter(each -> each.getValue().equals(subject))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    RowOutcome outcome(int line) {
        return new RowOutcome(
                line,
                verdicts.getOrDefault(line, Verdict.LEFT_OUT),
                ImmutableSet.copyOf(subjects.get(line)),
                ImmutableList.copyOf(messages.get(line)));
    }
}
