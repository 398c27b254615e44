package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.okr4j.text.Message;

/**
 * Decodes UTF-8 strictly and counts bytes.
 *
 * <p>What is wrong is said only after all characters before it have been handed out, so that the parser stands in the
 * value when it hears of it. The stream is not closed.
 */
final class Utf8Reader extends Reader {

    private final InputStream in;
    private final long most;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private long count;
    private boolean ended;

    Utf8Reader(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int read = chars.position() - offset;
            if (read > 0) {
                return read;
            }
            if (result.isError()) {
                throw new InputRefused(Message.of("json.not-utf-8"));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            count += read;
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        if (count > most) {
            throw new InputRefused(Message.of("json.document-too-long", most));
        }
    }

    @Override
    public void close() {}
}
