package org.okr4j.program;

import java.util.List;
import java.util.function.Function;
import org.okr4j.text.Message;

/** A list of what was reported or decided on a day: each record is told as what it says. */
class RecordsProperty<T, E> extends ListProperty<T, E> {

    RecordsProperty(
            String name,
            DifferenceKind kind,
            Function<? super T, ? extends List<E>> list,
            Function<? super E, ?> key,
            Saying<? super T, ? super E> saying) {
        super(name, kind, list, key, saying);
    }

    @Override
    final Message added(Subject subject, Message said) {
        return Message.of("program.diff.said", subject.thing(), said);
    }

    @Override
    final Message removed(Subject subject, Message said) {
        return Message.of("program.diff.unsaid", subject.thing(), said);
    }
}
