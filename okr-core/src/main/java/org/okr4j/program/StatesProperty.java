package org.okr4j.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/** A list of the states that a thing went through, by date. */
final class StatesProperty<T, E> extends RecordsProperty<T, E> {

    private final Function<? super E, ? extends Enum<?>> state;
    private final @Nullable Enum<?> first;

    /**
     * Makes a property.
     *
     * @param first the state before any; null where there is none of its own
     */
    StatesProperty(
            String name,
            Function<? super T, ? extends List<E>> list,
            Function<? super E, LocalDate> date,
            Function<? super E, ? extends Enum<?>> state,
            @Nullable Enum<?> first,
            Saying<? super T, ? super E> saying) {
        super(name, DifferenceKind.STATE_CHANGED, list, date, saying);
        this.state = state;
        this.first = first;
    }

    @Override
    Optional<Message> previous(Shown shown, List<E> elements, int place) {
        Enum<?> previous = place == 0 ? first : state.apply(elements.get(place - 1));
        return Optional.ofNullable(previous).map(shown::plain);
    }

    @Override
    Message value(Shown shown, E element, Message said) {
        return shown.plain(state.apply(element));
    }
}
