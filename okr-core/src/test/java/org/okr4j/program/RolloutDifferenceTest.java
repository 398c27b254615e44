package org.okr4j.program;

import static org.okr4j.program.DiffFixture.ADA;
import static org.okr4j.program.DiffFixture.BEN;
import static org.okr4j.program.DiffFixture.DAY;
import static org.okr4j.program.DiffFixture.FAST;
import static org.okr4j.program.DiffFixture.PERMITS;
import static org.okr4j.program.DifferenceCase.before;
import static org.okr4j.program.DifferenceKind.ADDED;
import static org.okr4j.program.DifferenceKind.CHANGED;
import static org.okr4j.program.DifferenceKind.RECORDED;
import static org.okr4j.program.DifferenceKind.REMOVED;
import static org.okr4j.program.TestRollout.COUNCIL;
import static org.okr4j.program.TestRollout.OWN_COURSE;
import static org.okr4j.program.TestRollout.assessment;
import static org.okr4j.program.TestRollout.done;
import static org.okr4j.program.TestRollout.meeting;
import static org.okr4j.program.TestRollout.report;
import static org.okr4j.program.TestRollout.review;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.MeetingId;
import org.okr4j.calendar.Workdays;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformFeature;
import org.okr4j.organization.PlatformKind;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.value.Identified;
import org.okr4j.value.ProgramFact;

/** What a rollout plans and records, told where it differs. */
class RolloutDifferenceTest {

    private static final MeetingId SESSION = MeetingId.of("session");

    private static final OkrProgram ROLLOUT = DiffFixture.PROGRAM.toBuilder()
            .cadence(Cadences.CROSS_DEPARTMENT)
            .roadmap(RoadmapPlan.builder()
                    .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
                    .start(DAY)
                    .build())
            .addTraining(OWN_COURSE)
            .addOversightBody(COUNCIL)
            .addMeeting(meeting("session", "alignment-session", "town", DAY))
            .build();

    private static DifferenceCase.Pair revised(Identified thing) {
        return before(ROLLOUT).to(ROLLOUT.apply(Change.revise(thing)));
    }

    private static DifferenceCase.Pair recorded(ProgramFact fact) {
        return before(ROLLOUT).to(ROLLOUT.apply(Change.record(fact)));
    }

    private static DifferenceCase.Pair settled(ProgramSettings settings) {
        return before(ROLLOUT).to(ROLLOUT.apply(Change.revise(settings)));
    }

    private static DifferenceCase.Pair paced(Cadence cadence) {
        return settled(ROLLOUT.settings().withCadence(cadence));
    }

    static final List<DifferenceCase> OF_THINGS = List.of(
            before(ROLLOUT)
                    .to(ROLLOUT.apply(Change.add(OWN_COURSE.withId(TrainingId.of("more")))))
                    .tells(ADDED, TrainingId.of("more"), "")
                    .inEnglish("Training 'more' was added: A day on objectives")
                    .inSpanish("Formación 'more': se añadió A day on objectives"),
            before(ROLLOUT)
                    .to(ROLLOUT.apply(Change.remove(SESSION)))
                    .tells(REMOVED, SESSION, "")
                    .inEnglish("Meeting 'session' was removed: held on 2026-11-02")
                    .inSpanish("Reunión 'session': se quitó celebrada el 2026-11-02"),
            revised(OWN_COURSE.withCertifies(true))
                    .tells(CHANGED, OWN_COURSE.id(), "certifies")
                    .inEnglish("Training 'course': the certificate changed from no to yes")
                    .inSpanish("Formación 'course': el certificado cambió de no a sí"),
            revised(OWN_COURSE.withAudience(Audience.HEAD))
                    .tells(CHANGED, OWN_COURSE.id(), "audience[0]")
                    .inEnglish("Training 'course': new among the audience: the head of the unit")
                    .inSpanish("Formación 'course': se añadió a el público: el responsable de la unidad"),
            revised(COUNCIL.withDaysAfter(45))
                    .tells(CHANGED, COUNCIL.id(), "daysAfter")
                    .inEnglish("Oversight body 'council': the days until the report is due changed from 30 to 45")
                    .inSpanish(
                            "Órgano de supervisión 'council': los días hasta la entrega del informe cambió de 30 a 45"),
            revised(COUNCIL.withSubjects(FAST))
                    .tells(CHANGED, COUNCIL.id(), "subjects[0]")
                    .inEnglish("Oversight body 'council': new among the subjects: “Permits come fast” (fast)")
                    .inSpanish("Órgano de supervisión 'council': se añadió a los temas: «Permits come fast» (fast)"),
            revised(ROLLOUT.meetings()
                            .get(0)
                            .withActions(ActionItem.builder()
                                    .text("Order a scanner")
                                    .owner(BEN)
                                    .due(DAY.plusDays(7))
                                    .build()))
                    .tells(CHANGED, SESSION, "actions[0]")
                    .inEnglish("Meeting 'session': new among the actions: “Order a scanner”, in the hands of Ben Cole"
                            + " (ben), due on 2026-11-09")
                    .inSpanish("Reunión 'session': se añadió a las acciones: «Order a scanner», a cargo de Ben Cole"
                            + " (ben), para el 2026-11-09"));

