package org.okr4j.scoring;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.PersistentVector;

/**
 * The scores of a program that was scored before, some of which are put anew; the others are shared. An objective that
 * was added after all others is put after all others too, on the day of the question first.
 */
final class RenewedScores implements ScoreMemory {

    private final LocalDate asOf;
    private PersistentVector<ObjectiveScore> now;
    private PersistentVector<ImmutableMap<LocalDate, ObjectiveScore>> earlier;

    RenewedScores(LocalDate asOf, ScoreTable before) {
        this.asOf = asOf;
        this.now = before.now();
        this.earlier = before.earlier();
    }

    @Override
    public @Nullable ObjectiveScore get(int ordinal, LocalDate day) {
        if (ordinal == now.size()) {
            return null;
        }
        return day.equals(asOf) ? now.get(ordinal) : earlier.get(ordinal).get(day);
    }

    @Override
    public void put(int ordinal, LocalDate day, ObjectiveScore score) {
        if (ordinal == now.size()) {
            now = now.plus(score);
            earlier = earlier.plus(ImmutableMap.of());
        } else if (day.equals(asOf)) {
            now = now.with(ordinal, score);
        } else {
            earlier = earlier.with(
                    ordinal,
                    ImmutableMap.<LocalDate, ObjectiveScore>builder()
                            .putAll(earlier.get(ordinal))
                            .put(day, score)
                            .buildKeepingLast());
        }
    }

    /** {@return the earlier days on which an objective was asked for} */
    Iterable<LocalDate> earlierDays(int ordinal) {
        return earlier.get(ordinal).keySet();
    }

    @Override
    public ScoreTable toTable() {
        return new ScoreTable(now, earlier);
    }
}
