package org.okr4j.program;

import java.util.Optional;
import java.util.function.Function;
import org.okr4j.text.Message;

/** A property that has one value, or none. */
final class ValueProperty<T, V> extends Property<T> {

    private final DifferenceKind kind;
    private final Message word;
    private final Function<? super T, Optional<V>> value;
    private final Saying<? super T, ? super V> saying;

    ValueProperty(
            String name,
            Message word,
            DifferenceKind kind,
            Function<? super T, Optional<V>> value,
            Saying<? super T, ? super V> saying) {
        super(name);
        this.kind = kind;
        this.word = word;
        this.value = value;
        this.saying = saying;
    }

    @Override
    Message word() {
        return word;
    }

    @Override
    void tell(Subject subject, T before, T after, Telling telling) {
        Optional<V> was = value.apply(before);
        Optional<V> is = value.apply(after);
        if (!was.equals(is)) {
            telling.tellChange(
                    kind,
                    subject,
                    name(),
                    word,
                    was.map(old -> saying.of(telling.before(), before, old)),
                    is.map(now -> saying.of(telling.after(), after, now)));
        }
    }
}
