package org.okr4j.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.ProfileSource;
import org.okr4j.examples.input.Sample;
import org.okr4j.examples.words.Words;
import org.okr4j.rule.RuleSet;
import org.okr4j.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that read a program: where it is, and as of when, by which rules and in which words. */
@Command
public abstract class ReadingCommand extends WritingCommand {

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
            converter = OfDate.class,
            description = "The date of the evaluation; unless given, today for a FILE and its own date for a sample.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            converter = Choices.OfProfile.class,
            completionCandidates = Choices.OfProfile.class,
            description = "The profile of rules: ${COMPLETION-CANDIDATES}, or one in a file, as JSON; unless given,"
                    + " recommended for a FILE.")
    private @Nullable ProfileSource profile;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    /**
     * Makes a command.
     *
     * @param surroundings what the program is started in
     */
    protected ReadingCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** {@return the language of the result} */
    protected final Language language() {
        return language.language();
    }

    /**
     * Reads the program.
     *
     * @return the program, the date and the profile, as the user wants them
     */
    protected final Input input() {
        Input input = read();
        return new Input(
                input.document(),
                input.file(),
                profile == null
                        ? ProfileSource.with(ownRules(), input.profile())
                        : profile.read(ownRules(), Words.of(language())),
                asOf == null ? input.asOf() : asOf);
    }

    /** {@return rules that the profile is to have beside its own; none unless overridden} */
    protected RuleSet ownRules() {
        return RuleSet.of();
    }

    private Input read() {
        if (file == null) {
            return (sample == null ? Sample.CITY : sample).read();
        }
        if (sample != null) {
            throw wrongCall("Only one of FILE and --sample may be given: " + file);
        }
        return Input.read(file, surroundings().today(), Words.of(language()));
    }
}
