package org.okr4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;

/** Values that several tests need. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    private Samples() {}

    static KeyResult keyResult() {
        return KeyResult.builder()
                .id(KeyResultId.of("k1"))
                .text("Answer 9 of 10 letters within a week")
                .build();
    }

    static Objective objective() {
        return Objective.builder()
                .id(ObjectiveId.of("o1"))
                .unit(UnitId.of("alder"))
                .cycle(CycleId.of("q4"))
                .title("Neighbors are heard")
                .build();
    }

    static Objective objective(KeyResult... keyResults) {
        return objective().withKeyResults(keyResults);
    }

    static String json(String fixture) {
        try {
            return Files.readString(Path.of("src/test/resources/org/okr4j/json/" + fixture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document in which most things occur. */
    static String json() {
        return json("valid-small.json");
    }

    static OkrProgram program() {
        return OkrJson.read(json());
    }
}
