package org.okr4j.json;

import java.io.IOException;
import java.io.Reader;
import org.okr4j.text.Message;

/** Counts characters and leaves a byte order mark out. The reader it takes them from is not closed. */
final class BoundedReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final long most;
    private long count;

    BoundedReader(Reader in, long most) {
        this.in = in;
        this.most = most;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read <= 0) {
            return read;
        }
        boolean first = count == 0;
        count += read;
        if (count > most) {
            throw new InputRefused(Message.of("json.document-too-long", most));
        }
        if (!first || buffer[offset] != BYTE_ORDER_MARK) {
            return read;
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
        return read == 1 ? read(buffer, offset, length) : read - 1;
    }

    @Override
    public void close() {}
}
