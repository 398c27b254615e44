package org.okr4j.examples.focus;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.alignment.FocusCandidate;
import org.okr4j.alignment.FocusTest;
import org.okr4j.calendar.CycleId;
import org.okr4j.examples.cli.Choices;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.input.LinesFile;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.organization.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sorts what a unit could do into objectives, KPIs to watch, operations and what can wait. */
@Command(
        name = "focus",
        description =
                "Sorts what a unit could do, its objectives or a list, into objectives, KPIs to watch, operations and"
                        + " what can wait, with the reasons.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class FocusCommand extends ShowingCommand {

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "The id of the unit whose objectives are sorted, or that a list is for.")
    private @Nullable String unit;

    @Option(
            names = "--cycle",
            paramLabel = "CYCLE",
            description = "The id of the cycle to sort for; the one of the date unless given.")
    private @Nullable String cycle;

    @Option(
            names = "--candidates",
            paramLabel = "LIST",
            converter = Choices.OfPath.class,
            description = "A file of what could be done, one thing a line, the most important first. With --unit it is"
                    + " compared with the program, in the language of the unit; without, the words alone"
                    + " tell, in the language of --lang.")
    private @Nullable Path candidates;

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            defaultValue = "" + FocusTest.USUAL_MOST,
            description = "How many objectives come first; ${DEFAULT-VALUE} unless given.")
    private int most;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public FocusCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void check() {
        if (most < 1) {
            throw wrongCall("--most must be at least 1: " + most);
        }
        if (unit == null && candidates == null) {
            throw wrongCall("--unit or --candidates must be given");
        }
        if (unit == null && cycle != null) {
            throw wrongCall("--cycle needs --unit: " + cycle);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (unit != null || candidates == null) {
            return super.call();
        }
        check();
        Words words = Words.of(language());
        FocusTest test =
                FocusTest.of(language(), LinesFile.read(candidates, words)).keeping(most);
        write(isForPrograms() ? OkrJsonWriter.pretty().in(language()).write(test) : text(test, words));
        return ExitCodes.FINE;
    }

    private String text(FocusTest test, Words words) {
        Page page = page();
        page.line(new Span(words.say("focus.title"), Style.STRONG));
        page.rule("─");
        new FocusPage(page, words).write(test);
        return page.toString();
    }

    @Override
    protected void show(Sheet sheet) {
        FocusTest test = test(sheet.evaluation());
        Heading.write(sheet, "focus.title");
        sheet.caption(
                sheet.program().unit(test.unit().orElseThrow()).name(),
                sheet.program().cycle(test.cycle().orElseThrow()).label());
        new FocusPage(sheet.page(), sheet.words()).write(test);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(test(evaluation));
    }

    private FocusTest test(Evaluation evaluation) {
        Ids ids = new Ids(evaluation.program(), this::wrongCall);
        UnitId of = ids.unit("--unit", String.valueOf(unit)).id();
        CycleId about = (cycle == null ? ids.cycleOf("--cycle", evaluation.asOf()) : ids.cycle("--cycle", cycle)).id();
        return Optional.ofNullable(candidates)
                .map(file -> LinesFile.read(file, Words.of(language())).stream()
                        .map(FocusCandidate::of)
                        .collect(ImmutableList.toImmutableList()))
                .map(list -> FocusTest.of(evaluation.program(), evaluation.asOf(), about, of, list))
                .orElseGet(() -> FocusTest.of(evaluation.program(), evaluation.asOf(), about, of))
                .keeping(most);
    }
}
