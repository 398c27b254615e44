package org.okr4j.roadmap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The roadmaps that come with the library. Your own are made with {@link Roadmap#builder()}.
 *
 * <p>Where the last phase begins "in the second quarter", it opens here in the week after the one before it ends, so
 * that no week is without a phase.
 */
public final class Roadmaps {

    /**
     * Government agencies, four phases ({@code government-four-phases}).
     *
     * <table>
     * <caption>Phases, weeks and who may publish from then on</caption>
     * <tr><th>phase</th><th>weeks</th><th>joins</th></tr>
     * <tr><td>1 Foundation</td><td>1–4</td><td>the organization or agency</td></tr>
     * <tr><td>2 Cascade</td><td>5–10</td><td>departments</td></tr>
     * <tr><td>3 Individual alignment</td><td>11–16</td><td>teams of every kind, individuals</td></tr>
     * <tr><td>4 Optimization</td><td>17 on</td><td>programs, regional offices, field operations</td></tr>
     * </table>
     *
     * <p>There is no pilot. Divisions, business units, subsidiaries and regions, of which the source does not speak,
     * join with the departments they hold.
     */
    public static final Roadmap GOVERNMENT_FOUR_PHASES = GovernmentRoadmap.ROADMAP;

    /**
     * Companies of several departments, five phases with a pilot ({@code cross-department-five-phases}).
     *
     * <table>
     * <caption>Phases, weeks and who may publish from then on</caption>
     * <tr><th>phase</th><th>weeks</th><th>joins</th></tr>
     * <tr><td>1 Foundation</td><td>1–2</td><td>the organization or agency</td></tr>
     * <tr><td>2 Pilot</td><td>3–6</td><td>departments in the pilot, and their teams</td></tr>
     * <tr><td>3 Cascade</td><td>7–10</td><td>all departments, and their teams</td></tr>
     * <tr><td>4 Rhythm</td><td>11–12</td><td>nobody new</td></tr>
     * <tr><td>5 Sustain</td><td>13 on</td><td>sub-teams, project teams, individuals</td></tr>
     * </table>
     *
     * <p>Kinds of unit of which the source does not speak join in phase 3 with those of their level: programs and
     * regional offices with departments, field operations with teams; so do divisions, business units, subsidiaries and
     * regions, with the departments they hold.
     */
    public static final Roadmap CROSS_DEPARTMENT_FIVE_PHASES = CrossDepartmentRoadmap.ROADMAP;

    private static final ImmutableList<Roadmap> ALL =
            ImmutableList.of(GOVERNMENT_FOUR_PHASES, CROSS_DEPARTMENT_FIVE_PHASES);

    private Roadmaps() {}

    /** {@return all roadmaps of this class} */
    public static ImmutableList<Roadmap> all() {
        return ALL;
    }

    /**
     * Returns the roadmap of this class that has an id.
     *
     * @param id the id
     * @return the roadmap; absent if none has it
     */
    public static Optional<Roadmap> byId(RoadmapId id) {
        return ALL.stream().filter(roadmap -> roadmap.id().equals(id)).findFirst();
    }
}
