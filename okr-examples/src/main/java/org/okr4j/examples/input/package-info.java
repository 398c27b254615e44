/**
 * What commands read: programs from a file of the user or from a sample in the jar, profiles, baselines, changes and lists of
 * lines. What cannot be read is told with its places, each marked below the line of the document on which it stands.
 */
@NullMarked
package org.okr4j.examples.input;

import org.jspecify.annotations.NullMarked;
