package org.okr4j.json;

import java.io.IOException;
import org.okr4j.text.Message;

/** Stops reading a document for a reason that will be its last problem. */
@SuppressWarnings("serial") // never leaves this package
final class ReadingStopped extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final transient Message reason;

    ReadingStopped(Place place, Message reason) {
        super(reason.key());
        this.place = place;
        this.reason = reason;
    }

    Place place() {
        return place;
    }

    Message reason() {
        return reason;
    }
}
