/**
 * The way into working with objectives and key results, phase by phase.
 *
 * <p>A {@link org.okr4j.roadmap.Roadmap} is a sequence of {@linkplain org.okr4j.roadmap.Phase phases}. Each spans some
 * weeks, has a focus, and names the kinds of unit that may publish objectives from then on: those who publish before
 * their phase are a <em>premature cascade</em>. {@link org.okr4j.roadmap.Roadmaps} holds two templates, one for
 * government agencies and one for companies of several departments. What a phase asks for are {@linkplain
 * org.okr4j.roadmap.Activity activities}, {@linkplain org.okr4j.roadmap.TrainingNeed trainings} before it begins, and
 * {@linkplain org.okr4j.roadmap.Indicator indicators}: a {@link org.okr4j.roadmap.Figure} and what it has to be, before the
 * phase may begin and when it ends. {@link org.okr4j.roadmap.Indicators} holds those of a rollout as a whole. This package
 * names figures; it does not compute any.
 *
 * <p>A {@link org.okr4j.roadmap.RoadmapPlan} puts a roadmap on real dates:
 *
 * <pre>{@code
 * RoadmapPlan plan = RoadmapPlan.builder()
 *         .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
 *         .start(LocalDate.of(2026, 9, 28))
 *         .build();
 * plan.weekAt(LocalDate.of(2026, 11, 20));                     // 8
 * plan.phaseAt(LocalDate.of(2026, 11, 20)).get().name();       // "Cascade"
 * plan.datesOf(plan.phaseAt(LocalDate.of(2026, 11, 20)).get());   // 2026-10-26..2026-12-06
 * }</pre>
 *
 * <p>What was done is recorded: an {@link org.okr4j.roadmap.ActivityRecord} is that an activity was, an {@link
 * org.okr4j.roadmap.Agreement} that somebody stands behind the objectives, a {@link org.okr4j.roadmap.PilotReview} what came
 * out where some units went first.
 */
@NullMarked
package org.okr4j.roadmap;

import org.jspecify.annotations.NullMarked;
