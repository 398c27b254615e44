package org.okr4j.program;

import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;

/** The measure that a key result begins with. */
final class MeasureProperty extends Property<KeyResult> {

    MeasureProperty() {
        super("measure");
    }

    @Override
    void tell(Subject subject, KeyResult before, KeyResult after, Telling telling) {
        if (before.measure().equals(after.measure())) {
            return;
        }
        Optional<Message> was = before.measure().map(measure -> inShort(telling.before(), before, measure));
        Optional<Message> is = after.measure().map(measure -> inShort(telling.after(), after, measure));
        boolean isTold = !was.equals(is);
        telling.tellChange(
                DifferenceKind.TARGET_MOVED,
                subject,
                name(),
                word(),
                isTold ? was : before.measure().map(measure -> inFull(telling.before(), before, measure)),
                isTold ? is : after.measure().map(measure -> inFull(telling.after(), after, measure)));
    }

    /** The target alone; of a faulty measure, which has none, all that is known. */
    static Message inShort(Shown shown, KeyResult keyResult, Measure measure) {
        return measure instanceof Measure.Unscorable
                ? inFull(shown, keyResult, measure)
                : shown.measure(measure, keyResult.unit());
    }

    static Message inFull(Shown shown, KeyResult keyResult, Measure measure) {
        return MeasureDetails.of(measure, keyResult.unit());
    }
}
