package org.okr4j.examples.portfolio;

import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Outline;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.objective.Objective;
import org.okr4j.portfolio.Portfolio;
import org.okr4j.portfolio.StopProposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what money and effort are spent on. */
@Command(
        name = "portfolio",
        description =
                "Shows what money and effort are spent on: for which priorities and objectives, for nothing, and which"
                        + " objectives nobody works for; or what could stop if one were given up.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class PortfolioCommand extends ShowingCommand {

    @Option(
            names = "--stop",
            paramLabel = "OBJECTIVE",
            description = "Show what could stop, and what that would set free, if this objective were deprioritized.")
    private @Nullable String stop;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public PortfolioCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Portfolio portfolio = Portfolio.of(sheet.evaluation().scorecard());
        Heading.write(sheet, "funds.title");
        if (stop == null) {
            PortfolioPage.write(sheet, portfolio);
        } else {
            sheet.page().blank();
            Outline.write(sheet, stopping(portfolio, stop).explanation());
        }
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        Portfolio portfolio = Portfolio.of(evaluation.scorecard());
        return stop == null ? writer.write(portfolio) : writer.write(stopping(portfolio, stop));
    }

    private StopProposal stopping(Portfolio portfolio, String text) {
        Objective objective = new Ids(portfolio.scorecard().program(), this::wrongCall).objective("--stop", text);
        if (objective.stateAt(portfolio.asOf()).isEnd()) {
            throw wrongCall("--stop must be an objective that is still pursued on " + portfolio.asOf() + ": " + text);
        }
        return portfolio.stopping(objective.id());
    }
}
