package org.okr4j.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;

/**
 * What a fuzzer calls with bytes of its own making, led by which branches they reach: {@code mvn -Pfuzz -DskipTests package}.
 *
 * <p>Whatever the bytes are, there is a program, which is written and read again as it was, or there are problems, each with its
 * place and in words of both languages. Anything else that is thrown is a finding of the fuzzer, and so are bytes that take more
 * than ten seconds or half a gigabyte.
 */
public final class ReaderFuzzTarget {

    private ReaderFuzzTarget() {}

    /**
     * Reads some bytes in every way there is.
     *
     * @param bytes the bytes
     * @throws IOException never, for bytes can always be read
     */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        try {
            OkrProgram program = OkrJson.read(new ByteArrayInputStream(bytes));
            if (!OkrJson.read(OkrJson.write(program)).equals(program)) {
                throw new AssertionError("not the same program after it was written and read");
            }
        } catch (OkrJsonException e) {
            Spoilt.check(e.problems());
        }
        OkrJson.lines(new ByteArrayInputStream(bytes), Change.class).limit(10).forEach(line -> {
            if (line.value().isEmpty()) {
                Spoilt.check(line.problems());
            }
        });
    }
}
