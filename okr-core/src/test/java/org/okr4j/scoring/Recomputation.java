package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.value.Ratio;

/** Computes the numbers of explanations again, from the numbers of their parts alone. */
final class Recomputation {

    private static final BigInteger BILLION = BigInteger.TEN.pow(9);

    private Recomputation() {}

    /** Asserts that each line of an explanation has the number that its operation makes of its parts. */
    static void check(Explanation explanation) {
        Optional<Ratio> again = of(explanation);

        assertThat(explanation.value())
                .as("%s of%n%s", explanation.operation(), explanation)
                .isEqualTo(again);
        explanation.parts().forEach(Recomputation::check);
    }

    private static Optional<Ratio> of(Explanation line) {
        List<Ratio> numbers =
                line.parts().stream().flatMap(part -> part.value().stream()).toList();
        return switch (line.operation()) {
            case NOTE -> Optional.empty();
            case GIVEN -> Optional.of(line.value().orElseThrow());
            case RULE -> Optional.of(line.value().orElseThrow()).filter(Recomputation::isInUnit);
            case SAME -> Optional.of(numbers.get(0));
            case DIFFERENCE -> Optional.of(numbers.get(0).minus(numbers.get(1)));
            case QUOTIENT -> Optional.of(numbers.get(0).dividedBy(numbers.get(1)));
            case SUM -> numbers.stream().reduce(Ratio::plus);
            case PRODUCT -> numbers.stream().reduce(Ratio::times);
            case SHARE_OF_WAY ->
                Optional.of(numbers.get(2)
                        .minus(numbers.get(0))
                        .dividedBy(numbers.get(1).minus(numbers.get(0))));
            case BETWEEN ->
                Optional.of(
                        numbers.get(0).plus(numbers.get(2).times(numbers.get(1).minus(numbers.get(0)))));
            case WEIGHTED_MEAN -> Optional.of(mean(line.parts()));
            case TREND -> Optional.of(Line.through(line.parts()).height());
            case SLOPE -> Optional.of(Line.through(line.parts()).slope());
            case CLAMP ->
                Optional.of(
                        numbers.get(0).signum() < 0
                                ? Ratio.ZERO
                                : numbers.get(0).compareTo(Ratio.ONE) > 0 ? Ratio.ONE : numbers.get(0));
            case ROUND_DOWN -> Optional.of(floor(numbers.get(0)));
            case ROUND_UP -> Optional.of(floor(numbers.get(0).negate()).negate());
        };
    }

    private static boolean isInUnit(Ratio number) {
        return number.signum() >= 0 && number.compareTo(Ratio.ONE) <= 0;
    }

    private static Ratio mean(List<Explanation> parts) {
        Ratio sum = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        for (Explanation part : parts) {
            if (part.weight().isPresent()) {
                Ratio weight = part.weight().get();
                sum = sum.plus(weight.times(part.value().orElseThrow()));
                weights = weights.plus(weight);
            }
        }
        return sum.dividedBy(weights);
    }

    private static Ratio floor(Ratio number) {
        BigInteger[] parts = number.numerator().multiply(BILLION).divideAndRemainder(number.denominator());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return Ratio.of(new BigDecimal(floor, 9));
    }

    /** The least squares line by the mean of the heights, the mean of the times, and the distances from them. */
    private record Line(Ratio height, Ratio slope) {

        static Line through(List<Explanation> parts) {
            List<Explanation> points =
                    parts.stream().filter(part -> part.weight().isPresent()).toList();
            Ratio time = mean(points, point -> point.weight().orElseThrow());
            Ratio height = mean(points, point -> point.value().orElseThrow());
            Ratio above = Ratio.ZERO;
            Ratio below = Ratio.ZERO;
            for (Explanation point : points) {
                Ratio distance = point.weight().orElseThrow().minus(time);
                above = above.plus(distance.times(point.value().orElseThrow().minus(height)));
                below = below.plus(distance.times(distance));
            }
            Ratio slope = above.dividedBy(below);
            return new Line(height.minus(slope.times(time)), slope);
        }

        private static Ratio mean(List<Explanation> points, Function<Explanation, Ratio> number) {
            return points.stream().map(number).reduce(Ratio.ZERO, Ratio::plus).dividedBy(Ratio.of(points.size(), 1));
        }
    }
}
