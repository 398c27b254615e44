package org.okr4j.json;

import java.io.IOException;
import org.okr4j.text.Message;

/** Says that the bytes or characters of a document cannot be read on, wherever the parser is at that moment. */
final class InputRefused extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Message reason;

    InputRefused(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
