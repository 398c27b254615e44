package org.okr4j;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.Transition;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.RuleReport;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.text.Message;

/**
 * The door through which an objective goes from one state to the next: who may decide it, what must hold before, and which
 * rules keep it from being published.
 *
 * <pre>{@code
 * Publication publication = Publication.of(Okr.evaluate(program, Profiles.RECOMMENDED, today));
 * PublicationVerdict verdict = publication.check(
 *         ObjectiveId.of("o-permits"),
 *         Transition.builder().to(LifecycleState.PUBLISHED).date(today).by(PersonId.of("ada")).build());
 * if (verdict.isAllowed()) {
 *     program = verdict.apply();
 * } else {
 *     verdict.obstacles();          // Ada has no right to …: Ben (head of the unit) may
 *     verdict.findings();           // what the rules want mended first
 * }
 * }</pre>
 *
 * <table>
 * <caption>What keeps an objective from going over to a state</caption>
 * <tr><th>always</th><td>the {@linkplain org.okr4j.objective.LifecycleStep table} has no such step; nobody is named who
 *   decides it, or somebody unknown, who no longer works here or who has no right to; a reason is missing that the step needs;
 *   the date is before the last transition; the cycle is closed and the step is another one than closing; the cycle is
 *   archived</td></tr>
 * <tr><th>on the way to publication</th><td>the cycle is locked; the unit does not exist on that day; all key results were
 *   given up</td></tr>
 * <tr><th>published</th><td>the unit has not declared what its key results of the cycle depend on, or that they depend on
 *   nothing; where units propose, it was not reviewed; from the top down, a parent is not published, or a {@linkplain
 *   org.okr4j.program.Boundary boundary} is left; a rule has a finding about the objective, one of its key results, what these
 *   depend on or its unit that {@linkplain Finding#blocksPublishing() blocks publishing}</td></tr>
 * </table>
 *
 * <p>Where objectives do not come from the top down, parents and boundaries keep nobody from anything; what is to be said of
 * them are {@linkplain PublicationVerdict#notes() notes} for the review.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Publication {

    private final Evaluation evaluation;

    private Publication(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Returns the door to the objectives of a program.
     *
     * @param evaluation the program as it was judged, with the profile whose rules hold
     * @return the door
     */
    public static Publication of(Evaluation evaluation) {
        return new Publication(requireNonNull(evaluation, "evaluation"));
    }

    /**
     * Judges whether an objective may go over to another state.
     *
     * @param objective an objective of the program
     * @param transition to which state, when, by whom and why
     * @return the verdict
     * @throws IllegalArgumentException if the program has no such objective
     */
    public PublicationVerdict check(ObjectiveId objective, Transition transition) {
        return check(objective, transition, Change.transition(objective, transition));
    }

    /**
     * Judges whether a review may decide what it decides of an objective. Its notes are the reason.
     *
     * @param objective an objective of the program
     * @param review the review
     * @return the verdict, whose change records the review and the transition that follows from it
     * @throws IllegalArgumentException if the program has no such objective
     */
    public PublicationVerdict check(ObjectiveId objective, Review review) {
        Transition transition = Transition.builder()
                .to(review.verdict().to())
                .date(review.date())
                .by(review.by())
                .reason(review.notes().stream().findFirst())
                .build();
        return check(objective, transition, Change.review(objective, review));
    }

    private PublicationVerdict check(ObjectiveId objective, Transition transition, Change change) {
        ResolvedProgram program = evaluation.program();
        Objective moved = program.objective(objective);
        TransitionCheck step = new TransitionCheck(program, moved, transition);
        ReadinessCheck readiness = new ReadinessCheck(program, moved, transition);
        return new PublicationVerdict(
                program.program(),
                change,
                ImmutableList.<Message>builder()
                        .addAll(step.obstacles())
                        .addAll(readiness.obstacles())
                        .build(),
                transition.to() == LifecycleState.PUBLISHED
                        ? blocking(
                                objective,
                                transition.date(),
                                Optional.of(change).filter(unused -> step.isPossible()))
                        : ImmutableList.of(),
                readiness.notes());
    }

    /** What rules say of the published objective that keeps it from being published; of the draft, if it cannot be. */
    private ImmutableList<Finding> blocking(ObjectiveId objective, LocalDate date, Optional<Change> change) {
        Scorecard scorecard = change.map(each -> afterwards(each, date)).orElseGet(evaluation::scorecard);
        RuleReport report = evaluation.profile().check(scorecard.program(), scorecard, objective);
        return report.findings().stream().filter(Finding::blocksPublishing).collect(toImmutableList());
    }

    /** The scores after a change, seen on the day of the change if that is still to come. */
    private Scorecard afterwards(Change change, LocalDate date) {
        return date.isAfter(evaluation.asOf())
                ? Scorer.of(evaluation.profile().scoringPolicy())
                        .score(evaluation.program().apply(change), date)
                : evaluation.scorecard().after(change);
    }
}
