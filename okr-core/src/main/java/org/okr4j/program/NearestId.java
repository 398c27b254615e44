package org.okr4j.program;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.okr4j.internal.Slips;
import org.okr4j.value.Id;

/**
 * Finds the known id that somebody may have meant by an unknown one: of the right kind and one slip of the keyboard away,
 * two where the id is long. It gives up after a fixed number of comparisons, so that a large program full of unknown ids
 * does not take long to refuse. Not thread-safe: used for one list of problems.
 */
final class NearestId {

    private static final int COMPARISONS = 1_000_000;
    private static final int LONG = 8;
    private static final int MEDIUM = 4;

    private final Index index;
    private int left = COMPARISONS;

    NearestId(Index index) {
        this.index = index;
    }

    /** The nearest id of the same kind, the first of several; empty where none is near. */
    Optional<Id> to(Id unknown) {
        return IdKind.find(unknown).flatMap(kind -> to(unknown, kind));
    }

    private Optional<Id> to(Id unknown, IdKind kind) {
        int count = index.count(kind);
        return among(
                count,
                () -> IntStream.range(0, count)
                        .mapToObj(place -> index.id(kind, place))
                        .iterator(),
                unknown);
    }

    /** The nearest of some ids that the program does not index, the first of several; empty where none is near. */
    Optional<Id> among(Collection<? extends Id> ids, Id unknown) {
        return among(ids.size(), ids, unknown);
    }

    private Optional<Id> among(int count, Iterable<? extends Id> ids, Id unknown) {
        if (count > left) {
            return Optional.empty();
        }
        left -= count;
        String text = Ascii.toLowerCase(unknown.toString());
        int least = slips(text.length()) + 1;
        Optional<Id> nearest = Optional.empty();
        for (Id known : ids) {
            if (least == 0) {
                break;
            }
            int distance = Slips.between(text, Ascii.toLowerCase(known.toString()), least - 1);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(known);
            }
        }
        return nearest;
    }

    private static int slips(int length) {
        if (length >= LONG) {
            return 2;
        }
        return length >= MEDIUM ? 1 : 0;
    }
}
