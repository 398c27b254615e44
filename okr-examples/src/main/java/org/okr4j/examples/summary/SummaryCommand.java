package org.okr4j.examples.summary;

import java.io.IOException;
import org.okr4j.Okr;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.ReadingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.input.Input;
import org.okr4j.report.dashboard.Dashboards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells those who lead how things stand, on one page. */
@Command(
        name = "summary",
        description = "Tells on one page what moved, what is in danger and why, who has to decide what, and what the"
                + " rollout needs next.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class SummaryCommand extends ReadingCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Form.OfWord.class,
            completionCandidates = Form.OfWord.class,
            description =
                    "The form of the result: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. In json, the"
                            + " values behind each sentence are there for another writer.")
    private Form form = Form.TEXT;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public SummaryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Input input = input();
        write(form.write(
                Dashboards.of(Okr.evaluate(input.document().program(), input.profile(), input.asOf())), language()));
        return ExitCodes.FINE;
    }
}
