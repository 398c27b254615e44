package org.okr4j.alignment;

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
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/**
 * A company of which sales cannot fill its pipeline without the leads that marketing brings in: the case of the article on
 * rolling out across departments, in figures of our own.
 *
 * <p>The company's objective takes its number from marketing's, with weight 1, and from that of sales, with weight 3. In
 * sales, the pipeline counts 1 and the contracts 3.
 */
final class Company {

    /** 45 of 91 days are over. */
    static final LocalDate DAY = LocalDate.of(2026, 8, 15);

    static final Cycle QUARTER = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 3);
    static final Cycle NEXT_QUARTER = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);

    static final ObjectiveId GROWTH = ObjectiveId.of("growth");
    static final ObjectiveId DEMAND = ObjectiveId.of("demand");
    static final ObjectiveId CUSTOMERS = ObjectiveId.of("customers");
    static final KeyResultId LEADS = KeyResultId.of("leads");
    static final KeyResultId WEBSITE = KeyResultId.of("website");
    static final KeyResultId PIPELINE = KeyResultId.of("pipeline");
    static final KeyResultId CONTRACTS = KeyResultId.of("contracts");
    static final DependencyId NEED = DependencyId.of("pipeline-needs-leads");

    static final Objective GROWTH_OBJECTIVE = objective("growth", "company", "Grow with larger customers")
            .withOwner(PersonId.of("clara"))
            .withRollUp(RollUp.CHILDREN);

    /** 200 of 500 leads are 40%, a website at 3 of 10 is 30%: 35%. */
    static final Objective DEMAND_OBJECTIVE = objective(
                    "demand",
                    "marketing",
                    "Be the first whom larger customers think of",
                    keyResult("leads", "Bring in 500 leads by articles", "0", "500", "200")
                            .withOwner(PersonId.of("milo")),
                    keyResult("website", "Raise visits that last from 0 to 10 thousand", "0", "10", "3")
                            .withOwner(PersonId.of("mona")))
            .withOwner(PersonId.of("mona"))
            .withParents(contributes("growth", 1));

    /** A pipeline of 110 on the way from 100 to 140 is 25%, 9 of 15 contracts are 60%: (1 × 25% + 3 × 60%) ÷ 4 = 51.25%. */
    static final Objective CUSTOMERS_OBJECTIVE = objective(
                    "customers",
                    "sales",
                    "Win customers that stay",
                    keyResult("pipeline", "Raise the pipeline from 100 to 140", "100", "140", "110")
                            .withOwner(PersonId.of("pia")),
                    keyResult("contracts", "Sign 15 contracts", "0", "15", "9")
                            .withOwner(PersonId.of("sam"))
                            .withWeight(Weight.of(3)))
            .withOwner(PersonId.of("sam"))
            .withParents(contributes("growth", 3));

    static final Dependency PIPELINE_NEEDS_LEADS = Dependency.builder()
            .id(NEED)
            .consumer(PIPELINE)
            .provider(LEADS)
            .kind(DependencyKind.OUTCOME)
            .need("leads worth a call")
            .neededBy(LocalDate.of(2026, 9, 1))
            .addSteps(step("2026-07-05", DependencyState.CONFIRMED))
            .build();

    static final Organization ORGANIZATION = Organization.builder()
            .name("Acme")
            .mission("Machines that last")
            .addUnits(unit("company", UnitKind.ORGANIZATION))
            .addUnits(unit("marketing", UnitKind.DEPARTMENT).withParent(UnitId.of("company")))
            .addUnits(unit("sales", UnitKind.DEPARTMENT).withParent(UnitId.of("company")))
            .addPeople(person("clara", "company"))
            .addPeople(person("mona", "marketing"), person("milo", "marketing"))
            .addPeople(person("sam", "sales"), person("pia", "sales"))
            .addAppointments(head("clara", "company"), head("mona", "marketing"), head("sam", "sales"))
            .build();

    static final OkrProgram PROGRAM = program(
            ORGANIZATION,
            ImmutableList.of(GROWTH_OBJECTIVE, DEMAND_OBJECTIVE, CUSTOMERS_OBJECTIVE),
            PIPELINE_NEEDS_LEADS);

    static final Scorecard CARD = score(PROGRAM);

    private Company() {}

    static OkrProgram program(Organization organization, List<Objective> objectives, Dependency... dependencies) {
        return OkrProgram.builder()
                .organization(organization)
                .addCycle(QUARTER)
                .addCycle(NEXT_QUARTER)
                .addAllObjectives(objectives)
                .addAllDependencies(Arrays.asList(dependencies))
                .build();
    }

    /** The company with other objectives in the place of those of the same ids. */
    static OkrProgram with(Objective... objectives) {
        ImmutableList<Objective> all = PROGRAM.objectives().stream()
                .map(known -> Arrays.stream(objectives)
                        .filter(objective -> objective.id().equals(known.id()))
                        .findFirst()
                        .orElse(known))
                .collect(ImmutableList.toImmutableList());
        return program(ORGANIZATION, all, PIPELINE_NEEDS_LEADS);
    }

    static OkrProgram with(Dependency... dependencies) {
        return program(ORGANIZATION, PROGRAM.objectives(), dependencies);
    }

    static Scorecard score(OkrProgram program) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), DAY);
    }

    /** What it sets off that the company becomes another program. */
    static ChangeImpact impact(OkrProgram after) {
        return ChangeImpact.of(CARD, score(after));
    }

    static Objective objective(String id, String unit, String title, KeyResult... keyResults) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(UnitId.of(unit))
                .cycle(QUARTER.id())
                .title(title)
                .addKeyResults(keyResults)
                .addTransitions(transition(LifecycleState.PUBLISHED, "2026-07-01"))
                .build();
    }

    static KeyResult keyResult(String id, String text, String baseline, String target, String value) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text(text)
                .measure(Measure.increase(baseline, target))
                .addCheckIns(CheckIn.builder()
                        .date(DAY)
                        .measurement(Measurement.number(value))
                        .build())
                .build();
    }

    static Transition transition(LifecycleState to, String date) {
        return Transition.builder().to(to).date(LocalDate.parse(date)).build();
    }

    static Objective ended(Objective objective, LifecycleState state) {
        return objective.withTransitions(ImmutableList.<Transition>builder()
                .addAll(objective.transitions())
                .add(transition(state, "2026-08-15"))
                .build());
    }

    static KeyResult ended(KeyResult keyResult, LifecycleState state) {
        return keyResult.withTransitions(transition(state, "2026-08-15"));
    }

    static Objective with(Objective objective, KeyResult keyResult) {
        return objective.withKeyResults(objective.keyResults().stream()
                .map(known -> known.id().equals(keyResult.id()) ? keyResult : known)
                .toList());
    }

    static Objective without(Objective objective, KeyResultId keyResult) {
        return objective.withKeyResults(objective.keyResults().stream()
                .filter(known -> !known.id().equals(keyResult))
                .toList());
    }

    static KeyResult keyResult(Objective objective, KeyResultId id) {
        return objective.keyResult(id).orElseThrow();
    }

    static DependencyStep step(String date, DependencyState state) {
        return DependencyStep.builder().date(LocalDate.parse(date)).state(state).build();
    }

    static Dependency dependency(String consumer, Id provider) {
        return Dependency.builder()
                .id(DependencyId.of(consumer + "-on-" + provider))
                .consumer(KeyResultId.of(consumer))
                .provider(provider)
                .kind(DependencyKind.ACTION)
                .need("help of " + provider)
                .build();
    }

    static Contribution contributes(String parent, int weight) {
        return Contribution.contributes(ObjectiveId.of(parent), Weight.of(weight));
    }

    static OrgUnit unit(String id, UnitKind kind) {
        return OrgUnit.builder().id(UnitId.of(id)).name(id).kind(kind).build();
    }

    static Person person(String id, String unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(Character.toUpperCase(id.charAt(0)) + id.substring(1))
                .level(PersonLevel.MANAGER)
                .unit(UnitId.of(unit))
                .build();
    }

    static Appointment head(String person, String unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(Role.HEAD)
                .unit(UnitId.of(unit))
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }
}
