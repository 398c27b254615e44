package org.okr4j.examples.exchange;

import com.google.common.base.Ascii;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.okr4j.examples.cli.Choices;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.mapping.MappingException;
import org.okr4j.examples.exchange.mapping.MappingReader;
import org.okr4j.examples.exchange.mapping.Mappings;
import org.okr4j.examples.exchange.table.TableException;
import org.okr4j.examples.exchange.table.TableLimits;
import org.okr4j.examples.exchange.table.Utf8;
import org.okr4j.examples.input.InputException;
import org.okr4j.examples.words.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where a layout comes from: it comes with the program, or stands in a file.
 *
 * @param name its name, or that of the file
 * @param file the file; empty for one that comes with the program
 */
record MappingSource(String name, Optional<Path> file) {

    /**
     * Reads the layout.
     *
     * @throws InputException if the file holds none; it names each line
     */
    Mapping read(Words words) {
        return file.map(path -> read(path, words)).orElseGet(() -> Mappings.named(name));
    }

    private static Mapping read(Path path, Words words) {
        try {
            return MappingReader.read(Utf8.decode(ExchangeFiles.bytes(path, TableLimits.DEFAULT, words)));
        } catch (MappingException e) {
            throw ExchangeFiles.refused(path, e.notes(), e, words);
        } catch (TableException e) {
            throw ExchangeFiles.refused(path, e, words);
        }
    }

    /** A layout by its name, or else one in a file that is there. */
    static final class OfMapping implements ITypeConverter<MappingSource>, Iterable<String> {

        OfMapping() {}

        @Override
        public MappingSource convert(String text) {
            Path file = new Choices.OfPath().convert(text);
            if (Mappings.NAMES.contains(text)) {
                return new MappingSource(text, Optional.empty());
            }
            if (Files.notExists(file)) {
                throw new TypeConversionException("must be one of " + String.join(", ", Mappings.NAMES)
                        + ", or a file that holds one: " + Ascii.truncate(text, 200, "…"));
            }
            return new MappingSource(text, Optional.of(file));
        }

        @Override
        public Iterator<String> iterator() {
            return Mappings.NAMES.iterator();
        }
    }
}
