package org.okr4j.alignment;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.okr4j.metric.Attainment;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Operation;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * What would be missing in the end if what is exposed, or changed itself, stayed where it is: as an explanation of the number
 * that is published. Objectives are computed after those that contribute to them, each once.
 */
final class Stakes {

    private final Scorecard card;
    private final ResolvedProgram program;
    private final Names names;
    private final ImmutableSetMultimap<Id, Tie> ties;
    private final ImmutableSet<Id> changed;
    private final Map<Id, Explanation> ofObjectives = new HashMap<>();
    private final Map<ObjectiveId, ImmutableMap<Id, Ratio>> shares = new HashMap<>();

    private Stakes(Scorecard card, Names names, ImmutableSetMultimap<Id, Tie> ties, ImmutableSet<Id> changed) {
        this.card = card;
        this.program = card.program();
        this.names = names;
        this.ties = ties;
        this.changed = changed;
    }

    static Stakes of(Scorecard card, Names names, List<Source> sources, Spread spread) {
        ImmutableSet.Builder<Id> changed = ImmutableSet.builder();
        for (Source source : sources) {
            Id subject = source.trigger().subject();
            boolean isHarmed = source.trigger().kind() != TriggerKind.LINK_DROPPED
                    && (subject instanceof KeyResultId || subject instanceof ObjectiveId);
            if (isHarmed && spread.isOngoing(subject)) {
                changed.add(subject);
            }
        }
        Stakes stakes = new Stakes(card, names, spread.ties(), changed.build());
        stakes.computeObjectives();
        return stakes;
    }

    private void computeObjectives() {
        Set<ObjectiveId> members = new HashSet<>();
        ties.keySet().forEach(id -> add(id, members));
        changed.forEach(id -> add(id, members));
        Multiset<ObjectiveId> awaited = HashMultiset.create();
        members.forEach(id -> awaited.addAll(served(id, members)));
        Deque<ObjectiveId> ready = new ArrayDeque<>();
        members.stream().filter(id -> !awaited.contains(id)).forEach(ready::add);
        while (!ready.isEmpty()) {
            ObjectiveId id = ready.remove();
            ofObjective(id).ifPresent(stake -> ofObjectives.put(id, stake));
            for (ObjectiveId parent : served(id, members)) {
                awaited.remove(parent);
                if (!awaited.contains(parent)) {
                    ready.add(parent);
                }
            }
        }
    }

    private static void add(Id id, Set<ObjectiveId> members) {
        if (id instanceof ObjectiveId objective) {
            members.add(objective);
        }
    }

    /** The objectives to which, or to whose key results, an objective contributes, as often as it does. */
    private ImmutableList<ObjectiveId> served(ObjectiveId id, Set<ObjectiveId> members) {
        return program.objective(id).parents().stream()
                .filter(Contribution::contributes)
                .map(link -> objectiveOf(link.parent()))
                .filter(members::contains)
                .collect(ImmutableList.toImmutableList());
    }

    private ObjectiveId objectiveOf(Id id) {
        return id instanceof KeyResultId keyResult
                ? program.objectiveOf(keyResult).id()
                : (ObjectiveId) id;
    }

    /** {@return how the number comes about that is at stake for a thing; empty where there is none} */
    Optional<Explanation> of(Id thing) {
        return thing instanceof KeyResultId keyResult
                ? ofKeyResult(keyResult)
                : Optional.ofNullable(ofObjectives.get(thing));
    }

    private Optional<Explanation> ofKeyResult(KeyResultId id) {
        ObjectiveId objective = objectiveOf(id);
        return Optional.ofNullable(sharesOf(objective).get(id))
                .flatMap(share -> portion(id, share, objective))
                .map(portion -> rounded(
                        portion, ratio -> Message.of("alignment.impact.stake.key-result", ratio, names.of(objective))));
    }

