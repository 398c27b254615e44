/** Where a rollout stands: which phase it is in, which may start, and what is missing. */
@NullMarked
package org.okr4j.examples.roadmap;

import org.jspecify.annotations.NullMarked;
