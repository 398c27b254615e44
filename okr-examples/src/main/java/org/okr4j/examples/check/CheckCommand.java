package org.okr4j.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.okr4j.Okr;
import org.okr4j.examples.cli.Choices;
import org.okr4j.examples.cli.ColorOption;
import org.okr4j.examples.cli.FailOnOption;
import org.okr4j.examples.cli.ReadingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.input.BaselineFile;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.words.Words;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.RuleSet;
import org.okr4j.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the findings of a program, to people, build servers and code hosts. */
@Command(
        name = "check",
        description = "Shows what the rules found, and what they could not judge.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well, or --fail-on was not given.",
            "1:There are findings as severe as --fail-on asks for, beside those of a baseline.",
            "2:Called wrongly, or a file cannot be read or written; standard error says why.",
            "3:A fault of the program itself."
        })
public final class CheckCommand extends ReadingCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Form.OfWord.class,
            completionCandidates = Form.OfWord.class,
            description =
                    "The form of the result: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. In junit, rules"
                            + " fail from the severity of --fail-on on, or else from warning.")
    private Form form = Form.TEXT;

    @Mixin
    private final ColorOption color = new ColorOption();

    @Mixin
    private final FailOnOption failOn = new FailOnOption();

    @Option(
            names = "--own-rules",
            description = "Ask also for the rules that are found on the class path, such as those of these examples.")
    private boolean hasOwnRules;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "What was found before, as --write-baseline has written it: only what is new counts.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description =
                    "Write what is found to a file. With --baseline, write what of it is still found: it never grows.")
    private @Nullable Path next;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public CheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected RuleSet ownRules() {
        return hasOwnRules ? RuleSet.provided(CheckCommand.class.getClassLoader()) : RuleSet.of();
    }

    @Override
    public Integer call() throws IOException {
        Input input = input();
        FindingsReport report = report(input);
        if (next != null) {
            BaselineFile.write(next(report), next, Words.of(language()));
        }
        write(form.write(new Checked(
                input,
                report,
                language(),
                color.page(surroundings()),
                failOn.severity().orElse(Severity.WARNING))));
        return failOn.exitCode(report::hasAtLeast);
    }

    private FindingsReport report(Input input) {
        FindingsReport report =
                FindingsReport.of(Okr.evaluate(input.document().program(), input.profile(), input.asOf()));
        return baseline == null ? report : report.against(BaselineFile.read(baseline, Words.of(language())));
    }

    private static Baseline next(FindingsReport report) {
        return report.comparison().map(BaselineComparison::next).orElseGet(() -> Baseline.of(report.report()));
    }
}
