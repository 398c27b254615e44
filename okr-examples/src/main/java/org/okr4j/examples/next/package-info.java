/** The next cycle as it follows from the one that ends. */
@NullMarked
package org.okr4j.examples.next;

import org.jspecify.annotations.NullMarked;
