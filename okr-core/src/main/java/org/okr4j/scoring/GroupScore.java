package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;

/**
 * One number for many: the objectives of a unit, the units of a level, the objectives of a cycle, the cycles of a year.
 *
 * <p>It is the mean of the published numbers of its parts, so that anybody can recompute it from what is displayed. Each part
 * counts the same, but for an objective that several units share: in the number of each of them it counts as much as the
 * unit's part of the credit, {@link GroupPart#weight()}. Parts are left out, with the reason, that were given up, were never
 * published, cannot be scored, or bring the unit no credit.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class GroupScore implements WithGroupScore permits ImmutableGroupScore {

    GroupScore() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return what the number is of: a unit or a cycle; absent for a level} */
    public abstract Optional<Id> id();

    /** {@return all parts, those left out included} */
    public abstract ImmutableList<GroupPart> parts();

    /** {@return the mean of the parts that count, rounded once, toward negative infinity; absent if none does} */
    public abstract Optional<Progress> number();

    /** {@return the mean of what is expected of those parts of which something is; absent if it is of none} */
    public abstract Optional<Progress> expected();

    /** {@return whether anything is known of a part that counts: a value was reported, or people set a score} */
    public final boolean hasData() {
        return parts().stream().anyMatch(part -> part.counted() && part.hasData());
    }

    /** {@return whether what is known of the parts that count is too old to rely on, of each of those of which anything is} */
    public final boolean isStale() {
        return hasData() && parts().stream().noneMatch(part -> part.counted() && part.hasData() && !part.isStale());
    }

    /**
     * {@return one word to act on, and why: the light of its pace; instead of amber or green "stale" where it {@linkplain
     * #isStale() is}, and "no data" without any. Absent where no part counts, and where nothing is expected by a date}
     */
    public final Optional<Status> status() {
        if (number().isEmpty()) {
            return Optional.empty();
        }
        return hasData() ? pace().map(this::status) : Optional.of(Status.silent());
    }

    private Status status(Pace pace) {
        Status current = Status.of(pace);
        if (!isStale()) {
            return current;
        }
        Message reason = Message.of("scoring.status.group-stale", current.reason());
        return current.word() == StatusWord.RED
                ? new Status(StatusWord.RED, reason, true)
                : Status.of(StatusWord.STALE, reason);
    }

    /**
     * {@return the mean of what is expected of those parts of which something is, against the mean of their numbers; absent
     * where nothing is expected, and without any data}
     */
    public abstract Optional<Pace> pace();

    /** {@return how many parts count} */
    public final int counted() {
        return (int) parts().stream().filter(GroupPart::counted).count();
    }

    static GroupScore of(Optional<Id> id, ImmutableList<GroupPart> parts, ScoringPolicy policy, LocalDate asOf) {
        ImmutableList<GroupPart> counted =
                parts.stream().filter(GroupPart::counted).collect(toImmutableList());
        ImmutableList<GroupPart> paced =
                counted.stream().filter(part -> part.expected().isPresent()).collect(toImmutableList());
        Optional<Fraction> expected = mean(paced, GroupPart::expected);
        boolean silent = counted.stream().noneMatch(GroupPart::hasData);
        PaceReader reader = new PaceReader(policy.pace(), asOf);
        return builder()
                .id(id)
                .addAllParts(parts)
                .number(mean(counted, GroupPart::number).map(Fraction::toProgress))
                .expected(expected.map(Fraction::toProgress))
                .pace(expected.filter(share -> !silent)
                        .map(share -> reader.pace(
                                share, false, mean(paced, GroupPart::number).orElseThrow(), false)))
                .build();
    }

    private static Optional<Fraction> mean(
            ImmutableList<GroupPart> parts, Function<GroupPart, Optional<Progress>> number) {
        ExactMean mean = new ExactMean();
        parts.forEach(
                part -> mean.add(part.weight(), number.apply(part).orElseThrow().toRatio()));
        return mean.value();
    }

    static final class Builder extends ImmutableGroupScore.Builder {
        Builder() {}
    }
}
