/** Whether a rollout works: its figures with their targets, week by week, and who is in the way. */
@NullMarked
package org.okr4j.examples.adoption;

import org.jspecify.annotations.NullMarked;
