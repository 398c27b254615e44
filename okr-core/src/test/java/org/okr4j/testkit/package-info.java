/**
 * What users of the library test their own code with. It is published as the test-jar of okr-core.
 *
 * <p>Everything here stays in this package: a class path that holds the test-jar beside the library on the module path
 * would not see a class that shared a package with the library.
 */
@NullMarked
package org.okr4j.testkit;

import org.jspecify.annotations.NullMarked;
