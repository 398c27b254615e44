package org.okr4j.examples.cli;

import java.io.IOException;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.section.Sheet;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the commands have in common that evaluate a program and show what follows, to people or to programs. */
@Command
public abstract class ShowingCommand extends ReadingCommand {

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ColorOption color = new ColorOption();

    /**
     * Makes a command.
     *
     * @param surroundings what the program is started in
     */
    protected ShowingCommand(Surroundings surroundings) {
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

    /** Checks what the command line says before anything is read; nothing unless overridden. */
    protected void check() {}

    /** {@return whether the outcome is shown to programs} */
    protected boolean isForPrograms() {
        return format.isForPrograms();
    }

    /**
     * Returns how the program ends once the outcome is written.
     *
     * @param evaluation the outcome
     * @return one of {@link ExitCodes}
     */
    protected int exitCode(Evaluation evaluation) {
        return ExitCodes.FINE;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Input input = input();
        Evaluation evaluation = Okr.evaluate(input.document().program(), input.profile(), input.asOf());
        write(
                isForPrograms()
                        ? json(evaluation, OkrJsonWriter.pretty().in(language()))
                        : text(input, evaluation, Words.of(language())));
        return exitCode(evaluation);
    }

    /** {@return an empty page, colored if the user wants that} */
    protected final Page page() {
        return color.page(surroundings());
    }

    private String text(Input input, Evaluation evaluation, Words words) {
        Page page = page();
        show(new Sheet(input, evaluation, words, page));
        return page.toString();
    }
}
