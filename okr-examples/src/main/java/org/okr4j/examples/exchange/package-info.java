/**
 * Programs given out as CSV, and files of people and of other systems taken in.
 *
 * <p>A file becomes a table ({@code table}), its rows become entries by a mapping, which is data ({@code mapping}), entries
 * become changes of a program ({@code taking}), and a program becomes rows ({@code giving}). The commands here read, show and
 * write.
 */
@NullMarked
package org.okr4j.examples.exchange;

import org.jspecify.annotations.NullMarked;
