/**
 * What sentences say, one JSON object for each: a filter between whoever has key results in a spreadsheet, a tracker or a
 * text file, and whoever sorts them.
 */
@NullMarked
package org.okr4j.examples.statements;

import org.jspecify.annotations.NullMarked;
