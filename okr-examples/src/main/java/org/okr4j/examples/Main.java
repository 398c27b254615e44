package org.okr4j.examples;

import org.jspecify.annotations.Nullable;
import org.okr4j.examples.adoption.AdoptionCommand;
import org.okr4j.examples.agenda.AgendaCommand;
import org.okr4j.examples.align.AlignCommand;
import org.okr4j.examples.board.BoardCommand;
import org.okr4j.examples.check.CheckCommand;
import org.okr4j.examples.cli.CommandLines;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.dashboard.DashboardCommand;
import org.okr4j.examples.diff.DiffCommand;
import org.okr4j.examples.exchange.ExportCommand;
import org.okr4j.examples.exchange.ImportCommand;
import org.okr4j.examples.explain.ExplainCommand;
import org.okr4j.examples.feed.SyncCommand;
import org.okr4j.examples.focus.FocusCommand;
import org.okr4j.examples.graph.GraphCommand;
import org.okr4j.examples.impact.ImpactCommand;
import org.okr4j.examples.next.NextCommand;
import org.okr4j.examples.portfolio.PortfolioCommand;
import org.okr4j.examples.publish.PublishCommand;
import org.okr4j.examples.report.ReportCommand;
import org.okr4j.examples.roadmap.RoadmapCommand;
import org.okr4j.examples.schedule.ScheduleCommand;
import org.okr4j.examples.schema.SchemaCommand;
import org.okr4j.examples.score.ScoreCommand;
import org.okr4j.examples.sight.SightCommand;
import org.okr4j.examples.statements.StatementsCommand;
import org.okr4j.examples.summary.SummaryCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program of the examples: each use case is a subcommand. */
@Command(
        name = "okr-examples",
        description = "Reads objectives and key results, and shows what okr4j has to say about them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Main.ManifestVersion.class)
public final class Main {

    private Main() {}

    /**
     * Runs the program and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /**
     * Runs the program.
     *
     * @param surroundings what it is started in
     * @param args the command line
     * @return the exit code
     */
    public static int run(Surroundings surroundings, String... args) {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new BoardCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new GraphCommand(surroundings))
                .addSubcommand(new DashboardCommand(surroundings))
                .addSubcommand(new SummaryCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new ImpactCommand(surroundings))
                .addSubcommand(new AlignCommand(surroundings))
                .addSubcommand(new FocusCommand(surroundings))
                .addSubcommand(new SightCommand(surroundings))
                .addSubcommand(new PublishCommand(surroundings))
                .addSubcommand(new NextCommand(surroundings))
                .addSubcommand(new RoadmapCommand(surroundings))
                .addSubcommand(new AdoptionCommand(surroundings))
                .addSubcommand(new PortfolioCommand(surroundings))
                .addSubcommand(new ScheduleCommand(surroundings))
                .addSubcommand(new AgendaCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new SyncCommand(surroundings))
                .addSubcommand(new StatementsCommand(surroundings))
                .addSubcommand(new SchemaCommand(surroundings));
        return CommandLines.execute(CommandLines.in(surroundings, commandLine), args);
    }

    static final class ManifestVersion implements IVersionProvider {

        @Override
        public String[] getVersion() {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"okr4j " + (version == null ? "(not packaged)" : version)};
        }
    }
}
