package org.okr4j.examples.diff;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.cli.Choices;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.FormatOption;
import org.okr4j.examples.cli.LanguageOption;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.cli.WritingCommand;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how two programs differ. It ends with 1 where they do, as people know it from comparing files. */
@Command(
        name = "diff",
        description = "Shows how two programs differ: what was reported and decided, and what came, went or changed."
                + " As JSON, also the changes that lead from the one to the other.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Both programs say the same.",
            "1:They differ.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class DiffCommand extends WritingCommand {

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            converter = Choices.OfPath.class,
            description = "The program to compare with, as JSON.")
    private @Nullable Path before;

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            converter = Choices.OfPath.class,
            description = "The program to compare, as JSON.")
    private @Nullable Path after;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public DiffCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Words words = Words.of(language.language());
        ProgramDiff diff = ProgramDiff.between(read(requireNonNull(before), words), read(requireNonNull(after), words));
        write(
                format.isForPrograms()
                        ? OkrJsonWriter.pretty().in(language.language()).write(diff)
                        : text(diff, words));
        return diff.isEmpty() ? ExitCodes.FINE : ExitCodes.DIFFERENT;
    }

    private OkrProgram read(Path file, Words words) {
        return Input.read(file, surroundings().today(), words).document().program();
    }

    private static String text(ProgramDiff diff, Words words) {
        Page page = new Page(false);
        page.edges(
                0,
                new Span(diff.after().organization().name(), Style.STRONG),
                Span.of(words.say("diff.count", diff.differences().size())));
        page.rule("═");
        if (diff.isEmpty()) {
            page.line(Span.of(words.say("diff.none")));
        }
        diff.differences()
                .forEach(difference -> page.hanging(List.of(Span.of("• ")), Span.of(words.render(difference.text()))));
        return page.toString();
    }
}
