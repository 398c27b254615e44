/** Where programs come from: a file of the user, or a sample in the jar. */
@NullMarked
package org.okr4j.examples.input;

import org.jspecify.annotations.NullMarked;
