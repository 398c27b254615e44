/** Whether an objective may be published, or go on to another state: who may decide it, and what has to hold before. */
@NullMarked
package org.okr4j.examples.publish;

import org.jspecify.annotations.NullMarked;
