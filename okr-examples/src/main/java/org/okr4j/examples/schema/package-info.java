/** The command that writes JSON Schemas. */
@NullMarked
package org.okr4j.examples.schema;

import org.jspecify.annotations.NullMarked;
