package org.okr4j.scoring;

import org.okr4j.text.Message;

/** A line for an objective that contributes: the number it is published with, which has an explanation of its own. */
final class ChildLine {

    private ChildLine() {}

    /**
     * Returns the line.
     *
     * @param child the objective
     * @param isWeighted whether its weight tells something, because not all are the same
     */
    static Explanation of(Child child, boolean isWeighted) {
        if (!child.isCounted()) {
            return Explanation.note(Message.of(
                    "explanation.part.left-out",
                    child.name(),
                    child.share().leftOut().orElseThrow()));
        }
        Message text = Message.of("explanation.child", child.name(), child.number());
        return Explanation.given(
                        child.number(),
                        isWeighted
                                ? Message.of(
                                        "explanation.weighted",
                                        text,
                                        child.share().weight())
                                : text)
                .weighing(child.weight().toRatio());
    }
}
