/** What there is to talk about in the next meeting of a ritual. */
@NullMarked
package org.okr4j.examples.agenda;

import org.jspecify.annotations.NullMarked;
