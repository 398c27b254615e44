package org.okr4j.program;

import java.util.Optional;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;

/** What an objective serves further up the cascade. */
final class LinksProperty extends Property<Objective> {

    LinksProperty() {
        super("parents");
    }

    @Override
    void tell(Subject subject, Objective before, Objective after, Telling telling) {
        if (before.parents().equals(after.parents())) {
            return;
        }
        Pairing<Contribution> pairing = Pairing.ofValues(before.parents(), after.parents(), Contribution::parent);
        for (Pairing.Step<Contribution> step : pairing.steps()) {
            Contribution was = step.before();
            Contribution is = step.after();
            String place = name() + "[" + step.place() + "]";
            if (was != null && is != null) {
                tellWeight(subject, place, was, is, telling);
            } else if (is != null) {
                Message parent = telling.after().named(is.parent());
                telling.tell(
                        DifferenceKind.LINKED,
                        subject,
                        place,
                        Optional.empty(),
                        Optional.of(parent),
                        say("program.diff.link", subject, parent, is));
            } else if (was != null) {
                Message parent = telling.before().named(was.parent());
                telling.tell(
                        DifferenceKind.UNLINKED,
                        subject,
                        place,
                        Optional.of(parent),
                        Optional.empty(),
                        say("program.diff.unlink", subject, parent, was));
            }
        }
        if (pairing.isReordered()) {
            telling.tellOrder(subject, name(), word());
        }
    }

    private static Message say(String key, Subject subject, Message parent, Contribution link) {
        return link.weight()
                .map(weight -> Message.of(key + ".contributes", subject.thing(), parent, weight))
                .orElseGet(() -> Message.of(key + ".supports", subject.thing(), parent));
    }

    private static void tellWeight(Subject subject, String place, Contribution was, Contribution is, Telling telling) {
        Message parent = telling.after().named(is.parent());
        Message text;
        if (was.contributes() && is.contributes()) {
            text = Message.of(
                    "program.diff.link.weight",
                    subject.thing(),
                    parent,
                    was.weight().orElseThrow(),
                    is.weight().orElseThrow());
        } else {
            text = is.contributes()
                    ? Message.of(
                            "program.diff.link.counts",
                            subject.thing(),
                            parent,
                            is.weight().orElseThrow())
                    : Message.of(
                            "program.diff.link.ceases",
                            subject.thing(),
                            parent,
                            was.weight().orElseThrow());
        }
        telling.tell(
                DifferenceKind.WEIGHT_SHIFTED,
                subject,
                place + ".weight",
                was.weight().map(telling.before()::plain),
                is.weight().map(telling.after()::plain),
                text);
    }
}
