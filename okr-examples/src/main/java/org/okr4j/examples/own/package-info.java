/** A rule of one's own, and how others find it. */
@NullMarked
package org.okr4j.examples.own;

import org.jspecify.annotations.NullMarked;
