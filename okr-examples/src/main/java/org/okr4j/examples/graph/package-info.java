/** Pictures of objectives and dependencies, for other programs to lay out. */
@NullMarked
package org.okr4j.examples.graph;

import org.jspecify.annotations.NullMarked;
