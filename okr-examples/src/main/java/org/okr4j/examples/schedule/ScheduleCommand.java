package org.okr4j.examples.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.cadence.Schedule;
import org.okr4j.calendar.Cycle;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.program.OkrProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows when a program meets and reports, and writes it for calendars. */
@Command(
        name = "schedule",
        description = "Shows when the rituals of a program are due, which were held, and what is due to those outside.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well, also where meetings were missed.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class ScheduleCommand extends ShowingCommand {

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Write the meetings to this file as well, as iCalendar.")
    private @Nullable Path file;

    @Option(
            names = "--cycle",
            paramLabel = "CYCLE",
            description = "The id of the cycle to schedule; the one of the date unless given.")
    private @Nullable String cycle;

    @Option(names = "--year", paramLabel = "N", description = "The fiscal year to schedule, instead of a cycle.")
    private @Nullable Integer year;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public ScheduleCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void check() {
        if (cycle != null && year != null) {
            throw wrongCall("Only one of --cycle and --year may be given");
        }
        if (year != null && (year < 1 || year > 9999)) {
            throw wrongCall("--year must be from 1 to 9999: " + year);
        }
    }

    @Override
    protected void show(Sheet sheet) {
        Cycle time = time(sheet.evaluation());
        Schedule schedule = schedule(sheet.evaluation(), time);
        Heading.write(sheet, "schedule.title");
        SchedulePage.write(sheet, time, schedule);
        if (file != null) {
            sheet.page().blank();
            sheet.page()
                    .line(Span.of(
                            sheet.say("schedule.ics", schedule.occurrences().size(), file)));
        }
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(schedule(evaluation, time(evaluation)));
    }

    private Cycle time(Evaluation evaluation) {
        OkrProgram program = evaluation.program().program();
        if (year != null) {
            return program.fiscalCalendar().year(year);
        }
        Ids ids = new Ids(evaluation.program(), this::wrongCall);
        return cycle == null ? ids.cycleOf("--cycle", evaluation.asOf()) : ids.cycle("--cycle", cycle);
    }

    private Schedule schedule(Evaluation evaluation, Cycle time) {
        OkrProgram program = evaluation.program().program();
        Schedule schedule = Schedule.of(program.cadence(), time.dates());
        if (file != null) {
            CalendarFile calendar = new CalendarFile(
                    program.organization().name(), program.cadence().zone(), Words.of(language()));
            try {
                Files.write(file, calendar.write(schedule, evaluation.asOf()));
            } catch (IOException e) {
                throw wrongCall("--ics cannot be written: " + file);
            }
        }
        return schedule;
    }
}
