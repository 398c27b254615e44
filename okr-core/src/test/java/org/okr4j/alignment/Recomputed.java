package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.okr4j.scoring.Explanation;
import org.okr4j.value.Ratio;

/** Computes the numbers of an impact's explanation again, from the numbers of their parts alone. */
final class Recomputed {

    private Recomputed() {}

    static void check(Explanation line) {
        assertThat(line.value()).as("%s of%n%s", line.operation(), line).isEqualTo(of(line));
        line.parts().forEach(Recomputed::check);
    }

    private static Optional<Ratio> of(Explanation line) {
        List<Ratio> numbers =
                line.parts().stream().flatMap(part -> part.value().stream()).toList();
        return switch (line.operation()) {
            case NOTE -> Optional.empty();
            case GIVEN -> line.value();
            case DIFFERENCE -> Optional.of(numbers.get(0).minus(numbers.get(1)));
            case PRODUCT -> numbers.stream().reduce(Ratio::times);
            case SUM -> numbers.stream().reduce(Ratio::plus);
            case ROUND_UP -> Optional.of(numbers.get(0).toGap().toRatio());
            default -> throw new AssertionError(line.operation());
        };
    }
}
