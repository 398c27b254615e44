package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Language;

/** Whoever has the first program and the document has the second one. */
class ProgramDiffProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 100)
    void theChangesThatAreReadLeadToTheSecondProgram(@ForAll("histories") Tuple2<OkrProgram, OkrProgram> history)
            throws JsonProcessingException {
        ProgramDiff diff = ProgramDiff.between(history.get1(), history.get2());

        ImmutableList<Change> read = changesIn(OkrJson.write(diff));

        assertThat(history.get1().apply(read)).isEqualTo(history.get2());
    }

    @Property(tries = 100)
    void theChangesBetweenAnyProgramsAreReadAgain(
            @ForAll("programs") OkrProgram before, @ForAll("programs") OkrProgram after)
            throws JsonProcessingException {
        ProgramDiff diff = ProgramDiff.between(before, after);

        String json = OkrJsonWriter.compact().in(Language.SPANISH).write(diff);

        assertThat(changesIn(json)).isEqualTo(diff.changes());
        assertThat(MAPPER.readTree(json).get("differences"))
                .hasSize(diff.differences().size());
    }

    private static ImmutableList<Change> changesIn(String json) throws JsonProcessingException {
        JsonNode changes = MAPPER.readTree(json).get("changes");
        return OkrJson.readChanges(changes.toString());
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programsWithLocks();
    }

    /** A program in which nothing forbids an edit, and what became of it by a few changes. */
    @Provide
    Arbitrary<Tuple2<OkrProgram, OkrProgram>> histories() {
        return ProgramArbitraries.programsWithKeyResults()
                .flatMap(program -> Arbitraries.integers()
                        .between(0, 5)
                        .flatMap(count -> changed(program, count))
                        .map(changed -> Tuple.of(program.program(), changed.program())));
    }

    private static Arbitrary<ResolvedProgram> changed(ResolvedProgram program, int count) {
        return count == 0
                ? Arbitraries.just(program)
                : ProgramArbitraries.changes(program).flatMap(change -> changed(program.apply(change), count - 1));
    }
}
