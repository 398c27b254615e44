package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains a score that people set, above the computed one that it took the place of. */
final class Overriding {

    private final Wording wording;

    Overriding(Wording wording) {
        this.wording = wording;
    }

    /** {@return a line for the score that holds: the one that was set, and what would hold without it} */
    Explanation of(ScoreOverride decided, Message text, Explanation computed) {
        return Explanation.of(Operation.SAME, number(decided), text, line(decided), computed);
    }

    private Explanation line(ScoreOverride decided) {
        Optional<String> by = decided.by().map(wording::person);
        Message text = by.isPresent()
                ? Message.of("explanation.override.person", decided.score(), decided.date(), decided.reason(), by.get())
                : Message.of("explanation.override", decided.score(), decided.date(), decided.reason());
        return Explanation.given(number(decided), text);
    }

    static Ratio number(ScoreOverride decided) {
        return decided.score().toProgress().toRatio();
    }
}
