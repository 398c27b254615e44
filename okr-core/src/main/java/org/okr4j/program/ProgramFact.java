package org.okr4j.program;

/**
 * Something a program records beside its things, without an identity of its own: it is added, and taken back where it was
 * wrong.
 */
public sealed interface ProgramFact permits Boundary, CycleTransition, DependencyDeclaration, Notice {}
