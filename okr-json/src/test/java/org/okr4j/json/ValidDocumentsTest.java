package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.program.OkrProgram;

/** Every {@code valid-*.json} is in the canonical form: it is read, and written again byte for byte. */
class ValidDocumentsTest {

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#valid")
    void isWrittenAsItWasRead(Corpus.Fixture fixture) {
        assertThat(OkrJson.write(OkrJson.read(fixture.json()))).isEqualTo(fixture.json());
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#valid")
    void isTheSameWithoutSpace(Corpus.Fixture fixture) {
        OkrProgram program = OkrJson.read(fixture.json());

        String compact = OkrJson.compact().write(program);

        assertThat(compact).doesNotContain("\n");
        assertThat(OkrJson.read(compact)).isEqualTo(program);
    }
}
