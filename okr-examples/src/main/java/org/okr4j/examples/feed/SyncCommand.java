package org.okr4j.examples.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.cli.Choices;
import org.okr4j.examples.cli.ColorOption;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.FormatOption;
import org.okr4j.examples.cli.ReadingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.input.FeedFile;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.WholeFile;
import org.okr4j.examples.words.Words;
import org.okr4j.feed.FeedReport;
import org.okr4j.feed.MetricFeed;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads figures from a database and makes check-ins of them. */
@Command(
        name = "sync",
        description =
                "Reads the figures of key results from a database, and makes check-ins of them that are marked as made"
                        + " by a feed. What a person has reported stays; what goes wrong with one figure costs no other.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:There was a figure for each line of the mapping, or none is due.",
            "1:Somebody has to look into a line: there is no figure, it cannot be, or the database has failed.",
            "2:Called wrongly, or a file cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class SyncCommand extends ReadingCommand {

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "Which key result takes which figure, as JSON.")
    private @Nullable Path mapping;

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "The query for each figure, as SQL; a line -- metric: KEY stands above each.")
    private @Nullable Path queries;

    @Option(
            names = "--url",
            required = true,
            paramLabel = "URL",
            description = "The database, such as jdbc:postgresql://localhost/city?user=reader.")
    private String url = "";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long connecting, and each query, may take; ${DEFAULT-VALUE} unless given.")
    private int timeout;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "Where to write the program with the check-ins; it may be FILE itself.")
    private @Nullable Path out;

    @Option(names = "--dry-run", description = "Say what would come of it, and write nothing.")
    private boolean dryRun;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ColorOption color = new ColorOption();

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public SyncCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        check();
        Words words = Words.of(language());
        Input input = input();
        MetricFeed feed = FeedFile.read(requireNonNull(mapping), words);
        Queries known = Queries.read(requireNonNull(queries), words);
        ResolvedProgram program = input.document().program().resolve();
        FeedReport report;
        try (JdbcMetricSource source = new JdbcMetricSource(new Database(url, timeout), known, words)) {
            report = feed.read(source, program, input.asOf());
        }
        String organization = program.program().organization().name();
        String shown = format.isForPrograms()
                ? OkrJsonWriter.pretty().in(language()).write(report)
                : new SyncPage(organization, report, words, color.page(surroundings())).text(fate(report, words));
        if (!dryRun && !report.changes().isEmpty()) {
            OkrProgram after = program.program().apply(report.changes());
            WholeFile.write(requireNonNull(out), OkrJson.write(after).getBytes(UTF_8), words);
        }
        write(shown);
        return report.problems().isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private void check() {
        if (dryRun == (out != null)) {
            throw wrongCall("One of --dry-run and --out must be given");
        }
        if (timeout < 1) {
            throw wrongCall("--timeout must be at least 1: " + timeout);
        }
    }

    private String fate(FeedReport report, Words words) {
        if (report.changes().isEmpty()) {
            return words.say("sync.nothing");
        }
        return dryRun ? words.say("sync.dry-run") : words.say("sync.written", String.valueOf(out));
    }
}
