package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.okr4j.internal.Decimals;
import org.okr4j.text.Message;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Ratio;

/**
 * How far something may lag behind what is expected of it, and how what is expected grows. Decisions are taken on exact
 * numbers; on a boundary the better color holds.
 *
 * <pre>{@code
 * PaceRule.gap("0.1", "0.25");                    // green up to 10 points behind, amber up to 25
 * PaceRule.ratio("0.9", "0.7");                   // green from 90% of what is expected on, amber from 70% on
 * PaceRule.progress("0.9", "0.75");               // green from 90% of the target on, whatever the day
 * PaceRule.gap("0", "0.25").withDayCount(DayCount.DAYS_BEGUN);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PaceRule implements WithPaceRule permits ImmutablePaceRule {

    private static final Ratio MINUS_ONE = Ratio.ONE.negate();

    PaceRule() {}

    /**
     * Returns a rule on the {@linkplain PaceBasis#GAP gap} between what is expected and what is reached.
     *
     * @param green the largest gap that is green, from -1 to 1, such as {@code 0.1} for ten points
     * @param amber the largest gap that is amber, not below the green one
     * @return the rule
     * @throws IllegalArgumentException if one is no number, is out of range or has more than 9 decimals, or they are in
     *     the wrong order
     */
    public static PaceRule gap(String green, String amber) {
        return of(PaceBasis.GAP, decimal(green), decimal(amber));
    }

    /**
     * Returns a rule on the {@linkplain PaceBasis#RATIO share} of what is expected that is reached.
     *
     * @param green the least share that is green, from 0 to 1, such as {@code 0.9}
     * @param amber the least share that is amber, not above the green one
     * @return the rule
     * @throws IllegalArgumentException if one is no number, is out of range or has more than 9 decimals, or they are in
     *     the wrong order
     */
    public static PaceRule ratio(String green, String amber) {
        return of(PaceBasis.RATIO, decimal(green), decimal(amber));
    }

    /**
     * Returns a rule on {@linkplain PaceBasis#PROGRESS progress} alone, whatever the day.
     *
     * @param green the least progress that is green, from 0 to 1, such as {@code 0.9}
     * @param amber the least progress that is amber, not above the green one
     * @return the rule
     * @throws IllegalArgumentException if one is no number, is out of range or has more than 9 decimals, or they are in
     *     the wrong order
     */
    public static PaceRule progress(String green, String amber) {
        return of(PaceBasis.PROGRESS, decimal(green), decimal(amber));
    }

    /**
     * Returns a rule.
     *
     * @param basis what is compared with the thresholds
     * @param green the threshold of green
     * @param amber the threshold of amber, which asks for no more than green does
     * @return the rule
     * @throws IllegalArgumentException if a threshold is out of range (from -1 to 1 for a gap, else from 0 to 1) or has
     *     more than 9 decimals, or they are in the wrong order
     */
    public static PaceRule of(PaceBasis basis, BigDecimal green, BigDecimal amber) {
        return builder()
                .basis(basis)
                .green(Ratio.of(requireNonNull(green, "green")))
                .amber(Ratio.of(requireNonNull(amber, "amber")))
                .build();
    }

    private static BigDecimal decimal(String threshold) {
        return Decimals.parse("PaceRule", threshold);
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return what is compared with the thresholds} */
    public abstract PaceBasis basis();

    /** {@return the threshold of green: the largest gap, the least share or the least progress, as {@link #basis} says} */
    public abstract Ratio green();

    /** {@return the threshold of amber, which asks for no more than {@link #green}} */
    public abstract Ratio amber();

    /** {@return how what is expected of figures grows over the time; linear by default} */
    @Value.Default
    public PaceShape shape() {
        return PaceShape.LINEAR;
    }

    /** {@return how the time is counted; by {@link DayCount#DAYS_OVER} by default} */
    @Value.Default
    public DayCount dayCount() {
        return DayCount.DAYS_OVER;
    }

    /**
     * {@return whether what is expected in jumps or along a shape of one's own is amber at worst while at most a tenth of
     * the time is over; no by default}
     */
    @Value.Default
    public boolean isMildEarly() {
        return false;
    }

    /**
     * Returns the light.
     *
     * @param expected the exact progress expected by now, from 0 to 1
     * @param reached the exact progress, from 0 to 1
     * @return the light, before it is made milder {@linkplain #isMildEarly early}
     * @throws IllegalArgumentException if one of them is below 0 or above 1
     */
    public final Light light(Ratio expected, Ratio reached) {
        Fraction due = Fraction.of(inUnit("expected", expected));
        Fraction made = Fraction.of(inUnit("reached", reached));
        return light(due, made, due.minus(made).toGap());
    }

    /** {@return the two thresholds in a sentence} */
    public final Message text() {
        return switch (basis()) {
            case GAP -> Message.of("scoring.pace.rule-gap", points(green()), points(amber()));
            case RATIO -> Message.of("scoring.pace.rule-ratio", green(), amber());
            case PROGRESS -> Message.of("scoring.pace.rule-progress", green(), amber());
        };
    }

    static BigDecimal points(Ratio gap) {
        return gap.toDecimal().movePointRight(2);
    }

    private static Ratio inUnit(String name, Ratio number) {
        requireNonNull(number, name);
        checkArgument(number.clampToUnit().equals(number), "PaceRule: %s must be from 0 to 1: %s", name, number);
        return number;
    }

    /** Takes the gap too, which whoever asks has at hand: what is expected less what is reached, rounded up. */
    final Light light(Fraction expected, Fraction reached, Gap gap) {
        if (isWithin(green(), expected, reached, gap)) {
            return Light.GREEN;
        }
        return isWithin(amber(), expected, reached, gap) ? Light.AMBER : Light.RED;
    }

    /** A gap is rounded up and its threshold has no more decimals, so that "at most" decides as the exact gap would. */
    private boolean isWithin(Ratio threshold, Fraction expected, Fraction reached, Gap gap) {
        return switch (basis()) {
            case GAP -> gap.isAtMost(threshold.toGap());
            case RATIO -> reached.isAtLeast(threshold, expected);
            case PROGRESS -> reached.isAtLeast(threshold, Fraction.of(Ratio.ONE));
        };
    }

    @Value.Check
    void check() {
        checkThreshold("green", green());
        checkThreshold("amber", amber());
        boolean isGap = basis() == PaceBasis.GAP;
        checkArgument(
                isGap ? amber().compareTo(green()) >= 0 : amber().compareTo(green()) <= 0,
                "PaceRule: amber must not be %s green %s: %s",
                isGap ? "below" : "above",
                plain(green()),
                plain(amber()));
    }

    private void checkThreshold(String name, Ratio threshold) {
        Ratio least = basis() == PaceBasis.GAP ? MINUS_ONE : Ratio.ZERO;
        checkArgument(
                threshold.compareTo(least) >= 0 && threshold.compareTo(Ratio.ONE) <= 0,
                "PaceRule: %s must be from %s to 1: %s",
                name,
                least,
                threshold);
        checkArgument(
                Ratio.of(threshold.toDecimal()).equals(threshold),
                "PaceRule: %s must have at most 9 decimals: %s",
                name,
                threshold);
    }

    private static String plain(Ratio threshold) {
        return threshold.toDecimal().toPlainString();
    }

    static final class Builder extends ImmutablePaceRule.Builder {
        Builder() {}
    }
}
