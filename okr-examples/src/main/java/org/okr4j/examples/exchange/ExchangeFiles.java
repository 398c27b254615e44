package org.okr4j.examples.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.mapping.Note;
import org.okr4j.examples.exchange.table.CsvText;
import org.okr4j.examples.exchange.table.Table;
import org.okr4j.examples.exchange.table.TableException;
import org.okr4j.examples.exchange.table.TableLimits;
import org.okr4j.examples.exchange.table.Utf8;
import org.okr4j.examples.exchange.table.YamlRows;
import org.okr4j.examples.exchange.table.YamlText;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.InputException;
import org.okr4j.examples.words.Words;

/** Reads the files that are exchanged, within limits. */
final class ExchangeFiles {

    private ExchangeFiles() {}

    /** The table that a file holds. */
    static Table table(Path file, Mapping mapping, TableLimits limits, Words words) {
        try {
            String text = Utf8.decode(bytes(file, limits, words));
            return mapping.isYaml()
                    ? YamlRows.of(YamlText.read(text, limits), mapping.lists(), mapping.listSeparator())
                    : new CsvText(mapping.separator(), limits).read(text);
        } catch (TableException e) {
            throw refused(file, e, words);
        }
    }

    /** The bytes of a file, of which no more are read than there may be. */
    static byte[] bytes(Path file, TableLimits limits, Words words) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, limits.bytes() + 1L));
            if (bytes.length > limits.bytes()) {
                throw new InputException(
                        ImmutableList.of(file + ": " + words.say("exchange.file.large", limits.bytes())),
                        new IOException("too large"));
            }
            return bytes;
        } catch (IOException e) {
            throw Input.unreadable(file, e, words);
        }
    }

    static InputException refused(Path file, TableException exception, Words words) {
        return refused(file, ImmutableList.of(new Note(exception.line(), exception.reason())), exception, words);
    }

    /** One line for each thing that is wrong, for editors to jump to. */
    static InputException refused(Path file, ImmutableList<Note> notes, Exception cause, Words words) {
        return new InputException(
                notes.stream()
                        .map(note ->
                                file + (note.line() < 1 ? "" : ":" + note.line()) + ": " + words.render(note.message()))
                        .collect(ImmutableList.toImmutableList()),
                cause);
    }
}
