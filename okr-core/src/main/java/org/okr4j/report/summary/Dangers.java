package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.alignment.WeakDependency;
import org.okr4j.alignment.Weakness;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Pace;
import org.okr4j.scoring.StatusWord;
import org.okr4j.value.Gap;

/**
 * Tells what is in danger and why: at most {@value #MOST} objectives, the red ones first, then those of which nothing current is
 * known, and where there are none of either those that are behind; of each kind the nearer to the top the earlier, then the
 * farther behind. The reasons are what was written down or reported, at most {@value #MOST_REASONS} of each.
 */
final class Dangers {

    static final int MOST = 3;
    private static final int MOST_REASONS = 2;

    private static final List<StatusWord> GRAVE = List.of(StatusWord.RED, StatusWord.STALE, StatusWord.NO_DATA);

    private final Desk desk;
    private final ImmutableList<Objective> all;
    private final ImmutableList<Objective> told;

    Dangers(Desk desk) {
        this.desk = desk;
        ImmutableList<Objective> grave = sorted(GRAVE);
        this.all = grave.isEmpty() ? sorted(List.of(StatusWord.AMBER)) : grave;
        this.told = all.subList(0, Math.min(MOST, all.size()));
    }

    private ImmutableList<Objective> sorted(List<StatusWord> words) {
        return desk.objectives().stream()
                .filter(objective -> words.contains(word(objective)))
                .sorted(Comparator.comparing((Objective objective) -> words.indexOf(word(objective)))
                        .thenComparing(desk::depth)
                        .thenComparing(this::gap, Comparator.reverseOrder()))
                .collect(toImmutableList());
    }

    private StatusWord word(Objective objective) {
        return desk.now(objective).status().word();
    }

    private Gap gap(Objective objective) {
        return desk.now(objective).pace().map(Pace::gap).orElse(Gap.ZERO);
    }

    /** {@return whether an objective is one of those told} */
    boolean tells(ObjectiveId id) {
        return told.stream().anyMatch(objective -> objective.id().equals(id));
    }

    ImmutableList<SummarySentence> sentences() {
        if (told.isEmpty()) {
            return ImmutableList.of(
                    Phrase.plain(desk.objectives().isEmpty() ? "summary.danger.empty" : "summary.danger.nothing")
                            .in(SummaryPart.DANGER));
        }
        ImmutableList.Builder<SummarySentence> sentences = ImmutableList.builder();
        for (Objective objective : told) {
            sentences.add(state(objective).in(SummaryPart.DANGER, objective.id()));
            sentences.add(why(objective).in(SummaryPart.DANGER, objective.id()));
        }
        int more = all.size() - told.size();
        if (more > 0) {
            sentences.add(Phrase.of(
                            GRAVE.contains(word(all.get(0))) ? "summary.danger.more" : "summary.danger.more.behind",
                            SummaryFact.of(FactQuantity.MORE, more))
                    .in(SummaryPart.DANGER));
        }
        return sentences.build();
    }

    /** The light, and what gives it: the key result that is farthest behind, or else the number of the objective. */
    private Phrase state(Objective objective) {
        ObjectiveScore score = desk.now(objective);
        Phrase name = desk.objective(objective.id());
        Phrase unit = desk.unit(objective.unit());
        Phrase status = Desk.fact(FactQuantity.STATUS, objective.id(), word(objective));
        Optional<KeyResultScore> worst = worst(score);
        Optional<KeyResultScore> paced = worst.filter(keyResult ->
                keyResult.pace().isPresent() && keyResult.progress().isPresent());
        if (word(objective) == StatusWord.STALE
                && worst.flatMap(KeyResultScore::lastCheckIn).isPresent()) {
            KeyResultId id = worst.get().id();
            return Phrase.of(
                    "summary.danger.stale",
                    name,
                    unit,
                    desk.keyResult(id),
                    desk.day(
                            FactQuantity.LAST_CHECK_IN,
                            id,
                            worst.get().lastCheckIn().orElseThrow()),
                    status);
        }
        if (word(objective) == StatusWord.NO_DATA) {
            return Phrase.of("summary.danger.silent", name, unit, status);
        }
        if (paced.isPresent()) {
            KeyResultScore keyResult = paced.get();
            if (flags(keyResult).contains(Flag.REGRESSED)) {
                return Phrase.of("summary.danger.worse", name, unit, status, desk.keyResult(keyResult.id()));
            }
            return Phrase.of(
                    "summary.danger.key-result",
                    name,
                    unit,
                    status,
                    desk.keyResult(keyResult.id()),
                    Desk.fact(
                            FactQuantity.PROGRESS,
                            keyResult.id(),
                            keyResult.progress().orElseThrow()),
                    Desk.fact(
                            FactQuantity.EXPECTED,
                            keyResult.id(),
                            keyResult.pace().orElseThrow().expected()));
        }
        return score.number().isPresent() && score.expected().isPresent()
                ? Phrase.of(
                        "summary.danger.objective",
                        name,
                        unit,
                        status,
                        Desk.fact(
                                FactQuantity.PROGRESS,
                                objective.id(),
                                score.number().get()),
                        Desk.fact(
                                FactQuantity.EXPECTED,
                                objective.id(),
                                score.expected().get()))
                : Phrase.of("summary.danger.bare", name, unit, status);
    }

    private static ImmutableList<Flag> flags(KeyResultScore score) {
        return score.attainment() instanceof Attainment.Scored scored
                ? scored.flags().asList()
                : ImmutableList.of();
    }

