package org.okr4j.examples.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.section.Sheet;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the commands have in common: they read a program, evaluate it and show a part of the outcome. */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well, or --fail-on was not given.",
            "1:There are findings as severe as --fail-on asks for.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public abstract class EvaluatingCommand extends ReadingCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Choices.OfFormat.class,
            completionCandidates = Choices.OfFormat.class,
            description = "The form of the result: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Choices.Format format = Choices.Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Choices.OfSeverity.class,
            completionCandidates = Choices.OfSeverity.class,
            description = "End with 1 when there are findings of this severity or a graver one:"
                    + " ${COMPLETION-CANDIDATES}; never unless given.")
    private @Nullable Severity failOn;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Choices.OfColor.class,
            completionCandidates = Choices.OfColor.class,
            description =
                    "When to use color: ${COMPLETION-CANDIDATES}. ${DEFAULT-VALUE}, unless given, is on a terminal"
                            + " where NO_COLOR is not set.")
    private Choices.Color color = Choices.Color.AUTO;

    /**
     * Makes a command.
     *
     * @param surroundings what the program is started in
     */
    protected EvaluatingCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /**
     * Shows the outcome to people.
     *
     * @param sheet the outcome, the words and the page
     */
    protected abstract void show(Sheet sheet);

    /**
     * Shows the outcome to programs.
     *
     * @param evaluation the outcome
     * @param writer writes JSON in the language that was asked for
     * @return JSON
     */
    protected abstract String json(Evaluation evaluation, OkrJsonWriter writer);

    @Override
    public final Integer call() throws IOException {
        Input input = input();
        Evaluation evaluation = Okr.evaluate(input.document().program(), input.profile(), input.asOf());
        write(
                format == Choices.Format.JSON
                        ? json(evaluation, OkrJsonWriter.pretty().in(language()))
                        : text(input, evaluation, Words.of(language())));
        return failOn != null && evaluation.report().hasAtLeast(failOn) ? ExitCodes.FINDINGS : ExitCodes.FINE;
    }

    private String text(Input input, Evaluation evaluation, Words words) {
        Page page = new Page(
                switch (color) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> surroundings().showsColor();
                });
        show(new Sheet(input, evaluation, words, page));
        return page.toString();
    }
}
