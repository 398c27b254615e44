package org.okr4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import org.okr4j.examples.Main;

/** What a run of the program in this process left behind. */
public record Outcome(int code, String out, String err) {

    /** Runs as if standard output went to a file, on November 20 of 2026. */
    public static Outcome of(String... arguments) {
        return of(false, Map.of(), arguments);
    }

    static Outcome of(boolean terminal, Map<String, String> variables, String... arguments) {
        return of(InputStream.nullInputStream(), terminal, variables, arguments);
    }

    /** Runs as if a file went to standard input, and standard output to another one. */
    public static Outcome ofInput(InputStream in, Map<String, String> variables, String... arguments) {
        return of(in, false, variables, arguments);
    }

    private static Outcome of(InputStream in, boolean terminal, Map<String, String> variables, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Surroundings(in, out, err, variables, terminal, () -> LocalDate.of(2026, 11, 20)), arguments);
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
