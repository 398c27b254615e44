/**
 * What units want to achieve, how they see that they do, and what happened on the way.
 *
 * <p>An {@link org.okr4j.objective.Objective} says in words what a unit wants in one cycle. Its {@linkplain
 * org.okr4j.objective.KeyResult key results} say how anybody can see it, each by a {@linkplain
 * org.okr4j.metric.Measure measure}. A {@link org.okr4j.objective.Contribution} links an objective to one further up
 * the cascade; an {@link org.okr4j.objective.Initiative} is work done for key results, and not itself a result.
 *
 * <p>Only id, unit, cycle and title of an objective, and id and text of a key result, are mandatory: drafts lack the
 * rest, and rules must be able to say so.
 *
 * <h2>What is dated</h2>
 *
 * <p>Whatever happens to an objective is recorded with its date and never overwritten: a {@link
 * org.okr4j.objective.CheckIn} reports a figure, a {@link org.okr4j.objective.Blocker} what is in the way, an {@link
 * org.okr4j.objective.Amendment} changes measure, weight, due date or owner, a {@link org.okr4j.objective.Transition}
 * leads from one {@link org.okr4j.objective.LifecycleState} to the next, a {@link org.okr4j.objective.ScoreOverride} sets
 * a score, a {@link org.okr4j.objective.GradeDecision} a grade. So everything can be asked as of a date, and the answer
 * of yesterday stays what it was:
 *
 * <pre>{@code
 * KeyResult wait = KeyResult.builder()
 *         .id(KeyResultId.of("permits-wait"))
 *         .text("Reduce the wait for a building permit from 45 to 30 days")
 *         .measure(Measure.decrease("45", "30"))
 *         .addAmendment(Amendment.builder()
 *                 .date(LocalDate.of(2026, 11, 2))
 *                 .measure(Measure.decrease("45", "35"))
 *                 .reason("two inspectors left")
 *                 .build())
 *         .build();
 * wait.measureAt(LocalDate.of(2026, 11, 1));   // 45 to 30
 * wait.measureAt(LocalDate.of(2026, 11, 2));   // 45 to 35
 * }</pre>
 *
 * <p>What is not dated: titles, texts, the links between objectives and who shares them.
 *
 * <h2>What several have to do with</h2>
 *
 * <p>An objective may be shared: beside its owner, who answers for the check-ins, {@linkplain
 * org.okr4j.objective.CoOwner co-owners} own it for other units, and each unit gets its part of the credit. How an
 * objective goes from draft to published is a table of {@linkplain org.okr4j.objective.LifecycleStep steps}, each of
 * which says by what {@link org.okr4j.objective.Authority} it may be decided; an alignment {@link
 * org.okr4j.objective.Review} leaves its verdict and notes on the objective:
 *
 * <pre>{@code
 * Objective shared = permits.withCoOwners(CoOwner.builder()
 *         .person(PersonId.of("ben"))
 *         .unit(UnitId.of("fire"))
 *         .credit(Weight.of("0.5"))      // beside 1 of the permits department: a third
 *         .build());
 * LifecycleStep.find(LifecycleState.PROPOSED, LifecycleState.REVIEWED).orElseThrow().allowed();   // HEAD, GATEKEEPER
 * }</pre>
 *
 * <p>A {@link org.okr4j.objective.Dependency} says that a key result cannot be reached unless somebody else does, gives or
 * achieves something, and how far that can be relied on, {@linkplain org.okr4j.objective.DependencyStep step} by step:
 *
 * <pre>{@code
 * Dependency forms = Dependency.builder()
 *         .id(DependencyId.of("forms"))
 *         .consumer(KeyResultId.of("permits-wait"))
 *         .provider(KeyResultId.of("portal-forms"))
 *         .kind(DependencyKind.OUTCOME)
 *         .need("all forms can be handed in online")
 *         .addStep(DependencyStep.builder()
 *                 .date(LocalDate.of(2026, 10, 5))
 *                 .state(DependencyState.PROMISED)
 *                 .build())
 *         .build();
 * forms.stateAt(LocalDate.of(2026, 10, 4));    // DECLARED
 * forms.stateAt(LocalDate.of(2026, 10, 5));    // PROMISED
 * }</pre>
 */
@NullMarked
package org.okr4j.objective;

import org.jspecify.annotations.NullMarked;
