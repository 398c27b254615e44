package org.okr4j.metric;

import com.google.common.base.Strings;
import org.jspecify.annotations.Nullable;

/** The refusal of a measure, with the reason that lenient reading keeps instead. */
final class UnscorableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final UnscorableReason reason;

    private UnscorableException(UnscorableReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Refuses a measure of the given kind unless the condition holds; {@code %s} in the text stands for an argument. */
    static void check(
            boolean holds, UnscorableReason reason, MeasureKind kind, String template, @Nullable Object... arguments) {
        if (!holds) {
            throw new UnscorableException(
                    reason, "Measure '" + kind.tag() + "': " + Strings.lenientFormat(template, arguments));
        }
    }

    UnscorableReason reason() {
        return reason;
    }
}
