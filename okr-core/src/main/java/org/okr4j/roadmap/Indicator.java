package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * A {@link Figure} and what it has to be: how success of a {@linkplain Phase phase} is told, and what must hold before one
 * may begin.
 *
 * <pre>{@code
 * Indicator.of(Figure.of(FigureKind.COVERAGE), Comparator.AT_LEAST, "0.8");
 * Indicator.of(Figure.of(FigureKind.COMPLIANCE), Comparator.AT_LEAST, "0.85").withWeeks(3);    // three weeks in a row
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Indicator implements WithIndicator permits ImmutableIndicator {

    private static final int MOST_WEEKS = 520;

    Indicator() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an indicator that has to hold now.
     *
     * @param figure what is measured
     * @param comparator how it is compared
     * @param target what it is compared with, as a decimal such as {@code 0.85} or {@code 5}
     * @return the indicator
     * @throws NumberFormatException if the target is no decimal
     * @throws IllegalArgumentException if the target is negative, or a share above 1
     */
    public static Indicator of(Figure figure, Comparator comparator, String target) {
        return builder()
                .figure(figure)
                .comparator(comparator)
                .target(new BigDecimal(target))
                .build();
    }

    /** {@return what is measured} */
    public abstract Figure figure();

    /** {@return how it is compared} */
    public abstract Comparator comparator();

    /** {@return what it is compared with, not negative and without trailing zeros; a share is written as 0.85, not as 85} */
    public abstract BigDecimal target();

    /** {@return how many weeks in a row it has to hold, at least 1; 1 by default: it has to hold now} */
    @Value.Default
    public int weeks() {
        return 1;
    }

    /**
     * Returns whether a figure is what this asks for.
     *
     * @param value the figure
     * @return true if the comparison holds exactly
     */
    public final boolean isMetBy(Ratio value) {
        return comparator().isMet(value, Ratio.of(target()));
    }

    /** {@return the indicator for people, such as "departments that have published: at least 80 %"} */
    public final Message label() {
        return Message.of(
                weeks() == 1 ? "roadmap.indicator" : "roadmap.indicator.weeks",
                figure().label(),
                comparator(),
                isShare() ? Message.of("roadmap.share", target()) : Message.of("roadmap.number", target()),
                weeks());
    }

    /** {@return whether the figure is a share, from 0 to 1, and not a number of things} */
    public final boolean isShare() {
        return figure().kind().isShare();
    }

    @Value.Check
    Indicator normalized() {
        checkArgument(target().signum() >= 0, "Indicator '%s': target must not be negative: %s", figure(), target());
        checkArgument(
                !isShare() || target().compareTo(BigDecimal.ONE) <= 0,
                "Indicator '%s': target must be at most 1, because the figure is a share: %s",
                figure(),
                target());
        checkArgument(
                weeks() >= 1 && weeks() <= MOST_WEEKS,
                "Indicator '%s': weeks must be from 1 to %s: %s",
                figure(),
                MOST_WEEKS,
                weeks());
        BigDecimal stripped = target().stripTrailingZeros();
        return target().scale() == stripped.scale() ? this : withTarget(stripped);
    }

    /** Builds indicators; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
