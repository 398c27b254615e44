package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

class MetricWordsTest {

    static Stream<Enum<?>> constants() {
        return Stream.of(
                        MeasureKind.values(),
                        Direction.values(),
                        KeepMode.values(),
                        Boundary.values(),
                        Flag.values(),
                        Zone.values(),
                        MetricUnit.Kind.values(),
                        UnscorableReason.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasWordsInBothLanguages(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();

        assertThat(Phrasebook.english().has(key)).as("%s in English", key).isTrue();
        assertThat(Phrasebook.spanish().has(key)).as("%s in Spanish", key).isTrue();
        assertThat(Phrasebook.english().render(Message.of("{0}", constant)))
                .isNotBlank()
                .doesNotContain("_");
    }
}
