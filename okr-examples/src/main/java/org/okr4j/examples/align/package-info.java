/** What units should talk about before they publish: their drafts side by side, and where these touch. */
@NullMarked
package org.okr4j.examples.align;

import org.jspecify.annotations.NullMarked;
