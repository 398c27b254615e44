package org.okr4j.program;

import com.google.common.collect.ImmutableList;

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

    /** Makes another list of one and an element, whatever it holds. */
    interface ListEdit {
        <E> ImmutableList<E> apply(ImmutableList<E> list, E element);
    }
}
