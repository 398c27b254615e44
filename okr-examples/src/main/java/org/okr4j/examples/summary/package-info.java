/** What leaders read: the executive summary of a program, as text, Markdown, a page for a browser, or values for another writer. */
@NullMarked
package org.okr4j.examples.summary;

import org.jspecify.annotations.NullMarked;