    private Optional<Explanation> ofObjective(ObjectiveId id) {
        if (changed.contains(id) || ties.get(id).contains(Tie.OWNS)) {
            return card.of(id)
                    .progress()
                    .map(Progress::toRatio)
                    .map(Stakes::rest)
                    .map(rest -> rounded(rest, ratio -> Message.of("alignment.impact.stake.itself", ratio)));
        }
        return sum(sharesOf(id), id)
                .map(sum -> rounded(sum, ratio -> Message.of("alignment.impact.stake.objective", ratio)));
    }

    private ImmutableMap<Id, Ratio> sharesOf(ObjectiveId id) {
        return shares.computeIfAbsent(id, card::shares);
    }

    private Optional<Explanation> sum(ImmutableMap<Id, Ratio> shares, Id whole) {
        ImmutableList.Builder<Explanation> found = ImmutableList.builder();
        shares.forEach((part, share) -> portion(part, share, whole).ifPresent(found::add));
        ImmutableList<Explanation> portions = found.build();
        if (portions.size() <= 1) {
            return portions.stream().findFirst();
        }
        Ratio sum =
                portions.stream().map(portion -> portion.value().orElseThrow()).reduce(Ratio.ZERO, Ratio::plus);
        return Optional.of(Explanation.of(
                Operation.SUM, sum, Message.of("alignment.impact.stake.parts", sum, portions.size()), portions));
    }

    /** What a part brings to what is missing of the whole. */
    private Optional<Explanation> portion(Id part, Ratio share, Id whole) {
        return missing(part).map(missing -> {
            Ratio product = share.times(missing.value().orElseThrow());
            return Explanation.of(
                    Operation.PRODUCT,
                    product,
                    Message.of("explanation.part", names.of(part), product),
                    ImmutableList.of(
                            Explanation.given(
                                    share, Message.of("alignment.impact.stake.share", share, names.of(whole))),
                            missing));
        });
    }

    private Optional<Explanation> missing(Id part) {
        if (part instanceof KeyResultId id) {
            return isMissingItself(id) ? progress(id).map(Stakes::rest) : fed(id);
        }
        return Optional.ofNullable(ofObjectives.get(part)).map(stake -> {
            Ratio missing = stake.value().orElseThrow();
            return Explanation.given(missing, Message.of("alignment.impact.stake.missing", missing));
        });
    }

    /** Whether it is the key result itself that may stay where it is, and not only objectives from which it takes its number. */
    private boolean isMissingItself(KeyResultId id) {
        ImmutableSet<Tie> by = ties.get(id);
        return changed.contains(id)
                || by.stream().anyMatch(tie -> tie != Tie.CONTRIBUTES)
                || (!by.isEmpty() && card.shares(id).isEmpty());
    }

    private Optional<Explanation> fed(KeyResultId id) {
        return ties.containsKey(id)
                ? sum(card.shares(id), id)
                        .map(sum -> rounded(sum, ratio -> Message.of("alignment.impact.stake.missing", ratio)))
                : Optional.empty();
    }

    private Optional<Ratio> progress(KeyResultId id) {
        return card.of(id).attainment() instanceof Attainment.Scored scored
                ? Optional.of(scored.exactProgress())
                : Optional.empty();
    }

    private static Explanation rest(Ratio reached) {
        Ratio rest = Ratio.ONE.minus(reached);
        return Explanation.of(
                Operation.DIFFERENCE,
                rest,
                Message.of("alignment.impact.stake.missing", rest),
                ImmutableList.of(
                        Explanation.given(Ratio.ONE, Message.of("alignment.impact.stake.whole", Ratio.ONE)),
                        Explanation.given(reached, Message.of("explanation.reached", reached))));
    }

    private static Explanation rounded(Explanation exact, Function<Ratio, Message> text) {
        Ratio published = exact.value().orElseThrow().toGap().toRatio();
        return Explanation.of(Operation.ROUND_UP, published, text.apply(published), ImmutableList.of(exact));
    }
}
