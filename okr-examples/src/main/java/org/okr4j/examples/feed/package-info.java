/** Figures from a relational database: queries as data, each with its limits, and the check-ins that come of them. */
@NullMarked
package org.okr4j.examples.feed;

import org.jspecify.annotations.NullMarked;
