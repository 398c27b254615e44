package org.okr4j.examples.cli;

import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the commands have in common that show scores or findings: a build can be told to fail on the latter. */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well, or --fail-on was not given.",
            "1:There are findings as severe as --fail-on asks for.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public abstract class EvaluatingCommand extends ShowingCommand {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Choices.OfSeverity.class,
            completionCandidates = Choices.OfSeverity.class,
            description = "End with 1 when there are findings of this severity or a graver one:"
                    + " ${COMPLETION-CANDIDATES}; never unless given.")
    private @Nullable Severity failOn;

    /**
     * Makes a command.
     *
     * @param surroundings what the program is started in
     */
    protected EvaluatingCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected final int exitCode(Evaluation evaluation) {
        return failOn != null && evaluation.report().hasAtLeast(failOn) ? ExitCodes.FINDINGS : ExitCodes.FINE;
    }
}
