package org.okr4j.examples.exchange.mapping;

import org.okr4j.text.Message;
import org.okr4j.text.NearestName;

/** Asks whether somebody who wrote an unknown name meant a known one. */
public final class Nearest {

    private static final int SHORTEST = 3;

    private Nearest() {}

    /**
     * Adds to a message which known name may have been meant.
     *
     * @param message what is wrong with the name
     * @param name the unknown name; one of fewer than 3 letters is near to too many to ask
     * @param known the known ones
     * @return the message, with a question if there is a name to ask for
     */
    public static Message ask(Message message, String name, Iterable<String> known) {
        return name.length() < SHORTEST
                ? message
                : NearestName.to(name, known)
                        .map(near -> Message.of("exchange.near", message, near))
                        .orElse(message);
    }
}
