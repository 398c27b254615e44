package org.okr4j.examples.cli;

import org.okr4j.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private final FailOnOption failOn = new FailOnOption();

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
        return failOn.exitCode(evaluation.report()::hasAtLeast);
    }
}
