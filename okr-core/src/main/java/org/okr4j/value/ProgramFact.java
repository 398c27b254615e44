package org.okr4j.value;

/**
 * Something that a program records beside its things, without an identity of its own: it is added, and taken back where it
 * was wrong. Which kinds there are is said by the program, which refuses any other.
 */
public interface ProgramFact {}
