package org.okr4j.examples.agenda;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Occurrence;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.Cycle;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.report.Agenda;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prepares the next meeting of a ritual. */
@Command(
        name = "agenda",
        description =
                "Prepares the next meeting of a ritual: what there is to talk about, for how long, and what has to"
                        + " be ready before.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class AgendaCommand extends ShowingCommand {

    @Parameters(
            index = "0",
            paramLabel = "RITUAL",
            description = "The id of a ritual in the cadence of the program, such as alignment-session.")
    private String ritual = "";

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "The unit that meets; the organization unless given, for rituals that it holds.")
    private @Nullable String unit;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public AgendaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Heading.write(sheet, "agenda.title");
        AgendaPage.write(sheet, agenda(sheet.evaluation()));
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(agenda(evaluation));
    }

    private Agenda agenda(Evaluation evaluation) {
        Cadence cadence = evaluation.program().program().cadence();
        Ritual wanted = cadence.rituals().stream()
                .filter(each -> each.id().toString().equals(ritual))
                .findFirst()
                .orElseThrow(() -> wrongCall(
                        cadence.rituals().isEmpty()
                                ? "RITUAL must be one of the cadence of the program, which has none: " + ritual
                                : "RITUAL must be one of " + ids(cadence) + ": " + ritual));
        return Agenda.of(evaluation.scorecard(), wanted, unit(wanted, evaluation), next(wanted, evaluation));
    }

    private static String ids(Cadence cadence) {
        return cadence.rituals().stream().map(each -> each.id().toString()).collect(Collectors.joining(", "));
    }

    private UnitId unit(Ritual wanted, Evaluation evaluation) {
        if (unit != null) {
            OrgUnit known = new Ids(evaluation.program(), this::wrongCall).unit("--unit", unit);
            return known.id();
        }
        if (wanted.heldBy() != UnitLevel.ORGANIZATION) {
            throw wrongCall("--unit must be given: each unit of level "
                    + Ascii.toLowerCase(wanted.heldBy().name())
                    + " holds "
                    + ritual);
        }
        return evaluation.program().root().id();
    }

    /** The next date in the cycle of the day, of several the shortest; the day itself where none is left. */
    private static LocalDate next(Ritual wanted, Evaluation evaluation) {
        LocalDate asOf = evaluation.asOf();
        Optional<Cycle> cycle = evaluation.program().program().cycles().stream()
                .filter(each -> each.contains(asOf))
                .min(Comparator.comparing(each -> each.dates().days()));
        return cycle.map(each ->
                        Schedule.of(evaluation.program().program().cadence(), each.dates()).of(wanted.id()).stream())
                .flatMap(dates -> dates.map(Occurrence::date)
                        .filter(date -> !date.isBefore(asOf))
                        .findFirst())
                .orElse(asOf);
    }
}
