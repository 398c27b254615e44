package org.okr4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Two spaces a level, one entry a line; but one line in all for the objects and arrays that are marked so. */
final class Layout implements PrettyPrinter {

    private int depth;
    private int inlineBelow = Integer.MAX_VALUE;

    /** Marks the objects and arrays that follow, or those after them no longer. */
    void inline(boolean on) {
        inlineBelow = on ? depth : Integer.MAX_VALUE;
    }

    private boolean isInline() {
        return depth > inlineBelow;
    }

    /** How far the entries of the innermost object or array are moved in. */
    int indentation() {
        return 2 * depth;
    }

    private void breakLine(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            out.writeRaw("  ");
        }
    }

    private void start(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        depth++;
    }

    private void beforeEntries(JsonGenerator out) throws IOException {
        if (!isInline()) {
            breakLine(out);
        }
    }

    private void separate(JsonGenerator out) throws IOException {
        if (isInline()) {
            out.writeRaw(", ");
        } else {
            out.writeRaw(',');
            breakLine(out);
        }
    }

    private void end(JsonGenerator out, int entries, char bracket) throws IOException {
        boolean breaks = entries > 0 && !isInline();
        depth--;
        if (breaks) {
            breakLine(out);
        }
        out.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        start(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        beforeEntries(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        start(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        beforeEntries(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) throws IOException {
        end(out, entries, ']');
    }
}
