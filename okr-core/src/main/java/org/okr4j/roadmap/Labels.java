package org.okr4j.roadmap;

import org.okr4j.text.Message;

/** Names that a phrasebook may translate: the name is the key, and where no phrasebook has it, its own template. */
final class Labels {

    private Labels() {}

    static Message of(String name) {
        return Message.of(name.replace("{", "{{").replace("}", "}}"));
    }
}
