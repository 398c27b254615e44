/** When a program meets and reports, for people and for their calendars, and what became of it. */
@NullMarked
package org.okr4j.examples.schedule;

import org.jspecify.annotations.NullMarked;
