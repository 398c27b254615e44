package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.okr4j.value.ProgramFact;

/**
 * What a program records beside its things.
 *
 * @param lists for each {@link FactKind}, at its position, the facts of that kind in the order of the document
 */
record Facts(ImmutableList<ImmutableList<ProgramFact>> lists) {

    static final Facts NONE =
            new Facts(ImmutableList.copyOf(Collections.nCopies(FactKind.ALL.size(), ImmutableList.<ProgramFact>of())));

    /** The facts of a kind. */
    @SuppressWarnings("unchecked") // each list holds facts of its own kind alone
    <F extends ProgramFact> ImmutableList<F> of(FactKind<F> kind) {
        return (ImmutableList<F>) lists.get(kind.position());
    }

    /** All facts, kind by kind. */
    ImmutableList<ProgramFact> all() {
        return ImmutableList.copyOf(Iterables.concat(lists));
    }

    /** These facts with one more, at the end of its list. */
    Facts plus(ProgramFact fact) {
        return with(FactKind.of(fact), list -> ListEdits.plus(list, fact));
    }

    /** These facts without the last that is equal to one; these where there is none. */
    Facts minusLast(ProgramFact fact) {
        return with(FactKind.of(fact), list -> ListEdits.minusLast(list, fact));
    }

    private Facts with(FactKind<?> kind, UnaryOperator<ImmutableList<ProgramFact>> edit) {
        int position = kind.position();
        return new Facts(ListEdits.with(lists, position, edit.apply(lists.get(position))));
    }

    /** These facts with more of them, each at the end of its list. */
    Facts plusAll(Iterable<ProgramFact> facts) {
        ImmutableListMultimap<FactKind<?>, ProgramFact> added = Multimaps.index(facts, FactKind::of);
        return new Facts(FactKind.ALL.stream()
                .map(kind -> plus(lists.get(kind.position()), added.get(kind)))
                .collect(toImmutableList()));
    }

    private static ImmutableList<ProgramFact> plus(ImmutableList<ProgramFact> list, List<ProgramFact> more) {
        return more.isEmpty()
                ? list
                : ImmutableList.<ProgramFact>builder().addAll(list).addAll(more).build();
    }

    /** These facts without some of them; of equal ones the last are taken away. */
    Facts minusAll(List<ProgramFact> facts) {
        Multiset<ProgramFact> gone = HashMultiset.create(facts);
        Facts left = new Facts(lists.stream().map(list -> minus(list, gone)).collect(toImmutableList()));
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
}
