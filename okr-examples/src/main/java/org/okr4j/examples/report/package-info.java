/** The whole report: how the program stands, unit by unit, and what the rules found. */
@NullMarked
package org.okr4j.examples.report;

import org.jspecify.annotations.NullMarked;
