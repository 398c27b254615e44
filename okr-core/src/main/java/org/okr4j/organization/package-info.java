/**
 * Who pursues objectives: units, people, the offices people hold and the priorities they all serve; what they learn for it,
 * and whom they report to.
 *
 * <p>An {@link org.okr4j.organization.Organization} holds four flat lists. Its {@linkplain
 * org.okr4j.organization.OrgUnit units} name their parents and so form a tree, from the organization itself down to
 * individuals; a {@link org.okr4j.organization.UnitKind} says what a unit is, and its {@link
 * org.okr4j.organization.UnitLevel} how far up the tree it belongs. {@linkplain org.okr4j.organization.Person People}
 * sit in one unit and may hold {@linkplain org.okr4j.organization.Appointment appointments} in any: head, executive
 * sponsor, champion and so on, each from a date on. {@linkplain org.okr4j.organization.StrategicPriority Strategic
 * priorities} are what the objectives of a cycle are for.
 *
 * <p>How objectives come about differs from unit to unit. A {@link org.okr4j.organization.CascadeMode} says whether they are
 * cut from those above or proposed from below, for a unit and all below it that do not say otherwise; the {@link
 * org.okr4j.organization.Autonomy} of a unit is how much it decides in its daily work, and what suits the one need not suit
 * the other. Units exist and people work for a time:
 *
 * <pre>{@code
 * OrgUnit lab = unit.withAutonomy(Autonomy.HIGH).withCascadeMode(CascadeMode.BIDIRECTIONAL);
 * Person ruth = person.withActiveUntil(LocalDate.of(2026, 12, 31));
 * ruth.isActive(LocalDate.of(2026, 12, 31));    // true: the last day counts
 * ruth.isActive(LocalDate.of(2027, 1, 1));      // false
 * }</pre>
 *
 * <p>Taking up objectives and key results asks something of people. An {@link org.okr4j.organization.Audience} says whom
 * something is for without naming anybody. {@linkplain org.okr4j.organization.Training Trainings}, of which {@link
 * org.okr4j.organization.Trainings} holds those of the market, are taken by people, which a {@link
 * org.okr4j.organization.TrainingRecord} keeps; a {@link org.okr4j.organization.SponsorshipAct} is what a sponsor did that
 * others saw, a {@link org.okr4j.organization.HeadAssessment} what was thought of the head of a unit that might go first.
 * The {@link org.okr4j.organization.Platform} is what objectives are kept in, and a {@link org.okr4j.organization.ScoreUse}
 * what scores are for. Outside stand {@linkplain org.okr4j.organization.OversightBody oversight bodies}, which are given an
 * {@link org.okr4j.organization.OversightReport} from time to time.
 *
 * <p>Everything refers to everything else by id. Nothing here follows a reference or finds one missing: that is done
 * for a whole program at once, when it is resolved.
 *
 * <pre>{@code
 * Organization city = Organization.builder()
 *         .name("City of Lindenfels")
 *         .addUnit(OrgUnit.builder().id(UnitId.of("city")).name("City").kind(UnitKind.AGENCY).build())
 *         .addUnit(OrgUnit.builder()
 *                 .id(UnitId.of("permits"))
 *                 .name("Permits and Inspections")
 *                 .kind(UnitKind.DEPARTMENT)
 *                 .parent(UnitId.of("city"))
 *                 .headcount(64)
 *                 .build())
 *         .build();
 * }</pre>
 */
@NullMarked
package org.okr4j.organization;

import org.jspecify.annotations.NullMarked;
