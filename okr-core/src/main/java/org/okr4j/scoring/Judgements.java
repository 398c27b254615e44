package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** How objectives and key results are judged, aspect by aspect, in words that can be compared. */
final class Judgements {

    private static final int MOST_NAMED = 5;
    private static final Message NONE = Message.of("scoring.judgement.none");

    private Judgements() {}

    /** {@return the aspects of one thing in which two judgements find something else, in the order of the aspects} */
    static ImmutableList<ScoreDifference> differences(
            Id subject, Map<ScoreAspect, Judgement> before, Map<ScoreAspect, Judgement> after) {
        return after.keySet().stream()
                .filter(aspect -> !finding(before, aspect).equals(finding(after, aspect)))
                .map(aspect -> new ScoreDifference(
                        subject, aspect, requireNonNull(before.get(aspect)), requireNonNull(after.get(aspect))))
                .collect(toImmutableList());
    }

    private static Message finding(Map<ScoreAspect, Judgement> judgements, ScoreAspect aspect) {
        return requireNonNull(judgements.get(aspect)).finding();
    }

    static Map<ScoreAspect, Judgement> of(Objective objective, ObjectiveScore score, ScoringPolicy policy) {
        Message parts = parts(objective, score);
        Map<ScoreAspect, Judgement> judgements = new EnumMap<>(ScoreAspect.class);
        judgements.put(
                ScoreAspect.PROGRESS,
                score.state().isGivenUp()
                        ? new Judgement(NONE, score.status().reason())
                        : progress(score.progress(), score.unscorable(), parts));
        judgements.put(
                ScoreAspect.SCORE,
                score(
                        score.score(),
                        score.override(),
                        why(score.state() == LifecycleState.CLOSED, score.unscorable(), parts)));
        putLights(judgements, score.grade(), score.pace(), score.status(), policy);
        return judgements;
    }

    static Map<ScoreAspect, Judgement> of(KeyResultScore score, ScoringPolicy policy) {
        Message reading = reading(score);
        Map<ScoreAspect, Judgement> judgements = new EnumMap<>(ScoreAspect.class);
        judgements.put(ScoreAspect.PROGRESS, progress(score.progress(), unscorable(score), reading));
        judgements.put(
                ScoreAspect.SCORE,
                score(score.score(), score.override(), why(score.isClosed(), unscorable(score), reading)));
        judgements.put(ScoreAspect.COUNTING, counting(score));
        putLights(judgements, score.grade(), score.pace(), score.status(), policy);
        return judgements;
    }

    private static void putLights(
            Map<ScoreAspect, Judgement> judgements,
            Grade grade,
            Optional<Pace> pace,
            Status status,
            ScoringPolicy policy) {
        judgements.put(
                ScoreAspect.GRADE,
                new Judgement(
                        grade.light()
                                .map(light -> Message.of("scoring.judgement.value", light))
                                .orElse(NONE),
                        grade.reason()));
        judgements.put(
                ScoreAspect.PACE,
                pace.map(found -> pace(found, policy)).orElseGet(() -> new Judgement(NONE, status.reason())));
        judgements.put(
                ScoreAspect.STATUS,
                new Judgement(Message.of("scoring.judgement.value", status.word()), status.reason()));
    }

    private static Judgement pace(Pace pace, ScoringPolicy policy) {
        return new Judgement(
                Message.of("scoring.judgement.value", pace.light()),
                Message.of(
                        "scoring.judgement.pace", pace.reason(), policy.pace().text()));
    }

    private static Judgement progress(Optional<Progress> progress, Optional<UnscorableReason> why, Message reason) {
        return new Judgement(
                progress.map(found -> Message.of("scoring.judgement.number", found))
                        .orElse(NONE),
                why.map(none -> Status.notScorable(none).reason()).orElse(reason));
    }

    private static Judgement score(Optional<Score> score, Optional<ScoreOverride> override, Message why) {
        return new Judgement(
                score.map(found -> Message.of("scoring.judgement.number", found))
                        .orElse(NONE),
                override.map(decided -> Message.of("scoring.judgement.decided", decided.date(), decided.reason()))
                        .orElse(why));
    }

    /** There is a score from closing on. */
    private static Message why(boolean isClosed, Optional<UnscorableReason> unscorable, Message reason) {
        return isClosed
                ? unscorable.map(none -> Status.notScorable(none).reason()).orElse(reason)
                : Message.of("scoring.judgement.open");
    }

    private static Judgement counting(KeyResultScore score) {
        return new Judgement(
                Message.of(score.counted() ? "scoring.judgement.counted" : "scoring.judgement.left-out"),
                score.leftOut().orElseGet(() -> Message.of("scoring.judgement.weight", score.weight())));
    }

    private static Optional<UnscorableReason> unscorable(KeyResultScore score) {
        return score.attainment() instanceof Attainment.NotScorable none
                ? Optional.of(none.reason())
                : Optional.empty();
    }

    private static Message reading(KeyResultScore score) {
        if (Judged.has(score.attainment(), Flag.NO_DATA)) {
            return Message.of("scoring.status.no-data");
        }
        return score.scored()
                .flatMap(scored ->
                        score.lastCheckIn().map(date -> Message.of("scoring.judgement.reading", scored.raw(), date)))
                .orElseGet(() -> Message.of("scoring.judgement.fed"));
    }

    /** The parts that count, each with its number, and with its weight where that tells something: the first few by name. */
    private static Message parts(Objective objective, ObjectiveScore score) {
        List<KeyResultScore> keyResults = objective.rollUp().usesKeyResults()
                ? score.keyResults().stream().filter(KeyResultScore::counted).toList()
                : ImmutableList.of();
        List<ChildShare> children = score.children().stream()
                .filter(child -> child.counted() && child.parent().equals(score.id()))
                .toList();
        boolean isWeighted = objective.rollUp() != RollUp.UNIT_SUM
                && Stream.concat(
                                        keyResults.stream().map(KeyResultScore::weight),
                                        children.stream().map(ChildShare::weight))
                                .distinct()
                                .count()
                        > 1;
        ImmutableList.Builder<Message> parts = ImmutableList.builder();
        keyResults.forEach(part -> parts.add(
                part(part.id(), part.score().map(Score::toProgress).or(part::progress), part.weight(), isWeighted)));
        children.forEach(child -> parts.add(part(child.child(), child.number(), child.weight(), isWeighted)));
        ImmutableList<Message> all = parts.build();
        return all.size() <= MOST_NAMED
                ? Message.of("scoring.judgement.parts", objective.rollUp(), all)
                : Message.of(
                        "scoring.judgement.parts-more",
                        objective.rollUp(),
                        all.subList(0, MOST_NAMED),
                        all.size() - MOST_NAMED);
    }

    private static Message part(Id id, Optional<Progress> number, Weight weight, boolean isWeighted) {
        return isWeighted
                ? Message.of("scoring.judgement.part-weighted", id, number.orElseThrow(), weight)
                : Message.of("scoring.judgement.part", id, number.orElseThrow());
    }
}
