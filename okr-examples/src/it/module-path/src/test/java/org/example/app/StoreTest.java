package org.example.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrJsonException;

class StoreTest {

    private static final String PROGRAM = """
            {"okr": 1,
             "organization": {"name": "Mill", "units": [{"id": "mill", "name": "Mill", "kind": "organization"}]},
             "cycles": [{"id": "2026-q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31", "kind": "quarter"}],
             "objectives": [{"id": "o-flour", "unit": "mill", "cycle": "2026-q4", "title": "Flour as fresh as bread",
                 "keyResults": [{"id": "kr-fresh", "text": "Reduce days from mill to oven from 9 to 4", "unit": "time:days",
                     "measure": {"type": "decrease", "baseline": 9, "target": 4},
                     "checkIns": [{"date": "2026-11-16", "value": 5}]}],
                 "transitions": [{"to": "published", "date": "2026-10-05"}]}]}
            """;

    @Test
    void runsAsAModule() {
        assertTrue(Store.class.getModule().isNamed());
        assertEquals("org.okr4j.json", OkrJson.class.getModule().getName());
    }

    @Test
    void readsWritesAndScores() throws JsonProcessingException {
        Store store = new Store(PROGRAM);

        assertEquals(store.program(), store.mapped());
        assertEquals(store.program(), OkrJson.read(OkrJson.write(store.program())));
        assertEquals("0.8", store.progress("o-flour", LocalDate.of(2026, 11, 20)));
    }

    @Test
    void namesTheLineOfAMistake() {
        OkrJsonException mistake = assertThrows(
                OkrJsonException.class, () -> new Store(PROGRAM.replace("\"label\"", "\"lable\"")).program());

        assertEquals(3, mistake.problems().get(0).place().line());
    }
}
