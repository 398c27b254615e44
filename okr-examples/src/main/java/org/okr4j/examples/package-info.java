/** A program that shows the library at work. */
@NullMarked
package org.okr4j.examples;

import org.jspecify.annotations.NullMarked;
