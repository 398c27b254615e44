package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.statement.Comparison;
import org.okr4j.statement.StatedChange;
import org.okr4j.statement.StatedNumber;
import org.okr4j.statement.StatedTarget;

/**
 * Says whether numbers of a text are those of a measure. A measure may count in thousands, millions or billions, and
 * percent as a share of one.
 */
final class Agreement {

    private static final ImmutableList<Integer> SHIFTS = ImmutableList.of(0, 3, 6, 9, -3, -6, -9, 2, -2);
    private static final ImmutableSet<MeasureKind> MOVING = Sets.immutableEnumSet(
            MeasureKind.INCREASE, MeasureKind.DECREASE, MeasureKind.CHECKPOINTS, MeasureKind.ZONES);
    private static final int DIGITS = 6;

    private final MeasureParts parts;

    Agreement(MeasureParts parts) {
        this.parts = parts;
    }

    /**
     * {@return whether baseline and target are those of the text in another unit: 2 hours to 30 minutes, and 2 to 0.5} Then
     * they stand to each other as in the text.
     */
    boolean isInOtherUnit(StatedNumber baseline, StatedTarget target) {
        return parts.baseline().isPresent()
                && parts.target().isPresent()
                && parts.baseline().get().signum() != 0
                && baseline.value().signum() != 0
                && target.upTo().isEmpty()
                && baseline.value()
                                .multiply(parts.target().get())
                                .compareTo(
                                        target.value().multiply(parts.baseline().get()))
                        == 0;
    }

    /** {@return the baseline of the measure, if it is another than the text says} */
    Optional<BigDecimal> otherBaseline(StatedNumber stated) {
        return parts.baseline().filter(measured -> !isSame(stated.value(), measured));
    }

    /** {@return the numbers at which the measure ends, if the text names another one} */
    ImmutableList<BigDecimal> otherTarget(StatedTarget stated) {
        ImmutableList<BigDecimal> ends = ends();
        boolean isBand = parts.low().isPresent() && parts.high().isPresent();
        boolean areBands = isBand && stated.upTo().isPresent();
        boolean agrees = areBands
                ? isSame(stated.value(), ends.get(0)) && isSame(stated.upTo().get(), ends.get(1))
                : ends.stream().anyMatch(end -> reaches(stated, end));
        return agrees ? ImmutableList.of() : ends;
    }

    private static boolean reaches(StatedTarget stated, BigDecimal end) {
        return isSame(stated.value(), end)
                || stated.upTo()
                        .filter(upTo ->
                                isSame(upTo, end) || (end.compareTo(stated.value()) > 0 && end.compareTo(upTo) < 0))
                        .isPresent();
    }

    /** {@return whether the way of the measure is another one than the text says; only where both are plain} */
    boolean hasOtherChange(StatedChange stated) {
        if (!MOVING.contains(parts.kind())
                || stated.comparison() != Comparison.EXACTLY
                || stated.upTo().isPresent()
                || parts.baseline().isEmpty()
                || parts.target().isEmpty()) {
            return false;
        }
        BigDecimal from = parts.baseline().get();
        BigDecimal to = parts.target().get();
        BigDecimal way = to.subtract(from).abs();
        if (isSame(stated.value(), way)) {
            return false;
        }
        return switch (stated.mode()) {
            case ABSOLUTE -> true;
            case RELATIVE ->
                from.signum() != 0
                        && isFar(stated.value(), share(way, from.abs()).movePointRight(2));
            case FACTOR -> from.signum() != 0 && isFar(stated.value(), share(to, from));
        };
    }

    /** Shares are rounded when they are written down: to a percent of what there was, or to a twentieth of a factor. */
    private static boolean isFar(BigDecimal stated, BigDecimal measured) {
        BigDecimal most = stated.movePointLeft(1).divide(BigDecimal.valueOf(2), DIGITS, RoundingMode.HALF_UP);
        return stated.subtract(measured).abs().compareTo(most) > 0;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DIGITS, RoundingMode.HALF_UP);
    }

    private ImmutableList<BigDecimal> ends() {
        return Stream.of(parts.commit(), parts.target(), parts.stretch(), parts.threshold(), parts.low(), parts.high())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isSame(BigDecimal stated, BigDecimal measured) {
        return SHIFTS.stream().anyMatch(shift -> stated.movePointRight(shift).compareTo(measured) == 0);
    }
}
