package org.okr4j.examples.check;

import org.okr4j.Evaluation;
import org.okr4j.examples.cli.EvaluatingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import picocli.CommandLine.Command;

/** Shows the findings of a program. */
@Command(name = "check", description = "Shows what the rules found, and what they could not judge.")
public final class CheckCommand extends EvaluatingCommand {

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public CheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Heading.write(sheet, "check.title");
        FindingsSection.write(sheet);
        NotEvaluatedSection.write(sheet);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(evaluation.report());
    }
}
