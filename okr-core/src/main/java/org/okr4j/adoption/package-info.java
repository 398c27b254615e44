/**
 * Whether a rollout works: the figures by which both roadmaps tell it, and who checks in.
 *
 * <p>Nothing in here is a fact and nothing is a rule. It looks at a {@linkplain org.okr4j.scoring.Scorecard scorecard}, takes
 * every score from there, and counts.
 *
 * <p>{@link org.okr4j.adoption.RolloutFigures} measures whatever a {@linkplain org.okr4j.roadmap.Roadmap roadmap} asks for: how
 * many departments have published, how many of their objectives lead up to the organization, whether key results measure
 * outcomes, how confident people are. A {@link org.okr4j.adoption.FigureResult} has its numerator and denominator, names those
 * in the way with their reasons, and explains itself. Judged by an {@linkplain org.okr4j.roadmap.Indicator indicator}, on a day
 * or over weeks, it becomes an {@link org.okr4j.adoption.IndicatorResult}:
 *
 * <pre>{@code
 * RolloutFigures figures = RolloutFigures.of(scorecard);
 * Indicator steady = Indicator.of(Figure.of(FigureKind.ALIGNMENT), Comparator.AT_LEAST, "1").withWeeks(3);
 * figures.judge(steady).verdict();             // NOT_MET: in the second week one objective led nowhere
 * figures.judge(steady).results().get(1).offenders();
 * }</pre>
 *
 * <p>{@link org.okr4j.adoption.AdoptionReport} puts the usual ones on a page, with their targets and weeks.
 *
 * <p>{@link org.okr4j.adoption.Compliance} tells who has checked in, week by week; {@link org.okr4j.adoption.CheckInDuty} what
 * is to be checked in next, and by whom; {@link org.okr4j.adoption.OpenBlocker} what stands in the way, the oldest first.
 * {@link org.okr4j.adoption.CadenceStatus} tells which meetings were held and which were missed, and what was promised in them;
 * {@link org.okr4j.adoption.OversightCalendar} which reports are due to whom outside.
 *
 * <p>{@link org.okr4j.adoption.RoadmapStatus} puts them together: which phase the rollout is in, which may start and what is
 * missing, who has gone ahead, what was skipped, and how far each department has come. {@link org.okr4j.adoption.Readiness}
 * asks before all that whether the organization is ready, {@link org.okr4j.adoption.TrainingStatus} who is trained, {@link
 * org.okr4j.adoption.PilotProposal} who should go first, and {@link org.okr4j.adoption.RolloutPlanner} proposes dates:
 *
 * <pre>{@code
 * RoadmapStatus status = RoadmapStatus.of(figures).orElseThrow();
 * status.mayStart(PhaseId.of("cascade")).missing();         // the weeks, and each condition that is not met, with names
 * Readiness.of(figures, ReadinessGate.BEFORE_WORKSHOPS).isReady();
 * }</pre>
 */
@NullMarked
package org.okr4j.adoption;

import org.jspecify.annotations.NullMarked;
