package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Confidence;
import org.okr4j.value.Id;

/**
 * A works that rolls out objectives in the last quarter of 2026, of which 1 October is a Thursday: three departments, an
 * office in the north, a team in sales and one person in that team.
 */
final class Works {

    static final Cycle YEAR = FiscalCalendar.CALENDAR_YEAR.year(2026);
    static final Cycle SUMMER = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 3);
    static final Cycle AUTUMN = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);

    static final Organization ORGANIZATION = Organization.builder()
            .name("Works")
            .addUnits(OrgUnit.builder()
                    .id(UnitId.of("works"))
                    .name("Works")
                    .kind(UnitKind.ORGANIZATION)
                    .build())
            .addUnits(unit("sales", UnitKind.DEPARTMENT, "works"))
            .addUnits(unit("marketing", UnitKind.DEPARTMENT, "works"))
            .addUnits(unit("finance", UnitKind.DEPARTMENT, "works"))
            .addUnits(unit("north", UnitKind.REGIONAL_OFFICE, "works"))
            .addUnits(unit("field", UnitKind.TEAM, "sales"))
            .addUnits(unit("ann", UnitKind.INDIVIDUAL, "field"))
            .build();

    /** Phase 1 from 1 October, 2 from 15 October, 3 from 12 November, 4 from 10 December, 5 from 24 December. */
    static final RoadmapPlan PLAN = RoadmapPlan.builder()
            .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
            .start(LocalDate.of(2026, 10, 1))
            .addPilots(UnitId.of("sales"))
            .build();

    private Works() {}

    static OrgUnit unit(String id, UnitKind kind, String parent) {
        return OrgUnit.builder()
                .id(UnitId.of(id))
                .name(Character.toUpperCase(id.charAt(0)) + id.substring(1))
                .kind(kind)
                .parent(UnitId.of(parent))
                .build();
    }

    /** An objective of the last quarter that is published on a day. */
    static Objective objective(String unit, String published, KeyResult... keyResults) {
        return Objective.builder()
                .id(ObjectiveId.of("o-" + unit))
                .unit(UnitId.of(unit))
                .cycle(AUTUMN.id())
                .title("Better " + unit)
                .addKeyResults(keyResults)
                .addTransitions(transition(LifecycleState.PUBLISHED, published))
                .build();
    }

    static Objective linked(Objective objective, Id parent) {
        return objective.withParents(ImmutableList.of(Contribution.supports(parent)));
    }

    static Objective ended(Objective objective, LifecycleState end, String date) {
        return objective.withTransitions(ImmutableList.<Transition>builder()
                .addAll(objective.transitions())
                .add(transition(end, date))
                .build());
    }

    static Transition transition(LifecycleState to, String date) {
        return Transition.builder().to(to).date(LocalDate.parse(date)).build();
    }

    /** A key result with check-ins on some days, all of the value 5 on the way from 0 to 10. */
    static KeyResult keyResult(String id, String... checkIns) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text("Raise " + id + " from 0 to 10")
                .kind(KeyResultKind.OUTCOME_METRIC)
                .measure(Measure.increase("0", "10"))
                .addAllCheckIns(Arrays.stream(checkIns)
                        .map(date -> checkIn(date, "5").build())
                        .toList())
                .build();
    }

    static CheckIn.Builder checkIn(String date, String value) {
        return CheckIn.builder().date(LocalDate.parse(date)).measurement(Measurement.number(value));
    }

    static CheckIn confident(String date, int tenths) {
        return checkIn(date, "5").confidence(Confidence.ofTenths(tenths)).build();
    }

    static OkrProgram program(Objective... objectives) {
        return OkrProgram.builder()
                .organization(ORGANIZATION)
                .addAllCycles(List.of(YEAR, SUMMER, AUTUMN))
                .addAllObjectives(Arrays.asList(objectives))
                .build();
    }

    static OkrProgram planned(Objective... objectives) {
        return program(objectives).toBuilder().roadmap(PLAN).build();
    }

    static Scorecard score(OkrProgram program, String asOf) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), LocalDate.parse(asOf));
    }

    static RolloutFigures figures(OkrProgram program, String asOf) {
        return RolloutFigures.of(score(program, asOf));
    }

    static FigureResult measure(FigureKind kind, OkrProgram program, String asOf) {
        return figures(program, asOf).measure(Figure.of(kind));
    }

    static String spanish(Message message) {
        return Phrasebook.spanish().render(message);
    }

    static List<String> reasons(List<Offender> offenders) {
        return offenders.stream().map(offender -> offender.reason().toString()).toList();
    }
}
