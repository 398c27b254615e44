package org.okr4j.program;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.Topic;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
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
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;

/** A town with one thing of every kind, which tests change in one place. */
final class DiffFixture {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    static final PriorityId SERVICE = PriorityId.of("service");
    static final UnitId TOWN = UnitId.of("town");
    static final UnitId PERMITS = UnitId.of("permits");
    static final PersonId ADA = PersonId.of("ada");
    static final PersonId BEN = PersonId.of("ben");
    static final ObjectiveId TRUST = ObjectiveId.of("trust");
    static final ObjectiveId FAST = ObjectiveId.of("fast");
    static final KeyResultId HAPPY = KeyResultId.of("happy");
    static final KeyResultId WAIT = KeyResultId.of("wait");
    static final InitiativeId PORTAL = InitiativeId.of("portal");
    static final KpiId BACKLOG = KpiId.of("backlog");
    static final DependencyId HOSTING = DependencyId.of("hosting");
    static final ConversationId TALK = ConversationId.of("talk");
    static final RetrospectiveId RETRO = RetrospectiveId.of("retro");

    static final Cycle CYCLE = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    static final Cycle NEXT = FiscalCalendar.CALENDAR_YEAR.quarter(2027, 1);

    static final KeyResult WAIT_RESULT = KeyResult.builder()
            .id(WAIT)
            .text("Cut the wait for a permit")
            .unit(MetricUnit.time("days"))
            .measure(Measure.decrease("45", "30"))
            .build();

    static final Objective FAST_PERMITS = Objective.builder()
            .id(FAST)
            .unit(PERMITS)
            .cycle(CYCLE.id())
            .title("Permits come fast")
            .addKeyResults(WAIT_RESULT)
            .build();

    static final Objective TRUSTED_TOWN = Objective.builder()
            .id(TRUST)
            .unit(TOWN)
            .cycle(CYCLE.id())
            .title("People trust the town")
            .addKeyResults(KeyResult.builder()
                    .id(HAPPY)
                    .text("More people are content")
                    .measure(Measure.increase("50", "70"))
                    .build())
            .build();

    static final OkrProgram PROGRAM = OkrProgram.builder()
            .organization(organization())
            .addCycle(CYCLE)
            .addCycle(NEXT)
            .addObjective(TRUSTED_TOWN)
            .addObjective(FAST_PERMITS)
            .addInitiative(Initiative.builder().id(PORTAL).title("A new portal").build())
            .addKpi(Kpi.builder()
                    .id(BACKLOG)
                    .name("open requests")
                    .metricUnit(MetricUnit.count("requests"))
                    .healthy(HealthBand.builder()
                            .atMost(new java.math.BigDecimal("200"))
                            .build())
                    .build())
            .addDependency(Dependency.builder()
                    .id(HOSTING)
                    .consumer(WAIT)
                    .outsideParty("Acme Hosting")
                    .kind(DependencyKind.RESOURCE)
                    .need("a server")
                    .build())
            .addConversation(Conversation.builder()
                    .id(TALK)
                    .date(LocalDate.of(2026, 9, 21))
                    .cycle(CYCLE.id())
                    .addUnits(TOWN, PERMITS)
                    .addAgreed(AgreedPoint.builder()
                            .topic(Topic.CONFLICT)
                            .text("Safety first")
                            .build())
                    .build())
            .addRetrospective(Retrospective.builder()
                    .id(RETRO)
                    .cycle(CYCLE.id())
                    .date(LocalDate.of(2027, 1, 8))
                    .addWentWell("the portal")
                    .build())
            .build();

    private DiffFixture() {}

    private static Organization organization() {
        return Organization.builder()
                .name("Springfield")
                .addPriority(StrategicPriority.builder()
                        .id(SERVICE)
                        .title("Good service")
                        .build())
                .addUnits(OrgUnit.builder()
                        .id(TOWN)
                        .name("Town")
                        .kind(UnitKind.ORGANIZATION)
                        .build())
                .addUnits(OrgUnit.builder()
                        .id(PERMITS)
                        .name("Permit office")
                        .kind(UnitKind.DEPARTMENT)
                        .parent(TOWN)
                        .build())
                .addPeople(person(ADA, "Ada Moss", TOWN), person(BEN, "Ben Cole", PERMITS))
                .addAppointments(Appointment.builder()
                        .person(ADA)
                        .role(Role.HEAD)
                        .unit(TOWN)
                        .from(LocalDate.of(2026, 1, 1))
                        .build())
                .build();
    }

    private static Person person(PersonId id, String name, UnitId unit) {
        return Person.builder()
                .id(id)
                .name(name)
                .level(PersonLevel.MANAGER)
                .unit(unit)
                .build();
    }

    static OkrProgram withOrganization(UnaryOperator<Organization> edit) {
        return PROGRAM.toBuilder()
                .organization(edit.apply(PROGRAM.organization()))
                .build();
    }

    static OkrProgram withFast(UnaryOperator<Objective> edit) {
        return PROGRAM.toBuilder()
                .objectives(java.util.List.of(TRUSTED_TOWN, edit.apply(FAST_PERMITS)))
                .build();
    }

    static OkrProgram withWait(UnaryOperator<KeyResult> edit) {
        return withFast(objective -> objective.withKeyResults(edit.apply(WAIT_RESULT)));
    }
}
