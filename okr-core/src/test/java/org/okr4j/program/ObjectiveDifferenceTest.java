package org.okr4j.program;

import static org.okr4j.program.DiffFixture.ADA;
import static org.okr4j.program.DiffFixture.BEN;
import static org.okr4j.program.DiffFixture.CYCLE;
import static org.okr4j.program.DiffFixture.DAY;
import static org.okr4j.program.DiffFixture.FAST;
import static org.okr4j.program.DiffFixture.HAPPY;
import static org.okr4j.program.DiffFixture.HOSTING;
import static org.okr4j.program.DiffFixture.NEXT;
import static org.okr4j.program.DiffFixture.PROGRAM;
import static org.okr4j.program.DiffFixture.SERVICE;
import static org.okr4j.program.DiffFixture.TOWN;
import static org.okr4j.program.DiffFixture.TRUST;
import static org.okr4j.program.DiffFixture.WAIT;
import static org.okr4j.program.DiffFixture.withFast;
import static org.okr4j.program.DiffFixture.withWait;
import static org.okr4j.program.DifferenceCase.after;
import static org.okr4j.program.DifferenceCase.before;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.metric.Stage;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.IndicatorRole;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.text.Language;
import org.okr4j.value.Confidence;
import org.okr4j.value.Light;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** What differs in objectives and their key results. */
class ObjectiveDifferenceTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);

    static final List<DifferenceCase> OF_KEY_RESULTS = List.of(
            after(withWait(wait -> wait.withText("Shorten the wait")))
                    .tells(DifferenceKind.RENAMED, WAIT, "text")
                    .inEnglish("Key result 'wait': the text changed from “Cut the wait for a permit” to “Shorten the"
                            + " wait”")
                    .inSpanish("Resultado clave 'wait': el texto cambió de «Cut the wait for a permit» a «Shorten the"
                            + " wait»"),
            after(withWait(wait -> wait.withMeasure(Measure.decrease("45", "25"))))
                    .tells(DifferenceKind.TARGET_MOVED, WAIT, "measure")
                    .inEnglish("Key result 'wait': the target changed from “from 45 days down to 30 days” to “from 45"
                            + " days down to 25 days”")
                    .inSpanish("Resultado clave 'wait': la meta cambió de «bajar de 45 days a 30 days» a «bajar de 45"
                            + " days a 25 days»"),
            before(withWait(wait -> wait.withMeasure(Measure.atMost("30"))))
                    .to(withWait(wait ->
                            wait.withMeasure(Measure.atMost("30").withRisk("40").withEvery(Frequency.MONTHLY))))
                    .tells(DifferenceKind.TARGET_MOVED, WAIT, "measure")
                    .inEnglish("Key result 'wait': the target changed from “at most 30 days: threshold 30 days” to “at"
                            + " most 30 days: threshold 30 days; risk threshold 40 days; judged by latest; periods of"
                            + " one month”")
                    .inSpanish("Resultado clave 'wait': la meta cambió de «como mucho 30 days: umbral 30 days» a «como"
                            + " mucho 30 days: umbral 30 days; umbral de riesgo 40 days; según último valor; periodos"
                            + " de un mes»"),
            after(withWait(wait -> wait.withMeasure(MeasureParts.builder()
                            .kind(MeasureKind.DECREASE)
                            .baseline(new BigDecimal("45"))
                            .target(new BigDecimal("60"))
                            .build()
                            .toMeasureLeniently())))
                    .tells(DifferenceKind.TARGET_MOVED, WAIT, "measure")
                    .inEnglish("Key result 'wait': the target changed from “from 45 days down to 30 days” to “decrease:"
                            + " baseline 45 days; target 60 days”")
                    .inSpanish(
                            "Resultado clave 'wait': la meta cambió de «bajar de 45 days a 30 days» a «reducir: valor"
                                    + " inicial 45 days; meta 60 days»"),
            before(withWait(wait -> wait.withMeasure(MeasureParts.builder()
                            .kind(MeasureKind.DECREASE)
                            .build()
                            .toMeasureLeniently())))
                    .to(PROGRAM)
                    .tells(DifferenceKind.TARGET_MOVED, WAIT, "measure")
                    .inEnglish(
                            "Key result 'wait': the target changed from “decrease” to “from 45 days down to 30 days”")
                    .inSpanish("Resultado clave 'wait': la meta cambió de «reducir» a «bajar de 45 days a 30 days»"),
            before(withWait(wait -> wait.withMeasure(Optional.empty())))
                    .to(withWait(wait -> wait.withMeasure(Measure.milestones(Stage.of("design"), Stage.of("build")))))
                    .tells(DifferenceKind.TARGET_MOVED, WAIT, "measure")
                    .inEnglish("Key result 'wait': the target was set to “2 stages”")
                    .inSpanish("Resultado clave 'wait': se fijó la meta: «2 etapas»"),
            after(withWait(wait -> wait.withUnit(Optional.empty())))
                    .tells(DifferenceKind.CHANGED, WAIT, "unit")
                    .inEnglish("Key result 'wait': the unit of its values was taken away; it was days")
                    .inSpanish("Resultado clave 'wait': se quitó la unidad de sus valores, que era days"),
            after(withWait(wait -> wait.withWeight(Weight.of("2.5"))))
                    .tells(DifferenceKind.WEIGHT_SHIFTED, WAIT, "weight")
                    .inEnglish("Key result 'wait': the weight changed from 1 to 2.5")
                    .inSpanish("Resultado clave 'wait': el peso cambió de 1 a 2,5"),
            after(withWait(wait -> wait.withOwner(ADA)))
                    .tells(DifferenceKind.OWNER_CHANGED, WAIT, "owner")
                    .inEnglish("Key result 'wait': the owner was set to Ada Moss (ada)")
                    .inSpanish("Resultado clave 'wait': se fijó la persona responsable: Ada Moss (ada)"),
            after(withWait(wait -> wait.withCoOwners(BEN)))
                    .tells(DifferenceKind.OWNER_CHANGED, WAIT, "coOwners[0]")
                    .inEnglish("Key result 'wait': new among the co-owners: Ben Cole (ben)")
                    .inSpanish("Resultado clave 'wait': se añadió a los corresponsables: Ben Cole (ben)"),
            before(withWait(wait -> wait.withCoOwners(BEN, ADA)))
                    .to(withWait(wait -> wait.withCoOwners(ADA, BEN)))
                    .tells(DifferenceKind.REORDERED, WAIT, "coOwners")
                    .inEnglish("Key result 'wait': the co-owners are in another order")
                    .inSpanish("Resultado clave 'wait': cambió el orden de los corresponsables"),
            after(withWait(wait -> wait.withDue(LATER)))
                    .tells(DifferenceKind.DUE_MOVED, WAIT, "due")
                    .inEnglish("Key result 'wait': the due date was set to 2026-11-20")
                    .inSpanish("Resultado clave 'wait': se fijó la fecha límite: 2026-11-20"),
            after(withWait(wait -> wait.withKind(KeyResultKind.OUTCOME_METRIC)))
                    .tells(DifferenceKind.CHANGED, WAIT, "kind")
                    .inEnglish("Key result 'wait': the kind was set to a measured outcome")
                    .inSpanish("Resultado clave 'wait': se fijó el tipo: un resultado medido"),
            after(withWait(wait -> wait.withIndicator(IndicatorRole.LEADING)))
                    .tells(DifferenceKind.CHANGED, WAIT, "indicator")
                    .inEnglish("Key result 'wait': the leading or lagging role was set to leading")
                    .inSpanish("Resultado clave 'wait': se fijó el papel de indicador: adelantado"),
            after(withWait(wait -> wait.withPairedWith(HAPPY)))
                    .tells(DifferenceKind.CHANGED, WAIT, "pairedWith")
                    .inEnglish("Key result 'wait': the key result beside it was set to “More people are content”"
                            + " (happy)")
                    .inSpanish("Resultado clave 'wait': se fijó el resultado clave que lo acompaña: «More people are"
                            + " content» (happy)"),
            after(withWait(wait -> wait.withHistory(new Reading(DAY.minusYears(1), Measurement.number("44.5")))))
                    .tells(DifferenceKind.CHANGED, WAIT, "history[0]")
                    .inEnglish("Key result 'wait': 44.5 days on 2025-11-02")
                    .inSpanish("Resultado clave 'wait': 44,5 days el 2025-11-02"));

    static final List<DifferenceCase> OF_CHECK_INS = List.of(
            after(withCheckIn(CheckIn.builder()
                            .date(LATER)
                            .measurement(Measurement.number("36"))
                            .confidence(Confidence.ofTenths(7))
                            .note("better than feared")
                            .by(BEN)
                            .addBlockers(Blocker.builder()
                                    .kind(BlockerKind.BUDGET)
                                    .text("no money for a scanner")
                                    .since(DAY)
                                    .escalatedTo(ADA)
                                    .build())
                            .build()))
                    .tells(DifferenceKind.CHECKED_IN, WAIT, "checkIns[0]")
                    .inEnglish("Key result 'wait': check-in of 2026-11-20: 36 days; confidence 7/10; blocked since"
                            + " 2026-11-02 (budget), put to Ada Moss (ada): no money for a scanner; “better than"
                            + " feared”; reported by Ben Cole (ben)")
                    .inSpanish("Resultado clave 'wait': seguimiento del 2026-11-20: 36 days; confianza 7/10; bloqueado"
                            + " desde el 2026-11-02 (presupuesto), elevado a Ada Moss (ada): no money for a scanner;"
                            + " «better than feared»; comunicado por Ben Cole (ben)"),
            after(withCheckIn(CheckIn.builder()
                            .date(LATER)
                            .revision(2)
                            .confidence(Confidence.HIGH)
                            .status(ReportedStatus.GREEN)
                            .feed("erp")
                            .build()))
                    .tells(DifferenceKind.CHECKED_IN, WAIT, "checkIns[0]")
                    .inEnglish(
                            "Key result 'wait': check-in of 2026-11-20, correction 2: confidence high; seen as green;"
                                    + " from the feed “erp”")
                    .inSpanish("Resultado clave 'wait': seguimiento del 2026-11-20, corrección 2: confianza alta; se ve"
                            + " en verde; de la fuente de datos «erp»"),
            before(withCheckIn(CheckIn.builder().date(LATER).build()))
                    .to(PROGRAM)
                    .tells(DifferenceKind.CHECKED_IN, WAIT, "checkIns[0]")
                    .inEnglish("Key result 'wait': no longer on record: check-in of 2026-11-20")
                    .inSpanish("Resultado clave 'wait': ya no consta: seguimiento del 2026-11-20"),
            before(withCheckIn(CheckIn.builder()
                            .date(LATER)
                            .confidence(Confidence.ofPercent(60))
                            .build()))
                    .to(withCheckIn(CheckIn.builder()
                            .date(LATER)
                            .confidence(Confidence.of("0.6"))
                            .build()))
                    .tells(DifferenceKind.CHECKED_IN, WAIT, "checkIns[0]")
                    .inEnglish("Key result 'wait': among the check-ins, check-in of 2026-11-20: confidence 0.6 instead"
                            + " of check-in of 2026-11-20: confidence 60%")
                    .inSpanish("Resultado clave 'wait': en los seguimientos, seguimiento del 2026-11-20: confianza 0,6"
                            + " en lugar de seguimiento del 2026-11-20: confianza 60 %"),
            after(withCheckIn(CheckIn.builder()
                            .date(LATER)
                            .measurement(Measurement.stages(List.of("design", "build")))
                            .build()))
                    .tells(DifferenceKind.CHECKED_IN, WAIT, "checkIns[0]")
                    .inEnglish("Key result 'wait': check-in of 2026-11-20: stages done: build; design")
                    .inSpanish("Resultado clave 'wait': seguimiento del 2026-11-20: etapas hechas: build; design"));

    static final List<DifferenceCase> OF_AMENDMENTS = List.of(
            after(withAmendment(Amendment.builder()
                            .date(DAY)
                            .measure(Measure.decrease("45", "35"))
                            .by(ADA)
                            .reason("two inspectors left")
                            .build()))
                    .tells(DifferenceKind.TARGET_MOVED, WAIT, "amendments[0].measure")
                    .inEnglish("Key result 'wait': from 2026-11-02 on, the target is “from 45 days down to 35 days”"
                            + " instead of “from 45 days down to 30 days” (by Ada Moss (ada)): two inspectors left")
                    .inSpanish("Resultado clave 'wait': desde el 2026-11-02, la meta es «bajar de 45 days a 35 days» en"
                            + " lugar de «bajar de 45 days a 30 days» (por Ada Moss (ada)): two inspectors left"),
            before(withAmendment(
                            Amendment.builder().date(DAY).weight(Weight.of(2)).build()))
                    .to(PROGRAM)
                    .tells(DifferenceKind.WEIGHT_SHIFTED, WAIT, "amendments[0].weight")
                    .inEnglish(
                            "Key result 'wait': no longer on record: from 2026-11-02 on, the weight is 2 instead of 1")
                    .inSpanish("Resultado clave 'wait': ya no consta: desde el 2026-11-02, el peso es 2 en lugar de 1"),
            after(withAmendment(Amendment.builder().date(DAY).due(LATER).build()))
                    .tells(DifferenceKind.DUE_MOVED, WAIT, "amendments[0].due")
                    .inEnglish("Key result 'wait': from 2026-11-02 on, it is due on 2026-11-20")
                    .inSpanish("Resultado clave 'wait': desde el 2026-11-02, vence el 2026-11-20"),
            before(withAmendment(Amendment.builder().date(DAY).owner(ADA).build()))
                    .to(withAmendment(
                            Amendment.builder().date(DAY).owner(ADA).build(),
                            Amendment.builder().date(LATER).owner(BEN).build()))
                    .tells(DifferenceKind.OWNER_CHANGED, WAIT, "amendments[1].owner")
                    .inEnglish(
                            "Key result 'wait': from 2026-11-20 on, Ben Cole (ben) owns it instead of Ada Moss (ada)")
                    .inSpanish("Resultado clave 'wait': desde el 2026-11-20, responde Ben Cole (ben) en lugar de Ada"
                            + " Moss (ada)"),
            before(withAmendment(
                            Amendment.builder().date(DAY).weight(Weight.of(2)).build()))
                    .to(withAmendment(Amendment.builder()
                            .date(DAY)
                            .weight(Weight.of(2))
                            .reason("it matters")
                            .build()))
                    .tells(DifferenceKind.CHANGED, WAIT, "amendments[0]")
                    .inEnglish("Key result 'wait': among the amendments, amended on 2026-11-02: it matters instead of"
                            + " amended on 2026-11-02")
                    .inSpanish("Resultado clave 'wait': en las modificaciones, modificado el 2026-11-02: it matters en"
                            + " lugar de modificado el 2026-11-02"),
            before(withAmendment(
                            Amendment.builder().date(DAY).weight(Weight.of(2)).build()))
                    .to(withAmendment(
                            Amendment.builder().date(DAY).weight(Weight.of(3)).build()))
                    .tells(DifferenceKind.WEIGHT_SHIFTED, WAIT, "amendments[0].weight")
                    .inEnglish("Key result 'wait': from 2026-11-02 on, the weight is 3 instead of 2")
                    .inSpanish("Resultado clave 'wait': desde el 2026-11-02, el peso es 3 en lugar de 2"));

    static final List<DifferenceCase> OF_STATES = List.of(
            after(withFast(fast -> fast.withTransitions(transition(LifecycleState.PUBLISHED))))
                    .tells(DifferenceKind.STATE_CHANGED, FAST, "transitions[0]")
                    .inEnglish("Objective 'fast': published from 2026-11-02 on (by Ada Moss (ada))")
                    .inSpanish("Objetivo 'fast': publicado desde el 2026-11-02 (por Ada Moss (ada))"),
            after(withWait(wait -> wait.withTransitions(
                            transition(LifecycleState.CANCELLED).withReason("nobody asks for it"))))
                    .tells(DifferenceKind.STATE_CHANGED, WAIT, "transitions[0]")
                    .inEnglish(
                            "Key result 'wait': cancelled from 2026-11-02 on (by Ada Moss (ada)): nobody asks for it")
                    .inSpanish("Resultado clave 'wait': cancelado desde el 2026-11-02 (por Ada Moss (ada)): nobody asks"
                            + " for it"),
            after(PROGRAM.apply(Change.report(
                            HOSTING,
                            DependencyStep.builder()
                                    .date(DAY)
                                    .state(DependencyState.AT_RISK)
                                    .by(BEN)
                                    .note("the contract is not signed")
                                    .inReview(true)
                                    .build())))
                    .tells(DifferenceKind.STATE_CHANGED, HOSTING, "steps[0]")
                    .inEnglish("Dependency 'hosting': at risk from 2026-11-02 on, found in a review (by Ben Cole"
                            + " (ben)): the contract is not signed")
                    .inSpanish("Dependencia 'hosting': en riesgo desde el 2026-11-02, según una revisión (por Ben Cole"
                            + " (ben)): the contract is not signed"),
            after(PROGRAM.apply(Change.record(CycleTransition.builder()
                            .cycle(CYCLE.id())
                            .to(CycleState.ACTIVE)
                            .date(DAY)
                            .reason("the council agreed")
                            .build())))
                    .tells(DifferenceKind.STATE_CHANGED, CYCLE.id(), "cycleTransitions[0]")
                    .inEnglish("Cycle '2026-q4': active from 2026-11-02 on: the council agreed")
                    .inSpanish("Ciclo '2026-q4': activo desde el 2026-11-02: the council agreed"),
            after(withWait(wait -> wait.withScoreOverride(override("0.8"))))
                    .tells(DifferenceKind.SCORE_SET, WAIT, "scoreOverride")
                    .inEnglish("Key result 'wait': score set to 0.8 from 2026-11-02 on (by Ada Moss (ada)): the counter"
                            + " stood still")
                    .inSpanish("Resultado clave 'wait': puntuación fijada en 0,8 desde el 2026-11-02 (por Ada Moss"
                            + " (ada)): the counter stood still"),
            before(withFast(fast -> fast.withScoreOverride(override("0.8"))))
                    .to(withFast(fast -> fast.withScoreOverride(override("0.9"))))
                    .tells(DifferenceKind.SCORE_SET, FAST, "scoreOverride")
                    .inEnglish("Objective 'fast': score set to 0.9 instead of 0.8 from 2026-11-02 on (by Ada Moss"
                            + " (ada)): the counter stood still")
                    .inSpanish("Objetivo 'fast': puntuación fijada en 0,9 en lugar de 0,8 desde el 2026-11-02 (por Ada"
                            + " Moss (ada)): the counter stood still"),
            before(withFast(fast -> fast.withGradeDecision(
                            GradeDecision.builder().light(Light.GREEN).date(DAY).build())))
                    .to(PROGRAM)
                    .tells(DifferenceKind.SCORE_SET, FAST, "gradeDecision")
                    .inEnglish("Objective 'fast': no longer on record: grade set to green from 2026-11-02 on")
                    .inSpanish("Objetivo 'fast': ya no consta: calificación fijada en verde desde el 2026-11-02"),
            after(withFast(fast -> fast.withReviews(Review.builder()
                            .date(DAY)
                            .by(ADA)
                            .verdict(ReviewVerdict.CHANGES_ASKED)
                            .addNotes("say for whom", "fewer key results")
                            .build())))
                    .tells(DifferenceKind.REVIEWED, FAST, "reviews[0]")
                    .inEnglish("Objective 'fast': review of 2026-11-02 by Ada Moss (ada): changes asked for: say for"
                            + " whom; fewer key results")
                    .inSpanish("Objetivo 'fast': revisión del 2026-11-02 por Ada Moss (ada): con cambios pedidos: say"
                            + " for whom; fewer key results"));

    static final List<DifferenceCase> OF_OBJECTIVES = List.of(
            after(withFast(fast -> fast.withTitle("Permits in a month")))
                    .tells(DifferenceKind.RENAMED, FAST, "title")
                    .inEnglish("Objective 'fast': the title changed from “Permits come fast” to “Permits in a month”")
                    .inSpanish("Objetivo 'fast': el título cambió de «Permits come fast» a «Permits in a month»"),
            after(withFast(fast -> fast.withUnit(TOWN)))
                    .tells(DifferenceKind.MOVED, FAST, "unit")
                    .inEnglish("Objective 'fast': the unit changed from Permit office (permits) to Town (town)")
                    .inSpanish("Objetivo 'fast': la unidad cambió de Permit office (permits) a Town (town)"),
            after(withFast(fast -> fast.withCycle(NEXT.id())))
                    .tells(DifferenceKind.MOVED, FAST, "cycle")
                    .inEnglish("Objective 'fast': the cycle changed from 2026 Q4 (2026-q4) to 2027 Q1 (2027-q1)")
                    .inSpanish("Objetivo 'fast': el ciclo cambió de 2026 Q4 (2026-q4) a 2027 Q1 (2027-q1)"),
            after(withFast(fast -> fast.withOwner(BEN)))
                    .tells(DifferenceKind.OWNER_CHANGED, FAST, "owner")
                    .inEnglish("Objective 'fast': the owner was set to Ben Cole (ben)")
                    .inSpanish("Objetivo 'fast': se fijó la persona responsable: Ben Cole (ben)"),
            after(withFast(fast -> fast.withCoOwners(CoOwner.builder()
                            .person(ADA)
                            .unit(TOWN)
                            .delegate(true)
                            .build())))
                    .tells(DifferenceKind.OWNER_CHANGED, FAST, "coOwners[0]")
                    .inEnglish("Objective 'fast': new among the co-owners: Ada Moss (ada) for Town (town), in place of"
                            + " its head (credit 1)")
                    .inSpanish("Objetivo 'fast': se añadió a los corresponsables: Ada Moss (ada) por Town (town), en"
                            + " lugar de su titular (mérito 1)"),
            before(withFast(fast -> fast.withCoOwners(
                            CoOwner.builder().person(ADA).unit(TOWN).build())))
                    .to(withFast(fast -> fast.withCoOwners(CoOwner.builder()
                            .person(ADA)
                            .unit(TOWN)
                            .credit(Weight.of(2))
                            .build())))
                    .tells(DifferenceKind.OWNER_CHANGED, FAST, "coOwners[0]")
                    .inEnglish("Objective 'fast': among the co-owners, Ada Moss (ada) for Town (town) (credit 2)"
                            + " instead of Ada Moss (ada) for Town (town) (credit 1)")
                    .inSpanish("Objetivo 'fast': en los corresponsables, Ada Moss (ada) por Town (town) (mérito 2) en"
                            + " lugar de Ada Moss (ada) por Town (town) (mérito 1)"),
            after(withFast(fast -> fast.withCredit(Weight.of(3))))
                    .tells(DifferenceKind.WEIGHT_SHIFTED, FAST, "credit")
                    .inEnglish("Objective 'fast': the credit of its own unit changed from 1 to 3")
                    .inSpanish("Objetivo 'fast': el mérito de la propia unidad cambió de 1 a 3"),
            after(withFast(fast -> fast.withCoCreators(TOWN)))
                    .tells(DifferenceKind.CHANGED, FAST, "coCreators[0]")
                    .inEnglish("Objective 'fast': new among the units it was written with: Town (town)")
                    .inSpanish("Objetivo 'fast': se añadió a las unidades coautoras: Town (town)"),
            after(withFast(fast -> fast.withRestrictedBecause("personnel matters")))
                    .tells(DifferenceKind.CHANGED, FAST, "restrictedBecause")
                    .inEnglish("Objective 'fast': the reason for restricting it was set to “personnel matters”")
                    .inSpanish("Objetivo 'fast': se fijó el motivo para restringirlo: «personnel matters»"),
            after(withFast(fast -> fast.withAmbition(Ambition.COMMITTED)))
                    .tells(DifferenceKind.CHANGED, FAST, "ambition")
                    .inEnglish("Objective 'fast': the ambition changed from aspirational to committed")
                    .inSpanish("Objetivo 'fast': la ambición cambió de aspiracional a comprometido"),
            after(withFast(fast -> fast.withRollUp(RollUp.UNIT_SUM)))
                    .tells(DifferenceKind.CHANGED, FAST, "rollUp")
                    .inEnglish("Objective 'fast': the source of its progress changed from mean of the key results to"
                            + " sum of the values")
                    .inSpanish("Objetivo 'fast': el origen de su progreso cambió de media de los resultados clave a"
                            + " suma de los valores"),
            after(withFast(fast -> fast.withLanguage(Language.SPANISH)))
                    .tells(DifferenceKind.CHANGED, FAST, "language")
                    .inEnglish("Objective 'fast': the language was set to Spanish")
                    .inSpanish("Objetivo 'fast': se fijó el idioma: español"),
            after(withFast(fast -> fast.withPriorities(SERVICE)))
                    .tells(DifferenceKind.CHANGED, FAST, "priorities[0]")
                    .inEnglish("Objective 'fast': new among the priorities: “Good service” (service)")
                    .inSpanish("Objetivo 'fast': se añadió a las prioridades: «Good service» (service)"));

    static final List<DifferenceCase> OF_LINKS = List.of(
            after(withFast(fast -> fast.withParents(Contribution.contributes(TRUST, Weight.of(2)))))
                    .tells(DifferenceKind.LINKED, FAST, "parents[0]")
                    .inEnglish("Objective 'fast' now contributes to “People trust the town” (trust) with weight 2")
                    .inSpanish("Objetivo 'fast': ahora contribuye a «People trust the town» (trust) con peso 2"),
            after(withFast(fast -> fast.withParents(Contribution.supports(HAPPY))))
                    .tells(DifferenceKind.LINKED, FAST, "parents[0]")
                    .inEnglish("Objective 'fast' now supports “More people are content” (happy)")
                    .inSpanish("Objetivo 'fast': ahora apoya a «More people are content» (happy)"),
            before(withFast(fast -> fast.withParents(Contribution.supports(TRUST))))
                    .to(PROGRAM)
                    .tells(DifferenceKind.UNLINKED, FAST, "parents[0]")
                    .inEnglish("Objective 'fast' no longer supports “People trust the town” (trust)")
                    .inSpanish("Objetivo 'fast': ya no apoya a «People trust the town» (trust)"),
            before(withFast(fast -> fast.withParents(Contribution.contributes(TRUST, Weight.of(2)))))
                    .to(PROGRAM)
                    .tells(DifferenceKind.UNLINKED, FAST, "parents[0]")
                    .inEnglish("Objective 'fast' no longer contributes to “People trust the town” (trust), as it did"
                            + " with weight 2")
                    .inSpanish("Objetivo 'fast': ya no contribuye a «People trust the town» (trust), como hacía con"
                            + " peso 2"),
            before(withFast(fast -> fast.withParents(Contribution.contributes(TRUST, Weight.of(2)))))
                    .to(withFast(fast -> fast.withParents(Contribution.contributes(TRUST, Weight.of(5)))))
                    .tells(DifferenceKind.WEIGHT_SHIFTED, FAST, "parents[0].weight")
                    .inEnglish("Objective 'fast' contributes to “People trust the town” (trust) with weight 5 instead"
                            + " of 2")
                    .inSpanish(
                            "Objetivo 'fast': contribuye a «People trust the town» (trust) con peso 5 en lugar de 2"),
            before(withFast(fast -> fast.withParents(Contribution.supports(TRUST))))
                    .to(withFast(fast -> fast.withParents(Contribution.contributes(TRUST, Weight.of(5)))))
                    .tells(DifferenceKind.WEIGHT_SHIFTED, FAST, "parents[0].weight")
                    .inEnglish("Objective 'fast' now contributes to “People trust the town” (trust) with weight 5,"
                            + " which it only supported")
                    .inSpanish("Objetivo 'fast': ahora contribuye con peso 5 a «People trust the town» (trust), a lo"
                            + " que solo apoyaba"),
            before(withFast(fast -> fast.withParents(Contribution.contributes(TRUST, Weight.of(5)))))
                    .to(withFast(fast -> fast.withParents(Contribution.supports(TRUST))))
                    .tells(DifferenceKind.WEIGHT_SHIFTED, FAST, "parents[0].weight")
                    .inEnglish("Objective 'fast' now only supports “People trust the town” (trust), to which it"
                            + " contributed with weight 5")
                    .inSpanish("Objetivo 'fast': ahora solo apoya a «People trust the town» (trust), a lo que"
                            + " contribuía con peso 5"));

    static List<DifferenceCase> all() {
        return Stream.of(OF_KEY_RESULTS, OF_CHECK_INS, OF_AMENDMENTS, OF_STATES, OF_OBJECTIVES, OF_LINKS)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isToldInOneSentence(DifferenceCase expected) {
        expected.check();
    }

    private static OkrProgram withCheckIn(CheckIn checkIn) {
        return withWait(wait -> wait.withCheckIns(checkIn));
    }

    private static OkrProgram withAmendment(Amendment... amendments) {
        return withWait(wait -> wait.withAmendments(amendments));
    }

    private static Transition transition(LifecycleState state) {
        return Transition.builder().to(state).date(DAY).by(ADA).build();
    }

    private static ScoreOverride override(String score) {
        return ScoreOverride.builder()
                .score(Score.of(score))
                .date(DAY)
                .by(ADA)
                .reason("the counter stood still")
                .build();
    }
}
