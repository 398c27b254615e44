package org.okr4j.report;

import java.time.LocalDate;
import java.util.List;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.catalog.Profiles;

/** What programs are made of that tests report on: the last quarter of 2026, of which 45/91 are over on 15 November, a Sunday. */
public final class Autumn {

    public static final Cycle CYCLE = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);

    private Autumn() {}

    public static Evaluation evaluation(OkrProgram program) {
        return Okr.evaluate(program, Profiles.RECOMMENDED, AS_OF);
    }

    public static OrgUnit root(String id, String name) {
        return OrgUnit.builder()
                .id(UnitId.of(id))
                .name(name)
                .kind(UnitKind.ORGANIZATION)
                .build();
    }

    public static OrgUnit unit(String id, String name, UnitKind kind, String parent) {
        return OrgUnit.builder()
                .id(UnitId.of(id))
                .name(name)
                .kind(kind)
                .parent(UnitId.of(parent))
                .build();
    }

    public static Person person(String id, String name, PersonLevel level, String unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(name)
                .level(level)
                .unit(UnitId.of(unit))
                .build();
    }

    public static Appointment head(String person, String unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(Role.HEAD)
                .unit(UnitId.of(unit))
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }

    /** An objective with one key result that was published as the quarter began. */
    public static Objective objective(String id, String unit, String owner, String title, KeyResult keyResult) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(UnitId.of(unit))
                .cycle(CYCLE.id())
                .title(title)
                .owner(PersonId.of(owner))
                .addKeyResults(keyResult)
                .addTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(LocalDate.of(2026, 10, 1))
                        .build())
                .build();
    }

    /** A key result that rises from 0. */
    public static KeyResult keyResult(String id, String text, int target, List<CheckIn> checkIns) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text(text)
                .measure(Measure.increase("0", Integer.toString(target)))
                .addAllCheckIns(checkIns)
                .build();
    }

    public static CheckIn checkIn(LocalDate date, int value) {
        return CheckIn.builder()
                .date(date)
                .measurement(Measurement.number(Integer.toString(value)))
                .build();
    }
}