    static final List<DifferenceCase> OF_SETTINGS = List.of(
            settled(ROLLOUT.settings()
                            .withPlatform(Platform.builder()
                                    .name("Compass")
                                    .kind(PlatformKind.DEDICATED)
                                    .addOffers(PlatformFeature.DASHBOARD, PlatformFeature.INTEGRATION)
                                    .chosenOn(DAY)
                                    .readyOn(DAY.plusDays(7))
                                    .build()))
                    .tells(CHANGED, null, "platform")
                    .inEnglish(
                            "Program 'Springfield': the platform was set to “Compass” (dedicated software): chosen on"
                                    + " 2026-11-02; ready for everybody from 2026-11-09 on; offers integration, dashboard")
                    .inSpanish("Programa 'Springfield': se fijó la plataforma: «Compass» (software específico): elegida"
                            + " el 2026-11-02; lista para todas las personas desde el 2026-11-09; ofrece integración,"
                            + " cuadro de mando"),
            settled(ROLLOUT.settings().withScoreUses(ScoreUse.LEARNING))
                    .tells(CHANGED, null, "scoreUses[0]")
                    .inEnglish("Program 'Springfield': new among the uses of scores: learning")
                    .inSpanish("Programa 'Springfield': se añadió a los usos de las puntuaciones: aprendizaje"),
            paced(ROLLOUT.cadence().withZone(ZoneId.of("Europe/Madrid")))
                    .tells(CHANGED, null, "cadence.zone")
                    .inEnglish("Program 'Springfield': the time zone was set to Europe/Madrid")
                    .inSpanish("Programa 'Springfield': se fijó la zona horaria: Europe/Madrid"),
            paced(ROLLOUT.cadence().withWorkdays(Workdays.of(List.of(DayOfWeek.FRIDAY), List.of(DAY))))
                    .tells(CHANGED, null, "cadence.workdays")
                    .inEnglish("Program 'Springfield': the workdays changed from all but Saturday, Sunday to all but"
                            + " Friday, and the holidays 2026-11-02")
                    .inSpanish("Programa 'Springfield': los días laborables cambió de todos menos sábado, domingo"
                            + " a todos menos viernes, y los festivos 2026-11-02"),
            paced(ROLLOUT.cadence().withRituals(ROLLOUT.cadence().rituals().subList(0, 5)))
                    .tells(CHANGED, null, "cadence.rituals[5]")
                    .inEnglish(
                            "Program 'Springfield': no longer among the rituals: “Planning session” (planning):"
                                    + " planning once in 3 months, by level: organization; attended by everybody; 240–480 minutes;"
                                    + " in order to: “Write the objectives of the next cycle together”; at the end of its period")
                    .inSpanish("Programa 'Springfield': ya no está entre los rituales: «Planning session» (planning):"
                            + " planificación una vez cada 3 meses, por nivel: organización; con todas las personas; 240–480"
                            + " minutos; para: «Write the objectives of the next cycle together»; al final de su"
                            + " periodo"));

