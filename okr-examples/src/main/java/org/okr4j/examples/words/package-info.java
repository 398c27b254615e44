/** The words of the program itself, in English and Spanish; all others come from the library. */
@NullMarked
package org.okr4j.examples.words;

import org.jspecify.annotations.NullMarked;
