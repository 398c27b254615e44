package org.okr4j.examples.next;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.Cycle;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ThingAdded;

class NextCommandTest {

    private static final Path COMPANY = Path.of("src/main/resources/org/okr4j/examples/company.json");

    private static ImmutableList<Change> changes(String options) {
        Outcome outcome = Outcome.of(("next --sample company --format json" + options).split(" "));
        assertThat(outcome.err()).isEmpty();
        return OkrJson.readChanges(outcome.out());
    }

    /** The company has no quarter after the one that ends. */
    @Test
    void addsTheCycleBeforeItsDrafts() throws IOException {
        OkrProgram program = OkrJson.read(COMPANY);

        ImmutableList<Change> changes = changes("");
        OkrProgram after = program.apply(changes);

        assertThat(((ThingAdded) changes.get(0)).thing()).isInstanceOf(Cycle.class);
        assertThat(Iterables.getLast(after.cycles()).id()).hasToString("2027-q1");
        assertThat(after.objectives()).hasSize(program.objectives().size() + changes.size() - 1);
        assertThat(after.objective(ObjectiveId.of("o-mkt-found-2027-q1"))).isPresent();
        assertThat(after.problems()).isEmpty();
    }

    @Test
    void keepsWhatARetrospectiveHasDecided() {
        assertThat(changes(" --from 2026-q3"))
                .extracting(change -> ((ThingAdded) change).thing().id())
                .map(Object::toString)
                .containsExactly("o-co-q3-2026-q4", "o-cs-q3-2026-q4");
        assertThat(Outcome.of("next", "--sample", "company", "--from", "2026-q3")
                        .out())
                .contains("As the retrospective of 2026-10-05 has decided (r-2026-q3).");
    }

    @Test
    void takesTheCycleOfTheDateAndTheNextOneOfItsLength() {
        assertThat(changes(" --as-of 2026-09-28"))
                .isEqualTo(changes(" --as-of 2026-09-28 --from 2026-q3 --to 2026-q4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2026-q1 | --from must be a cycle of the program: 2026-q1; did you mean '2026-q3'?",
                "--to 2027-q1 | --to must be a cycle of the program: 2027-q1",
                "--unit sale | --unit must be a unit of the program: sale; did you mean 'sales'?",
                "--as-of 2030-01-01 | --from must be given: no cycle of the program contains 2030-01-01",
                "--from 2026-q4 --to 2026-q3 | Next cycle '2026-q3': it must begin after cycle '2026-q4' ends on"
                        + " 2026-12-31: 2026-07-01; it must still take objectives: CLOSED",
            })
    void saysWhatWouldBeRight(String options, String message) {
        assertThat(Outcome.of(("next --sample company " + options).split(" ")))
                .isEqualTo(new Outcome(2, "", "okr-examples next: " + message + " (see okr-examples next --help)\n"));
    }
}
