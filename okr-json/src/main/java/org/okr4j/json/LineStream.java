package org.okr4j.json;

import java.io.IOException;
import java.io.InputStream;

/** One line after the other of a stream, each as a stream with an end; no line is ever held as a whole. */
final class LineStream extends InputStream {

    private static final byte FEED = '\n';

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int limit;
    private boolean isEnded;

    /** Starts on the first line. */
    LineStream(InputStream in) {
        this.in = in;
    }

    /** Goes to the start of the next line, past what is left of this one. */
    void next() throws IOException {
        while (!isEnded) {
            position = end(limit);
            isEnded = position < limit || !fill();
        }
        isEnded = false;
        if (position < limit) {
            position++;
        }
    }

    /** Whether nothing comes anymore, neither on this line nor on another. */
    boolean isExhausted() throws IOException {
        return position == limit && !fill();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (isEnded || isExhausted() || buffer[position] == FEED) {
            isEnded = true;
            return length == 0 ? 0 : -1;
        }
        int read = end(Math.min(limit, position + length)) - position;
        System.arraycopy(buffer, position, bytes, offset, read);
        position += read;
        return read;
    }

    /** Where the line ends, or the bound that is before it. */
    private int end(int bound) {
        for (int i = position; i < bound; i++) {
            if (buffer[i] == FEED) {
                return i;
            }
        }
        return bound;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }
}
