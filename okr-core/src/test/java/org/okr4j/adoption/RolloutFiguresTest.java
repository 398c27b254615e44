package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.adoption.Works.figures;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.linked;
import static org.okr4j.adoption.Works.measure;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.planned;
import static org.okr4j.adoption.Works.program;
import static org.okr4j.adoption.Works.reasons;
import static org.okr4j.adoption.Works.spanish;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

class RolloutFiguresTest {

    private static final Objective TOP = objective("works", "2026-10-01", keyResult("top"));
    private static final Objective SALES =
            linked(objective("sales", "2026-10-05", keyResult("s")), ObjectiveId.of("o-works"));
    private static final Objective MARKETING =
            linked(objective("marketing", "2026-10-06", keyResult("m")), KeyResultId.of("s"));
    private static final Objective FINANCE = objective("finance", "2026-10-07", keyResult("f"));

    static Figure figure(FigureKind kind) {
        return switch (kind) {
            case MEETINGS -> Figure.ofMeetings(RitualKind.RETROSPECTIVE);
            case ACTIVITY -> Figure.ofActivity(ActivityId.of("announce"));
            default -> Figure.of(kind);
        };
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void measuresEveryKindOrSaysWhyNot(FigureKind kind) {
        FigureResult result = figures(planned(TOP, SALES), "2026-10-20").measure(figure(kind));

        assertThat(result.figure()).isEqualTo(figure(kind));
        assertThat(result.asOf()).isEqualTo("2026-10-20");
        for (Phrasebook book : List.of(Phrasebook.english(), Phrasebook.spanish())) {
            assertThat(book.render(result.text())).isNotBlank().doesNotContain("adoption.");
            assertThat(result.explanation().render(book)).doesNotContain("adoption.");
        }
        assertThat(result.explanation().value()).isEqualTo(result.value());
        assertThat(figures(planned(TOP, SALES), "2026-10-20").weekly(figure(kind), 2))
                .hasSize(2);
    }

    @Test
    void coverageCountsDepartmentsThatHavePublished() {
        Objective empty = objective("finance", "2026-10-07");
        Objective draft = objective("north", "2026-10-07", keyResult("n")).withTransitions(ImmutableList.of());

        FigureResult result = measure(FigureKind.COVERAGE, program(TOP, SALES, MARKETING, empty, draft), "2026-10-20");

        assertThat(result.value()).contains(Ratio.of(1, 2));
        assertThat(result.text()).hasToString("2 of 4 departments have published (50%)");
        assertThat(spanish(result.text())).isEqualTo("2 de 4 departamentos han publicado (50 %)");
        assertThat(result.offenders()).extracting(Offender::subject).containsExactly(unit("finance"), unit("north"));
        assertThat(reasons(result.offenders()))
                .containsExactly(
                        "Finance has published no objective with a key result in this cycle",
                        "North has published no objective with a key result in this cycle");
        assertThat(result.notEvaluated()).isEmpty();
        assertThat(measure(FigureKind.COVERAGE, program(TOP, SALES), "2026-10-04")
                        .value())
                .contains(Ratio.ZERO);
        assertThat(measure(FigureKind.COVERAGE, program(TOP, SALES), "2027-01-01")
                        .value())
                .contains(Ratio.ZERO);
    }

    private static Id unit(String id) {
        return UnitId.of(id);
    }

    @Test
    void coverageKeepsWhatIsClosedAndDropsWhatIsGivenUp() {
        OkrProgram program = program(
                TOP,
                Works.ended(SALES, LifecycleState.CLOSED, "2026-12-28"),
                Works.ended(MARKETING, LifecycleState.DEPRIORITIZED, "2026-11-10"));

        assertThat(measure(FigureKind.COVERAGE, program, "2026-11-09").value()).contains(Ratio.of(2, 4));
        assertThat(measure(FigureKind.COVERAGE, program, "2026-11-10").value()).contains(Ratio.of(1, 4));
        assertThat(measure(FigureKind.COVERAGE, program, "2026-12-31").value()).contains(Ratio.of(1, 4));
    }

    @Test
    void coverageExpectsNobodyBeforeTheirPhase() {
        OkrProgram program = planned(TOP, SALES, MARKETING);

        FigureResult pilot = measure(FigureKind.COVERAGE, program, "2026-10-20");

        assertThat(measure(FigureKind.COVERAGE, program, "2026-10-10").value()).isEmpty();
        assertThat(measure(FigureKind.COVERAGE, program, "2026-10-10").text())
                .hasToString("No department is in scope yet");
        assertThat(pilot.value()).contains(Ratio.ONE);
        assertThat(reasons(pilot.notEvaluated()))
                .containsExactly(
                        "Marketing joins in phase 3, which begins on 2026-11-12",
                        "Finance joins in phase 3, which begins on 2026-11-12",
                        "North joins in phase 3, which begins on 2026-11-12");
        assertThat(measure(FigureKind.COVERAGE, program, "2026-11-12").value()).contains(Ratio.of(1, 2));
    }

    @Test
    void coverageAsksOnlyUnitsThatExist() {
        Organization organization = Works.ORGANIZATION.withUnits(Works.ORGANIZATION.units().stream()
                .map(each ->
                        each.id().equals(unit("finance")) ? each.withActiveUntil(LocalDate.of(2026, 10, 15)) : each)
                .toList());
        OkrProgram program = program(TOP, SALES, FINANCE).toBuilder()
                .organization(organization)
                .build();

        assertThat(measure(FigureKind.COVERAGE, program, "2026-10-15").value()).contains(Ratio.of(2, 4));
        assertThat(measure(FigureKind.COVERAGE, program, "2026-10-16").value()).contains(Ratio.of(1, 3));
    }

    @Test
    void qualityCountsOutcomesAmongWhatIsKnown() {
        KeyResult read = keyResult("read").withKind(Optional.empty()).withText("Cut debtor days from 45 to 30");
        KeyResult task = keyResult("task").withKind(Optional.empty()).withText("Launch the new website");
        KeyResult declared = keyResult("declared").withKind(KeyResultKind.COUNTED_OUTPUT);
        KeyResult gone = keyResult("gone").withTransitions(Works.transition(LifecycleState.CANCELLED, "2026-10-10"));
        KeyResult french = keyResult("french").withKind(Optional.empty()).withText("Passer de 45 à 30 jours");
        Objective foreign = objective("finance", "2026-10-07", french).withLanguage(Language.of("fr"));

        FigureResult result = measure(
                FigureKind.QUALITY,
                program(objective("sales", "2026-10-05", keyResult("a"), read, task, declared, gone), foreign),
                "2026-10-20");

        assertThat(result.value()).contains(Ratio.of(1, 2));
        assertThat(result.denominator()).contains(Ratio.of(4, 1));
        assertThat(reasons(result.offenders()))
                .containsExactly(
                        "“Launch the new website” is a task", "“Raise declared from 0 to 10” is a count of own output");
        assertThat(spanish(result.offenders().get(0).reason())).isEqualTo("«Launch the new website» es una tarea");
        assertThat(result.notEvaluated()).extracting(Offender::subject).containsExactly(KeyResultId.of("french"));
        assertThat(measure(FigureKind.QUALITY, program(), "2026-10-20").value()).isEmpty();
    }

    @Test
    void alignmentFollowsLinksUpToTheOrganization() {
        Objective north = linked(objective("north", "2026-10-07", keyResult("n")), ObjectiveId.of("o-finance"));

        FigureResult result =
                measure(FigureKind.ALIGNMENT, program(TOP, SALES, MARKETING, FINANCE, north), "2026-10-20");

        assertThat(result.value()).contains(Ratio.of(1, 2));
        assertThat(reasons(result.offenders()))
                .containsExactly(
                        "“Better finance” (Finance) is not linked to anything",
                        "No link of “Better north” (North) leads up to a published objective of the organization");
        assertThat(measure(FigureKind.ALIGNMENT, program(TOP), "2026-10-20").value())
                .isEmpty();
    }

    @Test
    void alignmentGoesByNothingThatWasGivenUpOrIsADraft() {
        Objective without = SALES.withKeyResults(
                keyResult("s").withTransitions(Works.transition(LifecycleState.CANCELLED, "2026-10-10")));

        assertThat(measure(FigureKind.ALIGNMENT, program(TOP, SALES, MARKETING), "2026-10-20")
                        .value())
                .contains(Ratio.ONE);
        assertThat(measure(FigureKind.ALIGNMENT, program(TOP, without, MARKETING), "2026-10-20")
                        .value())
                .contains(Ratio.of(1, 2));
        assertThat(measure(
                                FigureKind.ALIGNMENT,
                                program(TOP.withTransitions(ImmutableList.of()), SALES, MARKETING),
                                "2026-10-20")
                        .value())
                .contains(Ratio.ZERO);
        assertThat(measure(
                                FigureKind.ALIGNMENT,
                                program(Works.ended(TOP, LifecycleState.CANCELLED, "2026-10-12"), SALES),
                                "2026-10-11")
                        .value())
                .contains(Ratio.ONE);
        assertThat(measure(FigureKind.ALIGNMENT, program(TOP.withCycle(Works.SUMMER.id()), SALES), "2026-10-11")
                        .value())
                .contains(Ratio.ZERO);
        assertThat(measure(FigureKind.ALIGNMENT, program(TOP.withCycle(Works.YEAR.id()), SALES), "2026-10-11")
                        .value())
                .contains(Ratio.ONE);
    }

    @Test
    void individualsAreLinkedToTheirDepartment() {
        Objective field = linked(objective("field", "2026-10-08", keyResult("t")), ObjectiveId.of("o-sales"));
        Objective ann = linked(objective("ann", "2026-10-09", keyResult("p")), ObjectiveId.of("o-field"));

        assertThat(measure(FigureKind.INDIVIDUALS_LINKED, program(TOP, SALES, field, ann), "2026-10-20")
                        .value())
                .contains(Ratio.ONE);
        FigureResult past = measure(
                FigureKind.INDIVIDUALS_LINKED, program(TOP, linked(ann, ObjectiveId.of("o-works"))), "2026-10-20");
        assertThat(past.value()).contains(Ratio.ZERO);
        assertThat(reasons(past.offenders()))
                .containsExactly("No link of “Better ann” (Ann) leads up to a published objective of a department");
    }

    @Test
    void completionIsThatOfTheScorecard() {
        Objective summer = objective("sales", "2026-07-01", reached("x", "8"), reached("y", "7"), reached("z", "2"))
                .withCycle(Works.SUMMER.id());

        FigureResult result = measure(FigureKind.COMPLETION, program(summer), "2026-10-20");

        assertThat(result.value()).contains(Ratio.of(2, 3));
        assertThat(result.offenders()).extracting(Offender::subject).containsExactly(KeyResultId.of("z"));
        assertThat(reasons(result.offenders()))
                .containsExactly("“Raise z from 0 to 10” did not reach 70% of its target");
        assertThat(result.explanation().parts().get(0).value()).contains(Ratio.of(2, 1));
        assertThat(measure(FigureKind.COMPLETION, program(summer), "2026-09-30").value())
                .isEmpty();
        assertThat(figures(program(summer), "2026-10-08").weekly(Figure.of(FigureKind.COMPLETION), 2))
                .extracting(FigureResult::value)
                .containsExactly(Optional.empty(), Optional.of(Ratio.of(2, 3)));
    }

    private static KeyResult reached(String id, String value) {
        return keyResult(id).withCheckIns(Works.checkIn("2026-09-25", value).build());
    }

    @Test
    void adoptionAsksForFourWeeks() {
        String[] all = {"2026-10-04", "2026-10-09", "2026-10-16", "2026-10-23", "2026-10-30"};
        String[] missed = {"2026-10-04", "2026-10-16", "2026-10-23", "2026-10-30"};
        OkrProgram program = program(
                objective("works", "2026-10-01", keyResult("top", all)),
                objective("sales", "2026-10-01", keyResult("s", missed)),
                objective("marketing", "2026-11-02", keyResult("m", "2026-11-03")));

        FigureResult result = measure(FigureKind.ADOPTION, program, "2026-11-04");

        assertThat(result.value()).contains(Ratio.of(1, 7));
        assertThat(reasons(result.offenders()))
                .startsWith(
                        "Sales did not check in completely from 2026-10-05 to 2026-10-11",
                        "Marketing has published, and no week of check-ins is over yet",
                        "Finance has published no objective with a key result in this cycle");
        // A week later the gap is older than four weeks, but the week that began on 2 November is over.
        assertThat(reasons(measure(FigureKind.ADOPTION, program, "2026-11-11").offenders()))
                .startsWith("Works did not check in completely from 2026-11-02 to 2026-11-08");
    }

    @Test
    void whoHasClosedAllOfItIsJudgedByItsLastWeeks() {
        // Weeks end on Sundays. Marketing misses that to 18 October, and finance closes before one is over.
        Objective sales = Works.ended(
                objective("sales", "2026-10-01", keyResult("s", "2026-10-02", "2026-10-09", "2026-10-16")),
                LifecycleState.CLOSED,
                "2026-10-20");
        Objective marketing = Works.ended(
                objective("marketing", "2026-10-01", keyResult("m", "2026-10-02", "2026-10-09")),
                LifecycleState.CLOSED,
                "2026-10-20");
        Objective finance =
                Works.ended(objective("finance", "2026-10-05", keyResult("f")), LifecycleState.CLOSED, "2026-10-08");
        OkrProgram program = program(sales, marketing, finance);

        FigureResult result = measure(FigureKind.ADOPTION, program, "2026-12-20");

        assertThat(result.value()).contains(Ratio.of(1, 6)); // neither of works, north, field and ann has published
        assertThat(reasons(result.offenders()))
                .contains("Marketing did not check in completely from 2026-10-12 to 2026-10-18");
        assertThat(reasons(result.notEvaluated()))
                .containsExactly("Finance has closed all that it published before a week of check-ins was over");
        assertThat(figures(program, "2026-12-20").weekly(Figure.of(FigureKind.ADOPTION), 2))
                .extracting(FigureResult::value)
                .containsOnly(Optional.of(Ratio.of(1, 6)));
    }

    @Test
    void adoptionCountsUnitsOfPhasesThatHaveBegun() {
        OkrProgram program = planned(objective("works", "2026-10-01", keyResult("top", "2026-10-07", "2026-10-14")));

        assertThat(measure(FigureKind.ADOPTION, program, "2026-10-14").value()).contains(Ratio.ONE);
        assertThat(measure(FigureKind.ADOPTION, program, "2026-10-15").denominator())
                .contains(Ratio.of(3, 1)); // the pilot and its team join
        assertThat(measure(FigureKind.ADOPTION, program, "2026-09-30").value()).isEmpty();
    }

    @Test
    void championsArePeopleOfTheOrganization() {
        OkrProgram program = program().toBuilder()
                .organization(Works.ORGANIZATION
                        .withPeople(List.of(
                                person("dora", PersonLevel.DIRECTOR),
                                person("max", PersonLevel.MANAGER),
                                person("eve", PersonLevel.EXECUTIVE),
                                person("gone", PersonLevel.DIRECTOR).withActiveUntil(LocalDate.of(2026, 10, 1))))
                        .withAppointments(List.of(
                                champion("dora"),
                                champion("dora").withUnit(UnitId.of("sales")),
                                champion("max"),
                                champion("eve").withExternal(true),
                                champion("gone"))))
                .build();

        FigureResult champions = measure(FigureKind.CHAMPIONS, program, "2026-10-20");
        FigureResult network = measure(FigureKind.CHAMPION_NETWORK, program, "2026-10-20");

        assertThat(champions.value()).contains(Ratio.ONE);
        assertThat(champions.denominator()).isEmpty();
        assertThat(champions.text()).hasToString("One champion of director level or above");
        assertThat(reasons(champions.offenders()))
                .containsExactly("Eve comes from outside", "Max is a manager, below director level");
        assertThat(network.value()).contains(Ratio.of(2, 1));
        assertThat(measure(FigureKind.CHAMPION_NETWORK, program, "2026-08-31").value())
                .contains(Ratio.ZERO);
    }

    private static Person person(String id, PersonLevel level) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(Character.toUpperCase(id.charAt(0)) + id.substring(1))
                .level(level)
                .unit(UnitId.of("works"))
                .build();
    }

