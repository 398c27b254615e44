/**
 * A program that shows the library at work, and how an application embeds it.
 *
 * <p>Each command is a use case with a package of its own; {@code report}, {@code check}, {@code explain} and {@code import} are
 * good ones to begin with. The library reads, scores and judges; what is here asks for a file and a date, chooses a language and a
 * form, and lays pages out. The date, the language and the encoding come from the command line or are fixed, so that the same
 * input gives the same bytes everywhere.
 */
@NullMarked
package org.okr4j.examples;

import org.jspecify.annotations.NullMarked;
