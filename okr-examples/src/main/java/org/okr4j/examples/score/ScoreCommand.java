package org.okr4j.examples.score;

import org.okr4j.Evaluation;
import org.okr4j.examples.cli.EvaluatingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import picocli.CommandLine.Command;

/** Shows the scores of a program. */
@Command(name = "score", description = "Shows progress, pace, grade and status of every objective and key result.")
public final class ScoreCommand extends EvaluatingCommand {

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public ScoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Heading.write(sheet, "score.title");
        ScoreTable.write(sheet);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(evaluation.scorecard());
    }
}
