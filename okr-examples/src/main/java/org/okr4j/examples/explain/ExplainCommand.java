package org.okr4j.examples.explain;

import org.okr4j.Evaluation;
import org.okr4j.examples.cli.EvaluatingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Outline;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.scoring.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where the number of one objective, key result or cycle comes from. */
@Command(
        name = "explain",
        description = "Explains the number of one objective, key result or cycle, down to what was reported.")
public final class ExplainCommand extends EvaluatingCommand {

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "What to explain: the id of an objective, a key result or a cycle.")
    private String id = "";

    @Option(names = "--forecast", description = "Explain the forecast of a key result, not its number.")
    private boolean isForecast;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public ExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Explanation explanation = explanation(sheet.evaluation());
        Heading.write(sheet, "explain.title");
        sheet.page().blank();
        Outline.write(sheet, explanation);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(explanation(evaluation));
    }

    private Explanation explanation(Evaluation evaluation) {
        return new Subject(evaluation, id, isForecast)
                .explanation()
                .orElseThrow(() -> wrongCall(
                        isForecast
                                ? "ID must be a key result of the program: " + id
                                : "ID must be an objective, a key result or a cycle of the program: " + id));
    }
}
