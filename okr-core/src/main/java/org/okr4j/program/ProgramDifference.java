package org.okr4j.program;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * One thing that two programs say differently.
 *
 * <p>It stores what kind of difference it is, the thing it is about, the property, both values as people read them, and a
 * sentence that says it all. What was reported or decided on a day is told as that, and not as a list that changed:
 *
 * <pre>{@code
 * Key result 'permits-wait': from 2026-11-02 on, the target is “from 45 down to 35” instead of “from 45 down to 30”: two
 * inspectors left
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProgramDifference {

    private final DifferenceKind kind;
    private final @Nullable Id subject;
    private final String property;
    private final @Nullable Message before;
    private final @Nullable Message after;
    private final Message text;

    ProgramDifference(
            DifferenceKind kind,
            @Nullable Id subject,
            String property,
            @Nullable Message before,
            @Nullable Message after,
            Message text) {
        this.kind = kind;
        this.subject = subject;
        this.property = property;
        this.before = before;
        this.after = after;
        this.text = text;
    }

    /** {@return what kind of difference it is} */
    public DifferenceKind kind() {
        return kind;
    }

    /** {@return the id of the thing it is about; absent for the organization itself and for settings of the program} */
    public Optional<Id> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * {@return the path of the property, such as {@code amendments[0].measure}} It starts at the subject; where there is none,
     * and for what a program records beside its subject, at the program. It is empty for the thing itself. Places are those of
     * the program after, or before where something is gone.
     */
    public String property() {
        return property;
    }

    /** {@return the value before; absent if there was none, or words cannot tell it from the one after} */
    public Optional<Message> before() {
        return Optional.ofNullable(before);
    }

    /** {@return the value after; absent if there is none, or words cannot tell it from the one before} */
    public Optional<Message> after() {
        return Optional.ofNullable(after);
    }

    /** {@return the difference in one sentence} */
    public Message text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ProgramDifference other
                && kind == other.kind
                && Objects.equals(subject, other.subject)
                && property.equals(other.property)
                && Objects.equals(before, other.before)
                && Objects.equals(after, other.after)
                && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), subject, property, text);
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text.toString();
    }
}
