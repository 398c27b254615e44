package org.okr4j.examples.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/**
 * The style and the script of the page. They stand in the page itself, and its policy names both by their hash, so that a
 * browser runs no other, whatever the program holds.
 *
 * @param style the style sheet
 * @param script the script
 */
public record Assets(String style, String script) {

    /** {@return those in the jar} */
    static Assets read() {
        return new Assets(read("page.css"), read("page.js"));
    }

    /** {@return what a browser may load and run: these two and nothing else} */
    public String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] hash = Hashing.sha256().hashString(text, UTF_8).asBytes();
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private static String read(String file) {
        try (InputStream in = requireNonNull(Assets.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
