package org.okr4j.program;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.value.ProgramFact;

/** Finds the changes that make one list of facts of another: facts are put last, and the last equal one is taken away. */
final class FactChanges {

    private FactChanges() {}

    static ImmutableList<Change> between(OkrProgram before, OkrProgram after) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (FactKind<?> kind : FactKind.ALL) {
            changes.addAll(between(kind, before, after));
        }
        return changes.build();
    }

    private static <F extends ProgramFact> List<Change> between(FactKind<F> kind, OkrProgram before, OkrProgram after) {
        return between(before.factsOf(kind), after.factsOf(kind));
    }

    private static <F extends ProgramFact> List<Change> between(List<F> was, List<F> is) {
        if (was.equals(is)) {
            return ImmutableList.of();
        }
        List<F> gone = Pairing.ofValues(was, is, fact -> fact).removed();
        List<F> left = Facts.minus(was, HashMultiset.create(gone));
        return isStartOf(is, left) ? changes(gone, is.subList(left.size(), is.size())) : anew(was, is);
    }

    /** The changes that go back to where both lists part, and on from there. */
    private static <F extends ProgramFact> List<Change> anew(List<F> was, List<F> is) {
        int same = 0;
        while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
            same++;
        }
        return changes(Lists.reverse(was.subList(same, was.size())), is.subList(same, is.size()));
    }

    private static <F> boolean isStartOf(List<F> list, List<F> start) {
        return start.size() <= list.size() && list.subList(0, start.size()).equals(start);
    }

    private static <F extends ProgramFact> List<Change> changes(List<F> retracted, List<F> recorded) {
        List<Change> changes = new ArrayList<>();
        retracted.forEach(fact -> changes.add(new FactRetracted(fact)));
        recorded.forEach(fact -> changes.add(new FactRecorded(fact)));
        return changes;
    }
}
