package org.okr4j.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.okr4j.json.OkrJson;

/** The fields that the library is measured beside hold the same facts: nothing of a document is lost in them. */
class PlainDocumentTest {

    @Test
    void holdsAllOfADocument() throws JsonProcessingException {
        String json = OkrJson.compact().write(SyntheticProgram.of(400, Fanning.SIX));
        String again =
                PlainDocument.LENIENT.writeValueAsString(PlainDocument.STRICT.readValue(json, PlainDocument.class));

        assertThat(new JsonMapper().readTree(again)).isEqualTo(new JsonMapper().readTree(json));
    }
}
