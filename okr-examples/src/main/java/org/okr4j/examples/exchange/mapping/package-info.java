/**
 * Which column of a file means what, as data: a layout is a file of the resources, or one of the user's own.
 *
 * <p>A {@link org.okr4j.examples.exchange.mapping.Mapping} turns each row of a table into entries, such as an objective and one
 * of its key results, whose cells have the same {@link org.okr4j.examples.exchange.mapping.Field names} whatever file they come
 * from.
 */
@NullMarked
package org.okr4j.examples.exchange.mapping;

import org.jspecify.annotations.NullMarked;
