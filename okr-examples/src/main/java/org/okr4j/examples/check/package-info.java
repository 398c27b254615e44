/** What the rules found, for people, build servers and code hosts: with the place, what is wrong and what to do next. */
@NullMarked
package org.okr4j.examples.check;

import org.jspecify.annotations.NullMarked;
