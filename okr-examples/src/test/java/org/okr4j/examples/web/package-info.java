/**
 * A service of Spring Boot around the library: drafts are checked, key results and programs are scored, documents are refused by
 * pointer, line and column. {@code mvn -Pweb -DskipTests package} starts it.
 *
 * <p>It stands beside the tests because the program that is built here needs no Spring. Begin with {@link
 * org.okr4j.examples.web.WebApplication}, which has all the wiring.
 */
@NullMarked
package org.okr4j.examples.web;

import org.jspecify.annotations.NullMarked;
