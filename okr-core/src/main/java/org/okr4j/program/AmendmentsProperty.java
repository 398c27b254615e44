package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;

/** The changes of a key result in mid-cycle, each told as what it changes, from when on and why. */
final class AmendmentsProperty extends Property<KeyResult> {

    AmendmentsProperty() {
        super("amendments");
    }

    @Override
    void tell(Subject subject, KeyResult before, KeyResult after, Telling telling) {
        if (before.amendments().equals(after.amendments())) {
            return;
        }
        Pairing<Amendment> pairing = Pairing.ofValues(before.amendments(), after.amendments(), Amendment::date);
        for (AmendedPart<?> part : AmendedPart.ALL) {
            tellPart(part, pairing, subject, before, after, telling);
        }
        for (Pairing.Step<Amendment> step : pairing.steps()) {
            Amendment was = step.before();
            Amendment is = step.after();
            if (was != null && is != null && hasSameParts(was, is)) {
                telling.tell(
                        DifferenceKind.CHANGED,
                        subject,
                        place(step),
                        Optional.of(amendment(telling.before(), was)),
                        Optional.of(amendment(telling.after(), is)),
                        Message.of(
                                "program.diff.item-changed",
                                subject.thing(),
                                word(),
                                amendment(telling.before(), was),
                                amendment(telling.after(), is)));
            }
        }
        if (pairing.isReordered()) {
            telling.tellOrder(subject, name(), word());
        }
    }

    private <V> void tellPart(
            AmendedPart<V> part,
            Pairing<Amendment> pairing,
            Subject subject,
            KeyResult before,
            KeyResult after,
            Telling telling) {
        ImmutableList<Optional<V>> heldBefore = part.heldBefore(before);
        ImmutableList<Optional<V>> heldAfter = part.heldBefore(after);
        for (Pairing.Step<Amendment> step : pairing.steps()) {
            Amendment was = step.before();
            Amendment is = step.after();
            String path = place(step) + "." + part.name();
            Optional<V> old = was == null ? Optional.empty() : part.amended().apply(was);
            Optional<V> now = is == null ? Optional.empty() : part.amended().apply(is);
            if (old.equals(now)) {
                continue;
            }
            if (is != null && now.isPresent()) {
                Optional<V> held = old.isPresent() ? old : heldAfter.get(step.place());
                AmendedPart.Told told = part.say(telling.after(), after, is.date(), held, now.get());
                Message said = telling.after().decided(told.text(), is.by(), is.reason());
                telling.tell(
                        part.kind(),
                        subject,
                        path,
                        told.was(),
                        Optional.of(told.is()),
                        Message.of("program.diff.said", subject.thing(), said));
            } else if (was != null && old.isPresent()) {
                Optional<V> held = is == null ? heldBefore.get(step.place()) : heldAfter.get(step.place());
                AmendedPart.Told told = part.say(telling.before(), before, was.date(), held, old.get());
                Message said = telling.before().decided(told.text(), was.by(), was.reason());
                telling.tell(
                        part.kind(),
                        subject,
                        path,
                        Optional.of(told.is()),
                        told.was(),
                        Message.of("program.diff.unsaid", subject.thing(), said));
            }
        }
    }

    private String place(Pairing.Step<Amendment> step) {
        return name() + "[" + step.place() + "]";
    }

    private static boolean hasSameParts(Amendment was, Amendment is) {
        return AmendedPart.ALL.stream()
                .allMatch(
                        part -> part.amended().apply(was).equals(part.amended().apply(is)));
    }

    private static Message amendment(Shown shown, Amendment amendment) {
        return shown.decided(
                Message.of("program.diff.amendment", amendment.date()), amendment.by(), amendment.reason());
    }
}
