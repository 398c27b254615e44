/**
 * What the pages of an application show: one for the organization, one for its executives, one for each unit and one for each
 * person.
 *
 * <p>{@link org.okr4j.report.dashboard.Dashboards} makes them from an {@link org.okr4j.Evaluation}. They compose what the other
 * packages say and compute nothing: a light, a number and the reason for it are those of the {@link
 * org.okr4j.scoring.Scorecard}, a figure of the rollout is that of {@link org.okr4j.adoption.RolloutFigures}, a finding that of
 * the {@link org.okr4j.rule.RuleReport}. Whatever is shown of an earlier week is the same program as it was known that day.
 *
 * <pre>{@code
 * Dashboards boards = Dashboards.of(evaluation);
 * OrganizationDashboard all = boards.organization();
 * all.units().get(1).standing().word();                  // AMBER
 * all.units().get(1).standing().reason();                // why, in English and Spanish
 * all.units().get(1).trend();                            // its row of the heat map, a light a week
 * boards.unit(UnitId.of("permits"));                     // shares the scores of all these weeks
 * }</pre>
 *
 * <h2>Everybody sees everything</h2>
 *
 * <p>Objectives work because people see what others aim at, so a page has no permissions of its own: what is published is shown
 * to all. The exception is the objective that {@linkplain org.okr4j.objective.Objective#restrictedBecause() says why} not all
 * may see it. To those whom it {@linkplain org.okr4j.program.ResolvedProgram#isVisibleTo is not for} it does not exist: the
 * program is judged without it, so that no number, reason, figure or finding tells of it, not even by subtraction, and each
 * page says how many objectives it leaves out, and why.
 *
 * <h2>No ranking of people, no pay</h2>
 *
 * <p>There is no number about a person in this package, no list of people in the order of any result, and no model to compute
 * pay or an appraisal from. A goal that decides about money is set so that it is sure to be reached, and what goes badly is
 * reported late; the scores then tell nothing anymore, and the first to lose is whoever was honest. What can be late is a key
 * result and not a person: {@link org.okr4j.report.dashboard.PersonPage} shows what somebody answers for and what others wait
 * for, for this person to act on.
 */
@NullMarked
package org.okr4j.report.dashboard;

import org.jspecify.annotations.NullMarked;
