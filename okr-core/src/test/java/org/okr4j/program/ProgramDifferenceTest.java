package org.okr4j.program;

import static org.okr4j.program.DiffFixture.ADA;
import static org.okr4j.program.DiffFixture.BACKLOG;
import static org.okr4j.program.DiffFixture.BEN;
import static org.okr4j.program.DiffFixture.CYCLE;
import static org.okr4j.program.DiffFixture.DAY;
import static org.okr4j.program.DiffFixture.FAST;
import static org.okr4j.program.DiffFixture.HAPPY;
import static org.okr4j.program.DiffFixture.HOSTING;
import static org.okr4j.program.DiffFixture.NEXT;
import static org.okr4j.program.DiffFixture.PERMITS;
import static org.okr4j.program.DiffFixture.PORTAL;
import static org.okr4j.program.DiffFixture.PROGRAM;
import static org.okr4j.program.DiffFixture.RETRO;
import static org.okr4j.program.DiffFixture.SERVICE;
import static org.okr4j.program.DiffFixture.TALK;
import static org.okr4j.program.DiffFixture.TOWN;
import static org.okr4j.program.DiffFixture.TRUST;
import static org.okr4j.program.DiffFixture.WAIT;
import static org.okr4j.program.DiffFixture.WAIT_RESULT;
import static org.okr4j.program.DiffFixture.withOrganization;
import static org.okr4j.program.DifferenceCase.after;
import static org.okr4j.program.DifferenceCase.before;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.LearningKind;
import org.okr4j.cadence.Topic;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Autonomy;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.SupportFunction;
import org.okr4j.organization.UnitKind;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.text.Language;
import org.okr4j.value.Identified;
import org.okr4j.value.Money;

