/** What a program says, given out as rows of a layout. */
@NullMarked
package org.okr4j.examples.exchange.giving;

import org.jspecify.annotations.NullMarked;
