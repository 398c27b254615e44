package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.value.MeanAccumulator;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/**
 * How far a measure has come: {@linkplain Scored scored}, or {@linkplain NotScorable not scorable} with the reason.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Attainment {

    /**
     * A result in numbers.
     *
     * <p>Four numbers are kept apart: <i>raw</i> is unbounded, negative where things got worse and above 1 beyond the
     * target; <i>progress</i> is raw between 0 and 1; <i>score</i> is what closing now would give, which is the progress
     * but for {@linkplain Zones zones}. Each comes exact, for decisions and further arithmetic, and as published:
     * rounded once, toward negative infinity, to nine decimals.
     */
    final class Scored implements Attainment {

        private static final ImmutableSet<Flag> NO_DATA = Sets.immutableEnumSet(Flag.NO_DATA);
        private static final ImmutableSet<Flag> REGRESSED = Sets.immutableEnumSet(Flag.REGRESSED);
        private static final ImmutableSet<Flag> BEYOND_TARGET = Sets.immutableEnumSet(Flag.BEYOND_TARGET);

        private static final Scored SILENT = new Scored(0, 1, null, null, null, null, true);

        /** Raw as a quotient that is not reduced, the denominator above 0; meaningless where {@link #big} is there. */
        private final long numerator;

        private final long denominator;

        /** Raw, if and only if one of its parts is no long. */
        private final @Nullable Ratio big;

        /** The score, where it is not the progress. */
        private final @Nullable Ratio ownScore;

        private final @Nullable Zone zone;
        private final @Nullable PeriodCount periods;
        private final boolean silent;

        private Scored(
                long numerator,
                long denominator,
                @Nullable Ratio big,
                @Nullable Ratio ownScore,
                @Nullable Zone zone,
                @Nullable PeriodCount periods,
                boolean silent) {
            this.numerator = numerator;
            this.denominator = denominator;
            this.big = big;
            this.ownScore = ownScore;
            this.zone = zone;
            this.periods = periods;
            this.silent = silent;
        }

        /**
         * Returns a result of which nothing but the published number is known, such as that of an objective which feeds a
         * key result without a measure of its own. Raw, progress and score are all that number.
         *
         * @param progress the published number
         * @param hasData whether it was measured at all; if not, the result is flagged {@link Flag#NO_DATA}
         * @return the result
         */
        public static Scored ofPublished(Progress progress, boolean hasData) {
            requireNonNull(progress, "progress");
            return new Scored(progress.billionths(), Progress.ONE.billionths(), null, null, null, null, !hasData);
        }

        /** Returns what silence is worth: 0, and the flag that says so. */
        static Scored silent() {
            return SILENT;
        }

        /** Returns a result whose score is its progress, from a quotient that need not be reduced, its divisor above 0. */
        static Scored of(long numerator, long denominator) {
            return new Scored(numerator, denominator, null, null, null, null, false);
        }

        /** Returns a result whose score is its progress. */
        static Scored of(Ratio raw) {
            return new Scored(0, 1, raw, null, null, null, false);
        }

        /** Returns the share of the periods that were met. */
        static Scored of(PeriodCount periods) {
            return new Scored(periods.met(), periods.due(), null, null, null, periods, false);
        }

        /** Returns a result with a score of its own. */
        static Scored of(Ratio raw, Ratio score, Zone zone) {
            return new Scored(0, 1, raw, score, zone, null, false);
        }

        /** {@return the unbounded attainment, rounded toward negative infinity to at most nine decimals} */
        public BigDecimal raw() {
            return exactRaw().toDecimal();
        }

        /** {@return the unbounded attainment, exact} */
        public Ratio exactRaw() {
            return big == null ? Ratio.of(numerator, denominator) : big;
        }

        /** {@return the progress, rounded toward negative infinity to nine decimals} */
        public Progress progress() {
            return big == null
                    ? Progress.ofBillionths(Billionths.floor(gained(), denominator))
                    : big.clampToUnit().toProgress();
        }

        /** {@return the progress, exact: raw between 0 and 1} */
        public Ratio exactProgress() {
            return big == null ? Ratio.of(gained(), denominator) : big.clampToUnit();
        }

        private long gained() {
            return Longs.constrainToRange(numerator, 0, denominator);
        }

        /** {@return the score that closing now would give, rounded toward negative infinity to nine decimals} */
        public Score score() {
            return (ownScore == null ? progress() : ownScore.toProgress()).toScore();
        }

        /** {@return the score that closing now would give, exact and between 0 and 1} */
        public Ratio exactScore() {
            return ownScore == null ? exactProgress() : ownScore;
        }

        /**
         * Adds the exact progress to a mean, without an object for it where it is a quotient of longs.
         *
         * @param mean what to add to
         * @param weight how much this result counts in the mean
         */
        public void addProgressTo(MeanAccumulator mean, Weight weight) {
            requireNonNull(weight, "weight");
            if (big == null) {
                mean.add(gained(), denominator, weight);
            } else {
                mean.add(big.clampToUnit(), weight);
            }
        }

        /** {@return what has to be known beside the numbers; often empty} */
        public ImmutableSet<Flag> flags() {
            if (silent) {
                return NO_DATA;
            }
            int beyond = big == null ? Long.compare(numerator, denominator) : big.compareTo(Ratio.ONE);
            if (beyond > 0) {
                return BEYOND_TARGET;
            }
            return (big == null ? numerator : big.signum()) < 0 ? REGRESSED : ImmutableSet.of();
        }

        /** {@return the zone reached, for a zones measure that has data} */
        public Optional<Zone> zone() {
            return Optional.ofNullable(zone);
        }

        /** {@return how many periods were met of how many, for a measure judged by periods that has data} */
        public Optional<PeriodCount> periods() {
            return Optional.ofNullable(periods);
        }

        /** {@return whether the raw figure lies outside 0 to 1, so that the progress hides a part of it} */
        public boolean isCapped() {
            return big == null ? numerator != gained() : !big.equals(big.clampToUnit());
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Scored other
                    && exactRaw().equals(other.exactRaw())
                    && exactScore().equals(other.exactScore())
                    && silent == other.silent
                    && zone == other.zone
                    && Objects.equals(periods, other.periods);
        }

        @Override
        public int hashCode() {
            return Objects.hash(exactRaw(), exactScore(), silent, zone, periods);
        }

        @Override
        public String toString() {
            return MoreObjects.toStringHelper("Scored")
                    .add("raw", exactRaw())
                    .add("progress", exactProgress())
                    .add("score", exactScore())
                    .add("flags", flags())
                    .add("zone", zone)
                    .add("periods", periods)
                    .omitNullValues()
                    .toString();
        }
    }

    /**
     * No result, and why. It is left out of roll-ups and reported.
     *
     * @param reason why there is none
     */
    record NotScorable(UnscorableReason reason) implements Attainment {
        /**
         * Refuses null.
         *
         * @param reason why there is no result
         */
        public NotScorable {
            requireNonNull(reason, "reason");
        }
    }
}
