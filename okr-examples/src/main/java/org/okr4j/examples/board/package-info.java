/** The pages of dashboards as text, and as the JSON that a front end reads. */
@NullMarked
package org.okr4j.examples.board;

import org.jspecify.annotations.NullMarked;
