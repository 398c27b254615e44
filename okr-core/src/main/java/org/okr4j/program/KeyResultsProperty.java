package org.okr4j.program;

import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;

/** The key results of an objective, each a thing of its own. */
final class KeyResultsProperty extends Property<Objective> {

    KeyResultsProperty() {
        super("keyResults");
    }

    @Override
    void tell(Subject subject, Objective before, Objective after, Telling telling) {
        Pairing<KeyResult> pairing = Pairing.ofThings(before.keyResults(), after.keyResults());
        for (Pairing.Step<KeyResult> step : pairing.steps()) {
            KeyResult was = step.before();
            KeyResult is = step.after();
            if (was != null && is != null) {
                ObjectiveProperties.KEY_RESULT.tell(Subject.of(is.id()), was, is, telling);
            } else if (is != null) {
                tellNew(is, after, telling);
            } else if (was != null) {
                tellGone(was, before, telling);
            }
        }
        if (pairing.isReordered()) {
            telling.tellOrder(subject, name(), word());
        }
    }

    /** Tells that an objective has a key result that it did not have: a new one, or one that another objective had. */
    static void tellNew(KeyResult keyResult, Objective objective, Telling telling) {
        Subject subject = Subject.of(keyResult.id());
        Message to = telling.after().named(objective.id());
        Optional<Objective> old = telling.oldHome(keyResult.id());
        if (old.isEmpty()) {
            Message label = Shown.label(keyResult);
            telling.tell(
                    DifferenceKind.ADDED,
                    subject,
                    "",
                    Optional.empty(),
                    Optional.of(label),
                    Message.of("program.diff.added-to", subject.thing(), to, label));
            return;
        }
        Message from = telling.before().named(old.get().id());
        telling.tell(
                DifferenceKind.MOVED,
                subject,
                "",
                Optional.of(from),
                Optional.of(to),
                Message.of("program.diff.moved", subject.thing(), from, to));
        ObjectiveProperties.KEY_RESULT.tell(
                subject, old.get().keyResult(keyResult.id()).orElseThrow(), keyResult, telling);
    }

    /** Tells that an objective no longer has a key result, unless another has it now. */
    static void tellGone(KeyResult keyResult, Objective objective, Telling telling) {
        if (telling.newHome(keyResult.id()).isEmpty()) {
            Subject subject = Subject.of(keyResult.id());
            Message label = Shown.label(keyResult);
            telling.tell(
                    DifferenceKind.REMOVED,
                    subject,
                    "",
                    Optional.of(label),
                    Optional.empty(),
                    Message.of(
                            "program.diff.removed-from",
                            subject.thing(),
                            telling.before().named(objective.id()),
                            label));
        }
    }
}
