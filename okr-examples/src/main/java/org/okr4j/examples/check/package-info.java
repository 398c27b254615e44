/** What the rules found: by severity and rule, with the place, what is wrong and what to do next. */
@NullMarked
package org.okr4j.examples.check;

import org.jspecify.annotations.NullMarked;
