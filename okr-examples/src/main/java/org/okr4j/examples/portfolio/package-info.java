/** What money and effort are spent on, and what could stop if an objective were given up. */
@NullMarked
package org.okr4j.examples.portfolio;

import org.jspecify.annotations.NullMarked;
