package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * A thing in a picture.
 *
 * @param key what tells it from all others: an id, or the name of an outside party
 * @param shape what it stands for
 * @param paint what it is filled with
 * @param label what it says, each message on lines of its own
 */
record Node(Object key, Shape shape, Paint paint, ImmutableList<Message> label) {

    /** The id; an outside party has none. */
    Optional<Id> id() {
        return key instanceof Id id ? Optional.of(id) : Optional.empty();
    }
}
