/**
 * What the facts of a program amount to on a day: progress, score, grade, pace and status, each with its reason.
 *
 * <p>A {@link org.okr4j.scoring.Scorer} applies one {@link org.okr4j.scoring.ScoringPolicy} to a whole program or to a
 * single objective. The {@link org.okr4j.scoring.Scorecard} it returns holds an {@link org.okr4j.scoring.ObjectiveScore}
 * for each objective, with a {@link org.okr4j.scoring.KeyResultScore} for each of its key results:
 *
 * <pre>{@code
 * Scorecard card = Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), LocalDate.of(2026, 11, 20));
 * card.of(objectiveId).progress();           // Optional[0.614285714]
 * card.of(objectiveId).grade().light();      // Optional[AMBER]
 * card.of(objectiveId).status().reason();    // "Cut debtor days" (kr-2): 20% reached where 56% was expected ...
 * }</pre>
 *
 * <p>Four numbers are kept apart. <em>Raw</em> attainment and <em>progress</em> come from the measure
 * ({@link org.okr4j.metric.Attainment}); the <em>score</em> exists only once a key result or objective is closed;
 * <em>confidence</em> is what a person believes. From them follow
 *
 * <ul>
 *   <li>the {@linkplain org.okr4j.scoring.Grade grade}: which {@linkplain org.okr4j.scoring.GradeBands band} the
 *       number lies in, whatever the day;
 *   <li>the {@linkplain org.okr4j.scoring.Pace pace}: the number against what is expected by this day;
 *   <li>the {@linkplain org.okr4j.scoring.Status status}: one word to act on, which also knows silence and old news;
 *   <li>the {@linkplain org.okr4j.scoring.Completion completion} of all cycles that have ended, with a verdict;
 *   <li>the {@linkplain org.okr4j.scoring.Forecast forecast}: where a key result will stand in the end if it goes on like
 *       this, and what it takes a week;
 *   <li>the {@linkplain org.okr4j.scoring.ConfidenceTrajectory trajectory} of what people believe.
 * </ul>
 *
 * <p>An objective takes its number from its key results, from objectives that contribute to it, or from both ({@link
 * org.okr4j.objective.RollUp}); units, levels, cycles and years have one too ({@link org.okr4j.scoring.GroupScore}), in
 * which an objective that units share counts by their parts of the credit. What is closed keeps its score, and people may
 * {@linkplain org.okr4j.objective.ScoreOverride override} it with a reason.
 *
 * <p>Beside objectives stand figures that are only watched: a {@link org.okr4j.scoring.KpiHealth} says whether a KPI is within
 * what is healthy, and whether it was read lately.
 *
 * <p>{@link org.okr4j.scoring.Scorecard#after} scores a change without scoring the rest again, {@link
 * org.okr4j.scoring.Scorecard#whatIf} tells what would move, a {@link org.okr4j.scoring.ScorecardDiff} what two scorecards
 * judge differently, {@link org.okr4j.scoring.ScoringPolicies#compare} what another product would say, and {@link
 * org.okr4j.scoring.Explanation} where a number comes from.
 *
 * <p>Arithmetic is exact up to the number that is published, which is rounded once, toward negative infinity, to nine
 * decimals. A threshold has at most nine decimals too, so whoever compares the published number decides as the exact one
 * does. Whatever cannot be scored says so as a value with a reason, is left out, and stays listed.
 *
 * <p>Who has nothing but figures needs no program: {@link org.okr4j.scoring.WeightedMean},
 * {@link org.okr4j.scoring.GradeBands#grade}, {@link org.okr4j.scoring.Completion#of(Iterable)} and {@link
 * org.okr4j.scoring.Forecast#of} give the numbers that a program would.
 */
@NullMarked
package org.okr4j.scoring;

import org.jspecify.annotations.NullMarked;
