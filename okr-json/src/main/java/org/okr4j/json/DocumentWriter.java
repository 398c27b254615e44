package org.okr4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/**
 * Writes one document; codecs never touch the generator themselves.
 *
 * <p>With a layout, the innermost object or array is held back until it is known whether it fits on one line: it does if
 * it holds nothing but scalars and ends within 110 columns.
 */
final class DocumentWriter {

    private static final int LAST_COLUMN = 110;
    private static final int RECENT = 64;

    /** With as many zeros after its point, the text of a number is plain. */
    private static final int MOST_ZEROS = 5;

    /** Stands for null among the tokens that are held back. */
    private static final Object NOTHING = new Object();

    private final JsonGenerator out;
    private final @Nullable Layout layout;
    private final Phrasebook phrases;
    private final List<Object> held = new ArrayList<>();
    private final @Nullable Object[] recentValues = new Object[RECENT];
    private final String[] recentTexts = new String[RECENT];
    private boolean holding;
    private boolean holdingObject;
    private int column;
    private int nameLength;
    private ImmutableTable<Id, String, String> extensions = ImmutableTable.of();

    /** Writes as the generator lays it out, or with line breaks. */
    DocumentWriter(JsonGenerator out, boolean pretty, Phrasebook phrases) {
        this.out = out;
        this.phrases = phrases;
        this.layout = pretty ? new Layout() : null;
        if (layout != null) {
            out.setPrettyPrinter(layout);
        }
    }

    /** Sets what is written with things beside what the library knows of them. */
    void extend(ImmutableTable<Id, String, String> others) {
        extensions = others;
    }

    boolean hasExtensions() {
        return !extensions.isEmpty();
    }

    /** The extension properties of a thing, as canonical text by name. */
    ImmutableSortedMap<String, String> extensionsOf(Id id) {
        return ImmutableSortedMap.copyOf(extensions.row(id));
    }

    /** A message in the language of this document. */
    Phrasebook phrases() {
        return phrases;
    }

    String render(Message message) {
        return phrases.render(message);
    }

    void startObject() throws IOException {
        start(true);
    }

    void startArray() throws IOException {
        start(false);
    }

    void endObject() throws IOException {
        end(true);
    }

    void endArray() throws IOException {
        end(false);
    }

    void name(String name) throws IOException {
        name(new SerializedString(name));
    }

    /** The name of a property, which is written as often as there are objects of its type. */
    void name(SerializedString name) throws IOException {
        nameLength = name.charLength() + 4;
        if (!hold(name, nameLength)) {
            out.writeFieldName(name);
        }
    }

    void text(String text) throws IOException {
        if (!Unicode.isWellFormed(text)) {
            throw new IllegalArgumentException("Text must not hold half of a surrogate pair: " + Excerpt.of(text));
        }
        value(text, text.length() + 4);
    }

    /** The canonical text of a value. Dates and the like stand in a document many times, most of them near each other. */
    void textOf(Object value) throws IOException {
        if (value instanceof String || value instanceof Id) {
            text(value.toString()); // which they hold
            return;
        }
        int hash = value.hashCode();
        int place = (hash ^ (hash >>> 6) ^ (hash >>> 12)) & (RECENT - 1);
        if (!value.equals(recentValues[place])) {
            recentValues[place] = value;
            recentTexts[place] = value.toString();
        }
        text(recentTexts[place]);
    }

    void number(BigDecimal number) throws IOException {
        value(number, Math.max(number.precision(), number.scale()) + 4);
    }

    void number(long number) throws IOException {
        number(BigDecimal.valueOf(number));
    }

    void bool(boolean value) throws IOException {
        value(value, 7);
    }

    void nothing() throws IOException {
        value(NOTHING, 6);
    }

    private void value(Object value, int width) throws IOException {
        nameLength = 0;
        if (!hold(value, width)) {
            emit(value);
        }
    }

    private void start(boolean object) throws IOException {
        if (layout == null) {
            emitStart(object);
            return;
        }
        release();
        holding = true;
        holdingObject = object;
        column = layout.indentation() + nameLength + 1;
        nameLength = 0;
    }

    private void end(boolean object) throws IOException {
        if (layout != null && holding) {
            layout.inline(true);
            release();
            emitEnd(object);
            layout.inline(false);
        } else {
            emitEnd(object);
        }
    }

    /** Holds a token back; false if nothing is held back. */
    private boolean hold(Object token, int width) throws IOException {
        if (!holding) {
            return false;
        }
        held.add(token);
        column += width;
        if (column > LAST_COLUMN) {
            release();
        }
        return true;
    }

    private void release() throws IOException {
        if (holding) {
            holding = false;
            emitStart(holdingObject);
            for (Object token : held) {
                emit(token);
            }
            held.clear();
        }
    }

    private void emit(Object token) throws IOException {
        if (token instanceof SerializedString name) {
            out.writeFieldName(name);
        } else if (token instanceof String text) {
            out.writeString(text);
        } else if (token instanceof BigDecimal number) {
            write(number);
        } else if (token instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else {
            out.writeNull();
        }
    }

    private void emitStart(boolean object) throws IOException {
        if (object) {
            out.writeStartObject();
        } else {
            out.writeStartArray();
        }
    }

    private void emitEnd(boolean object) throws IOException {
        if (object) {
            out.writeEndObject();
        } else {
            out.writeEndArray();
        }
    }

    /**
     * Writes a number plainly; as its text where that is plain, which is kept with a number and made faster. A generator that writes
     * no text, as that of a tree, would take a text for a floating point number.
     */
    private void write(BigDecimal number) throws IOException {
        boolean isPlain = number.scale() >= 0 && number.precision() > number.scale() - MOST_ZEROS;
        if (isPlain && out.canWriteFormattedNumbers()) {
            out.writeNumber(number.toString());
        } else {
            out.writeNumber(number);
        }
    }
}
