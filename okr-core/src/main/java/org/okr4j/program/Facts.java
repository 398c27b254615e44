package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a program records beside its things, each kind in the order of the document. */
record Facts(
        ImmutableList<CycleTransition> cycleTransitions,
        ImmutableList<Boundary> boundaries,
        ImmutableList<DependencyDeclaration> declarations,
        ImmutableList<Notice> notices) {

    /** These facts with another list in the place of the one that a fact belongs to. */
    Facts with(ProgramFact fact, ListEdit edit) {
        return new Facts(
                fact instanceof CycleTransition transition
                        ? edit.apply(cycleTransitions, transition)
                        : cycleTransitions,
                fact instanceof Boundary boundary ? edit.apply(boundaries, boundary) : boundaries,
                fact instanceof DependencyDeclaration declaration
                        ? edit.apply(declarations, declaration)
                        : declarations,
                fact instanceof Notice notice ? edit.apply(notices, notice) : notices);
    }

    /** These facts with more of them, each at the end of its list. */
    Facts plusAll(List<ProgramFact> facts) {
        return new Facts(
                plus(cycleTransitions, CycleTransition.class, facts),
                plus(boundaries, Boundary.class, facts),
                plus(declarations, DependencyDeclaration.class, facts),
                plus(notices, Notice.class, facts));
    }

    private static <F> ImmutableList<F> plus(List<F> list, Class<F> type, List<ProgramFact> facts) {
        return ImmutableList.<F>builder()
                .addAll(list)
                .addAll(Iterables.filter(facts, type))
                .build();
    }

    /** These facts without some of them; of equal ones the last are taken away. */
    Facts minusAll(List<ProgramFact> facts) {
        Multiset<ProgramFact> gone = HashMultiset.create(facts);
        Facts left = new Facts(
                minus(cycleTransitions, gone),
                minus(boundaries, gone),
                minus(declarations, gone),
                minus(notices, gone));
        checkArgument(gone.isEmpty(), "Facts: they must hold what is to be retracted: %s", gone);
        return left;
    }

    /** What is left of a list when elements are taken away from its end on; what is found is taken from the collection too. */
    static <F> ImmutableList<F> minus(List<F> list, Collection<? super F> gone) {
        List<F> left = new ArrayList<>();
        for (F fact : Lists.reverse(list)) {
            if (!gone.remove(fact)) {
                left.add(fact);
            }
        }
        return ImmutableList.copyOf(Lists.reverse(left));
    }

    /** Makes another list of one and an element, whatever it holds. */
    interface ListEdit {
        <E> ImmutableList<E> apply(ImmutableList<E> list, E element);
    }
}
