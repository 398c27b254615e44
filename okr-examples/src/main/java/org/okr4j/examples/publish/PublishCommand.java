package org.okr4j.examples.publish;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.Publication;
import org.okr4j.PublicationVerdict;
import org.okr4j.examples.cli.ExitCodes;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.OfDate;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether an objective may be published, or go on to another state. */
@Command(
        name = "publish",
        description =
                "Says whether somebody may publish an objective, or decide on another state of it, what keeps it from"
                        + " that, and which change to apply.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It may.",
            "1:It may not.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class PublishCommand extends ShowingCommand {

    @Parameters(index = "0", paramLabel = "OBJECTIVE", description = "The id of the objective.")
    private String objective = "";

    @Option(names = "--by", paramLabel = "PERSON", required = true, description = "The id of who decides it.")
    private String by = "";

    @Option(
            names = "--to",
            paramLabel = "STATE",
            defaultValue = "published",
            converter = OfState.class,
            completionCandidates = OfState.class,
            description = "The state it is to have: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private LifecycleState to = LifecycleState.PUBLISHED;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = OfDate.class,
            description = "The day of the decision; the date of the evaluation unless given.")
    private @Nullable LocalDate date;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, where a step needs a reason.")
    private @Nullable String reason;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public PublishCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        Objective moved = objective(sheet.evaluation());
        PublicationVerdict verdict = verdict(sheet.evaluation());
        Heading.write(sheet, "publish.title");
        VerdictPage.write(sheet, moved, to, verdict);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(verdict(evaluation));
    }

    @Override
    protected int exitCode(Evaluation evaluation) {
        return verdict(evaluation).isAllowed() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private PublicationVerdict verdict(Evaluation evaluation) {
        Transition transition = Transition.builder()
                .to(to)
                .date(date == null ? evaluation.asOf() : date)
                .by(ids(evaluation).person("--by", by).id())
                .reason(Optional.ofNullable(reason))
                .build();
        return Publication.of(evaluation).check(objective(evaluation).id(), transition);
    }

    private Objective objective(Evaluation evaluation) {
        return ids(evaluation).objective("OBJECTIVE", objective);
    }

    private Ids ids(Evaluation evaluation) {
        return new Ids(evaluation.program(), this::wrongCall);
    }
}
