package org.okr4j.examples.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.examples.cli.Choices;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.ReadingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.words.Words;
import org.okr4j.report.dashboard.Dashboards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a program as a page for a browser. */
@Command(
        name = "dashboard",
        description =
                "Writes a page for a browser that shows where everything stands. It is one file that asks for nothing"
                        + " from a network: put it on any server, or send it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The page is written.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class DashboardCommand extends ReadingCommand {

    private static final String FILE = "index.html";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            converter = Choices.OfPath.class,
            description = "The directory to write index.html to; it is made if need be.")
    private @Nullable Path directory;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public DashboardCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Input input = input();
        Evaluation evaluation = Okr.evaluate(input.document().program(), input.profile(), input.asOf());
        byte[] page = DashboardPage.of(Dashboards.of(evaluation), language()).getBytes(UTF_8);
        Path file = requireNonNull(directory).resolve(FILE);
        try {
            Files.createDirectories(directory);
            Files.write(file, page);
        } catch (IOException e) {
            throw wrongCall("--out cannot be written: " + file);
        }
        write(Words.of(language()).say("html.written", file, page.length / 1000) + "\n");
        return ExitCodes.FINE;
    }
}
