package org.okr4j.program;

import com.google.common.collect.ImmutableList;

/** What a program records beside its things, each kind in the order of the document. */
record Facts(
        ImmutableList<CycleTransition> cycleTransitions,
        ImmutableList<Boundary> boundaries,
        ImmutableList<DependencyDeclaration> declarations,
        ImmutableList<Notice> notices) {}
