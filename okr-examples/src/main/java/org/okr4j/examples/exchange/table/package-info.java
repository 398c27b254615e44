/** Files as rows of cells: CSV and YAML in, CSV out, within limits, and with nothing in a cell that a spreadsheet would run. */
@NullMarked
package org.okr4j.examples.exchange.table;

import org.jspecify.annotations.NullMarked;
