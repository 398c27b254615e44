package org.okr4j.program;

import com.google.common.base.CaseFormat;
import org.okr4j.text.Message;

/**
 * One property of a thing, as differences tell it.
 *
 * @param <T> the type of the thing
 */
abstract class Property<T> {

    private final String name;

    Property(String name) {
        this.name = name;
    }

    /** The name in paths. */
    final String name() {
        return name;
    }

    /** The name for people; in English without an article. */
    Message word() {
        return word(name);
    }

    static Message word(String name) {
        return Message.of("program.property." + CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name));
    }

    /** Tells how the property of a thing before differs from that of the thing after, if it does. */
    abstract void tell(Subject subject, T before, T after, Telling telling);
}
