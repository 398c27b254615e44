package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.okr4j.cadence.Ritual;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.organization.Person;
import org.okr4j.text.Message;

/** An agenda as it is written: points with the minutes they need, or with their share of those that are left. */
final class AgendaDraft {

    private final OptionalInt length;
    private final List<Part> parts = new ArrayList<>();
    private final List<Preparation> preparations = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    AgendaDraft(Ritual ritual) {
        this.length =
                ritual.duration().map(MinuteRange::most).map(OptionalInt::of).orElse(OptionalInt.empty());
        if (length.isEmpty()) {
            note(Message.of("report.agenda.note.no-length"));
        }
    }

    /** {@return how long the meeting takes; empty if nobody has said} */
    OptionalInt length() {
        return length;
    }

    /** Adds a point that takes so many minutes, of a meeting of known length no more than that has. */
    void timed(Message title, int minutes, Points points) {
        parts.add(new Part(title, minutes, 0, points));
    }

    /** Adds a point that has a share of the minutes that are left. */
    void shared(Message title, int share, Points points) {
        parts.add(new Part(title, 0, share, points));
    }

    void shared(String key, int share, Points points) {
        shared(Message.of("report.agenda.item." + key), share, points);
    }

    void note(Message note) {
        notes.add(note);
    }

    void prepare(Message task, List<Person> by) {
        preparations.add(new Preparation(task, ImmutableList.copyOf(by)));
    }

    ImmutableList<Message> notes() {
        return ImmutableList.copyOf(notes);
    }

    ImmutableList<Preparation> preparations() {
        return ImmutableList.copyOf(preparations);
    }

    ImmutableList<AgendaItem> items() {
        if (length.isEmpty()) {
            return parts.stream().map(part -> part.toItem(OptionalInt.empty())).collect(toImmutableList());
        }
        int left = length.getAsInt() - parts.stream().mapToInt(Part::minutes).sum();
        int[] split = split(left, parts.stream().mapToInt(Part::share).toArray());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).toItem(OptionalInt.of(parts.get(i).minutes() + split[i])))
                .collect(toImmutableList());
    }

    /**
     * Divides a number by largest remainders, of equal ones the first.
     *
     * @param total what is divided, at least 0
     * @param shares the shares, of which one at least is not 0
     * @return the parts, which sum up to the number
     */
    static int[] split(int total, int... shares) {
        long whole = IntStream.of(shares).asLongStream().sum();
        int[] split = IntStream.of(shares)
                .map(share -> (int) ((long) total * share / whole))
                .toArray();
        int left = total - IntStream.of(split).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -((long) total * shares[i] % whole)))
                .limit(left)
                .forEach(i -> split[i]++);
        return split;
    }

    private record Part(Message title, int minutes, int share, Points points) {

        AgendaItem toItem(OptionalInt whole) {
            return new AgendaItem(title, whole, points.lines(), points.subjects());
        }
    }
}
