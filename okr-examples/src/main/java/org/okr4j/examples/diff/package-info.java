/** How two programs differ, for people and for the programs that take the changes over. */
@NullMarked
package org.okr4j.examples.diff;

import org.jspecify.annotations.NullMarked;
