package org.okr4j.program;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.text.Message;

/** A property that has any number of values, in an order. */
class ListProperty<T, E> extends Property<T> {

    private final DifferenceKind kind;
    private final Function<? super T, ? extends List<E>> list;
    private final Function<? super E, ?> key;
    private final Saying<? super T, ? super E> saying;

    /**
     * Makes a property.
     *
     * @param key what values have in common of which one took the place of the other
     */
    ListProperty(
            String name,
            DifferenceKind kind,
            Function<? super T, ? extends List<E>> list,
            Function<? super E, ?> key,
            Saying<? super T, ? super E> saying) {
        super(name);
        this.kind = kind;
        this.list = list;
        this.key = key;
        this.saying = saying;
    }

    @Override
    final void tell(Subject subject, T before, T after, Telling telling) {
        List<E> was = list.apply(before);
        List<E> is = list.apply(after);
        if (was.equals(is)) {
            return;
        }
        Pairing<E> pairing = Pairing.ofValues(was, is, key);
        for (Pairing.Step<E> step : pairing.steps()) {
            E old = step.before();
            E now = step.after();
            String place = name() + "[" + step.place() + "]";
            if (old != null && now != null) {
                tellChanged(
                        subject,
                        place,
                        saying.of(telling.before(), before, old),
                        saying.of(telling.after(), after, now),
                        telling);
            } else if (now != null) {
                Message said = saying.of(telling.after(), after, now);
                Message value = value(telling.after(), now, said);
                Optional<Message> previous = previous(telling.after(), is, step.place());
                telling.tell(
                        kind,
                        subject,
                        place,
                        previous.filter(held -> !held.equals(value)),
                        Optional.of(value),
                        added(subject, said));
            } else if (old != null) {
                Message said = saying.of(telling.before(), before, old);
                Message value = value(telling.before(), old, said);
                Optional<Message> previous = previous(telling.before(), was, step.place());
                telling.tell(
                        kind,
                        subject,
                        place,
                        Optional.of(value),
                        previous.filter(held -> !held.equals(value)),
                        removed(subject, said));
            }
        }
        if (pairing.isReordered()) {
            telling.tellOrder(subject, name(), word());
        }
    }

    private void tellChanged(Subject subject, String place, Message was, Message is, Telling telling) {
        boolean isTellable = !was.equals(is);
        telling.tell(
                kind,
                subject,
                place,
                Optional.of(was).filter(value -> isTellable),
                Optional.of(is).filter(value -> isTellable),
                isTellable
                        ? Message.of("program.diff.item-changed", subject.thing(), word(), was, is)
                        : Message.of("program.diff.item-changed-somehow", subject.thing(), word(), is));
    }

    /** What held before an element, where that is told; the place is in the list of the element. */
    Optional<Message> previous(Shown shown, List<E> elements, int place) {
        return Optional.empty();
    }

    /** What an element brings about. */
    Message value(Shown shown, E element, Message said) {
        return said;
    }

    Message added(Subject subject, Message said) {
        return Message.of("program.diff.item-added", subject.thing(), word(), said);
    }

    Message removed(Subject subject, Message said) {
        return Message.of("program.diff.item-removed", subject.thing(), word(), said);
    }
}
