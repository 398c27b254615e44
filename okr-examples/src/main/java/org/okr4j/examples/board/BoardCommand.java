package org.okr4j.examples.board;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.report.dashboard.Dashboards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows a page of the dashboards. */
@Command(
        name = "board",
        description = "Shows the page of the organization, of those who lead it, of a unit or of a person.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class BoardCommand extends ShowingCommand {

    @Option(names = "--executive", description = "The page of those who lead the organization.")
    private boolean executive;

    @Option(names = "--unit", paramLabel = "ID", description = "The page of this unit.")
    private @Nullable String unit;

    @Option(names = "--person", paramLabel = "ID", description = "The page of this person.")
    private @Nullable String person;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public BoardCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void check() {
        if (Stream.of(executive, unit != null, person != null)
                        .filter(asked -> asked)
                        .count()
                > 1) {
            throw wrongCall("--executive, --unit and --person are of different pages: give one of them");
        }
    }

    @Override
    protected void show(Sheet sheet) {
        Heading.write(sheet, "board.title");
        Dashboards boards = Dashboards.of(sheet.evaluation());
        BoardPage page = new BoardPage(sheet);
        if (unit != null) {
            page.write(boards.unit(unitOf(unit, sheet.evaluation())));
        } else if (person != null) {
            page.write(boards.person(personOf(person, sheet.evaluation())));
        } else if (executive) {
            page.write(boards.executive());
        } else {
            page.write(boards.organization());
        }
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        Dashboards boards = Dashboards.of(evaluation);
        if (unit != null) {
            return writer.write(boards.unit(unitOf(unit, evaluation)));
        }
        if (person != null) {
            return writer.write(boards.person(personOf(person, evaluation)));
        }
        return executive ? writer.write(boards.executive()) : writer.write(boards.organization());
    }

    private UnitId unitOf(String id, Evaluation evaluation) {
        return new Ids(evaluation.program(), this::wrongCall).unit("--unit", id).id();
    }

    private PersonId personOf(String id, Evaluation evaluation) {
        return new Ids(evaluation.program(), this::wrongCall)
                .person("--person", id)
                .id();
    }
}