    private static Appointment champion(String person) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(Role.CHAMPION)
                .unit(UnitId.of("works"))
                .from(LocalDate.of(2026, 9, 1))
                .build();
    }

    @Test
    void countsObjectivesOfTheOrganizationInTheCycleThatHasMost() {
        Objective year = TOP.withId(ObjectiveId.of("year"))
                .withCycle(Works.YEAR.id())
                .withKeyResults(keyResult("y1"), keyResult("y2"), keyResult("y3"));
        Objective second = TOP.withId(ObjectiveId.of("second")).withKeyResults(keyResult("k1"), keyResult("k2"));
        OkrProgram program = program(TOP, second, year, SALES);

        FigureResult objectives = measure(FigureKind.ORGANIZATION_OBJECTIVES, program, "2026-10-20");
        FigureResult keyResults = measure(FigureKind.ORGANIZATION_KEY_RESULTS, program, "2026-10-20");

        assertThat(objectives.value()).contains(Ratio.of(2, 1));
        assertThat(keyResults.value()).contains(Ratio.of(3, 1));
        assertThat(measure(
                                FigureKind.ORGANIZATION_OBJECTIVES,
                                program(objective("sales", "2026-10-05", keyResult("s"))),
                                "2026-10-20")
                        .value())
                .contains(Ratio.ZERO);
        assertThat(measure(
                                FigureKind.ORGANIZATION_KEY_RESULTS,
                                program(objective("sales", "2026-10-05", keyResult("s"))),
                                "2026-10-20")
                        .value())
                .isEmpty();
    }

    @Test
    void pilotsAreThoseOfThePlan() {
        assertThat(measure(FigureKind.PILOTS, planned(TOP, SALES), "2026-10-20").value())
                .contains(Ratio.ONE);
        assertThat(measure(FigureKind.PILOTS_PUBLISHED, planned(TOP, SALES), "2026-10-20")
                        .value())
                .contains(Ratio.ONE);
        FigureResult before = measure(FigureKind.PILOTS_PUBLISHED, planned(TOP, SALES), "2026-10-04");
        assertThat(before.value()).contains(Ratio.ZERO);
        assertThat(before.offenders()).extracting(Offender::subject).containsExactly(unit("sales"));
        assertThat(measure(FigureKind.PILOTS, program(objective("sales", "2026-10-05", keyResult("s"))), "2026-10-20")
                        .text())
                .hasToString("No roadmap is followed, so there are no pilots");
    }

    @Test
    void countsCyclesThatWereGoneThroughSinceTheStart() {
        Objective summer = TOP.withId(ObjectiveId.of("summer"))
                .withCycle(Works.SUMMER.id())
                .withKeyResults(ImmutableList.of());
        OkrProgram program = planned(TOP, summer).toBuilder()
                .addFact(step(Works.SUMMER.id(), CycleState.ACTIVE, "2026-07-01"))
                .addFact(step(Works.SUMMER.id(), CycleState.CLOSED, "2026-10-05"))
                .addFact(step(Works.AUTUMN.id(), CycleState.ACTIVE, "2026-10-01"))
                .addFact(step(Works.AUTUMN.id(), CycleState.CLOSED, "2027-01-10"))
                .build();

        assertThat(measure(FigureKind.CYCLES_CLOSED, program, "2026-12-31").value())
                .contains(Ratio.ZERO);
        FigureResult open = measure(FigureKind.CYCLES_CLOSED, program, "2027-01-09");
        assertThat(reasons(open.offenders())).containsExactly("2026 Q4 ended on 2026-12-31 and is not closed");
        assertThat(measure(FigureKind.CYCLES_CLOSED, program, "2027-01-10").value())
                .contains(Ratio.ONE);
    }

    private static CycleTransition step(CycleId cycle, CycleState to, String date) {
        return CycleTransition.builder()
                .cycle(cycle)
                .to(to)
                .date(LocalDate.parse(date))
                .build();
    }

    @Test
    void judgesAnIndicatorOnTheDay() {
        RolloutFigures figures = figures(program(TOP, SALES, MARKETING), "2026-10-20");
        Indicator half = Indicator.of(Figure.of(FigureKind.COVERAGE), Comparator.AT_LEAST, "0.5");

        assertThat(figures.judge(half).verdict()).isEqualTo(IndicatorVerdict.MET);
        assertThat(figures.judge(half).isMet()).isTrue();
        assertThat(figures.judge(half.withComparator(Comparator.ABOVE)).verdict())
                .isEqualTo(IndicatorVerdict.NOT_MET);
        assertThat(figures.judge(half.withFigure(Figure.of(FigureKind.CONFIDENCE)))
                        .verdict())
                .isEqualTo(IndicatorVerdict.NOT_MEASURABLE);
        assertThat(figures.judge(half).text())
                .hasToString(
                        "departments that have published: at least 50%: met. 2 of 4 departments have published (50%)");
        assertThat(spanish(figures.judge(half.withTarget(BigDecimal.ONE)).text()))
                .isEqualTo("departamentos que han publicado: al menos 100 %: no cumplido."
                        + " 2 de 4 departamentos han publicado (50 %)");
    }

    @Test
    void judgesAnIndicatorOverWeeks() {
        RolloutFigures figures = figures(program(TOP, SALES, MARKETING, FINANCE), "2026-10-20");
        Indicator steady = Indicator.of(Figure.of(FigureKind.ALIGNMENT), Comparator.AT_LEAST, "0.5")
                .withWeeks(2);

        // On the 4th nobody had published but the organization, on the 11th and 18th two of three were linked.
        assertThat(figures.judge(steady).verdict()).isEqualTo(IndicatorVerdict.MET);
        assertThat(figures.judge(steady.withWeeks(3)).verdict()).isEqualTo(IndicatorVerdict.NOT_MEASURABLE);
        IndicatorResult strict = figures.judge(steady.withTarget(BigDecimal.ONE));
        assertThat(strict.verdict()).isEqualTo(IndicatorVerdict.NOT_MET);
        assertThat(strict.results()).hasSize(2);
        assertThat(strict.text())
                .hasToString("objectives linked to the organization: at least 100% in 2 weeks in a row: not met."
                        + " week to 2026-10-11: 2 of 3 objectives of departments lead up to an objective of the"
                        + " organization (66.6%); week to 2026-10-18: 2 of 3 objectives of departments lead up to an"
                        + " objective of the organization (66.6%)");
    }

    @Test
    void followsTheWeeksOfTheRoadmap() {
        assertThat(figures(planned(TOP), "2026-10-20").weekly(Figure.of(FigureKind.PILOTS), 2))
                .extracting(FigureResult::asOf)
                .containsExactly(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 14));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures(planned(TOP), "2026-10-20").weekly(Figure.of(FigureKind.PILOTS), 0))
                .withMessage("Figure 'PILOTS': weeks must be at least 1: 0");
    }

    @Test
    void areValues() {
        RolloutFigures figures = figures(program(TOP, SALES), "2026-10-20");
        Figure coverage = Figure.of(FigureKind.COVERAGE);
        Indicator half = Indicator.of(coverage, Comparator.AT_LEAST, "0.5");

        new EqualsTester()
                .addEqualityGroup(figures, figures(program(TOP, SALES), "2026-10-20"))
                .addEqualityGroup(figures(program(TOP), "2026-10-20"))
                .addEqualityGroup(figures.measure(coverage), figures.measure(coverage))
                .addEqualityGroup(figures.measure(Figure.of(FigureKind.QUALITY)))
                .addEqualityGroup(figures.judge(half), figures.judge(half))
                .addEqualityGroup(figures.judge(half.withTarget(BigDecimal.ONE)))
                .addEqualityGroup(new Offender(UnitId.of("a"), Message.of("b")))
                .testEquals();
        assertThat(figures.measure(coverage))
                .hasToString("COVERAGE on 2026-10-20: 1 of 4 departments has published (25%)");
    }
}
