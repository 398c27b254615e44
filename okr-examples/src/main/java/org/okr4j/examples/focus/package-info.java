/** What comes first of all that a unit could do, and where the rest belongs. */
@NullMarked
package org.okr4j.examples.focus;

import org.jspecify.annotations.NullMarked;
