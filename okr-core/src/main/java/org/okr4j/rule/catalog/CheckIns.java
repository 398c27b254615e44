package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.okr4j.cadence.RitualKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;

/** What people report, and whether anybody is to. */
final class CheckIns {

    private CheckIns() {}

    /** Whether a program has any check-ins. */
    static boolean areRecorded(ResolvedProgram program) {
        return program.program().objectives().stream()
                .map(Objective::keyResults)
                .flatMap(ImmutableList::stream)
                .anyMatch(keyResult -> !keyResult.checkIns().isEmpty());
    }

    /** Whether a program has any check-ins, or says that there are to be some. Only then does silence say something. */
    static boolean areAgreedOn(ResolvedProgram program) {
        return program.program().cadence().rituals().stream().anyMatch(ritual -> ritual.kind() == RitualKind.CHECK_IN)
                || areRecorded(program);
    }

    /**
     * What people have reported by a day, the earliest first. A feed that gives nothing but a figure is no person; one that
     * says something passes on what a person said.
     */
    static ImmutableList<CheckIn> ofPeople(KeyResult keyResult, LocalDate asOf) {
        return keyResult.checkInsUpTo(asOf).stream()
                .filter(checkIn -> !checkIn.isAutomatic() || !isWordless(checkIn))
                .collect(toImmutableList());
    }

    /** Whether the last report of a person by a day says something in words. */
    static boolean isLastExplained(KeyResult keyResult, LocalDate asOf) {
        CheckIn last = Iterables.getLast(ofPeople(keyResult, asOf), null);
        return last != null && !isWordless(last);
    }

    /** Whether a check-in says nothing in words. */
    static boolean isWordless(CheckIn checkIn) {
        return checkIn.blockers().isEmpty()
                && checkIn.note().filter(note -> !note.isBlank()).isEmpty();
    }
}
