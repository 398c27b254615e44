package org.okr4j.examples.roadmap;

import org.okr4j.Evaluation;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import picocli.CommandLine.Command;

/** Shows where a rollout stands by its roadmap. */
@Command(
        name = "roadmap",
        description =
                "Shows where a rollout stands: which phase it is in, which may start and what is missing, who went ahead,"
                        + " and how far each department has come.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class RoadmapCommand extends ShowingCommand {

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public RoadmapCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Heading.write(sheet, "phases.title");
        RoadmapPage.write(sheet, status(sheet.evaluation()));
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(status(evaluation));
    }

    private RoadmapStatus status(Evaluation evaluation) {
        return evaluation
                .roadmap()
                .orElseThrow(() -> wrongCall("The program follows no roadmap; give it one under 'roadmap', such as"
                        + " {\"template\": \"government-four-phases\", \"start\": \"2026-09-28\"}"));
    }
}
