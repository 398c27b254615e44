package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** Explains the number of a group by those that its parts are published with. */
final class GroupExplainer {

    private final Scorecard scorecard;
    private final GroupScore group;

    GroupExplainer(Scorecard scorecard, GroupScore group) {
        this.scorecard = scorecard;
        this.group = group;
    }

    Explanation explain() {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        group.parts()
                .forEach(part -> part.leftOut()
                        .ifPresent(reason -> lines.add(
                                Explanation.note(Message.of("explanation.part.left-out", name(part.id()), reason)))));
        group.pace().map(this::pace).ifPresent(lines::add);
        lines.add(new Verdicts(scorecard.policy()).policy());
        return number().and(lines.build());
    }

    private Message name() {
        return group.id().map(this::name).orElseGet(() -> Message.of("explanation.group"));
    }

    private Message name(Id id) {
        ResolvedProgram program = scorecard.program();
        if (id instanceof ObjectiveId objective) {
            return Message.of("explanation.name", program.objective(objective).title(), id);
        }
        if (id instanceof UnitId unit) {
            return Message.of("explanation.name", program.unit(unit).name(), id);
        }
        return Message.of("explanation.name", program.cycle((CycleId) id).label(), id);
    }

    private Explanation number() {
        return group.number()
                .map(Progress::toRatio)
                .map(published -> Publishing.down(
                        published,
                        Message.of("explanation.open", name(), published, scorecard.asOf()),
                        mean(meanKey(), counted(), GroupPart::number, "explanation.part")))
                .orElseGet(() -> Explanation.note(Message.of("explanation.group.none", name())));
    }

    private String meanKey() {
        return counted().stream().allMatch(part -> part.weight().equals(Ratio.ONE))
                ? "explanation.group.mean"
                : "explanation.group.mean-by-credit";
    }

    private ImmutableList<GroupPart> counted() {
        return group.parts().stream().filter(GroupPart::counted).collect(toImmutableList());
    }

    private Explanation mean(
            String key,
            ImmutableList<GroupPart> parts,
            Function<GroupPart, Optional<Progress>> number,
            String partKey) {
        ImmutableList<Explanation> lines = parts.stream()
                .map(part -> {
                    Ratio value = number.apply(part).orElseThrow().toRatio();
                    return Explanation.given(value, credited(part, Message.of(partKey, name(part.id()), value)))
                            .weighing(part.weight());
                })
                .collect(toImmutableList());
        Ratio mean = Means.of(lines);
        return Explanation.of(Operation.WEIGHTED_MEAN, mean, Message.of(key, mean, lines.size()), lines);
    }

    /** Only a unit has parts that others have too. */
    private Message credited(GroupPart part, Message text) {
        if (part.weight().equals(Ratio.ONE)) {
            return text;
        }
        Objective objective = scorecard.program().objective((ObjectiveId) part.id());
        Credit credit = Credit.of(objective, (UnitId) group.id().orElseThrow());
        return Message.of("explanation.group.credit", text, credit.share(), credit.ofUnit(), credit.whole());
    }

    private Explanation pace(Pace pace) {
        ImmutableList<GroupPart> paced =
                counted().stream().filter(part -> part.expected().isPresent()).collect(toImmutableList());
        Explanation expected = mean("explanation.expected.mean", paced, GroupPart::expected, "explanation.expected.of");
        Explanation reached = mean("explanation.reached.paced", paced, GroupPart::number, "explanation.part");
        boolean isSameAsNumber = paced.size() == counted().size();
        Ratio mean = reached.value().orElseThrow();
        return new PaceExplainer(scorecard.policy().pace())
                .explain(
                        pace,
                        expected,
                        isSameAsNumber ? Explanation.given(mean, Message.of("explanation.reached", mean)) : reached);
    }
}
