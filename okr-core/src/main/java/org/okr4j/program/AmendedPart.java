package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;

/**
 * What an amendment can change of a key result, and how it is told.
 *
 * @param name the name of the property
 * @param kind what kind of difference it makes
 * @param amended what an amendment sets
 * @param initial what a key result begins with
 * @param inShort the value in a few words
 * @param inFull the value in words that tell it from every other
 */
record AmendedPart<V>(
        String name,
        DifferenceKind kind,
        Function<Amendment, Optional<V>> amended,
        Function<KeyResult, Optional<V>> initial,
        Saying<KeyResult, V> inShort,
        Saying<KeyResult, V> inFull) {

    static final ImmutableList<AmendedPart<?>> ALL = ImmutableList.of(
            new AmendedPart<>(
                    "measure",
                    DifferenceKind.TARGET_MOVED,
                    Amendment::measure,
                    KeyResult::measure,
                    MeasureProperty::inShort,
                    MeasureProperty::inFull),
            plain(
                    "weight",
                    DifferenceKind.WEIGHT_SHIFTED,
                    Amendment::weight,
                    keyResult -> Optional.of(keyResult.weight()),
                    (shown, keyResult, weight) -> shown.plain(weight)),
            plain(
                    "due",
                    DifferenceKind.DUE_MOVED,
                    Amendment::due,
                    KeyResult::due,
                    (shown, keyResult, due) -> shown.plain(due)),
            plain(
                    "owner",
                    DifferenceKind.OWNER_CHANGED,
                    Amendment::owner,
                    KeyResult::owner,
                    (shown, keyResult, owner) -> shown.named(owner)));

    private static <V> AmendedPart<V> plain(
            String name,
            DifferenceKind kind,
            Function<Amendment, Optional<V>> amended,
            Function<KeyResult, Optional<V>> initial,
            Saying<KeyResult, V> saying) {
        return new AmendedPart<>(name, kind, amended, initial, saying, saying);
    }

    /** What held before each amendment of a key result, in their order. */
    ImmutableList<Optional<V>> heldBefore(KeyResult keyResult) {
        ImmutableList.Builder<Optional<V>> held = ImmutableList.builder();
        Optional<V> current = initial.apply(keyResult);
        for (Amendment amendment : keyResult.amendments()) {
            held.add(current);
            Optional<V> next = amended.apply(amendment);
            current = next.isPresent() ? next : current;
        }
        return held.build();
    }

    /** Says that from some day on a value holds, and which one held before if it was another. */
    Told say(Shown shown, KeyResult keyResult, LocalDate date, Optional<V> held, V value) {
        Optional<V> other = held.filter(old -> !old.equals(value));
        Message now = inShort.of(shown, keyResult, value);
        Optional<Message> was = other.map(old -> inShort.of(shown, keyResult, old));
        if (was.equals(Optional.of(now))) {
            now = inFull.of(shown, keyResult, value);
            was = other.map(old -> inFull.of(shown, keyResult, old));
        }
        Message text = was.isPresent()
                ? Message.of("program.diff.amended." + name, date, was.get(), now)
                : Message.of("program.diff.amended." + name + ".first", date, now);
        return new Told(was, now, text);
    }

    /**
     * A change of a value, told.
     *
     * @param was the value before; empty where there was none, or the same
     * @param is the value after
     * @param text a clause that says both, and from when on
     */
    record Told(Optional<Message> was, Message is, Message text) {}
}
