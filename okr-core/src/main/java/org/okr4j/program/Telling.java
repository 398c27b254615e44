package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;

/** Collects differences and finds the sentence for each. Not thread-safe. */
final class Telling {

    private final ImmutableList.Builder<ProgramDifference> differences = ImmutableList.builder();
    private final Shown before;
    private final Shown after;
    private final boolean areHomesKnown;

    Telling(OkrProgram before, OkrProgram after) {
        this.before = new Shown(before);
        this.after = new Shown(after);
        this.areHomesKnown = Stream.of(before.index(), after.index())
                .noneMatch(index -> index.repeats(IdKind.OBJECTIVE) || index.repeats(IdKind.KEY_RESULT));
    }

    /** How values of the program before read. */
    Shown before() {
        return before;
    }

    /** How values of the program after read. */
    Shown after() {
        return after;
    }

    /** The objective that had a key result before which another has now. */
    Optional<Objective> oldHome(KeyResultId keyResult) {
        return areHomesKnown ? before.program().objectiveOf(keyResult) : Optional.empty();
    }

    /** The objective that has a key result now which another had before. */
    Optional<Objective> newHome(KeyResultId keyResult) {
        return areHomesKnown ? after.program().objectiveOf(keyResult) : Optional.empty();
    }

    ImmutableList<ProgramDifference> differences() {
        return differences.build();
    }

    /** Tells a difference in a sentence of its own. */
    void tell(
            DifferenceKind kind,
            Subject subject,
            String property,
            Optional<Message> was,
            Optional<Message> is,
            Message text) {
        differences.add(new ProgramDifference(
                kind, subject.id(), subject.prefix() + property, was.orElse(null), is.orElse(null), text));
    }

    /** Tells that a property has another value. */
    void tellChange(
            DifferenceKind kind,
            Subject subject,
            String property,
            Message word,
            Optional<Message> was,
            Optional<Message> is) {
        boolean isTellable = !was.equals(is);
        Optional<Message> old = was.filter(value -> isTellable);
        Optional<Message> now = is.filter(value -> isTellable);
        tell(kind, subject, property, old, now, change(subject.thing(), word, old.orElse(null), now.orElse(null)));
    }

    private static Message change(Message thing, Message word, @Nullable Message was, @Nullable Message is) {
        if (was != null && is != null) {
            return Message.of("program.diff.changed", thing, word, was, is);
        }
        if (is != null) {
            return Message.of("program.diff.set", thing, word, is);
        }
        return was != null
                ? Message.of("program.diff.unset", thing, word, was)
                : Message.of("program.diff.changed-somehow", thing, word);
    }

    void tellOrder(Subject subject, String list, Message word) {
        tell(
                DifferenceKind.REORDERED,
                subject,
                list,
                Optional.empty(),
                Optional.empty(),
                Message.of("program.diff.reordered", subject.thing(), word));
    }
}
