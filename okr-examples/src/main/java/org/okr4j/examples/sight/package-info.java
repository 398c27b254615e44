/** How the work of one person can be followed up to the mission, or where that breaks. */
@NullMarked
package org.okr4j.examples.sight;

import org.jspecify.annotations.NullMarked;
