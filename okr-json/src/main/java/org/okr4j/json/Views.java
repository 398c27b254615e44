package org.okr4j.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.okr4j.text.Message;
import org.okr4j.text.Numeric;
import org.okr4j.value.Id;

/** Small values that only reports hold. */
final class Views {

    /** A message, in the language of the document. */
    static final View<Message> MESSAGE = new PhraseView<>((message, out) -> out.render(message));

    /** Anything that is a number. */
    static final View<Numeric> NUMBER = new View<>() {
        @Override
        public void write(Numeric number, DocumentWriter out) throws IOException {
            out.number(number.toBigDecimal());
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "number");
        }
    };

    /** A number of days or other things, possibly below zero. */
    static final View<Long> WHOLE = new View<>() {
        @Override
        public void write(Long number, DocumentWriter out) throws IOException {
            out.number(BigDecimal.valueOf(number));
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return NUMBER.schema(definitions);
        }
    };

    /** Anything by its text. */
    static final View<Object> TEXT = new PhraseView<>((value, out) -> value.toString());

    /** Texts by name. */
    static final View<Map<String, String>> TEXTS = new View<>() {
        @Override
        public void write(Map<String, String> texts, DocumentWriter out) throws IOException {
            AnyTree.TREE.write(texts, out);
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return ImmutableMap.of("type", "object", "additionalProperties", ImmutableMap.of("type", "string"));
        }
    };

    /** What something is about: which kind of thing, and its id. */
    static final View<Id> SUBJECT = Outline.of(Id.class)
            .required("kind", TEXT, Views::kind)
            .required("id", TEXT, Id::toString)
            .build();

    private Views() {}

    /** Which kind of thing an id names, in lower case with hyphens. */
    static String kind(Id id) {
        return Ascii.toLowerCase(id.kind()).replace(' ', '-');
    }
}
