package org.okr4j.examples.impact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.Evaluation;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.examples.words.Words;
import org.okr4j.json.OkrJsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what follows from a change: what relies on it, what is at stake, and who is to be told. */
@Command(
        name = "impact",
        description =
                "Shows what follows from a change: who relies on what changes and by which way, what is at stake, what"
                        + " scores do, and who is to be told.",
        footerHeading = "%nWhat may be said of an ID behind the colon:%n",
        footer = {
            "  deprioritized, cancelled   an objective or a key result is given up",
            "  target=NUMBER              a key result gets this target",
            "  due=DATE                   a key result is due on this day",
            "  value=NUMBER               a key result stands there, and may turn red",
            "  unlinked=ID                an objective no longer serves that one",
            "  removed                    it is not in the program anymore",
            "  left=DATE                  a person leaves, with this last day",
            "  at-risk, broken            a dependency may not, or will not, be met",
            "What has happened already is asked about as if it happened on the day it did."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class ImpactCommand extends ShowingCommand {

    @Option(
            names = "--change",
            paramLabel = "CHANGE",
            required = true,
            description =
                    "What changes, such as kr-leads:cancelled or kr-leads:target=200; or @FILE, with one change or an"
                            + " array of them as JSON. May be given several times.")
    private List<String> changes = ImmutableList.of();

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public ImpactCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void show(Sheet sheet) {
        ChangeImpact impact = impact(sheet.evaluation());
        Heading.write(sheet, "impact.title");
        ImpactPage.write(sheet, impact);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        return writer.write(impact(evaluation));
    }

    private ChangeImpact impact(Evaluation evaluation) {
        return new Question(evaluation, Words.of(language()), this::wrongCall).impactOf(changes);
    }
}
