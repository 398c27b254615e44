package org.okr4j.examples.next;

import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proposes the drafts of the next cycle. */
@Command(
        name = "next",
        description = "Proposes the drafts of the next cycle: what is carried over, what needs another target, what is"
                + " dropped, and why. What a retrospective of the program has decided is kept. As JSON these are the"
                + " changes that add the drafts.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class NextCommand extends ShowingCommand {

    @Option(
            names = "--from",
            paramLabel = "CYCLE",
            description = "The id of the cycle that ends; the one of the date unless given.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "CYCLE",
            description =
                    "The id of the cycle that comes after it; unless given, the next one of the same length, which"
                            + " is added where the program has none.")
    private @Nullable String to;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "The id of a unit: only its own objectives; those of all units unless given.")
    private @Nullable String unit;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public NextCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Succession succession = succession(sheet.evaluation());
        Heading.write(sheet, "next.title");
        NextPage.write(sheet, succession);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.writeChanges(succession(evaluation).changes());
    }

    private Succession succession(Evaluation evaluation) {
        return new SuccessionFinder(evaluation, this::wrongCall).find(from, to, unit);
    }
}
