package org.okr4j.examples.graph;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.ReadingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.input.Input;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.report.Picture;
import org.okr4j.report.View;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.text.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws how objectives hang together, or who waits for whom. */
@Command(
        name = "graph",
        description =
                "Draws how objectives hang together, or who waits for whom, with traffic lights: for Graphviz (pipe it"
                        + " into 'dot -Tsvg') or for Mermaid (put it into a Markdown page).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class GraphCommand extends ReadingCommand {

    @Option(
            names = "--of",
            paramLabel = "SUBJECT",
            defaultValue = "alignment",
            converter = Options.OfSubject.class,
            completionCandidates = Options.OfSubject.class,
            description = "What to draw: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Subject subject = Picture::ofAlignment;

    @Option(
            names = "--as",
            paramLabel = "NOTATION",
            defaultValue = "dot",
            converter = Options.OfNotation.class,
            completionCandidates = Options.OfNotation.class,
            description = "What to write it in: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Notation notation = Picture::toDot;

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "Draw this unit and all below it, and what they are linked to; everything unless given.")
    private @Nullable String unit;

    @Option(names = "--around", paramLabel = "ID", description = "Draw what is near this objective.")
    private @Nullable String center;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = Options.OfSteps.class,
            description = "How many links and dependencies to follow from the objective of --around; 1 unless given.")
    private @Nullable Integer steps;

    @Option(names = "--given-up", description = "Draw also what was given up, in grey.")
    private boolean isGivenUpShown;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public GraphCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        if (unit != null && center != null) {
            throw wrongCall("Only one of --unit and --around may be given");
        }
        if (steps != null && center == null) {
            throw wrongCall("--steps needs --around");
        }
        Input input = input();
        Scorecard scorecard = Scorer.of(input.profile().scoringPolicy())
                .score(input.document().program().resolve(), input.asOf());
        View view = view(scorecard.program());
        Picture picture = subject.draw(scorecard, isGivenUpShown ? view.withGivenUp() : view);
        write(notation.write(picture, Phrasebook.of(language())));
        return ExitCodes.FINE;
    }

    private View view(ResolvedProgram program) {
        ViewFinder finder = new ViewFinder(program, this::wrongCall);
        if (unit != null) {
            return finder.ofUnit(unit);
        }
        return center == null ? View.everything() : finder.around(center, steps == null ? 1 : steps);
    }
}
