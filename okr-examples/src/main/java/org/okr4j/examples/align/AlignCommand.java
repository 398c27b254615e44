package org.okr4j.examples.align;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.alignment.ConversationGuide;
import org.okr4j.cadence.ConversationId;
import org.okr4j.calendar.CycleId;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.ShowingCommand;
import org.okr4j.examples.cli.Surroundings;
import org.okr4j.examples.section.Heading;
import org.okr4j.examples.section.Sheet;
import org.okr4j.json.OkrJsonWriter;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.text.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prepares a conversation between units. */
@Command(
        name = "align",
        description =
                "Prepares a conversation between units: their drafts side by side, and what to talk about with what"
                        + " shows it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "2:Called wrongly, or the input cannot be read; standard error says why.",
            "3:A fault of the program itself."
        })
public final class AlignCommand extends ShowingCommand {

    @Parameters(
            index = "0",
            arity = "1",
            split = ",",
            paramLabel = "UNITS",
            hideParamSyntax = true,
            description = "The ids of two or more units, with commas between them, such as marketing,sales.")
    private List<String> units = ImmutableList.of();

    @Option(
            names = "--cycle",
            paramLabel = "CYCLE",
            description = "The id of the cycle to talk about; the one of the date unless given.")
    private @Nullable String cycle;

    @Option(
            names = "--record",
            paramLabel = "ID",
            description =
                    "Write the record of the conversation, to be filled in, as a change in JSON. It gets this id.")
    private @Nullable String id;

    /**
     * Makes the command.
     *
     * @param surroundings what the program is started in
     */
    public AlignCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected void check() {
        if (units.size() < 2) {
            throw wrongCall("UNITS must be two units or more, such as marketing,sales: "
                    + Joiner.on(",").join(units));
        }
    }

    @Override
    protected boolean isForPrograms() {
        return id != null || super.isForPrograms();
    }

    @Override
    protected void show(Sheet sheet) {
        ConversationGuide guide = guide(sheet.evaluation());
        Heading.write(sheet, "align.title");
        GuidePage.write(sheet, guide);
    }

    @Override
    protected String json(Evaluation evaluation, OkrJsonWriter writer) {
        ConversationGuide guide = guide(evaluation);
        return id == null
                ? writer.write(guide)
                : writer.write(Change.add(
                        guide.toConversation(conversation(id), evaluation.asOf(), Phrasebook.of(language()))));
    }

    private ConversationGuide guide(Evaluation evaluation) {
        Ids ids = new Ids(evaluation.program(), this::wrongCall);
        CycleId about = (cycle == null ? ids.cycleOf("--cycle", evaluation.asOf()) : ids.cycle("--cycle", cycle)).id();
        ImmutableList<UnitId> table =
                units.stream().map(text -> ids.unit("UNITS", text).id()).collect(toImmutableList());
        if (ImmutableSet.copyOf(table).size() < table.size()) {
            throw wrongCall("UNITS must be different units: " + Joiner.on(",").join(table));
        }
        return ConversationGuide.of(
                evaluation.program(),
                evaluation.asOf(),
                about,
                table.get(0),
                table.get(1),
                table.subList(2, table.size()).toArray(UnitId[]::new));
    }

    private ConversationId conversation(String text) {
        try {
            return ConversationId.of(text);
        } catch (IllegalArgumentException e) {
            throw wrongCall("--record " + e.getMessage());
        }
    }
}
