package org.okr4j.examples.exchange.taking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;

/** What is known of people and has no place in the model: it is kept in extension properties. */
public enum PersonNotes {
    /** The address, by which other systems know a person. */
    EMAIL("x-email"),
    /** The first day of work. */
    VALID_FROM("x-valid-from");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String property;

    PersonNotes(String property) {
        this.property = property;
    }

    /**
     * Returns what is noted of a person.
     *
     * @param program the program
     * @param person the person
     * @return the text; empty where nothing is noted, or no text
     */
    public Optional<String> of(OkrProgram program, PersonId person) {
        return Optional.ofNullable(program.extensions().get(person, property)).flatMap(PersonNotes::text);
    }

    /** The change that notes something, unless it is noted already. */
    ImmutableList<Change> changes(OkrProgram program, PersonId person, Optional<String> text) {
        return text.filter(noted -> !of(program, person).equals(Optional.of(noted))).stream()
                .map(noted -> Change.putExtension(person, property, json(noted)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> text(String json) {
        try {
            return Optional.of(MAPPER.readTree(json))
                    .filter(node -> node.isTextual())
                    .map(node -> node.textValue());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String json(String text) {
        try {
            return MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Text cannot be JSON: " + text, e);
        }
    }
}
