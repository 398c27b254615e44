/** The scores alone, as a table of numbers. */
@NullMarked
package org.okr4j.examples.score;

import org.jspecify.annotations.NullMarked;
