package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Score;

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

        private static final Scored SILENT =
                new Scored(Ratio.ZERO, Ratio.ZERO, Sets.immutableEnumSet(Flag.NO_DATA), null, null);

        private final Ratio raw;
        private final Ratio progress;
        private final Ratio score;
        private final ImmutableSet<Flag> flags;
        private final @Nullable Zone zone;
        private final @Nullable PeriodCount periods;

        private Scored(
                Ratio raw, Ratio score, ImmutableSet<Flag> flags, @Nullable Zone zone, @Nullable PeriodCount periods) {
            this.raw = raw;
            this.progress = raw.clampToUnit();
            this.score = score;
            this.flags = flags;
            this.zone = zone;
            this.periods = periods;
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
            Ratio raw = requireNonNull(progress, "progress").toRatio();
            return hasData ? of(raw) : new Scored(raw, raw, Sets.immutableEnumSet(Flag.NO_DATA), null, null);
        }

        /** Returns what silence is worth: 0, and the flag that says so. */
        static Scored silent() {
            return SILENT;
        }

        /** Returns a result whose score is its progress. */
        static Scored of(Ratio raw) {
            return new Scored(raw, raw.clampToUnit(), flags(raw), null, null);
        }

        /** Returns the share of the periods that were met. */
        static Scored of(PeriodCount periods) {
            Ratio share = Ratio.of(periods.met(), periods.due());
            return new Scored(share, share, ImmutableSet.of(), null, periods);
        }

        /** Returns a result with a score of its own. */
        static Scored of(Ratio raw, Ratio score, Zone zone) {
            return new Scored(raw, score, flags(raw), zone, null);
        }

        private static ImmutableSet<Flag> flags(Ratio raw) {
            if (raw.signum() < 0) {
                return Sets.immutableEnumSet(Flag.REGRESSED);
            }
            return raw.compareTo(Ratio.ONE) > 0 ? Sets.immutableEnumSet(Flag.BEYOND_TARGET) : ImmutableSet.of();
        }

        /** {@return the unbounded attainment, rounded toward negative infinity to at most nine decimals} */
        public BigDecimal raw() {
            return raw.toDecimal();
        }

        /** {@return the unbounded attainment, exact} */
        public Ratio exactRaw() {
            return raw;
        }

        /** {@return the progress, rounded toward negative infinity to nine decimals} */
        public Progress progress() {
            return progress.toProgress();
        }

        /** {@return the progress, exact: raw between 0 and 1} */
        public Ratio exactProgress() {
            return progress;
        }

        /** {@return the score that closing now would give, rounded toward negative infinity to nine decimals} */
        public Score score() {
            return score.toProgress().toScore();
        }

        /** {@return the score that closing now would give, exact and between 0 and 1} */
        public Ratio exactScore() {
            return score;
        }

        /** {@return what has to be known beside the numbers; often empty} */
        public ImmutableSet<Flag> flags() {
            return flags;
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
            return !raw.equals(progress);
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Scored other
                    && raw.equals(other.raw)
                    && score.equals(other.score)
                    && flags.equals(other.flags)
                    && zone == other.zone
                    && Objects.equals(periods, other.periods);
        }

        @Override
        public int hashCode() {
            return Objects.hash(raw, score, flags, zone, periods);
        }

        @Override
        public String toString() {
            return MoreObjects.toStringHelper("Scored")
                    .add("raw", raw)
                    .add("progress", progress)
                    .add("score", score)
                    .add("flags", flags)
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
