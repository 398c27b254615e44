package org.okr4j.report.dashboard;

import static org.okr4j.report.Autumn.checkIn;
import static org.okr4j.report.Autumn.head;
import static org.okr4j.report.Autumn.unit;

import java.time.LocalDate;
import java.util.List;
import org.okr4j.Evaluation;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.Autumn;

/**
 * A city with two departments and a team, each with a head and a key result from 0 to 10, checked in by the week. On the day of
 * {@link Autumn} the city has reached 5, permits 3 (and 2 on 14 October), the desk has reported nothing, and parks had reached 1
 * on 20 October.
 */
final class Harbor {

    static final Cycle AUTUMN = Autumn.CYCLE;
    static final LocalDate AS_OF = Autumn.AS_OF;
    static final LocalDate LATEST = LocalDate.of(2026, 11, 12);

    private Harbor() {}

    static OkrProgram program() {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Harbor City")
                        .addUnits(
                                Autumn.root("city", "City"),
                                unit("permits", "Permits", UnitKind.DEPARTMENT, "city"),
                                unit("parks", "Parks", UnitKind.DEPARTMENT, "city"),
                                unit("desk", "Front desk", UnitKind.TEAM, "permits"))
                        .addPeople(
                                person("mayor", "city", PersonLevel.EXECUTIVE),
                                person("pia", "permits", PersonLevel.DIRECTOR),
                                person("ola", "parks", PersonLevel.DIRECTOR),
                                person("dan", "desk", PersonLevel.MANAGER))
                        .addAppointments(
                                head("mayor", "city"),
                                head("pia", "permits"),
                                head("ola", "parks"),
                                head("dan", "desk"))
                        .build())
                .addCycle(AUTUMN)
                .addAllObjectives(List.of(
                        objective("city", "mayor", checkIn(LATEST, 5)),
                        objective("permits", "pia", checkIn(LocalDate.of(2026, 10, 14), 2), checkIn(LATEST, 3)),
                        objective("parks", "ola", checkIn(LocalDate.of(2026, 10, 20), 1)),
                        objective("desk", "dan")))
                .build();
    }

    static Evaluation evaluation(OkrProgram program) {
        return Autumn.evaluation(program);
    }

    /** The program with one of its objectives for few eyes only. */
    static OkrProgram restricting(String objective) {
        OkrProgram program = program();
        return program.toBuilder()
                .objectives(program.objectives().stream()
                        .map(each -> each.id().toString().equals(objective)
                                ? each.withRestrictedBecause("Talks are under way")
                                : each)
                        .toList())
                .build();
    }

    private static Person person(String id, String unit, PersonLevel level) {
        return Autumn.person(id, id, level, unit);
    }

    static Objective objective(String unit, String owner, CheckIn... checkIns) {
        return Autumn.objective(
                "o-" + unit,
                unit,
                owner,
                "Better " + unit,
                Autumn.keyResult("k-" + unit, "Raise " + unit, 10, List.of(checkIns)));
    }
}