    /** The key result that gives the objective its light: the one with the worst word, and of several the farthest behind. */
    private static Optional<KeyResultScore> worst(ObjectiveScore score) {
        return score.keyResults().stream()
                .filter(KeyResultScore::counted)
                .filter(keyResult -> keyResult.status().word() == score.status().word())
                .max(Comparator.comparing(
                        keyResult -> keyResult.pace().map(Pace::gap).orElse(Gap.ZERO)));
    }

    /** What was written down; where that is nothing, who can say. */
    private Phrase why(Objective objective) {
        Optional<KeyResultId> worst = worst(desk.now(objective)).map(KeyResultScore::id);
        Optional<Phrase> confidence = confidence(objective, worst);
        List<Phrase> reasons = reasons(objective, worst);
        if (reasons.isEmpty()) {
            return ask(objective, confidence);
        }
        confidence.ifPresent(reasons::add);
        return Phrase.of("summary.danger.why", Phrase.row(reasons.subList(0, Math.min(MOST_REASONS, reasons.size()))));
    }

    private List<Phrase> reasons(Objective objective, Optional<KeyResultId> worst) {
        List<Phrase> reasons = new ArrayList<>();
        desk.blockersOf(objective.id()).forEach(open -> reasons.add(blocker(open)));
        desk.dependencies().stream()
                .filter(weak -> desk.program()
                        .objectiveOf(weak.dependency().consumer())
                        .id()
                        .equals(objective.id()))
                .forEach(weak -> reasons.add(dependency(weak)));
        worst.flatMap(this::note).ifPresent(reasons::add);
        return reasons;
    }

    private Phrase ask(Objective objective, Optional<Phrase> confidence) {
        Optional<Phrase> owner = owner(objective);
        if (owner.isEmpty()) {
            return Phrase.plain("summary.danger.ask.nobody");
        }
        return confidence
                .map(fall -> Phrase.of("summary.danger.ask.confidence", fall, owner.get()))
                .orElseGet(() -> Phrase.of("summary.danger.ask", owner.get()));
    }

    private Optional<Phrase> owner(Objective objective) {
        return objective.owner().map(desk::person);
    }

    private Phrase blocker(OpenBlocker open) {
        return Phrase.counted(
                open.escalatedTo().isPresent() ? "summary.danger.blocker" : "summary.danger.blocker.unasked",
                SummaryFact.of(FactQuantity.DAYS, open.keyResult(), (int) Math.min(open.age(), Integer.MAX_VALUE)),
                Desk.quote(open.keyResult(), open.blocker().text()));
    }

    private Phrase dependency(WeakDependency weak) {
        Dependency dependency = weak.dependency();
        DependencyId id = dependency.id();
        Phrase need = Desk.quote(id, dependency.need());
        Phrase provider = provider(desk, dependency);
        String key = "summary.danger.needs." + weak.gravest();
        return weak.gravest() == Weakness.OVERDUE
                ? Phrase.of(
                        key,
                        need,
                        provider,
                        desk.day(FactQuantity.DUE, id, dependency.neededBy().orElseThrow()))
                : Phrase.of(key, need, provider);
    }

    /** {@return the unit that provides, or who does outside} */
    static Phrase provider(Desk desk, Dependency dependency) {
        return dependency
                .provider()
                .map(id -> desk.unit(
                        id instanceof KeyResultId keyResult
                                ? desk.program().unitOf(keyResult).id()
                                : desk.program().objective((ObjectiveId) id).unit()))
                .orElseGet(() ->
                        Desk.name(dependency.id(), dependency.outsideParty().orElseThrow()));
    }

    /** That the confidence in a key result fell: in the one that is told, or else in the first. */
    private Optional<Phrase> confidence(Objective objective, Optional<KeyResultId> told) {
        return desk.now(objective).keyResults().stream()
                .filter(KeyResultScore::counted)
                .map(KeyResultScore::id)
                .filter(this::isConfidenceFalling)
                .min(Comparator.comparing(id -> told.filter(id::equals).isEmpty()))
                .map(id -> confidence(id, told.filter(id::equals).isPresent()));
    }

    private boolean isConfidenceFalling(KeyResultId id) {
        return desk.card()
                .trajectory(id)
                .change()
                .filter(change -> change.signum() < 0)
                .isPresent();
    }

    private Phrase confidence(KeyResultId id, boolean isTold) {
        ConfidenceTrajectory trajectory = desk.card().trajectory(id);
        Phrase before = Desk.fact(
                FactQuantity.EARLIER_CONFIDENCE, id, trajectory.previous().orElseThrow());
        Phrase now = Desk.fact(FactQuantity.CONFIDENCE, id, trajectory.latest().orElseThrow());
        return isTold
                ? Phrase.of("summary.danger.confidence.it", before, now)
                : Phrase.of("summary.danger.confidence", desk.keyResult(id), before, now);
    }

    /** What somebody wrote at the latest check-in, if that was since the earlier day. */
    private Optional<Phrase> note(KeyResultId id) {
        return desk.program()
                .keyResult(id)
                .latestCheckIn(desk.asOf())
                .filter(checkIn -> checkIn.date().isAfter(desk.earlier()))
                .flatMap(CheckIn::note)
                .map(note -> Phrase.of(
                        "summary.danger.note",
                        Desk.quote(id, CharMatcher.anyOf(". ").trimTrailingFrom(note))));
    }
}
