/**
 * What good objectives of a department look like.
 *
 * <p>{@link org.okr4j.sample.Samples} has objectives of seven {@linkplain org.okr4j.sample.BusinessFunction functions} that
 * most organizations have, in English and in Spanish, as data. They were written for this library, and their figures are
 * invented. Each can be made the {@linkplain org.okr4j.sample.SampleObjective#toObjective draft} of a unit, for people to
 * make it their own:
 *
 * <pre>{@code
 * Objective draft = Samples.of(BusinessFunction.PEOPLE, Language.ENGLISH)
 *         .get(0)
 *         .toObjective(ObjectiveId.of("careers"), UnitId.of("hr"), CycleId.of("2027-q1"), PersonId.of("ana"));
 * program.apply(Change.add(draft));
 * }</pre>
 *
 * <p>They are there to be read for their form. An objective fits where it follows from what the organization wants.
 */
@NullMarked
package org.okr4j.sample;

import org.jspecify.annotations.NullMarked;
