package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.GroupScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Pace;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.StatusWord;
import org.okr4j.testkit.ProgramArbitraries;

class DashboardProperties {

    private static Evaluation evaluate(ResolvedProgram program, LocalDate asOf) {
        return Okr.evaluate(program, Profiles.RECOMMENDED, asOf);
    }

    private static Dashboards boards(Evaluation evaluation) {
        return Dashboards.of(evaluation, PageOptions.builder().weeks(4).build());
    }

    private static Stream<UnitPage> unitPages(Dashboards boards) {
        return boards.evaluation().program().program().organization().units().stream()
                .map(unit -> boards.unit(unit.id()));
    }

    private static Stream<PersonPage> personPages(Dashboards boards) {
        return boards.evaluation().program().program().organization().people().stream()
                .map(person -> boards.person(person.id()));
    }

    private static Stream<ObjectiveRow> objectives(Dashboards boards) {
        return Stream.of(
                        boards.organization().objectives().stream(),
                        boards.executive().objectives().stream(),
                        unitPages(boards).flatMap(page -> page.objectives().stream()),
                        personPages(boards)
                                .flatMap(page -> Stream.of(page.owns(), page.coOwns(), page.keyResults()))
                                .flatMap(List::stream))
                .flatMap(rows -> rows);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void eachUnitStandsOnceAndBelowItsParent(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        ImmutableList<UnitRow> rows =
                boards(evaluate(program, asOf)).organization().units();

        assertThat(rows)
                .extracting(row -> row.unit().id())
                .containsExactlyInAnyOrderElementsOf(program.program().organization().units().stream()
                        .filter(unit -> unit.isActive(asOf))
                        .map(OrgUnit::id)
                        .toList());
        for (UnitRow row : rows) {
            row.unit()
                    .parent()
                    .filter(parent -> program.unit(parent).isActive(asOf))
                    .ifPresent(parent -> {
                        List<OrgUnit> units = rows.stream().map(UnitRow::unit).toList();
                        assertThat(units.indexOf(row.unit())).isGreaterThan(units.indexOf(program.unit(parent)));
                    });
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void numbersOfUnitsAreThoseOfTheScorecardOfTheirDay(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Dashboards boards = boards(evaluate(program, asOf));
        Scorecard card = boards.evaluation().scorecard();

        for (UnitRow row : boards.organization().units()) {
            assertThat(row.trend().get(row.trend().size() - 1)).isEqualTo(new TrendPoint(asOf, row.standing()));
            for (TrendPoint point : row.trend()) {
                Optional<GroupScore> score = row.cycle()
                        .map(cycle -> Scorer.of(card.policy())
                                .score(card.program(), point.date())
                                .ofUnit(row.unit().id(), cycle.id()));
                assertThat(point.standing().number()).isEqualTo(score.flatMap(GroupScore::number));
                assertThat(point.standing().expected()).isEqualTo(score.flatMap(GroupScore::expected));
                // silence is never green, and whoever is red stays so
                Optional<StatusWord> light =
                        score.flatMap(GroupScore::pace).map(Pace::light).map(found -> StatusWord.valueOf(found.name()));
                if (point.standing().word().filter(StatusWord.GREEN::equals).isPresent()) {
                    assertThat(light).contains(StatusWord.GREEN);
                }
                assertThat(point.standing()
                                .word()
                                .filter(StatusWord.RED::equals)
                                .isPresent())
                        .isEqualTo(light.filter(StatusWord.RED::equals).isPresent());
            }
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfObjectivesIsWhatTheScorecardSays(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Dashboards boards = boards(evaluate(program, asOf));
        Scorecard card = boards.evaluation().scorecard();

        objectives(boards).forEach(row -> {
            ObjectiveScore score = card.of(row.id());
            assertThat(row.standing().number()).isEqualTo(score.number());
            assertThat(row.standing().word()).contains(score.status().word());
            assertThat(row.standing().reason()).isEqualTo(score.status().reason());
            row.keyResults().forEach(keyResult -> {
                assertThat(keyResult.standing().reason())
                        .isEqualTo(card.of(keyResult.id()).status().reason());
                assertThat(keyResult.confidence())
                        .isEqualTo(card.of(keyResult.id()).confidence());
            });
        });
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void nobodyMeetsWhatIsNotForEverybody(@ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Dashboards boards = boards(evaluate(program, asOf));

        ImmutableList<Objective> open = program.program().objectives().stream()
                .filter(objective -> objective.restrictedBecause().isEmpty())
                .collect(toImmutableList());
        assertThat(boards.evaluation().program().program().objectives())
                .extracting(Objective::id)
                .containsExactlyElementsOf(open.stream().map(Objective::id).toList());
        assertThat(objectives(boards))
                .allSatisfy(row -> assertThat(row.restrictedBecause()).isEmpty());
        assertThat(boards.organization().withheld().isEmpty())
                .isEqualTo(open.size() == program.program().objectives().size());
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void eachReaderSeesWhatIsMeantForThem(@ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Evaluation evaluation = evaluate(program, asOf);

        for (Person reader : program.program().organization().people()) {
            Dashboards boards = Dashboards.of(
                    evaluation,
                    PageOptions.builder().weeks(1).reader(reader.id()).build());
            assertThat(boards.evaluation().program().program().objectives())
                    .extracting(Objective::id)
                    .containsExactlyElementsOf(program.program().objectives().stream()
                            .map(Objective::id)
                            .filter(id -> program.isVisibleTo(reader.id(), id, asOf))
                            .toList());
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void equalEvaluationsGiveEqualPages(@ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        OkrProgram copy = program.program().toBuilder().build();
        Dashboards one = boards(evaluate(program, asOf));
        Dashboards other = boards(evaluate(copy.resolve(), asOf));

        assertThat(one.organization()).isEqualTo(other.organization()).hasSameHashCodeAs(other.organization());
        assertThat(one.executive()).isEqualTo(other.executive()).hasSameHashCodeAs(other.executive());
        assertThat(unitPages(one)).containsExactlyElementsOf(unitPages(other).toList());
        assertThat(personPages(one))
                .containsExactlyElementsOf(personPages(other).toList());
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void findingsAreThoseOfTheReport(@ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Dashboards boards = boards(evaluate(program, asOf));
        ExecutiveDashboard executive = boards.executive();

        assertThat(boards.organization().findings())
                .isEqualTo(boards.evaluation().report());
        executive
                .findings()
                .forEach((severity, count) -> assertThat(count)
                        .isEqualTo(boards.evaluation().report().count(severity))
                        .isPositive());
        assertThat(executive.findings().values().stream().mapToInt(each -> each).sum())
                .isEqualTo(boards.evaluation().report().findings().size());
        unitPages(boards).forEach(page -> {
            assertThat(boards.evaluation().report().findings()).containsAll(page.findings());
            assertThat(page.findings()).isSorted();
            assertThat(page.row().findings().values().stream()
                            .mapToInt(each -> each)
                            .sum())
                    .isEqualTo(page.findings().size());
        });
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void whatIsOverdueIsEachDutyThatIsOnce(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Dashboards boards = boards(evaluate(program, asOf));
        List<Object> late = CheckInDuty.of(boards.evaluation().scorecard()).stream()
                .filter(duty -> duty.overdueSince().isPresent())
                .map(duty -> (Object) duty.keyResult())
                .toList();

        assertThat(boards.organization().overdue().stream()
                        .filter(item -> item.kind() == ItemKind.CHECK_IN)
                        .map(item -> (Object) item.subject().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(late);
        assertThat(boards.organization().overdue()).allMatch(Item::isLate);
        assertThat(boards.organization().units().stream()
                        .mapToInt(UnitRow::overdue)
                        .sum())
                .isEqualTo(late.size());
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-20, 330).map(LocalDate.of(2026, 7, 1)::plusDays);
    }
}
