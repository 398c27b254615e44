package org.okr4j.scoring;

import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains how an exact number becomes the one that is published. */
final class Publishing {

    private Publishing() {}

    /** Returns a line for a published number, above the exact one that it is or was rounded down from. */
    static Explanation down(Ratio published, Message text, Explanation exact) {
        return isPublished(published, exact)
                ? Explanation.of(Operation.SAME, published, text, exact)
                : Explanation.of(
                        Operation.ROUND_DOWN,
                        published,
                        text,
                        exact,
                        Explanation.note(Message.of("explanation.rounded", published)));
    }

    /** Returns a line for a published gap, above the exact one that it is or was rounded up from. */
    static Explanation up(Ratio published, Message text, Explanation exact) {
        return Explanation.of(
                isPublished(published, exact) ? Operation.SAME : Operation.ROUND_UP, published, text, exact);
    }

    private static boolean isPublished(Ratio published, Explanation exact) {
        return exact.value().orElseThrow().equals(published);
    }
}
