package org.okr4j.examples.explain;

import com.google.common.base.CharMatcher;
import java.util.List;
import org.okr4j.Evaluation;
import org.okr4j.examples.cli.EvaluatingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.page.Page;
import org.okr4j.examples.page.Span;
import org.okr4j.examples.page.Style;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Operation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where the number of one objective, key result or cycle comes from. */
@Command(
        name = "explain",
        description = "Explains the number of one objective, key result or cycle, down to what was reported.")
public final class ExplainCommand extends EvaluatingCommand {

    private static final int INDENT = 2;

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
        write(sheet, explanation, 0);
    }

    private static void write(Sheet sheet, Explanation line, int depth) {
        Page page = sheet.page();
        Style style = depth == 0 ? Style.STRONG : line.operation() == Operation.NOTE ? Style.FAINT : Style.PLAIN;
        String text = CharMatcher.breakingWhitespace()
                .trimAndCollapseFrom(sheet.words().render(line.text()), ' ');
        page.hanging(List.of(Span.blanks(depth * INDENT)), new Span(text, style));
        line.parts().forEach(part -> write(sheet, part, depth + 1));
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
