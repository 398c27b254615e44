package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Shares weeks out to the phases of a roadmap in proportion, by largest remainder. */
final class Stretching {

    private Stretching() {}

    static Roadmap of(Roadmap roadmap, int weeks) {
        List<Phase> ending = roadmap.phases().stream()
                .filter(phase -> phase.lastWeek().isPresent())
                .toList();
        checkArgument(
                !ending.isEmpty() && weeks >= ending.size(),
                "Roadmap '%s': weeks must be at least the number of its phases with an end, %s: %s",
                roadmap.id(),
                ending.size(),
                weeks);
        int total = roadmap.weeks();
        if (weeks == total) {
            return roadmap;
        }
        int[] lengths = lengths(ending.stream().mapToInt(Stretching::length).toArray(), total, weeks);
        ImmutableList.Builder<Phase> phases = ImmutableList.builder();
        int first = 1;
        int place = 0;
        for (Phase phase : roadmap.phases()) {
            Phase moved = phase.withLastWeek(OptionalInt.empty()).withFirstWeek(first);
            if (phase.lastWeek().isPresent()) {
                first += lengths[place++];
                moved = moved.withLastWeek(first - 1);
            }
            phases.add(moved);
        }
        return roadmap.withPhases(phases.build());
    }

    private static int length(Phase phase) {
        return phase.lastWeek().orElseThrow() - phase.firstWeek() + 1;
    }

    private static int[] lengths(int[] before, long total, long weeks) {
        int[] lengths = new int[before.length];
        long[] cut = new long[before.length];
        long left = weeks;
        for (int i = 0; i < before.length; i++) {
            long exact = before[i] * weeks;
            lengths[i] = (int) Math.max(1, exact / total);
            cut[i] = exact - lengths[i] * total;
            left -= lengths[i];
        }
        while (left != 0) {
            int step = left > 0 ? 1 : -1;
            int place = step > 0 ? mostCut(cut) : leastCut(cut, lengths);
            lengths[place] += step;
            cut[place] -= step * total;
            left -= step;
        }
        return lengths;
    }

    private static int mostCut(long[] cut) {
        return IntStream.range(0, cut.length)
                .boxed()
                .min(Comparator.comparingLong((Integer i) -> -cut[i]).thenComparing(i -> i))
                .orElseThrow();
    }

    /** Where phases of less than a week were given one, the weeks come from those that have got most. */
    private static int leastCut(long[] cut, int[] lengths) {
        return IntStream.range(0, cut.length)
                .filter(i -> lengths[i] > 1)
                .boxed()
                .min(Comparator.comparingLong((Integer i) -> cut[i]).thenComparing(i -> -i))
                .orElseThrow();
    }
}
