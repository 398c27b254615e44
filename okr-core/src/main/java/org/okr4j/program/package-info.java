/**
 * The aggregate: everything an organization has written down about its objectives, as one value.
 *
 * <p>An {@link org.okr4j.program.OkrProgram} holds facts in the order of their document and refers by id. It may be
 * unfinished: ids may lead nowhere and links may run in a circle. {@link org.okr4j.program.OkrProgram#problems()} lists
 * all such faults at once, each an {@link org.okr4j.program.Problem} with its {@link org.okr4j.program.Location} and a
 * message in the reader's language. Where there is none, {@link org.okr4j.program.OkrProgram#resolve()} gives a {@link
 * org.okr4j.program.ResolvedProgram}, in which every id leads somewhere, units form one tree and links no circle; scores
 * and rules stand on it.
 *
 * <p>A program is edited by a {@link org.okr4j.program.Change}, whoever proposes it: a person, an import, a feed, the fix
 * of a finding. The result is another program that shares with the first all that the change did not touch: one
 * check-in among a million key results copies a few kilobytes. What a {@linkplain org.okr4j.program.CycleState locked or
 * closed} cycle keeps as it is, and what lies outside the {@linkplain org.okr4j.program.Boundary boundaries} of a unit that is
 * led from the top down, is refused.
 *
 * <pre>{@code
 * OkrProgram program = OkrProgram.builder().organization(city).addCycle(autumn).addObjective(permits).build();
 * OkrProgram renewed = program.apply(Change.checkIn(KeyResultId.of("permits-wait"), checkIn));
 * ResolvedProgram resolved = renewed.resolve();
 * resolved.unit(UnitId.of("permits")).name();     // no question whether there is one
 * }</pre>
 *
 * <p>A {@linkplain org.okr4j.program.OkrProgram#builder() builder} puts a program together, with nobody to ask what may be
 * edited: it is for what is read, drafted and tested.
 *
 * <p>Two programs are compared by a {@link org.okr4j.program.ProgramDiff}. It tells people what differs, thing by thing, and
 * what was reported and decided in between; and it holds the changes that lead from the one to the other.
 */
@NullMarked
package org.okr4j.program;

import org.jspecify.annotations.NullMarked;
