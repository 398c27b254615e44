package org.okr4j.examples.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.json.OkrJson;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;

class SampleTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/org/okr4j/examples");

    @ParameterizedTest
    @EnumSource
    void isWrittenAsTheLibraryWritesIt(Sample sample) throws IOException {
        Path file = DIRECTORY.resolve(Ascii.toLowerCase(sample.name()) + ".json");
        String canonical = OkrJson.write(sample.read().document().program());
        if (System.getProperty("golden.renew") != null) {
            Files.writeString(file, canonical, UTF_8);
        }

        assertThat(Files.readString(file, UTF_8)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @EnumSource
    void hasNoTwoKeyResultsAlike(Sample sample) {
        List<KeyResult> keyResults = keyResults(sample).toList();

        assertThat(keyResults).extracting(KeyResult::text).doesNotHaveDuplicates();
        assertThat(keyResults.stream()
                        .filter(keyResult -> keyResult.checkIns().size() > 2)
                        .map(KeyResult::checkIns))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUSEUM")
    void hasManyKeyResults(Sample sample) {
        assertThat(keyResults(sample)).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUSEUM")
    void showsEveryKindOfMeasure(Sample sample) {
        assertThat(keyResults(sample)
                        .map(KeyResult::measure)
                        .flatMap(Optional::stream)
                        .map(Measure::kind))
                .contains(MeasureKind.values());
    }

    private static Stream<KeyResult> keyResults(Sample sample) {
        return sample.read().document().program().objectives().stream()
                .flatMap(objective -> objective.keyResults().stream());
    }
}
