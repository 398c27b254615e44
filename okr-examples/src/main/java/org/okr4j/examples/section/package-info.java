/** Pieces of a page that several commands show: the heading, lights, bars and the names of things. */
@NullMarked
package org.okr4j.examples.section;

import org.jspecify.annotations.NullMarked;
