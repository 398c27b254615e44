package org.okr4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.Sample;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.section.Sheet;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Severity;
import org.okr4j.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands have in common: they read a program, evaluate it and show a part of the outcome. */
@Command(
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well, or --fail-on was not given.",
            "1:There are findings as severe as --fail-on asks for.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public abstract class EvaluatingCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "A program as JSON; without it a bundled sample.")
    private @Nullable Path file;

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            converter = Choices.OfSample.class,
            completionCandidates = Choices.OfSample.class,
            description = "The bundled sample: ${COMPLETION-CANDIDATES}; city unless given.")
    private @Nullable Sample sample;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Choices.OfDate.class,
            description = "The date of the evaluation; unless given, today for a FILE and its own date for a sample.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            converter = Choices.OfProfile.class,
            completionCandidates = Choices.OfProfile.class,
            description = "The profile of rules: ${COMPLETION-CANDIDATES}; unless given, recommended for a FILE.")
    private @Nullable Profile profile;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            converter = Choices.OfLanguage.class,
            completionCandidates = Choices.OfLanguage.class,
            description = "The language: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Language language = Language.ENGLISH;

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
        this.surroundings = surroundings;
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
        Words words = Words.of(language);
        Input input = input(words);
        Evaluation evaluation = Okr.evaluate(
                input.document().program(),
                profile == null ? input.profile() : profile,
                asOf == null ? input.asOf() : asOf);
        write(
                format == Choices.Format.JSON
                        ? json(evaluation, OkrJsonWriter.pretty().in(language))
                        : text(input, evaluation, words));
        return failOn != null && evaluation.report().hasAtLeast(failOn) ? ExitCodes.FINDINGS : ExitCodes.FINE;
    }

    private Input input(Words words) {
        if (file == null) {
            return (sample == null ? Sample.CITY : sample).read();
        }
        if (sample != null) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(), "Only one of FILE and --sample may be given: " + file);
        }
        return Input.read(file, surroundings.today(), words);
    }

    private String text(Input input, Evaluation evaluation, Words words) {
        Page page = new Page(
                switch (color) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> surroundings.showsColor();
                });
        show(new Sheet(input, evaluation, words, page));
        return page.toString();
    }

    /** Writes all or, where that is not possible, says so: half a result is none. */
    private void write(String result) throws IOException {
        surroundings.out().write(result.getBytes(UTF_8));
        surroundings.out().flush();
    }
}
