package org.okr4j.examples.report;

import org.okr4j.Evaluation;
import org.okr4j.examples.check.FindingsSection;
import org.okr4j.examples.check.NotEvaluatedSection;
import org.okr4j.examples.cli.EvaluatingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.report.FindingsReport;
import picocli.CommandLine.Command;

/** Shows a program as a whole. */
@Command(name = "report", description = "Shows how a program stands, unit by unit, and what the rules found.")
public final class ReportCommand extends EvaluatingCommand {

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public ReportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Heading.write(sheet, "report.title");
        Summary.write(sheet);
        Attention.write(sheet);
        Units.write(sheet);
        FindingsReport findings = FindingsReport.of(sheet.evaluation());
        FindingsSection.write(sheet, findings);
        NotEvaluatedSection.write(sheet, findings);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(evaluation);
    }
}
