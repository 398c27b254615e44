/**
 * The executive summary: how a program stands, in words, on one page.
 *
 * <p>{@link org.okr4j.report.summary.ExecutiveSummary} says it as a chief of staff would: in one breath how things stand, then what
 * moved, what is in danger and why, what needs a decision from whom, and what the rollout needs next. It selects and phrases what
 * the other packages have judged, and computes nothing. Of each it tells a few things, in an order that is stated, and says how
 * many it leaves out, so that the page stays one page however large the organization is.
 *
 * <pre>{@code
 * ExecutiveSummary summary = ExecutiveSummary.of(evaluation);
 * summary.toMarkdown(Phrasebook.spanish());
 * summary.in(SummaryPart.DANGER).get(0).facts();       // the values behind the sentence
 * }</pre>
 *
 * <h2>Facts first, then words</h2>
 *
 * <p>A {@link org.okr4j.report.summary.SummarySentence} is made from {@linkplain org.okr4j.report.summary.SummaryFact facts} and
 * from nothing else: whatever figure, date or name stands in it is the value of one of them. Change the value, and the sentence
 * changes or goes.
 *
 * <p>So somebody else may phrase the same facts, be it a person or a language model: hand out {@link
 * org.okr4j.report.summary.ExecutiveSummary#facts()}, and hold what comes back against them with {@link
 * org.okr4j.report.summary.TextCheck}, which points at each figure and each name that no fact has.
 */
@NullMarked
package org.okr4j.report.summary;

import org.jspecify.annotations.NullMarked;
