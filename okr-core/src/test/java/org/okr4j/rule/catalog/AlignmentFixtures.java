package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.program;
import static org.okr4j.rule.Sample.supports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.Role;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.SupportFunction;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;
import org.okr4j.sample.BusinessFunction;
import org.okr4j.sample.Samples;
import org.okr4j.text.Language;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/** The examples of rules on how units fit together, by rule id. */
final class AlignmentFixtures {

    static final UnitId CITY = UnitId.of("city");
    static final UnitId PARKS = UnitId.of("parks");
    static final PersonId BEN = PersonId.of("ben-okoro");
    static final PersonId CLEO = PersonId.of("cleo-brandt");
    static final PriorityId GROWTH = PriorityId.of("growth");

    private AlignmentFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return ImmutableMap.<RuleId, RuleFixture>builder()
                .putAll(byRule(links()))
                .putAll(byRule(units()))
                .putAll(byRule(kpis()))
                .buildOrThrow();
    }

    private static ImmutableMap<RuleId, RuleFixture> byRule(ImmutableList<RuleFixture> fixtures) {
        return Maps.uniqueIndex(fixtures, RuleFixture::rule);
    }

    private static ImmutableList<RuleFixture> links() {
        return ImmutableList.of(
                RuleFixture.of(
                        "parent-cycle-covers-child",
                        "an objective serves one of the quarter before, too",
                        "it serves one of its own quarter",
                        Sample.plus(
                                program(),
                                ImmutableList.of(Sample.objective("q1", "city")
                                        .withParents()
                                        .withCycle(Sample.LAST_QUARTER.id())
                                        .withTransitions(
                                                CadenceFixtures.to(LifecycleState.PUBLISHED, "2026-07-02"),
                                                CadenceFixtures.to(LifecycleState.CLOSED, "2026-10-05")))),
                        p1(objective -> objective.withParents(supports("c1"), supports("q1")))),
                RuleFixture.of(
                        "child-is-not-a-copy",
                        "an objective of a department has the title of the one that it serves, and its key results",
                        "its title says what the department adds",
                        program(),
                        p1(objective -> objective.withTitle("Riverton is green from end to end"))),
                RuleFixture.of(
                        "objective-is-not-a-copy",
                        "an objective of a department has title and key results of one that it does not serve",
                        "its title says what the department is about",
                        program(),
                        p1(objective -> objective.withTitle("Every child gets around alone"))),
                RuleFixture.of(
                        "objective-is-not-copied-from-a-sample",
                        "an objective of a department has title and key results of a sample for customer success",
                        "its title says what the department wants",
                        p1(objective -> objective.withKeyResults(sample().keyResults()))
                                .apply(program()),
                        p1(objective -> objective.withTitle(sample().title()))),
                RuleFixture.of(
                        "organization-key-result-has-contributors",
                        "two of three key results of the organization are served",
                        "all three are",
                        serving("c3-1", "c3-2", "c3-3").apply(program()),
                        serving("c3-1", "c3-2")),
                RuleFixture.of(
                        "organization-objective-has-support",
                        "no objective serves the third one of the organization",
                        "one does",
                        program(),
                        p2(objective -> objective.withParents(supports("c1"), supports("c2")))),
                RuleFixture.of(
                        "contribution-is-not-counted-twice",
                        "an objective contributes to another one and to what that contributes to",
                        "it only supports what lies further up",
                        p2(objective -> objective.withParents(
                                        contributes("p1"), supports("c1"), supports("c2"), supports("c3")))
                                .apply(p1(objective -> objective.withParents(contributes("c1")))
                                        .apply(program())),
                        p2(objective -> objective.withParents(
                                contributes("p1"), contributes("c1"), supports("c2"), supports("c3")))));
    }

    private static ImmutableList<RuleFixture> units() {
        return ImmutableList.of(
                RuleFixture.of(
                        "unit-is-not-a-silo",
                        "a department has nothing to do with the two beside it",
                        "it serves an objective of one of them",
                        p1(objective -> objective.withParents(supports("c1"), supports("q1")))
                                .apply(besideOthers()),
                        p1(objective -> objective.withParents(supports("c1")))),
                RuleFixture.of(
                        "units-have-talked",
                        "a department has published without a conversation, though others had one",
                        "it took part in it",
                        talking("parks", "ada"),
                        conversation("trails", "ada")),
                RuleFixture.of(
                        "shared-objective-is-owned-by-several-units",
                        "an objective of a department has a co-owner of the same department",
                        "the co-owner is of another unit",
                        coOwned(coOwner(CLEO).withDelegate(true)).apply(led()),
                        coOwned(coOwner(CLEO).withDelegate(true).withUnit(PARKS))),
                RuleFixture.of(
                        "co-owner-is-head-or-delegate",
                        "a co-owner neither heads their unit nor is marked as delegate",
                        "they head it",
                        coOwned(coOwner(BEN)).apply(led()),
                        coOwned(coOwner(CLEO))),
                RuleFixture.of(
                        "support-function-serves-a-priority",
                        "finance wants to close the month sooner, which serves no priority",
                        "it wants others to decide on investments sooner, which does",
                        finance(),
                        p1(objective -> objective
                                .withTitle("Books of each month are complete sooner")
                                .withKeyResults(objective.keyResults().stream()
                                        .map(keyResult -> keyResult.id().equals(KeyResultId.of("p1-1"))
                                                ? keyResult.withText(
                                                        "Raise the share of months that are closed within a week from"
                                                                + " 40 to 60 percent")
                                                : keyResult)
                                        .toList())
                                .withParents(supports("c2")))),
                RuleFixture.of(
                        "support-objective-is-co-created",
                        "finance has written an objective on its own",
                        "it wrote it with a unit that it serves",
                        finance(),
                        p1(objective -> objective.withCoCreators())));
    }

    private static ImmutableList<RuleFixture> kpis() {
        return ImmutableList.of(
                RuleFixture.of(
                        "key-result-is-not-a-kpi",
                        "a key result raises a share that is healthy by its KPI already",
                        "the share is not healthy yet",
                        WordingFixtures.text("Raise the share of benches in good repair from 40 to 60 percent")
                                .andThen(benches("40"))
                                .apply(program()),
                        benches("55")),
                RuleFixture.of(
                        "objective-changes-something-now",
                        "all key results of an objective keep a share above 60 percent",
                        "they raise it",
                        program(),
                        p1(objective -> objective.withKeyResults(objective.keyResults().stream()
                                .map(AlignmentFixtures::kept)
                                .toList()))),
                RuleFixture.of(
                        "objective-is-not-a-kpi",
                        "all key results of an objective are of a KPI that is healthy already",
                        "the KPI is not healthy yet",
                        p1(objective -> objective.withKeyResults(objective.keyResults().stream()
                                        .map(keyResult -> keyResult
                                                .withMetric("benches in district " + keyResult.id())
                                                .withText("Raise the share of benches in good repair from 40 to 60"
                                                        + " percent"))
                                        .toList()))
                                .andThen(benches("40"))
                                .apply(program()),
                        benches("55")));
    }

    private static Objective sample() {
        return Samples.of(BusinessFunction.CUSTOMER_SUCCESS, Language.ENGLISH)
                .get(0)
                .toObjective(ObjectiveId.of("p1"), PARKS, Sample.QUARTER.id(), GovernanceFixtures.ADA);
    }

    private static KeyResult kept(KeyResult keyResult) {
        return keyResult
                .withText("Keep" + keyResult.text().substring(5).replace("from 40 to 60", "at or above 60"))
                .withMeasure(Measure.atLeast("60"));
    }

    static UnaryOperator<OkrProgram> p1(UnaryOperator<Objective> change) {
        return program -> Sample.objective(program, "p1", change);
    }

    private static UnaryOperator<OkrProgram> p2(UnaryOperator<Objective> change) {
        return program -> Sample.objective(program, "p2", change);
    }

    static Contribution contributes(String objective) {
        return Contribution.contributes(ObjectiveId.of(objective), Weight.ONE);
    }

    private static UnaryOperator<OkrProgram> serving(String... keyResults) {
        ImmutableList.Builder<Contribution> parents = ImmutableList.builder();
        parents.add(supports("c1"), supports("c2"));
        for (String id : keyResults) {
            Id keyResult = KeyResultId.of(id);
            parents.add(Contribution.supports(keyResult));
        }
        return p2(objective -> objective.withParents(parents.build()));
    }

    /** The sample with two more departments, which have to do with each other. */
    static OkrProgram besideOthers() {
        OkrProgram program = organization(organization -> organization.withUnits(ImmutableList.<OrgUnit>builder()
                        .addAll(organization.units())
                        .add(department("roads", "Roads Department"))
                        .add(department("water", "Water Department"))
                        .build()))
                .apply(program());
        return Sample.plus(
                program,
                ImmutableList.of(
                        Sample.objective("q1", "roads"),
                        Sample.objective("q2", "roads"),
                        Sample.objective("q3", "roads"),
                        Sample.objective("q4", "water").withParents(supports("c1"), supports("q2")),
                        Sample.objective("q5", "water"),
                        Sample.objective("q6", "water")));
    }

    private static OrgUnit department(String id, String name) {
        return OrgUnit.builder()
                .id(UnitId.of(id))
                .name(name)
                .kind(UnitKind.DEPARTMENT)
                .parent(CITY)
                .build();
    }

    static UnaryOperator<OkrProgram> organization(UnaryOperator<Organization> change) {
        return program -> program.toBuilder()
                .organization(change.apply(program.organization()))
                .build();
    }

    /** The sample with a conversation of a week before its objectives were published. */
    static OkrProgram talking(String... units) {
        return conversation(units).apply(program());
    }

    private static UnaryOperator<OkrProgram> conversation(String... units) {
        return program -> Sample.with(program.objectives().toArray(Objective[]::new)).toBuilder()
                .addConversation(Conversation.builder()
                        .id(ConversationId.of("autumn"))
                        .date(LocalDate.of(2026, 9, 25))
                        .cycle(Sample.QUARTER.id())
                        .addAllUnits(ImmutableList.copyOf(units).stream()
                                .map(UnitId::of)
                                .toList())
                        .build())
                .build();
    }

    static UnaryOperator<OkrProgram> coOwned(CoOwner coOwner) {
        return p1(objective -> objective.withCoOwners(coOwner));
    }

    static CoOwner coOwner(PersonId person) {
        return CoOwner.builder().person(person).unit(CITY).build();
    }

    /** The sample with two more people in the city, one of whom leads it. */
    static OkrProgram led() {
        return organization(organization -> organization
                        .withPeople(ImmutableList.<Person>builder()
                                .addAll(organization.people())
                                .add(person(BEN, "Ben Okoro", PersonLevel.DIRECTOR))
                                .add(person(CLEO, "Cleo Brandt", PersonLevel.MANAGER))
                                .build())
                        .withAppointments(Appointment.builder()
                                .person(BEN)
                                .role(Role.HEAD)
                                .unit(CITY)
                                .from(LocalDate.of(2026, 1, 1))
                                .build()))
                .apply(program());
    }

    private static Person person(PersonId id, String name, PersonLevel level) {
        return Person.builder().id(id).name(name).level(level).unit(CITY).build();
    }

    /** The sample in which the department is that of finance, and its objectives serve a priority of the city. */
    static OkrProgram finance() {
        OkrProgram program = organization(organization -> organization
                        .withPriorities(StrategicPriority.builder()
                                .id(GROWTH)
                                .title("Room for a growing city")
                                .build())
                        .withUnits(organization.units().stream()
                                .map(unit -> unit.id().equals(PARKS)
                                        ? unit.withName("Finance Department")
                                                .withSupportFunction(SupportFunction.FINANCE)
                                        : unit)
                                .toList()))
                .apply(program());
        return Sample.each(program, AlignmentFixtures::financed);
    }

    private static Objective financed(Objective objective) {
        if (objective.id().equals(ObjectiveId.of("c1"))) {
            return objective.withPriorities(GROWTH);
        }
        Objective created = objective.unit().equals(PARKS) ? objective.withCoCreators(CITY) : objective;
        return objective.id().equals(ObjectiveId.of("p1"))
                ? created.withTitle("Departments decide on investments without waiting")
                : created;
    }

    static UnaryOperator<OkrProgram> benches(String value) {
        return program -> Sample.with(program.objectives().toArray(Objective[]::new)).toBuilder()
                .addKpi(Kpi.builder()
                        .id(KpiId.of("benches"))
                        .name("Share of benches in good repair")
                        .metricUnit(MetricUnit.PERCENT)
                        .healthy(HealthBand.builder()
                                .atLeast(new BigDecimal("50"))
                                .build())
                        .addHistory(new Reading(LocalDate.of(2026, 11, 1), Measurement.number(value)))
                        .build())
                .build();
    }
}
