package org.okr4j.examples.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import org.okr4j.text.Message;

/** Turns bytes into text, and text into bytes, without ever putting something else in the place of what cannot be turned. */
public final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Utf8() {}

    /**
     * Reads text.
     *
     * @param bytes text in UTF-8, with a byte order mark or without
     * @return the text without the mark
     * @throws TableException if the bytes are no UTF-8; it names the line
     */
    public static String decode(byte[] bytes) throws TableException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new TableException(line(text), Message.of("exchange.file.no-utf8"));
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * Writes text.
     *
     * @param text the text
     * @return its bytes in UTF-8, without a byte order mark
     * @throws TableException if half of a character stands alone in it
     */
    public static byte[] encode(String text) throws TableException {
        try {
            ByteBuffer bytes = UTF_8.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw new TableException(0, Message.of("exchange.file.half-character"));
        }
    }

    private static int line(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
