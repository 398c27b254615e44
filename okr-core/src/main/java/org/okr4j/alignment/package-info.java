/**
 * What follows for people from how objectives, key results and units hang together.
 *
 * <p>Nothing in here is a fact, and nothing is a rule: all of it is derived from a {@linkplain
 * org.okr4j.program.ResolvedProgram program} and its {@linkplain org.okr4j.scoring.Scorecard scores}, and what it proposes
 * is a {@link org.okr4j.program.Change}, which somebody applies or not.
 *
 * <p>A {@link org.okr4j.alignment.ChangeImpact} follows a change to all who rely on what it is about. When marketing gives up
 * its leads, the pipeline of sales that depends on them is exposed, and with it the objectives of sales and of the
 * organization, whose numbers may not have moved at all:
 *
 * <pre>{@code
 * ChangeImpact impact = ChangeImpact.of(card, Change.transition(KeyResultId.of("leads"), deprioritized));
 * impact.exposureOf(KeyResultId.of("pipeline"));   // depends on "leads" for "leads worth a call", by 2026-09-01
 * impact.toTell();                                 // the owners, and the head of sales, each with the reasons
 * }</pre>
 *
 * <p>A {@link org.okr4j.alignment.LineOfSight} looks the other way: from one person up to what the organization is there for,
 * or to where that breaks.
 *
 * <p>Before a cycle begins, a {@link org.okr4j.alignment.ConversationGuide} lays the drafts of units side by side and says what
 * they have to talk about; a {@link org.okr4j.alignment.FocusTest} holds what a unit could do against three things, and names what
 * is a KPI, an operation or something for later. When it ends, {@link org.okr4j.alignment.NextCycle} drafts what comes next from
 * what was learned and what goes on. {@link org.okr4j.alignment.WatchedKpis} finds the KPI that a title is about.
 */
@NullMarked
package org.okr4j.alignment;

import org.jspecify.annotations.NullMarked;
