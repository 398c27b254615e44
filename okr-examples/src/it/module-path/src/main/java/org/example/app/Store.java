package org.example.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.okr4j.Okr;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.catalog.Profiles;

/** Keeps programs as text, and answers questions about them. */
public final class Store {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private final String json;

    /**
     * Keeps a program.
     *
     * @param json the program
     */
    public Store(String json) {
        this.json = json;
    }

    /** {@return the program, as the library reads it} */
    public OkrProgram program() {
        return OkrJson.read(json);
    }

    /**
     * {@return the program, as an object mapper reads it that found the module by itself}
     *
     * @throws JsonProcessingException if it is no program
     */
    public OkrProgram mapped() throws JsonProcessingException {
        return MAPPER.readValue(json, OkrProgram.class);
    }

    /**
     * Tells how far an objective is.
     *
     * @param objective the objective
     * @param asOf the day
     * @return its progress
     */
    public String progress(String objective, LocalDate asOf) {
        return Okr.evaluate(program(), Profiles.RECOMMENDED, asOf)
                .scorecard()
                .of(ObjectiveId.of(objective))
                .progress()
                .orElseThrow()
                .toString();
    }
}
