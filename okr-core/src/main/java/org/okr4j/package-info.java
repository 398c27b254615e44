/**
 * Objectives and key results for organizations of any size, as immutable values, and the doors to all that is known of
 * them.
 *
 * <p>There are three ways in. One number needs a {@linkplain org.okr4j.metric.Measure measure} alone. A draft needs an
 * {@linkplain org.okr4j.objective.Objective objective} and a {@linkplain org.okr4j.rule.Profile profile}. A whole
 * {@linkplain org.okr4j.program.OkrProgram program} goes through {@link org.okr4j.Okr#evaluate}, and what comes out is an
 * {@link org.okr4j.Evaluation}: the scores, the findings and the state of the rollout as of a day. Whether an objective may
 * go on to be published is asked of a {@link org.okr4j.Publication}.
 *
 * <pre>{@code
 * Evaluation evaluation = Okr.evaluate(program, Profiles.GOVERNMENT, LocalDate.of(2026, 11, 20));
 * evaluation.scorecard().of(objectiveId).status();   // red, and why
 * evaluation.report().findings();                    // what to mend, where, and how
 * }</pre>
 *
 * <p>The packages build on each other in one direction, and each uses only those before it.
 *
 * <ul>
 *   <li>First facts: {@linkplain org.okr4j.text messages}, {@linkplain org.okr4j.value numbers},
 *       {@linkplain org.okr4j.calendar dates and cycles}, {@linkplain org.okr4j.organization units and people},
 *       {@linkplain org.okr4j.metric measures}, {@linkplain org.okr4j.objective objectives and check-ins},
 *       {@linkplain org.okr4j.cadence cadences} and {@linkplain org.okr4j.roadmap roadmaps}.
 *   <li>Then the aggregate: the {@linkplain org.okr4j.program program}, its changes, and every reference followed; and
 *       {@linkplain org.okr4j.feed figures of other systems}, proposed as changes of it.
 *   <li>Then sentences: what {@linkplain org.okr4j.statement key results and titles} say, as people write them, and
 *       {@linkplain org.okr4j.sample good ones} to begin with.
 *   <li>Then judgement: {@linkplain org.okr4j.scoring scores}, {@linkplain org.okr4j.alignment what a change sets off and
 *       what units have to talk about}, {@linkplain org.okr4j.portfolio what money and effort are spent on}, {@linkplain
 *       org.okr4j.adoption whether the rollout works}, the {@linkplain org.okr4j.rule language of rules}, which see facts
 *       and sentences, and the {@linkplain org.okr4j.rule.catalog built-in rules and profiles}.
 *   <li>Last, how it is shown: {@linkplain org.okr4j.report agendas, pictures and findings}, the {@linkplain
 *       org.okr4j.report.dashboard pages of an application} and a {@linkplain org.okr4j.report.summary summary in words}.
 * </ul>
 *
 * <p>Facts never judge. Nothing here reads a clock, a default locale or zone, or a file by itself; every day is handed in,
 * and the same input gives the same answer on any machine and in any thread.
 */
@NullMarked
@ValueStyle
package org.okr4j;

import org.jspecify.annotations.NullMarked;
