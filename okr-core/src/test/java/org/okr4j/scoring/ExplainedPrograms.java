package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;

/** Programs of one unit, for explanations: they name people. */
final class ExplainedPrograms {

    static final PersonId ADA = PersonId.of("ada");

    private ExplainedPrograms() {}

    static Scorecard score(ScoringPolicy policy, String asOf, Objective... objectives) {
        UnitId city = UnitId.of("city");
        Organization organization = Organization.builder()
                .name("City")
                .addUnit(OrgUnit.builder()
                        .id(city)
                        .name("City")
                        .kind(UnitKind.AGENCY)
                        .build())
                .addPerson(Person.builder()
                        .id(ADA)
                        .name("Ada Okafor")
                        .level(PersonLevel.MANAGER)
                        .unit(city)
                        .build())
                .build();
        OkrProgram program = OkrProgram.builder()
                .organization(organization)
                .fiscalCalendar(FiscalCalendar.CALENDAR_YEAR)
                .addCycle(Cycle.builder()
                        .id(CycleId.of("q"))
                        .label("Q3")
                        .dates(Samples.QUARTER)
                        .build())
                .addAllObjectives(ImmutableList.copyOf(objectives))
                .build();
        return Scorer.of(policy).score(program.resolve(), LocalDate.parse(asOf));
    }

    /** The explanation of a key result that is alone in its objective, by the standard policy. */
    static Explanation explain(KeyResult keyResult, String asOf) {
        Objective objective = Samples.published(Samples.objective(keyResult));
        return score(ScoringPolicies.STANDARD, asOf, objective).explain(keyResult.id());
    }
}
