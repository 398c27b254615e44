/**
 * Reads key results and objectives as people write them.
 *
 * <p>A {@link org.okr4j.statement.StatementReader} turns a sentence into a {@link org.okr4j.statement.Statement}: whether
 * it tells an outcome, a counted output, a task, a state or a wish; verb, metric, baseline, target, change, unit and
 * deadline, each with its place in the text; what is missing; and the sentence as it would be in full. The title of an
 * objective becomes an {@link org.okr4j.statement.ObjectiveStatement}. Each judgement names the words that decided it.
 *
 * <pre>{@code
 * Statement s = StatementReader.english().read("Reduce debtor days from 45 to 30 by end of Q3");
 * s.kind();          // OUTCOME_METRIC
 * s.direction();     // DECREASE
 * s.measure();       // Optional[decrease{baseline=45, target=30}]
 * s.completeness();  // 5
 * }</pre>
 *
 * <p>A sentence is cut into words, numbers and signs; what these can mean stands in the {@link
 * org.okr4j.statement.Lexicon} of the language, a folder of word lists; a small grammar over words that are known by
 * their class finds dates, figures, clauses and verbs, and says what each figure is for. There is no grammar for one
 * language alone: another language is another folder of lists. Nothing is guessed by statistics, nothing is looked up
 * elsewhere, and the time is linear in the length of the text. Any text gets an answer.
 *
 * <p>The reader proposes, and does not check: which of its judgements are findings is for the rules to say.
 */
@NullMarked
package org.okr4j.statement;

import org.jspecify.annotations.NullMarked;
