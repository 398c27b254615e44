/** What follows from a change that somebody thinks about, or that has happened: who relies on it, and who is to be told. */
@NullMarked
package org.okr4j.examples.impact;

import org.jspecify.annotations.NullMarked;
