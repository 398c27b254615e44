package org.okr4j.examples.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.cli.Choices;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.ReadingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.exchange.giving.Exporter;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.table.TableException;
import org.okr4j.examples.exchange.table.Utf8;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.InputException;
import org.okr4j.examples.input.WholeFile;
import org.okr4j.examples.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a program out as CSV. */
@Command(
        name = "export",
        description =
                "Gives key results, check-ins or people out as CSV, for spreadsheets and for systems that take it."
                        + " Nothing in it is run by a spreadsheet, and import takes it in again.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class ExportCommand extends ReadingCommand {

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME|FILE",
            converter = MappingSource.OfMapping.class,
            description = "What to give out: key-results, check-ins, people, or a mapping in a file that renames or"
                    + " leaves out columns of one of these.")
    private @Nullable MappingSource mapping;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "The file to write; unless given, standard output.")
    private @Nullable Path out;

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public ExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Words words = Words.of(language());
        Mapping layout = writing.of(requireNonNull(mapping).read(words));
        if (!layout.isWritable()) {
            throw wrongCall("--mapping must be one that can be written, such as key-results: "
                    + requireNonNull(mapping).name());
        }
        Input input = input();
        String csv = Exporter.write(input.document().program(), layout, input.asOf());
        try {
            byte[] bytes = Utf8.encode(csv);
            if (out == null) {
                write(csv);
            } else {
                WholeFile.write(out, bytes, words);
            }
        } catch (TableException e) {
            throw new InputException(ImmutableList.of(words.render(e.reason())), e);
        }
        return ExitCodes.FINE;
    }
}
