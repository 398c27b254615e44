/**
 * Pages of text for people: lines of at most 100 columns, with color only where it is wanted.
 *
 * <p>Nothing here knows of objectives. What is printed is made of {@link org.okr4j.examples.page.Span}s, which are safe
 * to print whatever the document held, and a {@link org.okr4j.examples.page.Page} puts them into lines.
 */
@NullMarked
package org.okr4j.examples.page;

import org.jspecify.annotations.NullMarked;