/** What differs in a program beside its objectives, and whole things that come and go. */
class ProgramDifferenceTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);

    static final List<DifferenceCase> OF_THINGS = List.of(
            after(PROGRAM.apply(Change.add(person("cleo", "Cleo Park"))))
                    .tells(DifferenceKind.ADDED, PersonId.of("cleo"), "")
                    .inEnglish("Person 'cleo' was added: Cleo Park")
                    .inSpanish("Persona 'cleo': se añadió Cleo Park"),
            after(PROGRAM.apply(Change.remove(PORTAL)))
                    .tells(DifferenceKind.REMOVED, PORTAL, "")
                    .inEnglish("Initiative 'portal' was removed: “A new portal”")
                    .inSpanish("Iniciativa 'portal': se quitó «A new portal»"),
            after(PROGRAM.apply(Change.remove(TALK)))
                    .tells(DifferenceKind.REMOVED, TALK, "")
                    .inEnglish("Conversation 'talk' was removed: held on 2026-09-21")
                    .inSpanish("Conversación 'talk': se quitó celebrada el 2026-09-21"),
            after(PROGRAM.apply(Change.add(
                            FAST,
                            KeyResult.builder()
                                    .id(KeyResultId.of("errors"))
                                    .text("Fewer errors")
                                    .build())))
                    .tells(DifferenceKind.ADDED, KeyResultId.of("errors"), "")
                    .inEnglish("Key result 'errors' was added to “Permits come fast” (fast): “Fewer errors”")
                    .inSpanish("Resultado clave 'errors': se añadió a «Permits come fast» (fast): «Fewer errors»"),
            after(PROGRAM.apply(Change.remove(WAIT)))
                    .tells(DifferenceKind.REMOVED, WAIT, "")
                    .inEnglish("Key result 'wait' was removed from “Permits come fast” (fast): “Cut the wait for a"
                            + " permit”")
                    .inSpanish("Resultado clave 'wait': se quitó de «Permits come fast» (fast): «Cut the wait for a"
                            + " permit»"),
            after(PROGRAM.apply(List.of(Change.remove(WAIT), Change.add(TRUST, WAIT_RESULT))))
                    .tells(DifferenceKind.MOVED, WAIT, "")
                    .inEnglish("Key result 'wait' moved from “Permits come fast” (fast) to “People trust the town”"
                            + " (trust)")
                    .inSpanish("Resultado clave 'wait' pasó de «Permits come fast» (fast) a «People trust the town»"
                            + " (trust)"),
            after(PROGRAM.apply(Change.reorder(List.of(FAST, TRUST))))
                    .tells(DifferenceKind.REORDERED, null, "objectives")
                    .inEnglish("Program 'Springfield': the objectives are in another order")
                    .inSpanish("Programa 'Springfield': cambió el orden de los objetivos"),
            after(PROGRAM.apply(Change.reorder(List.of(BEN, ADA))))
                    .tells(DifferenceKind.REORDERED, null, "organization.people")
                    .inEnglish("Organization 'Springfield': the people are in another order")
                    .inSpanish("Organización 'Springfield': cambió el orden de las personas"),
            after(PROGRAM.apply(Change.putExtension(FAST, "x-color", "\"blue\"")))
                    .tells(DifferenceKind.CHANGED, FAST, "x-color")
                    .inEnglish("Objective 'fast': the entry “x-color” was set to \"blue\"")
                    .inSpanish("Objetivo 'fast': se fijó la entrada «x-color»: \"blue\""),
            before(PROGRAM.apply(Change.putExtension(FAST, "x-color", "1")))
                    .to(PROGRAM)
                    .tells(DifferenceKind.CHANGED, FAST, "x-color")
                    .inEnglish("Objective 'fast': the entry “x-color” was taken away; it was 1")
                    .inSpanish("Objetivo 'fast': se quitó la entrada «x-color», que era 1"));

    static final List<DifferenceCase> OF_ORGANIZATIONS = List.of(
            after(withOrganization(town -> town.withName("Greater Springfield")))
                    .tells(DifferenceKind.RENAMED, null, "organization.name")
                    .inEnglish("Organization 'Greater Springfield': the name changed from “Springfield” to “Greater"
                            + " Springfield”")
                    .inSpanish("Organización 'Greater Springfield': el nombre cambió de «Springfield» a «Greater"
                            + " Springfield»"),
            after(withOrganization(town -> town.withMission("A good place to live")))
                    .tells(DifferenceKind.CHANGED, null, "organization.mission")
                    .inEnglish("Organization 'Springfield': the mission was set to “A good place to live”")
                    .inSpanish("Organización 'Springfield': se fijó la misión: «A good place to live»"),
            after(withOrganization(town -> town.withHeadcount(120)))
                    .tells(DifferenceKind.CHANGED, null, "organization.headcount")
                    .inEnglish("Organization 'Springfield': the headcount was set to 120")
                    .inSpanish("Organización 'Springfield': se fijó la plantilla: 120"),
            after(withOrganization(town -> town.withAppointments(
                            town.appointments().get(0),
                            appointment().withUntil(LATER).withExternal(true))))
                    .tells(DifferenceKind.APPOINTED, PERMITS, "organization.appointments[1]")
                    .inEnglish("Unit 'permits': Ben Cole (ben) is champion from 2026-11-02 to 2026-11-20, coming from"
                            + " outside")
                    .inSpanish("Unidad 'permits': Ben Cole (ben) es promotor del 2026-11-02 al 2026-11-20, y viene de"
                            + " fuera"),
            after(withOrganization(town -> town.withAppointments()))
                    .tells(DifferenceKind.APPOINTED, TOWN, "organization.appointments[0]")
                    .inEnglish("Unit 'town': no longer on record: Ada Moss (ada) is head from 2026-01-01 on")
                    .inSpanish("Unidad 'town': ya no consta: Ada Moss (ada) es titular desde el 2026-01-01"),
            after(revised(unit().withParent(Optional.empty())))
                    .tells(DifferenceKind.MOVED, PERMITS, "parent")
                    .inEnglish("Unit 'permits': the unit above was taken away; it was Town (town)")
                    .inSpanish("Unidad 'permits': se quitó la unidad superior, que era Town (town)"),
            after(revised(unit().withKind(UnitKind.TEAM)))
                    .tells(DifferenceKind.CHANGED, PERMITS, "kind")
                    .inEnglish("Unit 'permits': the kind changed from department to team")
                    .inSpanish("Unidad 'permits': el tipo cambió de departamento a equipo"),
            after(revised(unit().withAutonomy(Autonomy.HIGH)))
                    .tells(DifferenceKind.CHANGED, PERMITS, "autonomy")
                    .inEnglish("Unit 'permits': the autonomy was set to high")
                    .inSpanish("Unidad 'permits': se fijó la autonomía: alta"),
            after(revised(unit().withSupportFunction(SupportFunction.LEGAL)))
                    .tells(DifferenceKind.CHANGED, PERMITS, "supportFunction")
                    .inEnglish("Unit 'permits': the support function was set to legal")
                    .inSpanish("Unidad 'permits': se fijó la función de apoyo: asesoría jurídica"),
            after(revised(person().withUnit(TOWN)))
                    .tells(DifferenceKind.MOVED, BEN, "unit")
                    .inEnglish("Person 'ben': the unit changed from Permit office (permits) to Town (town)")
                    .inSpanish("Persona 'ben': la unidad cambió de Permit office (permits) a Town (town)"),
            after(revised(person().withLevel(PersonLevel.DIRECTOR)))
                    .tells(DifferenceKind.CHANGED, BEN, "level")
                    .inEnglish("Person 'ben': the level changed from manager to director")
                    .inSpanish("Persona 'ben': el nivel cambió de responsable a director"),
            after(PROGRAM.apply(Change.leave(BEN, LATER)))
                    .tells(DifferenceKind.LEFT, BEN, "activeUntil")
                    .inEnglish("Person 'ben': the last day was set to 2026-11-20")
                    .inSpanish("Persona 'ben': se fijó el último día: 2026-11-20"),
            after(revised(PROGRAM.organization().priorities().get(0).withHorizon(DateRange.of(DAY, LATER))))
                    .tells(DifferenceKind.CHANGED, SERVICE, "horizon")
                    .inEnglish("Priority 'service': the horizon was set to 2026-11-02–2026-11-20")
                    .inSpanish("Prioridad 'service': se fijó el horizonte: 2026-11-02–2026-11-20"),
            after(revised(CYCLE.withDates(DateRange.of(CYCLE.dates().first(), LocalDate.of(2027, 1, 15)))))
                    .tells(DifferenceKind.DUE_MOVED, CYCLE.id(), "dates")
                    .inEnglish(
                            "Cycle '2026-q4': the period changed from 2026-10-01–2026-12-31 to 2026-10-01–2027-01-15")
                    .inSpanish("Ciclo '2026-q4': el periodo cambió de 2026-10-01–2026-12-31 a 2026-10-01–2027-01-15"));

    static final List<DifferenceCase> OF_SETTINGS = List.of(
            after(PROGRAM.toBuilder().language(Language.SPANISH).build())
                    .tells(DifferenceKind.CHANGED, null, "language")
                    .inEnglish("Program 'Springfield': the language changed from English to Spanish")
                    .inSpanish("Programa 'Springfield': el idioma cambió de inglés a español"),
            after(PROGRAM.toBuilder()
                            .fiscalCalendar(
                                    FiscalCalendar.startingIn(Month.JULY).withLabels("{part} FY{year}"))
                            .build())
                    .tells(DifferenceKind.CHANGED, null, "fiscalCalendar")
                    .inEnglish("Program 'Springfield': the fiscal calendar changed from a year that starts in month 1,"
                            + " named by the year it starts in to a year that starts in month 7, named by the year it"
                            + " ends in, written “{part} FY{year}”")
                    .inSpanish("Programa 'Springfield': el calendario fiscal cambió de un año que empieza en el mes 1,"
                            + " con nombre por el año en que empieza a un año que empieza en el mes 7, con nombre por"
                            + " el año en que termina, con la forma «{part} FY{year}»"),
            after(PROGRAM.toBuilder()
                            .cadence(Cadence.builder()
                                    .checkIns(Frequency.MONTHLY)
                                    .graceDays(1)
                                    .build())
                            .build())
                    .tells(DifferenceKind.CHANGED, null, "cadence")
                    .inEnglish("Program 'Springfield': the interval of check-ins changed from one week, with 3 days of"
                            + " grace to one month, with 1 day of grace")
                    .inSpanish("Programa 'Springfield': el intervalo de los seguimientos cambió de una semana, con 3"
                            + " días de margen a un mes, con 1 día de margen"),
            after(PROGRAM.toBuilder()
                            .cadence(Cadence.builder().graceDays(3).build())
                            .build())
                    .tells(DifferenceKind.CHANGED, null, "cadence")
                    .inEnglish("Program 'Springfield': the interval of check-ins changed")
                    .inSpanish("Programa 'Springfield': el intervalo de los seguimientos cambió"),
            after(PROGRAM.toBuilder().cascadeMode(CascadeMode.TOP_DOWN).build())
                    .tells(DifferenceKind.CHANGED, null, "cascadeMode")
                    .inEnglish("Program 'Springfield': the way objectives come about was set to top-down")
                    .inSpanish("Programa 'Springfield': se fijó el modo de fijar objetivos: de arriba abajo"),
            after(PROGRAM.toBuilder().roadmap(plan()).build())
                    .tells(DifferenceKind.CHANGED, null, "roadmap")
                    .inEnglish(
                            "Program 'Springfield': the roadmap was set to “Government, four phases” (government-four-phases)"
                                    + " from 2026-11-02 on")
                    .inSpanish("Programa 'Springfield': se fijó la hoja de ruta: «Sector público, cuatro fases»"
                            + " (government-four-phases) desde el 2026-11-02"),
            before(PROGRAM.toBuilder().roadmap(plan()).build())
                    .to(PROGRAM.toBuilder().roadmap(plan().withPilots(PERMITS)).build())
                    .tells(DifferenceKind.CHANGED, null, "roadmap.pilots[0]")
                    .inEnglish("Program 'Springfield': new among the pilots: Permit office (permits)")
                    .inSpanish("Programa 'Springfield': se añadió a las unidades piloto: Permit office (permits)"));

    static final List<DifferenceCase> OF_RECORDS = List.of(
            after(revised(kpi().withHealthy(HealthBand.builder()
                            .atLeast(new BigDecimal("50"))
                            .atMost(new BigDecimal("200"))
                            .tolerance(new BigDecimal("20"))
                            .build())))
                    .tells(DifferenceKind.CHANGED, BACKLOG, "healthy")
                    .inEnglish("KPI 'backlog': the healthy range changed from at most 200 requests to between 50"
                            + " requests and 200 requests, with a tolerance of 20 requests")
                    .inSpanish("KPI 'backlog': el rango saludable cambió de como mucho 200 requests a entre 50 requests"
                            + " y 200 requests, con una tolerancia de 20 requests"),
            after(revised(kpi().withHistory(new Reading(DAY, Measurement.number("180")))))
                    .tells(DifferenceKind.CHANGED, BACKLOG, "history[0]")
                    .inEnglish("KPI 'backlog': 180 requests on 2026-11-02")
                    .inSpanish("KPI 'backlog': 180 requests el 2026-11-02"),
            after(revised(kpi().withFrequency(Frequency.MONTHLY)))
                    .tells(DifferenceKind.CHANGED, BACKLOG, "frequency")
                    .inEnglish("KPI 'backlog': the frequency was set to one month")
                    .inSpanish("KPI 'backlog': se fijó la frecuencia: un mes"),
            after(revised(kpi().withMetricUnit(MetricUnit.PERCENT)))
                    .tells(DifferenceKind.CHANGED, BACKLOG, "metricUnit")
                    .inEnglish("KPI 'backlog': the unit of its values changed from requests to percent")
                    .inSpanish("KPI 'backlog': la unidad de sus valores cambió de requests a por ciento"),
            after(revised(PROGRAM.initiatives().get(0).withKeyResults(WAIT)))
                    .tells(DifferenceKind.CHANGED, PORTAL, "keyResults[0]")
                    .inEnglish("Initiative 'portal': new among the key results: “Cut the wait for a permit” (wait)")
                    .inSpanish("Iniciativa 'portal': se añadió a los resultados clave: «Cut the wait for a permit»"
                            + " (wait)"),
            after(revised(PROGRAM.initiatives().get(0).withCost(Money.of("EUR", "1200.50"))))
                    .tells(DifferenceKind.CHANGED, PORTAL, "cost")
                    .inEnglish("Initiative 'portal': the cost was set to EUR 1200.5")
                    .inSpanish("Iniciativa 'portal': se fijó el coste: EUR 1200.5"),
            after(revised(PROGRAM.initiatives().get(0).withEffort(new BigDecimal("12.5"))))
                    .tells(DifferenceKind.CHANGED, PORTAL, "effort")
                    .inEnglish("Initiative 'portal': the effort in person-days was set to 12.5")
                    .inSpanish("Iniciativa 'portal': se fijó el trabajo en jornadas: 12,5"),
            after(revised(PROGRAM.initiatives().get(0).withEnd(LATER)))
                    .tells(DifferenceKind.DUE_MOVED, PORTAL, "end")
                    .inEnglish("Initiative 'portal': the last day was set to 2026-11-20")
                    .inSpanish("Iniciativa 'portal': se fijó el último día: 2026-11-20"),
            after(revised(PROGRAM.dependencies().get(0).withNeededBy(LATER)))
                    .tells(DifferenceKind.DUE_MOVED, HOSTING, "neededBy")
                    .inEnglish("Dependency 'hosting': the day by which it is needed was set to 2026-11-20")
                    .inSpanish("Dependencia 'hosting': se fijó el día en que se necesita: 2026-11-20"),
            after(revised(PROGRAM.dependencies().get(0).withConsumer(HAPPY)))
                    .tells(DifferenceKind.CHANGED, HOSTING, "consumer")
                    .inEnglish("Dependency 'hosting': the key result in need changed from “Cut the wait for a permit”"
                            + " (wait) to “More people are content” (happy)")
                    .inSpanish("Dependencia 'hosting': el resultado clave que la necesita cambió de «Cut the wait for a"
                            + " permit» (wait) a «More people are content» (happy)"),
            after(revised(PROGRAM.conversations()
                            .get(0)
                            .withAgreed(AgreedPoint.builder()
                                    .topic(Topic.CONFLICT)
                                    .text("Safety first")
                                    .addSubjects(FAST)
                                    .owner(ADA)
                                    .due(LATER)
                                    .build())))
                    .tells(DifferenceKind.CHANGED, TALK, "agreed[0]")
                    .inEnglish("Conversation 'talk': among the points agreed on, “Safety first” (conflict) about"
                            + " “Permits come fast” (fast), in the hands of Ada Moss (ada), due on 2026-11-20 instead"
                            + " of “Safety first” (conflict)")
                    .inSpanish("Conversación 'talk': en los puntos acordados, «Safety first» (conflicto) sobre «Permits"
                            + " come fast» (fast), a cargo de Ada Moss (ada), para el 2026-11-20 en lugar de «Safety"
                            + " first» (conflicto)"),
            after(revised(PROGRAM.retrospectives()
                            .get(0)
                            .withLearnings(Learning.builder()
                                    .text("Ask earlier")
                                    .about(LearningKind.PRACTICE)
                                    .owner(BEN)
                                    .doneOn(LATER)
                                    .build())))
                    .tells(DifferenceKind.CHANGED, RETRO, "learnings[0]")
                    .inEnglish("Retrospective 'retro': new among the learnings: “Ask earlier” (practice), in the hands"
                            + " of Ben Cole (ben), done on 2026-11-20")
                    .inSpanish("Retrospectiva 'retro': se añadió a los aprendizajes: «Ask earlier» (práctica), a cargo"
                            + " de Ben Cole (ben), hecho el 2026-11-20"),
            after(revised(PROGRAM.retrospectives()
                            .get(0)
                            .withCarryOvers(
                                    CarryOver.of(FAST, CarryDecision.RE_TARGET).withReason("the wait is shorter now"))))
                    .tells(DifferenceKind.CHANGED, RETRO, "carryOvers[0]")
                    .inEnglish("Retrospective 'retro': new among the decisions on what goes on: “Permits come fast”"
                            + " (fast): re-target: the wait is shorter now")
                    .inSpanish("Retrospectiva 'retro': se añadió a las decisiones sobre lo que continúa: «Permits come"
                            + " fast» (fast): fijar otra meta: the wait is shorter now"),
            after(revised(PROGRAM.retrospectives().get(0).withWentWell("the portal", "the team")))
                    .tells(DifferenceKind.CHANGED, RETRO, "wentWell[1]")
                    .inEnglish("Retrospective 'retro': new among the things that went well: “the team”")
                    .inSpanish("Retrospectiva 'retro': se añadió a lo que salió bien: «the team»"));

    static final List<DifferenceCase> OF_FACTS = List.of(
            after(PROGRAM.apply(Change.record(DependencyDeclaration.builder()
                            .unit(PERMITS)
                            .cycle(CYCLE.id())
                            .date(DAY)
                            .none(true)
                            .build())))
                    .tells(DifferenceKind.RECORDED, PERMITS, "declarations[0]")
                    .inEnglish("Unit 'permits': declared on 2026-11-02 that there are no dependencies in 2026 Q4"
                            + " (2026-q4)")
                    .inSpanish(
                            "Unidad 'permits': declarado el 2026-11-02 que no hay dependencias en 2026 Q4 (2026-q4)"),
            before(PROGRAM.apply(Change.record(DependencyDeclaration.builder()
                            .unit(PERMITS)
                            .cycle(CYCLE.id())
                            .date(DAY)
                            .by(BEN)
                            .build())))
                    .to(PROGRAM)
                    .tells(DifferenceKind.RECORDED, PERMITS, "declarations[0]")
                    .inEnglish("Unit 'permits': no longer on record: dependencies in 2026 Q4 (2026-q4) declared on"
                            + " 2026-11-02 (by Ben Cole (ben))")
                    .inSpanish("Unidad 'permits': ya no consta: dependencias en 2026 Q4 (2026-q4) declaradas el"
                            + " 2026-11-02 (por Ben Cole (ben))"),
            after(PROGRAM.apply(Change.record(Notice.builder()
                            .date(DAY)
                            .addTo(ADA, BEN)
                            .about(WAIT)
                            .by(ADA)
                            .note("the target moved")
                            .build())))
                    .tells(DifferenceKind.RECORDED, WAIT, "notices[0]")
                    .inEnglish("Key result 'wait': Ada Moss (ada), Ben Cole (ben) told of a change on 2026-11-02, by"
                            + " Ada Moss (ada): the target moved")
                    .inSpanish("Resultado clave 'wait': aviso de un cambio el 2026-11-02 a Ada Moss (ada), Ben Cole"
                            + " (ben), dado por Ada Moss (ada): the target moved"),
            after(PROGRAM.apply(Change.record(Boundary.builder()
                            .cycle(CYCLE.id())
                            .unit(PERMITS)
                            .addParents(TRUST)
                            .addPriorities(SERVICE)
                            .mostObjectives(3)
                            .mostKeyResults(1)
                            .build())))
                    .tells(DifferenceKind.RECORDED, PERMITS, "boundaries[0]")
                    .inEnglish("Unit 'permits': objectives in 2026 Q4 (2026-q4): each serves one of “People trust the"
                            + " town” (trust); each serves one of the priorities “Good service” (service); each unit"
                            + " has at most 3; each has at most 1 key result")
                    .inSpanish("Unidad 'permits': objetivos en 2026 Q4 (2026-q4): cada uno contribuye a alguno de"
                            + " estos: «People trust the town» (trust); cada uno sirve a alguna de estas prioridades:"
                            + " «Good service» (service); cada unidad tiene como máximo 3; cada uno tiene como máximo 1"
                            + " resultado clave"),
            after(PROGRAM.apply(Change.record(
                            Boundary.builder().cycle(NEXT.id()).unit(TOWN).build())))
                    .tells(DifferenceKind.RECORDED, TOWN, "boundaries[0]")
                    .inEnglish("Unit 'town': objectives in 2027 Q1 (2027-q1) have no boundary")
                    .inSpanish("Unidad 'town': los objetivos en 2027 Q1 (2027-q1) no tienen límite"));

    static List<DifferenceCase> all() {
        return Stream.of(OF_THINGS, OF_ORGANIZATIONS, OF_SETTINGS, OF_RECORDS, OF_FACTS)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isToldInOneSentence(DifferenceCase expected) {
        expected.check();
    }

    private static OkrProgram revised(Identified thing) {
        return PROGRAM.apply(Change.revise(thing));
    }

    private static Person person(String id, String name) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(name)
                .level(PersonLevel.CONTRIBUTOR)
                .unit(TOWN)
                .build();
    }

    private static Person person() {
        return PROGRAM.organization().people().get(1);
    }

    private static OrgUnit unit() {
        return PROGRAM.organization().units().get(1);
    }

    private static Kpi kpi() {
        return PROGRAM.kpis().get(0);
    }

    private static Appointment appointment() {
        return Appointment.builder()
                .person(BEN)
                .role(Role.CHAMPION)
                .unit(PERMITS)
                .from(DAY)
                .build();
    }

    private static RoadmapPlan plan() {
        return RoadmapPlan.builder()
                .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                .start(DAY)
                .build();
    }
}
