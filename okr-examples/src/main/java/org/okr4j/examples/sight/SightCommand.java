package org.okr4j.examples.sight;

import org.okr4j.Evaluation;
import org.okr4j.alignment.LineOfSight;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Outline;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.organization.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how the work of one person can be followed up to the mission. */
@Command(
        name = "sight",
        description = "Shows how the work of one person can be followed up to the mission, or where that breaks.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well, also where it breaks.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class SightCommand extends ShowingCommand {

    @Parameters(index = "0", paramLabel = "PERSON", description = "The id of the person.")
    private String person = "";

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public SightCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        LineOfSight sight = sight(sheet.evaluation());
        Heading.write(sheet, "sight.title");
        sheet.page().blank();
        Outline.write(sheet, sight.explanation());
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(sight(evaluation));
    }

    private LineOfSight sight(Evaluation evaluation) {
        PersonId id = new Ids(evaluation.program(), this::wrongCall)
                .person("PERSON", person)
                .id();
        return LineOfSight.of(evaluation.program(), id, evaluation.asOf());
    }
}
