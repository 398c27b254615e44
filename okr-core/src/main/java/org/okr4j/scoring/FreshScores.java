package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.PersistentVector;

/** The scores of a whole program, each made once. */
final class FreshScores implements ScoreMemory {

    private final LocalDate asOf;
    private final @Nullable ObjectiveScore[] now;
    private final Map<Integer, Map<LocalDate, ObjectiveScore>> earlier = new HashMap<>();

    FreshScores(LocalDate asOf, int objectives) {
        this.asOf = asOf;
        this.now = new ObjectiveScore[objectives];
    }

    @Override
    public @Nullable ObjectiveScore get(int ordinal, LocalDate day) {
        return day.equals(asOf)
                ? now[ordinal]
                : earlier.getOrDefault(ordinal, ImmutableMap.of()).get(day);
    }

    @Override
    public void put(int ordinal, LocalDate day, ObjectiveScore score) {
        if (day.equals(asOf)) {
            now[ordinal] = score;
        } else {
            earlier.computeIfAbsent(ordinal, any -> new HashMap<>()).put(day, score);
        }
    }

    @Override
    public ScoreTable toTable() {
        PersistentVector.Builder<ObjectiveScore> scores = PersistentVector.builder();
        PersistentVector.Builder<ImmutableMap<LocalDate, ObjectiveScore>> before = PersistentVector.builder();
        for (int ordinal = 0; ordinal < now.length; ordinal++) {
            scores.add(requireNonNull(now[ordinal]));
            before.add(ImmutableMap.copyOf(earlier.getOrDefault(ordinal, ImmutableMap.of())));
        }
        return new ScoreTable(scores.build(), before.build());
    }
}
