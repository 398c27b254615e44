/**
 * What people look at: the judgement of the other packages, arranged and written down.
 *
 * <p>A {@link org.okr4j.report.Picture} shows how objectives hang together or who waits for whom, with traffic lights, for
 * Graphviz or for Mermaid; a {@link org.okr4j.report.View} says how much of the program it shows. Nothing is judged here:
 * numbers, lights and their words are those of the {@link org.okr4j.scoring.Scorecard} that is drawn.
 *
 * <pre>{@code
 * Picture picture = Picture.ofAlignment(evaluation.scorecard(), View.of(UnitId.of("sales")));
 * picture.toMermaid(Phrasebook.english());
 * }</pre>
 *
 * <p>An {@link org.okr4j.report.Agenda} says what there is to talk about when a unit holds one of its rituals, for how long,
 * and what has to be ready before.
 *
 * <p>A {@link org.okr4j.report.FindingsReport} arranges what a check found, and writes it as text or Markdown.
 */
@NullMarked
package org.okr4j.report;

import org.jspecify.annotations.NullMarked;
