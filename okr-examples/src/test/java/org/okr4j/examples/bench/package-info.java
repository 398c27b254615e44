/** Benchmarks, run with the profile {@code bench}. */
@NullMarked
package org.okr4j.examples.bench;

import org.jspecify.annotations.NullMarked;
