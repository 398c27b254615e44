package org.okr4j.scoring;

import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains that what lies outside 0 to 1 counts as the nearer end. */
final class Clamping {

    private Clamping() {}

    /** {@return a line as it is, or capped where it lies outside 0 to 1} */
    static Explanation of(Explanation line) {
        Ratio number = line.value().orElseThrow();
        return number.equals(number.clampToUnit()) ? line : of(line, number.clampToUnit());
    }

    private static Explanation of(Explanation line, Ratio capped) {
        return Explanation.of(
                Operation.CLAMP,
                capped,
                Message.of(
                        capped.signum() == 0 ? "explanation.clamp.below" : "explanation.clamp.above",
                        capped,
                        line.value().orElseThrow()),
                line);
    }
}
