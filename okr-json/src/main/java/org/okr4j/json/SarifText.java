package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.okr4j.text.Message;

/** Messages of SARIF, in which braces stand for arguments and brackets before a parenthesis for links. */
enum SarifText implements View<Message> {
    MESSAGE;

    private static final String JOINER = "\u2060";

    @Override
    public void write(Message message, DocumentWriter out) throws IOException {
        out.text(Unicode.mended(out.render(message))
                .replace("{", "{{")
                .replace("}", "}}")
                .replace("](", "]" + JOINER + "("));
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "string");
    }
}
