package org.okr4j.examples.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrJsonException;
import org.okr4j.rule.Baseline;

/** A file that holds what was found before. */
public final class BaselineFile {

    private BaselineFile() {}

    /**
     * Reads a baseline.
     *
     * @param file the file
     * @param words the language of what may be wrong
     * @return the baseline
     * @throws InputException if the file holds no baseline; it names each place
     */
    public static Baseline read(Path file, Words words) {
        try {
            return OkrJson.readBaseline(file);
        } catch (OkrJsonException e) {
            throw Input.refused(file, e, words);
        } catch (IOException e) {
            throw Input.unreadable(file, e, words);
        }
    }

    /**
     * Writes a baseline.
     *
     * @param baseline the baseline
     * @param file the file
     * @param words the language of what may be wrong
     * @throws InputException if the file cannot be written
     */
    public static void write(Baseline baseline, Path file, Words words) {
        try {
            Files.writeString(file, OkrJson.write(baseline), UTF_8);
        } catch (IOException e) {
            throw new InputException(ImmutableList.of(file + ": " + words.say("input.unwritable")), e);
        }
    }
}
