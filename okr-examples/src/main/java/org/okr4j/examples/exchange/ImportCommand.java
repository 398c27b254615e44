package org.okr4j.examples.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.cli.Choices;
import org.okr4j.examples.cli.ColorOption;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.FormatOption;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.LanguageOption;
import org.okr4j.examples.cli.OfDate;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.cli.WritingCommand;
import org.okr4j.examples.exchange.mapping.EntryReader;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.table.TableException;
import org.okr4j.examples.exchange.table.TableLimits;
import org.okr4j.examples.exchange.taking.ImportOptions;
import org.okr4j.examples.exchange.taking.ImportResult;
import org.okr4j.examples.exchange.taking.Importer;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.Sample;
import org.okr4j.examples.input.WholeFile;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJson;
import org.okr4j.organization.Organization;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a file of another system into a program, all of it or nothing. */
@Command(
        name = "import",
        description =
                "Takes objectives, key results, check-ins or people from a file into a program, and says what comes"
                        + " of each row. All rows are taken or none; taking a file twice comes to nothing the second time.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every row can be taken, or has nothing to take.",
            "1:Rows are refused.",
            "2:Called wrongly, or a file cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class ImportCommand extends WritingCommand {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "The file to take in.")
    private @Nullable Path file;

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME|FILE",
            converter = MappingSource.OfMapping.class,
            completionCandidates = MappingSource.OfMapping.class,
            description = "The layout of the file: ${COMPLETION-CANDIDATES}, or a mapping in a file.")
    private @Nullable MappingSource mapping;

    @Option(
            names = "--program",
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "The program to take it into, as JSON; unless given, people begin a new one.")
    private @Nullable Path program;

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            converter = Choices.OfSample.class,
            completionCandidates = Choices.OfSample.class,
            description = "A bundled sample to take it into: ${COMPLETION-CANDIDATES}.")
    private @Nullable Sample sample;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "Where to write the program that comes of it; it may be that of --program.")
    private @Nullable Path out;

    @Option(names = "--dry-run", description = "Say what would come of it, and write nothing.")
    private boolean dryRun;

    @Option(names = "--good-rows", description = "Take the rows that can be taken, even if others are refused.")
    private boolean goodRows;

    @Option(names = "--complete", description = "People who are not in the file have left, the day before --as-of.")
    private boolean complete;

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "The unit of objectives that do not say theirs; unless given, that of their owner.")
    private @Nullable String unit;

    @Option(
            names = "--cycle",
            paramLabel = "ID",
            description = "The cycle of objectives that do not say theirs; unless given, that of their dates.")
    private @Nullable String cycle;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = OfDate.class,
            description = "The day on which the file is true; unless given, today, and for a sample its own date.")
    private @Nullable LocalDate asOf;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    @Mixin
    private final ColorOption color = new ColorOption();

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public ImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        check();
        Words words = Words.of(language.language());
        Mapping layout = writing.of(requireNonNull(mapping).read(words));
        if (program == null && sample == null && !layout.isOfOrganization()) {
            throw wrongCall("--program must be given: only people begin a new one");
        }
        Path source = requireNonNull(file);
        Optional<Input> into = into(words);
        OkrProgram before = into.map(input -> input.document().program()).orElseGet(ImportCommand::nothing);
        LocalDate date = Optional.ofNullable(asOf)
                .or(() -> into.filter(input -> sample != null).map(Input::asOf))
                .orElseGet(surroundings().today());
        ImportResult result = Importer.plan(
                before,
                EntryReader.read(layout, ExchangeFiles.table(source, layout, TableLimits.DEFAULT, words)),
                layout,
                options(before, date));
        boolean isTaken = result.isWhole() || goodRows;
        if (isTaken && result.after().organization().units().isEmpty()) {
            throw ExchangeFiles.refused(source, new TableException(0, Message.of("exchange.import.empty")), words);
        }
        String shown = format.isForPrograms()
                ? new ImportJson(result, isTaken, words, language.language()).toString()
                : new ImportPage(result, source, words, color.page(surroundings())).text(fate(isTaken, words));
        if (isTaken && !dryRun) {
            WholeFile.write(requireNonNull(out), OkrJson.write(result.after()).getBytes(UTF_8), words);
        }
        write(shown);
        return result.isWhole() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private void check() {
        if (dryRun == (out != null)) {
            throw wrongCall("One of --dry-run and --out must be given");
        }
        if (program != null && sample != null) {
            throw wrongCall("Only one of --program and --sample may be given: " + program);
        }
    }

    private String fate(boolean isTaken, Words words) {
        if (!isTaken) {
            return words.say("exchange.import.nothing");
        }
        return dryRun
                ? words.say("exchange.import.dry-run")
                : words.say("exchange.import.written", String.valueOf(out));
    }

    private Optional<Input> into(Words words) {
        return program == null
                ? Optional.ofNullable(sample).map(Sample::read)
                : Optional.of(Input.read(program, surroundings().today(), words));
    }

    /** A program in which there is nothing yet, not even units. */
    private static OkrProgram nothing() {
        return OkrProgram.builder()
                .organization(Organization.builder().name("-").build())
                .build();
    }

    private ImportOptions options(OkrProgram before, LocalDate date) {
        return new ImportOptions(
                date,
                Optional.ofNullable(unit)
                        .map(text -> ids(before).unit("--unit", text).id()),
                Optional.ofNullable(cycle)
                        .map(text -> ids(before).cycle("--cycle", text).id()),
                complete);
    }

    private Ids ids(OkrProgram before) {
        if (program == null && sample == null) {
            throw wrongCall("--unit and --cycle need a program that has them");
        }
        return new Ids(before.resolve(), this::wrongCall);
    }
}
