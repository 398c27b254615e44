package org.okr4j.examples.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrJsonException;
import org.okr4j.program.Change;

/** A file that holds one change of a program, or an array of them. */
public final class ChangeFile {

    private ChangeFile() {}

    /**
     * Reads the changes of a file.
     *
     * @param file the file
     * @param words the language of what may be wrong
     * @return the changes in their order
     * @throws InputException if the file holds no changes; it names each place
     */
    public static ImmutableList<Change> read(Path file, Words words) {
        try {
            String json = Files.readString(file, UTF_8);
            return json.stripLeading().startsWith("[")
                    ? OkrJson.readChanges(json)
                    : ImmutableList.of(OkrJson.readChange(json));
        } catch (OkrJsonException e) {
            throw Input.refused(file, e, words);
        } catch (IOException e) {
            throw Input.unreadable(file, e, words);
        }
    }
}
