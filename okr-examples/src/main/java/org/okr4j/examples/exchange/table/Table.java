package org.okr4j.examples.exchange.table;

import com.google.common.collect.ImmutableList;

/**
 * What a file holds: rows of cells below the names of their columns.
 *
 * @param columns the names of the columns in their order, all different; one without a name is called by its place, such as #7
 * @param rows the rows in their order, without those in which nothing stands
 */
public record Table(ImmutableList<String> columns, ImmutableList<Row> rows) {}
