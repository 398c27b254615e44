package org.okr4j.examples.adoption;

import org.okr4j.Evaluation;
import org.okr4j.adoption.AdoptionReport;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the figures that tell whether a rollout works. */
@Command(
        name = "adoption",
        description = "Shows the figures that tell whether a rollout works, week by week, and who is in the way.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class AdoptionCommand extends ShowingCommand {

    private static final int MOST_WEEKS = 12;

    @Option(
            names = "--weeks",
            paramLabel = "NUMBER",
            defaultValue = "6",
            description =
                    "How many of the last weeks to show beside each figure, from 1 to 12; ${DEFAULT-VALUE} unless given.")
    private int weeks = 6;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public AdoptionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void check() {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw wrongCall("--weeks must be from 1 to " + MOST_WEEKS + ": " + weeks);
        }
    }

    @Override
    protected void show(Sheet sheet) {
        Heading.write(sheet, "rollout.title");
        AdoptionPage.write(sheet, AdoptionReport.of(sheet.evaluation().adoption(), weeks));
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(AdoptionReport.of(evaluation.adoption(), weeks));
    }
}