    static final List<DifferenceCase> OF_FACTS = List.of(
            recorded(SponsorshipAct.builder()
                            .person(ADA)
                            .kind(SponsorshipKind.PUBLIC_COMMITMENT)
                            .date(DAY)
                            .note("at the town hall")
                            .build())
                    .tells(RECORDED, ADA, "sponsorshipActs[0]")
                    .inEnglish("Person 'ada': public commitment on 2026-11-02: at the town hall")
                    .inSpanish("Persona 'ada': compromiso público el 2026-11-02: at the town hall"),
            recorded(TrainingRecord.builder()
                            .person(BEN)
                            .training(OWN_COURSE.id())
                            .date(DAY)
                            .certified(true)
                            .validUntil(DAY.plusYears(1))
                            .build())
                    .tells(RECORDED, BEN, "trainingRecords[0]")
                    .inEnglish(
                            "Person 'ben': took A day on objectives (course) on 2026-11-02 and holds its certificate,"
                                    + " valid until 2027-11-02")
                    .inSpanish("Persona 'ben': hizo A day on objectives (course) el 2026-11-02 y tiene el certificado,"
                            + " válido hasta el 2027-11-02"),
            recorded(assessment("permits", DAY, true).withBy(ADA).withNote("eager"))
                    .tells(RECORDED, PERMITS, "assessments[0]")
                    .inEnglish(
                            "Unit 'permits': head assessed on 2026-11-02 (engaged: yes, ready for change: yes) (by Ada"
                                    + " Moss (ada)): eager")
                    .inSpanish(
                            "Unidad 'permits': titular evaluado el 2026-11-02 (comprometido: sí, dispuesto al cambio:"
                                    + " sí) (por Ada Moss (ada)): eager"),
            recorded(done("pilot-workshop", DAY).withUnit(PERMITS).withBy(BEN).withEvidence("the minutes"))
                    .tells(RECORDED, ActivityId.of("pilot-workshop"), "activityRecords[0]")
                    .inEnglish("Activity 'pilot-workshop': done on 2026-11-02 in Permit office (permits) (by Ben Cole"
                            + " (ben)): the minutes")
                    .inSpanish(
                            "Actividad 'pilot-workshop': hecha el 2026-11-02 en Permit office (permits) (por Ben Cole"
                                    + " (ben)): the minutes"),
            recorded(Agreement.builder()
                            .person(ADA)
                            .date(DAY)
                            .addObjectives(FAST, DiffFixture.TRUST)
                            .build())
                    .tells(RECORDED, ADA, "agreements[0]")
                    .inEnglish(
                            "Person 'ada': agreed on 2026-11-02 to “Permits come fast” (fast), “People trust the town”"
                                    + " (trust)")
                    .inSpanish(
                            "Persona 'ada': de acuerdo el 2026-11-02 con «Permits come fast» (fast), «People trust the"
                                    + " town» (trust)"),
            recorded(review("permits", DAY, "Begin earlier")
                            .withCaseStudy("Six weeks")
                            .withChanges("Shorter workshops")
                            .withChampions(BEN))
                    .tells(RECORDED, PERMITS, "pilotReviews[0]")
                    .inEnglish("Unit 'permits': pilot reviewed on 2026-11-02: case study “Six weeks”; learned: “Begin"
                            + " earlier”; changes in leading workshops and meetings: “Shorter workshops”; from now on,"
                            + " help comes from Ben Cole (ben)")
                    .inSpanish("Unidad 'permits': piloto revisado el 2026-11-02: caso «Six weeks»; aprendido: «Begin"
                            + " earlier»; cambios en la conducción de talleres y reuniones: «Shorter workshops»; desde"
                            + " ahora, ayuda de Ben Cole (ben)"),
            recorded(report("council", DAY).withBy(ADA))
                    .tells(RECORDED, COUNCIL.id(), "oversightReports[0]")
                    .inEnglish(
                            "Oversight body 'council': report on 2026-08-04–2026-11-01 given on 2026-11-02 (by Ada Moss"
                                    + " (ada))")
                    .inSpanish("Órgano de supervisión 'council': informe sobre 2026-08-04–2026-11-01 entregado el"
                            + " 2026-11-02 (por Ada Moss (ada))"));

    @ParameterizedTest
    @FieldSource({"OF_THINGS", "OF_SETTINGS", "OF_FACTS"})
    void isToldInOneSentence(DifferenceCase expected) {
        expected.check();
    }
}
