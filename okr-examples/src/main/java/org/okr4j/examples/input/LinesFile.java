package org.okr4j.examples.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okr4j.examples.words.Words;

/** A file of lines, each of which says something. */
public final class LinesFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private LinesFile() {}

    /**
     * Reads the lines of a file in UTF-8.
     *
     * @param file the file
     * @param words the language of what may be wrong
     * @return the lines without blanks around them, and without those that are blank
     * @throws InputException if the file cannot be read
     */
    public static ImmutableList<String> read(Path file, Words words) {
        try {
            return Files.readString(file, UTF_8)
                    .replace(BYTE_ORDER_MARK, "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw Input.unreadable(file, e, words);
        }
    }
}
