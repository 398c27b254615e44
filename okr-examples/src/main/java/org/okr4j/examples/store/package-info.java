/** Programs kept in a relational database, where several people save at the same time and nobody overwrites anybody. */
@NullMarked
package org.okr4j.examples.store;

import org.jspecify.annotations.NullMarked;
