package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.DependencyId;
import org.okr4j.program.Change;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.scoring.Scorer;
import org.okr4j.value.Id;

/**
 * What a change sets off: what happened that others rely on, which objectives and key results that exposes, and who is to be
 * told why.
 *
 * <pre>{@code
 * ChangeImpact impact = ChangeImpact.of(card, Change.unlink(ObjectiveId.of("more-leads"), ObjectiveId.of("growth")));
 * impact.triggers();      // what happened
 * impact.exposures();     // what relies on it, the nearest first, each with the way and with what is at stake
 * impact.toTell();        // who is to be told, and why
 * impact.notices(today);  // the records that they were, to be applied once they were
 * System.out.println(impact.explanation().render(Phrasebook.english()));
 * }</pre>
 *
 * <p>Harm runs upward and sideward. A key result exposes its objective; an objective exposes what it contributes to or
 * supports; an objective or key result exposes the key results that depend on it, as long as the dependency is open; an
 * objective that is given up exposes its key results; a person who leaves exposes what this person answers for. What has
 * come to an end itself is not exposed, and what runs in a circle is followed once.
 *
 * <p>Downward, aims are lost. Where an objective or key result is given up or removed, or an objective is unlinked from all
 * that it served, those objectives are exposed that contributed to it or supported it, and serve nothing else: no strategic
 * priority, and nothing that goes on or was reached. By them, those are exposed that serve nothing but them, and so on. No
 * number moves for {@linkplain Tie#LOSES_ITS_AIM that}, nothing is at stake, and nobody above or beside them is exposed; what
 * they are to be good for now is for their owners to ask.
 *
 * <p>{@link TriggerKind} lists what can happen. A target that is raised, a date that comes earlier or a link that is added is good news to those who wait, and
 * nothing happens; what that does to scores shows in {@link #scores()}.
 *
 * <p>Only what is dated up to the day of the scorecards is seen, but for the last day of people who are to leave. The time
 * it takes grows with what is exposed and not with the program. Edits of dependencies, people or cycles, and edits that move
 * objectives to other places, go through all things of that kind once; where somebody leaves, it goes through all key
 * results; and scorecards of two days are compared thing by thing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ChangeImpact {

    private final ImmutableList<Source> sources;
    private final ScorecardDiff scores;
    private final ImmutableMap<Id, Exposure> exposures;
    private final ImmutableList<ImpactStep> steps;
    private final ImmutableList<PersonToTell> toTell;
    private final ImmutableList<DependencyId> unheard;

    private ChangeImpact(Assessment assessment) {
        Spread spread = assessment.spread(assessment.sources());
        Audience audience = assessment.audience(spread);
        this.sources = assessment.sources();
        this.scores = assessment.scores();
        this.exposures = Maps.uniqueIndex(assessment.exposures(spread), Exposure::subject);
        this.steps = spread.steps();
        this.toTell = audience.people();
        this.unheard = audience.unheard();
    }

    /**
     * Returns what a change would set off. The scorecard and its program stay as they are.
     *
     * <p>A change that is dated after the day of the scorecard, such as the end of an objective next week, is judged on the
     * day on which it takes {@linkplain Change#seenFrom() effect}: by what the program holds for that day already, with the
     * change and without it. For this the program is scored anew.
     *
     * @param before the scores before the change
     * @param change the change
     * @return its impact on the day of the scorecard, or on that of the change where that is later
     * @throws IllegalArgumentException if the program refuses the change
     * @throws org.okr4j.program.UnresolvedProgramException if the changed program cannot be resolved, as when something is
     *     removed that others refer to; what does so is listed there
     */
    public static ChangeImpact of(Scorecard before, Change change) {
        Scorecard then = change.seenFrom()
                .filter(before.asOf()::isBefore)
                .map(day -> Scorer.of(before.policy()).score(before.program(), day))
                .orElse(before);
        return of(then, then.after(change));
    }

    /**
     * Returns what the difference of two programs sets off, or of one program on two days.
     *
     * <p>Each scorecard sees what is dated up to its day. What only the later one sees has happened, whether it was recorded
     * after the earlier one was made or is dated between the two days, though both programs hold it: whatever turned red, was
     * given up, is promised less of or for later since, and whoever has left.
     *
     * <pre>{@code
     * ChangeImpact.of(scorer.score(program, yesterday), scorer.score(program, today));   // what a night has brought
     * }</pre>
     *
     * @param before the scores of the earlier program
     * @param after the scores of the later one, of the same day or a later one, and by the same policy
     * @return the impact of all changes together, on the day of the later scorecard
     * @throws IllegalArgumentException if the later scorecard is of an earlier day, or the policies differ
     */
    public static ChangeImpact of(Scorecard before, Scorecard after) {
        checkArgument(
                !after.asOf().isBefore(before.asOf()),
                "ChangeImpact: the later scorecard must be of %s or a day after it: %s",
                before.asOf(),
                after.asOf());
        checkArgument(
                before.policy().equals(after.policy()),
                "ChangeImpact: both scorecards must be by one policy: %s and %s",
                before.policy().name(),
                after.policy().name());
        return new ChangeImpact(Assessment.of(after.differenceTo(before)));
    }

    /** {@return what happened that others rely on; of one thing possibly several} */
    public ImmutableList<Trigger> triggers() {
        return sources.stream().map(Source::trigger).collect(toImmutableList());
    }

    /**
     * {@return what relies on it, the nearest first} What changed is among them itself where it relies on something else that
     * did, or on itself by way of others.
     */
    public ImmutableList<Exposure> exposures() {
        return exposures.values().asList();
    }

    /**
     * Returns one of the exposures.
     *
     * @param subject an objective or a key result
     * @return how it is exposed; absent if it is not
     */
    public Optional<Exposure> exposureOf(Id subject) {
        return Optional.ofNullable(exposures.get(requireNonNull(subject, "subject")));
    }

    /**
     * {@return who is to be told, each once, those nearest to what happened first} These are all who answer for what is
     * exposed, of a key result without an owner that of its objective, and the heads of units that harm comes into from
     * another one. For people who have left or leave, and where
     * nobody answers, it is the head of the unit, or of the next unit above that has one.
     */
    public ImmutableList<PersonToTell> toTell() {
        return toTell;
    }

    /** {@return the dependencies that expose a key result for which there is nobody at all to tell} */
    public ImmutableList<DependencyId> nobodyToTell() {
        return unheard;
    }

    /**
     * Returns the records that everybody was told, to be applied once they were.
     *
     * <p>There is one for each thing that changed and by which somebody is exposed. It names all whom this thing concerns, also
     * those whom another change reaches sooner. What was removed is not there any more to be recorded about. The time it
     * takes grows with what each change exposes.
     *
     * @param date the day on which they were told
     * @return changes to the later program
     */
    public ImmutableList<Change> notices(LocalDate date) {
        return Assessment.of(scores).notices(requireNonNull(date, "date"));
    }

    /** {@return what is judged differently, whether or not anybody relies on it} */
    public ScorecardDiff scores() {
        return scores;
    }

    /** {@return whether nothing happened that others rely on} */
    public boolean isEmpty() {
        return sources.isEmpty();
    }

    /**
     * {@return what happened, what it exposes and what is at stake with the arithmetic, and who is to be told} It is as deep as
     * the arithmetic; what is exposed stands below the change that is nearest to it.
     */
    public Explanation explanation() {
        return new ImpactExplainer(this, Assessment.of(scores)).explain();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ChangeImpact other
                && sources.equals(other.sources)
                && scores.equals(other.scores)
                && steps.equals(other.steps)
                && endAlike(exposures(), other.exposures())
                && toTell.equals(other.toTell)
                && unheard.equals(other.unheard);
    }

    /** A way goes on from another one, so that the last steps of all are all there is of them. */
    private static boolean endAlike(ImmutableList<Exposure> some, ImmutableList<Exposure> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size())
                        .allMatch(place -> some.get(place).endsAs(others.get(place)));
    }

    @Override
    public int hashCode() {
        return 31 * sources.hashCode() + exposures().hashCode();
    }

    /** {@return the numbers of what happened, of what is exposed and of people} */
    @Override
    public String toString() {
        return "ChangeImpact(" + sources.size() + " triggers, " + exposures.size() + " exposures, " + toTell.size()
                + " people to tell)";
    }
}
