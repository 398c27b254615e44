/**
 * What money and effort are spent on: initiatives, set against the objectives that they serve.
 *
 * <p>A {@link org.okr4j.portfolio.Portfolio} spreads each {@linkplain org.okr4j.objective.Initiative initiative} over the key
 * results that it is done for and that are still pursued, in equal shares that add up to it exactly. From the shares come an
 * {@link org.okr4j.portfolio.Outlay} for each key result, objective, unit and strategic priority, the initiatives that serve
 * nothing any more, and the objectives that nobody funds:
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(card);
 * portfolio.of(ObjectiveId.of("fewer-leaks"));          // 120000 EUR, 340 person-days
 * portfolio.servingNone();                               // each with the reason
 * portfolio.withoutFunds();                              // objectives in force that no work is done for
 * portfolio.stopping(ObjectiveId.of("fewer-leaks"));     // what may stop if it is given up, and what that sets free
 * }</pre>
 *
 * <p>What stopping an objective means for other people, a {@link org.okr4j.alignment.ChangeImpact} says; what it means for
 * projects and money, a {@link org.okr4j.portfolio.StopProposal} adds. Nothing is a fact in here, nothing is decided, and
 * currencies are never mixed.
 */
@NullMarked
package org.okr4j.portfolio;

import org.jspecify.annotations.NullMarked;
