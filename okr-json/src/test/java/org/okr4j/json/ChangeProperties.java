package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.program.Change;
import org.okr4j.testkit.ProgramArbitraries;

/** Nothing is lost between a change and its document. */
class ChangeProperties {

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("changes") Change change) {
        assertThat(OkrJson.readChange(OkrJson.write(change))).isEqualTo(change);
        assertThat(OkrJson.readChange(OkrJson.compact().write(change))).isEqualTo(change);
    }

    @Property(tries = 50)
    void equalChangesHaveEqualDocuments(@ForAll("changes") Change change) {
        String json = OkrJson.write(change);

        assertThat(OkrJson.write(OkrJson.readChange(json))).isEqualTo(json);
    }

    @Provide
    Arbitrary<Change> changes() {
        return ProgramArbitraries.programsWithKeyResults().flatMap(ProgramArbitraries::changes);
    }
}
