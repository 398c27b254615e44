/**
 * A program as one page for a browser: what the read models of the library say, laid out.
 *
 * <p>{@link org.okr4j.examples.dashboard.DashboardPage} fills the templates of {@code src/main/jte}, which are checked when they are
 * compiled and escape whatever a program holds. The page is a single file: it asks for nothing from a network, its style and its
 * script are the only ones a browser will run in it, and it can be read with the script switched off. {@link
 * org.okr4j.examples.dashboard.Frame} is what templates speak with; it chooses words and colors and computes nothing.
 */
@NullMarked
package org.okr4j.examples.dashboard;

import org.jspecify.annotations.NullMarked;
