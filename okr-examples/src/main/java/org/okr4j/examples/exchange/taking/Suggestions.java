package org.okr4j.examples.exchange.taking;

import org.okr4j.examples.exchange.mapping.Nearest;
import org.okr4j.text.Message;

/** Asks for the known names that may have been meant: for the first unknown ones only, for each is compared with all known. */
final class Suggestions {

    private static final int MOST = 200;

    private int asked;

    /** Adds to a message which known name may have been meant. */
    Message ask(Message message, String name, Iterable<String> known) {
        return asked++ < MOST ? Nearest.ask(message, name, known) : message;
    }
}
