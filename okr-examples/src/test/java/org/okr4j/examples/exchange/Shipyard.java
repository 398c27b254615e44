package org.okr4j.examples.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;

/** A small shipyard into which files are taken. */
final class Shipyard {

    static final String JSON = """
            {"okr": 1,
             "organization": {"name": "Alder Yard",
              "units": [{"id": "yard", "name": "Alder Yard", "kind": "organization"},
                        {"id": "hulls", "name": "Hulls", "kind": "department", "parent": "yard"},
                        {"id": "sails", "name": "Sails", "kind": "department", "parent": "yard"}],
              "people": [{"id": "p-reyes", "name": "Inés Reyes", "level": "executive", "unit": "yard", "x-email": "ines@yard.example"},
                         {"id": "p-okafor", "name": "Chidi Okafor", "level": "director", "unit": "hulls", "x-email": "chidi@yard.example"},
                         {"id": "p-lind", "name": "Maja Lind", "level": "contributor", "unit": "sails", "x-email": "maja@yard.example"}],
              "appointments": [{"person": "p-reyes", "role": "head", "unit": "yard", "from": "2026-01-01"},
                               {"person": "p-okafor", "role": "head", "unit": "hulls", "from": "2026-01-01"}]},
             "cycles": [{"id": "2026", "label": "Annual 2026", "dates": "2026-01-01..2026-12-31", "kind": "year"},
                        {"id": "2026-q4", "label": "Q4 2026", "dates": "2026-10-01..2026-12-31", "kind": "quarter"}],
             "objectives": [{"id": "o-dry", "unit": "hulls", "cycle": "2026-q4", "title": "Every hull is dry", "owner": "p-okafor",
               "keyResults": [{"id": "kr-leaks", "text": "Reduce leaks found at launch from 9 to 2", "owner": "p-okafor",
                               "unit": "count:leaks", "measure": {"type": "decrease", "baseline": 9, "target": 2},
                               "checkIns": [{"date": "2026-11-13", "value": 7}]}],
               "transitions": [{"to": "published", "date": "2026-10-05"}]}]}
            """;

    private Shipyard() {}

    static OkrProgram program() {
        return OkrJson.read(JSON);
    }

    /** The program while nobody relies on its objective yet. */
    static OkrProgram draft() {
        Objective dry = program().objective(ObjectiveId.of("o-dry")).orElseThrow();
        return program().apply(Change.revise(dry.withTransitions()));
    }

    /** The program with its quarter locked or closed. */
    static OkrProgram with(CycleState... states) {
        OkrProgram program = program();
        for (CycleState state : states) {
            program = program.apply(Change.record(CycleTransition.builder()
                    .cycle(program.cycles().get(1).id())
                    .to(state)
                    .date(LocalDate.of(2026, 11, 1))
                    .build()));
        }
        return program;
    }

    static byte[] bytes() {
        return JSON.getBytes(StandardCharsets.UTF_8);
    }
}
