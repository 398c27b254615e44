package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.OkrProgram;

/** What could not be read again is not written. */
class UnwritableProgramsTest {

    private static final ObjectiveId ID = ObjectiveId.of("quick-permits");

    @ParameterizedTest
    @ValueSource(strings = {"{", "nope", "[1", "NaN", "1e999999999", "1e-999999999", "\"\\ud800\""})
    void refusesExtensionsThatAreNoJson(String text) {
        OkrProgram program =
                Samples.program().toBuilder().putExtension(ID, "x-own", text).build();

        assertThatIllegalArgumentException().isThrownBy(() -> OkrJson.write(program));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "own", "X-own", ""})
    void refusesExtensionsThatWouldBeReadAsOtherProperties(String name) {
        OkrProgram program =
                Samples.program().toBuilder().putExtension(ID, name, "1").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(program))
                .withMessage("Extension '%s': name must start with x-", name);
    }

    @Test
    void writesExtensionsInCanonicalForm() {
        OkrProgram program = Samples.program().toBuilder()
                .putExtension(ID, "x-own", " { \"a\" : [ 1e2 , 0.50 ] } ")
                .build();

        assertThat(OkrJson.compact().write(program)).contains("\"x-own\":{\"a\":[100,0.5]}");
    }

    @Test
    void refusesHalfOfASurrogatePair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(Samples.objective().withTitle("half \ud83d of it")))
                .withMessage("Text must not hold half of a surrogate pair: half \\ud83d of it");
    }

    @Test
    void writesNestingOfAnyDepthThatWasRead() {
        JsonLimits limits = JsonLimits.DEFAULT.withDepth(20_000);
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        OkrProgram program =
                Samples.program().toBuilder().putExtension(ID, "x-own", deep).build();

        assertThat(OkrJsonReader.of(limits)
                        .read(OkrJson.compact().write(program))
                        .program())
                .isEqualTo(program);
    }
}
