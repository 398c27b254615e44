/** Where one number comes from, down to what was reported. */
@NullMarked
package org.okr4j.examples.explain;

import org.jspecify.annotations.NullMarked;
