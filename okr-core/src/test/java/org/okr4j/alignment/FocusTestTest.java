package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Sample;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

class FocusTestTest {

    private static final UnitId PARKS = UnitId.of("parks");
    private static final CycleId QUARTER = Sample.QUARTER.id();
    private static final LocalDate AS_OF = Sample.AS_OF;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Families come back to our parks             | AMONG_THE_FIRST
                    en | Cut the wait for a building permit          | AMONG_THE_FIRST
                    en | Launch the new website                      | AMONG_THE_FIRST
                    en | Reduce waste from 40 to 30 tons             | AMONG_THE_FIRST
                    en | Keep uptime above 99.9%                     | KEPT_FIGURE
                    en | Customer satisfaction stays at 4.5 or better | KEPT_FIGURE
                    en | Maintain the park grounds                   | KEPT_STATE
                    en | Continue the vaccination program            | DAILY_WORK
                    en | Ongoing maintenance of roads                | DAILY_WORK
                    en | Run payroll every month                     | DAILY_WORK
                    en | Daily cleaning of all rooms goes on         | DAILY_WORK
                    en | Inspect 400 restaurants every quarter       | ROUTINE
                    en | Issue 120 permits a week                    | ROUTINE
                    es | Las familias vuelven a nuestros parques     | AMONG_THE_FIRST
                    es | Lanzar la nueva web                         | AMONG_THE_FIRST
                    es | Mantener la disponibilidad por encima del 99,9 % | KEPT_FIGURE
                    es | Mantener los parques                        | KEPT_STATE
                    es | Continuar con el programa de vacunación     | DAILY_WORK
                    es | Mantenimiento rutinario de las calles       | DAILY_WORK
                    es | La limpieza diaria de todas las salas sigue | DAILY_WORK
                    es | Expedir 120 licencias por semana            | ROUTINE
                    """)
    void wordsTellWhereALineBelongs(String language, String text, FocusGround ground) {
        FocusItem item =
                FocusTest.of(Language.of(language), List.of(text)).items().get(0);

        assertThat(item.ground()).isEqualTo(ground);
        assertThat(item.place()).isEqualTo(ground.place());
        assertThat(item.rank()).isEqualTo(ground == FocusGround.AMONG_THE_FIRST ? Optional.of(1) : Optional.empty());
        assertThat(item).hasToString(ground.place() + ": " + text);
    }

    @Test
    void theFirstThreeAreTheObjectives() {
        FocusTest test = FocusTest.of(Language.ENGLISH, fiveAndADuty());

        assertThat(texts(test, FocusPlace.OBJECTIVE)).containsExactly("Safe streets", "Clean water", "Green roofs");
        assertThat(texts(test, FocusPlace.OPERATION)).containsExactly("Continue the vaccination program");
        assertThat(texts(test, FocusPlace.LATER)).containsExactly("Warm schools", "Quiet nights");
        assertThat(test.items(FocusPlace.KPI)).isEmpty();
        assertThat(test.items().stream().map(item -> item.rank().orElse(0))).containsExactly(1, 0, 2, 3, 4, 5);
        assertThat(test.isPassed()).isFalse();
        assertThat(test.unit()).isEmpty();
        assertThat(test.cycle()).isEmpty();
        assertThat(reasons(test, "Quiet nights"))
                .containsExactly("Number 5 of 5 that could be objectives, and only 3 come first.");
    }

    @Test
    void howManyComeFirstMayBeSet() {
        FocusTest test = FocusTest.of(Language.ENGLISH, fiveAndADuty()).keeping(1);

        assertThat(test.most()).isEqualTo(1);
        assertThat(texts(test, FocusPlace.OBJECTIVE)).containsExactly("Safe streets");
        assertThat(test.keeping(FocusTest.USUAL_MOST)).isEqualTo(FocusTest.of(Language.ENGLISH, fiveAndADuty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.keeping(0))
                .withMessage("Focus test: most must be at least 1: 0");
    }

    @Test
    void fewThatChangeSomethingPass() {
        FocusTest test = FocusTest.of(Language.ENGLISH, List.of("Safe streets", "Clean water"));

        assertThat(test.isPassed()).isTrue();
        assertThat(test).hasToString("""
                        2 candidates, and nothing to be moved.
                          objective: 2
                            “Safe streets”
                              Number 1 of 2 that could be objectives.
                            “Clean water”
                              Number 2 of 2 that could be objectives.
                        """);
        assertThat(FocusTest.of(Language.ENGLISH, List.of()).isPassed()).isTrue();
        assertThat(FocusTest.of(Language.ENGLISH, List.of())).hasToString("There is nothing to be sorted.\n");
    }

    @Test
    void explainsItselfInBothLanguages() {
        FocusTest test = FocusTest.of(Language.SPANISH, List.of("Mantener los parques", "Calles seguras"));

        assertThat(test.explanation().render(Phrasebook.spanish())).isEqualTo("""
                        2 candidatos, de los que como mucho 3 van delante.
                          objetivo: 1
                            «Calles seguras»
                              Número 1 de 1 que podría ser objetivo.
                          operación: 1
                            «Mantener los parques»
                              Dice qué sigue como está. Si algo ha de cambiar, diga qué.
                        """);
    }

    @Test
    void aLanguageThatNobodyReadsIsNotJudged() {
        FocusTest test = FocusTest.of(Language.of("fr"), List.of("Continuer comme toujours"));

        assertThat(texts(test, FocusPlace.OBJECTIVE)).containsExactly("Continuer comme toujours");
        assertThat(reasons(test, "Continuer comme toujours"))
                .containsExactly(
                        "Number 1 of 1 that could be an objective.",
                        "No built-in reader knows its language, “fr”, so its words were not looked at.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Open the second library in 2028       | LATER_TIME
                    Introduce a shared calendar next year | LATER_TIME
                    Open the second library by December   | AMONG_THE_FIRST
                    Open the second library               | AMONG_THE_FIRST
                    """)
    void aTimeAfterTheCycleIsLater(String text, FocusGround ground) {
        assertThat(item(Sample.program(), FocusCandidate.of(text)).ground()).isEqualTo(ground);
    }

    @Test
    void saysWhenTheCycleEnds() {
        assertThat(render(item(Sample.program(), FocusCandidate.of("Open the second library in 2028"))))
                .containsExactly("It is about a time (“in 2028”) after this cycle, which ends on 2026-12-31.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    55 | Share of benches in good repair                              | HEALTHY_KPI
                    55 | Keep the share of benches in good repair                     | HEALTHY_KPI
                    55 | Keep the share of benches in good repair above 52 percent    | HEALTHY_KPI
                    55 | Raise the share of benches in good repair to 60 percent      | HEALTHY_KPI
                    55 | Raise the share of benches in good repair to 90 percent      | AMONG_THE_FIRST
                    55 | Raise the share of benches in good repair                    | AMONG_THE_FIRST
                    55 | Raise the share of benches in good repair by 10 percent      | AMONG_THE_FIRST
                    40 | Share of benches in good repair                              | AMONG_THE_FIRST
                    40 | Keep the share of benches in good repair above 52 percent    | AMONG_THE_FIRST
                    40 | Raise the share of benches in good repair to 60 percent      | AMONG_THE_FIRST
                    55 | Keep the share of paths in good light above 52 percent       | KEPT_FIGURE
                    """)
    void aHealthyKpiIsWatched(String value, String text, FocusGround ground) {
        assertThat(item(benches(value), FocusCandidate.of(text)).ground()).isEqualTo(ground);
    }

    @Test
    void saysHowTheKpiStands() {
        FocusCandidate candidate = FocusCandidate.of("Share of benches in good repair");

        assertThat(render(item(benches("55"), candidate)))
                .containsExactly(
                        "The KPI “share of benches in good repair” is healthy at 55, and nothing beyond that is asked for.");
        assertThat(render(item(benches("40"), candidate)))
                .containsExactly(
                        "Number 1 of 1 that could be an objective.",
                        "The KPI “share of benches in good repair” is not healthy (40).");
    }

    @Test
    void theObjectivesOfAUnitComeInTheOrderOfTheProgram() {
        OkrProgram program = Sample.plus(Sample.program(), ImmutableList.of(Sample.objective("a9", "parks")));
        FocusTest test = FocusTest.of(program.resolve(), AS_OF, QUARTER, PARKS);

        assertThat(test.unit()).contains(PARKS);
        assertThat(test.cycle()).contains(QUARTER);
        assertThat(test.items())
                .extracting(
                        item -> item.candidate().objective().orElseThrow().id().toString())
                .containsExactly("p1", "p2", "p3", "a9");
        assertThat(test.items(FocusPlace.LATER)).hasSize(1);
        assertThat(test.isPassed()).isFalse();
    }

    @Test
    void whatWasGivenUpIsNoCandidate() {
        OkrProgram program = Sample.objective(
                Sample.program(),
                "p2",
                objective -> objective.withTransitions(Transition.builder()
                        .to(LifecycleState.CANCELLED)
                        .date(AS_OF)
                        .reason("no money")
                        .build()));

        assertThat(FocusTest.of(program.resolve(), AS_OF, QUARTER, PARKS).items())
                .hasSize(2);
        assertThat(FocusTest.of(program.resolve(), AS_OF.minusDays(1), QUARTER, PARKS)
                        .items())
                .hasSize(3);
    }

    @Test
    void theLanguageIsThatOfTheObjectiveOrElseOfTheUnit() {
        OkrProgram program = Sample.program();
        OkrProgram spanish = program.toBuilder()
                .organization(program.organization()
                        .withUnits(program.organization().units().stream()
                                .map(unit -> unit.id().equals(UnitId.of("city"))
                                        ? unit.withLanguage(Language.SPANISH)
                                        : unit)
                                .toList()))
                .build();

        assertThat(item(spanish, FocusCandidate.of("Mantener los parques")).ground())
                .isEqualTo(FocusGround.KEPT_STATE);
        assertThat(item(spanish, FocusCandidate.of(titled("Mantener los parques")))
                        .ground())
                .isEqualTo(FocusGround.KEPT_STATE);
        assertThat(item(
                                spanish,
                                FocusCandidate.of(
                                        titled("Maintain the park grounds").withLanguage(Language.ENGLISH)))
                        .ground())
                .isEqualTo(FocusGround.KEPT_STATE);
        assertThat(item(spanish, FocusCandidate.of("Maintain the park grounds")).ground())
                .isEqualTo(FocusGround.AMONG_THE_FIRST);
    }

    @Test
    void oneKeyResultThatChangesSomethingIsEnough() {
        assertThat(ground(kept(), kept(), kept())).isEqualTo(FocusGround.KEPT_FIGURE);
        assertThat(ground(kept(), routine())).isEqualTo(FocusGround.ROUTINE);
        assertThat(ground(routine())).isEqualTo(FocusGround.ROUTINE);
        assertThat(ground(kept(), routine(), Sample.keyResults("x", 1).get(0))).isEqualTo(FocusGround.AMONG_THE_FIRST);
    }

    @Test
    void whatIsYetToBeReachedChangesSomething() {
        assertThat(ground(kept().withHistory(reading("2026-09-01", "55")))).isEqualTo(FocusGround.AMONG_THE_FIRST);
        assertThat(ground(kept().withHistory(reading("2026-09-01", "55"), reading("2026-09-08", "61"))))
                .isEqualTo(FocusGround.KEPT_FIGURE);
        assertThat(ground(kept().withHistory(reading("2026-09-01", "55")).withCheckIns(checkIn("61"))))
                .isEqualTo(FocusGround.KEPT_FIGURE);
        assertThat(ground(kept().withCheckIns(checkIn("59")))).isEqualTo(FocusGround.AMONG_THE_FIRST);
        assertThat(ground(kept().withMeasure(Measure.atMost("60")).withCheckIns(checkIn("59"))))
                .isEqualTo(FocusGround.KEPT_FIGURE);
        assertThat(ground(kept().withMeasure(Measure.within("50", "60")).withCheckIns(checkIn("50"))))
                .isEqualTo(FocusGround.KEPT_FIGURE);
        assertThat(ground(kept().withMeasure(Measure.within("50", "60")).withCheckIns(checkIn("61"))))
                .isEqualTo(FocusGround.AMONG_THE_FIRST);
        assertThat(ground(kept().withHistory(reading("2027-01-01", "55")))).isEqualTo(FocusGround.KEPT_FIGURE);
    }

    @Test
    void withoutAMeasureTheTextTells() {
        assertThat(ground(text("Keep uptime above 99.9%"))).isEqualTo(FocusGround.KEPT_FIGURE);
        assertThat(ground(text("Ongoing support of users"))).isEqualTo(FocusGround.ROUTINE);
        assertThat(ground(text("Maintain the park grounds"))).isEqualTo(FocusGround.AMONG_THE_FIRST);
        assertThat(ground(text("Visit 40 schools a week").withKind(KeyResultKind.OUTCOME_METRIC)))
                .isEqualTo(FocusGround.AMONG_THE_FIRST);
    }

    @Test
    void keyResultsThatWereGivenUpDoNotCount() {
        KeyResult dropped = Sample.keyResults("x", 1)
                .get(0)
                .withTransitions(Transition.builder()
                        .to(LifecycleState.DEPRIORITIZED)
                        .date(LocalDate.of(2026, 11, 2))
                        .reason("no people")
                        .build());

        assertThat(ground(kept(), dropped)).isEqualTo(FocusGround.KEPT_FIGURE);
    }

    @Test
    void keyResultsOfALaterTimeAreLater() {
        KeyResult later = Sample.keyResults("x", 1).get(0).withDue(LocalDate.of(2027, 3, 31));

        assertThat(ground(later)).isEqualTo(FocusGround.LATER_TIME);
        assertThat(ground(later, Sample.keyResults("y", 1).get(0))).isEqualTo(FocusGround.AMONG_THE_FIRST);
        assertThat(ground(text("Raise the share of paths with light from 40 to 60 percent by 2028")))
                .isEqualTo(FocusGround.LATER_TIME);
        assertThat(render(
                        item(Sample.program(), FocusCandidate.of(titled("Light").withKeyResults(later)))))
                .containsExactly("Its key results are about a time after this cycle, which ends on 2026-12-31.");
    }

    @Test
    void anObjectiveWhoseKeyResultsAreHealthyKpisIsWatched() {
        KeyResult repair = Sample.keyResults("x", 1)
                .get(0)
                .withText("Raise the share of benches in good repair from 40 to 60 percent");

        assertThat(item(benches("55"), FocusCandidate.of(titled("Benches").withKeyResults(repair)))
                        .ground())
                .isEqualTo(FocusGround.HEALTHY_KPI);
        assertThat(item(benches("40"), FocusCandidate.of(titled("Benches").withKeyResults(repair)))
                        .ground())
                .isEqualTo(FocusGround.AMONG_THE_FIRST);
        assertThat(item(
                                benches("55"),
                                FocusCandidate.of(titled("Benches")
                                        .withKeyResults(
                                                repair,
                                                Sample.keyResults("y", 1).get(0))))
                        .ground())
                .isEqualTo(FocusGround.AMONG_THE_FIRST);
    }

    @Test
    void whatItServesIsToldAndWeighsNothing() {
        OkrProgram program = withPriority();
        Objective tied = titled("Safe streets")
                .withPriorities(PriorityId.of("growth"))
                .withParents(
                        Sample.supports("c1"),
                        Contribution.supports(KeyResultId.of("c2-1")),
                        Sample.supports("not-there"));

        FocusTest test = FocusTest.of(
                program.resolve(),
                AS_OF,
                QUARTER,
                PARKS,
                List.of(FocusCandidate.of(titled("Clean water")), FocusCandidate.of(tied)));

        assertThat(reasons(test, "Clean water"))
                .containsExactly(
                        "Number 1 of 2 that could be objectives.", "It serves no priority, and nothing further up.");
        assertThat(reasons(test, "Safe streets"))
                .containsExactly(
                        "Number 2 of 2 that could be objectives.",
                        "It serves the priority “Growth for all”.",
                        "It serves “Riverton is green from end to end” of City of Riverton.",
                        "It serves “Every child gets around alone” of City of Riverton.");
        assertThat(render(item(program, FocusCandidate.of(titled("Growth").withUnit(UnitId.of("city"))))))
                .as("nothing is further up than the organization")
                .containsExactly("Number 1 of 1 that could be an objective.");
    }

    @Test
    void titlesAreToldWhereKeyResultsDecide() {
        UnaryOperator<Objective> changing = objective -> objective.withKeyResults(Sample.keyResults("x", 1));

        assertThat(notes(changing.apply(titled("Daily operations run as people expect"))))
                .containsExactly("Its title speaks of daily work (“Daily operations”): say what is to change.");
        assertThat(notes(changing.apply(titled("Residents vote online by 2030"))))
                .containsExactly("Its title is about a later time (“by 2030”): say what this cycle brings.");
        assertThat(notes(changing.apply(titled("Launch the park app"))))
                .containsExactly("Its title says what is done (“Launch”): say what will be different for whom.");
        assertThat(notes(changing.apply(titled("Be the best"))))
                .containsExactly("Its title is praise alone: say what is good for whom.");
    }

    @Test
    void tellsTheGroundOfAnObjectiveAlone() {
        Objective objective = titled("Light").withKeyResults(kept());

        assertThat(FocusTest.groundOf(objective, Sample.QUARTER, AS_OF, unread -> Optional.empty()))
                .contains(FocusGround.KEPT_FIGURE);
        assertThat(FocusTest.groundOf(titled("Light"), Sample.QUARTER, AS_OF, unread -> Optional.empty()))
                .isEmpty();
    }

    @Test
    void unknownUnitsAndCyclesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FocusTest.of(Sample.program().resolve(), AS_OF, QUARTER, UnitId.of("park")))
                .withMessageContaining("park");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FocusTest.of(Sample.program().resolve(), AS_OF, QUARTER, UnitId.of("park"), List.of()))
                .withMessageContaining("park");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FocusTest.of(Sample.program().resolve(), AS_OF, CycleId.of("x"), PARKS))
                .withMessageContaining("x");
    }

    @Test
    void candidatesSayWhatTheirObjectiveSays() {
        Objective objective = titled("Light");

        assertThat(FocusCandidate.of(objective)).hasToString("Light");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FocusCandidate.of(" "))
                .withMessage("Focus candidate: text must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FocusCandidate("Dark", Optional.of(objective)))
                .withMessage("Focus candidate 'o': text must be its title: Dark");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FocusItem(
                        FocusCandidate.of("Light"), FocusGround.ROUTINE, Optional.empty(), ImmutableList.of()))
                .withMessage("Focus item 'Light': reasons must not be empty");
    }

    @Test
    void equalQuestionsHaveEqualAnswers() {
        new EqualsTester()
                .addEqualityGroup(
                        FocusTest.of(Language.ENGLISH, List.of("Light")),
                        FocusTest.of(Language.ENGLISH, List.of("Light")))
                .addEqualityGroup(
                        FocusTest.of(Language.ENGLISH, List.of("Light")).keeping(4))
                .addEqualityGroup(FocusTest.of(Language.ENGLISH, List.of("Water")))
                .addEqualityGroup(
                        FocusTest.of(
                                Sample.program().resolve(), AS_OF, QUARTER, PARKS, List.of(FocusCandidate.of("Light"))),
                        FocusTest.of(
                                Sample.program().resolve(),
                                AS_OF.plusDays(1),
                                QUARTER,
                                PARKS,
                                List.of(FocusCandidate.of("Light"))))
                .addEqualityGroup(FocusTest.of(
                        Sample.program().resolve(),
                        AS_OF,
                        QUARTER,
                        UnitId.of("city"),
                        List.of(FocusCandidate.of("Light"))))
                .testEquals();
    }

    private static List<String> fiveAndADuty() {
        return List.of(
                "Safe streets",
                "Continue the vaccination program",
                "Clean water",
                "Green roofs",
                "Warm schools",
                "Quiet nights");
    }

    private static FocusGround ground(KeyResult... keyResults) {
        Objective objective = titled("Light")
                .withKeyResults(Arrays.stream(keyResults)
                        .map(keyResult -> keyResult.withId(
                                KeyResultId.of("o-" + Arrays.asList(keyResults).indexOf(keyResult))))
                        .toList());
        return item(Sample.program(), FocusCandidate.of(objective)).ground();
    }

    private static KeyResult kept() {
        return Sample.keyResults("k", 1)
                .get(0)
                .withText("Keep the share of visitors who are satisfied at 60 percent or more")
                .withMeasure(Measure.atLeast("60"));
    }

    private static KeyResult routine() {
        return text("Visit 40 schools a week");
    }

    private static KeyResult text(String text) {
        return KeyResult.builder().id(KeyResultId.of("t")).text(text).build();
    }

    private static Objective titled(String title) {
        return Objective.builder()
                .id(ObjectiveId.of("o"))
                .unit(PARKS)
                .cycle(QUARTER)
                .title(title)
                .build();
    }

    private static Reading reading(String date, String value) {
        return new Reading(LocalDate.parse(date), Measurement.number(value));
    }

    private static CheckIn checkIn(String value) {
        return CheckIn.builder()
                .date(LocalDate.of(2026, 11, 9))
                .measurement(Measurement.number(value))
                .build();
    }

    /** The sample with a KPI that is healthy from 50 to 70. */
    private static OkrProgram benches(String value) {
        return Sample.program().toBuilder()
                .addKpi(Kpi.builder()
                        .id(KpiId.of("benches"))
                        .name("share of benches in good repair")
                        .metricUnit(MetricUnit.PERCENT)
                        .healthy(HealthBand.builder()
                                .atLeast(new BigDecimal("50"))
                                .atMost(new BigDecimal("70"))
                                .build())
                        .addHistory(reading("2026-11-01", value))
                        .build())
                .build();
    }

    private static OkrProgram withPriority() {
        OkrProgram program = Sample.program();
        return program.toBuilder()
                .organization(program.organization()
                        .withPriorities(StrategicPriority.builder()
                                .id(PriorityId.of("growth"))
                                .title("Growth for all")
                                .build()))
                .build();
    }

    private static FocusItem item(OkrProgram program, FocusCandidate candidate) {
        UnitId unit = candidate.objective().map(Objective::unit).orElse(PARKS);
        return FocusTest.of(program.resolve(), AS_OF, QUARTER, unit, List.of(candidate))
                .items()
                .get(0);
    }

    private static List<String> notes(Objective objective) {
        return render(item(Sample.program(), FocusCandidate.of(objective.withParents(Sample.supports("c1"))))).stream()
                .skip(2)
                .toList();
    }

    private static List<String> texts(FocusTest test, FocusPlace place) {
        return test.items(place).stream().map(item -> item.candidate().text()).toList();
    }

    private static List<String> reasons(FocusTest test, String text) {
        return render(test.items().stream()
                .filter(item -> item.candidate().text().equals(text))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> render(FocusItem item) {
        return item.reasons().stream().map(Message::toString).toList();
    }
}
