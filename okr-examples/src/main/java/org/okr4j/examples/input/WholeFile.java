package org.okr4j.examples.input;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.okr4j.examples.words.Words;

/** Writes files whole or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file: what was there stays until all of the new one is.
     *
     * @param file the file
     * @param bytes what it is to hold
     * @param words the language of what may be wrong
     * @throws InputException if it cannot be written
     */
    public static void write(Path file, byte[] bytes, Words words) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(directory, ".", ".tmp");
            try {
                Files.write(draft, bytes);
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new InputException(ImmutableList.of(file + ": " + words.say("input.unwritable")), e);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
