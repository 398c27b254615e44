package org.okr4j.report.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.adoption.GateVerdict;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.CompletionVerdict;
import org.okr4j.value.Ratio;

class ExecutiveDashboardTest {

    private static List<String> texts(List<Item> items) {
        return items.stream()
                .map(item -> item.kind() + " " + item.title() + " " + item.reasons())
                .toList();
    }

    private static Dependency dependency(String id, String consumer, String provider) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .consumer(KeyResultId.of(consumer))
                .provider(KeyResultId.of(provider))
                .kind(DependencyKind.ACTION)
                .need("Help with " + id)
                .build();
    }

    private static DependencyStep step(DependencyState state) {
        return DependencyStep.builder()
                .date(LocalDate.of(2026, 11, 2))
                .state(state)
                .build();
    }

    @Test
    void hasTheObjectivesOfTheOrganizationAndWhatItComesTo() {
        ExecutiveDashboard board = ExecutiveDashboard.of(Harbor.evaluation(Harbor.program()));

        assertThat(board.title()).hasToString("Harbor City: for the leadership, 2026-11-15");
        assertThat(board.objectives()).extracting(ObjectiveRow::title).containsExactly("Better city");
        assertThat(board.decisions()).isEmpty();
        assertThat(board.roadmap()).isEmpty();
        assertThat(board.next()).isEmpty();
        assertThat(board.ended()).isEmpty();
        assertThat(board.completion().total()).isZero();
        assertThat(board.findings()).containsKey(Severity.WARNING);
        assertThat(board.figures()).hasSize(7);
        assertThat(Iterables.getLast(board.trend())).isEqualTo(new TrendPoint(Harbor.AS_OF, board.standing()));
    }

    @Test
    void saysWhatACycleThatIsOverCameTo() {
        Evaluation later = Okr.evaluate(Harbor.program(), Profiles.RECOMMENDED, LocalDate.of(2027, 1, 4));

        ExecutiveDashboard board = ExecutiveDashboard.of(later);

        assertThat(board.cycle()).as("none runs, so that the last one is shown").contains(Harbor.AUTUMN);
        assertThat(board.ended()).contains(Harbor.AUTUMN);
        assertThat(board.completion().value()).contains(Ratio.of(0, 4));
        assertThat(board.completion().verdict()).contains(CompletionVerdict.UNREALISTIC);
    }

    @Test
    void listsWhatWaitsForADecision() {
        Blocker blocker = Blocker.builder()
                .kind(BlockerKind.BUDGET)
                .text("No budget")
                .since(LocalDate.of(2026, 11, 5))
                .escalatedTo(PersonId.of("mayor"))
                .build();
        OkrProgram program = Harbor.program();
        KeyResult permits = program.keyResult(KeyResultId.of("k-permits")).orElseThrow();
        KeyResult blocked = permits.withCheckIns(
                permits.checkIns().get(0), permits.checkIns().get(1).withBlockers(blocker));
        OkrProgram changed = program.toBuilder()
                .objectives(program.objectives().stream()
                        .map(objective -> objective.keyResult(permits.id()).isPresent()
                                ? objective.withKeyResults(blocked)
                                : objective)
                        .toList())
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addMeeting(Meeting.builder()
                        .id(MeetingId.of("m"))
                        .ritual(Cadences.CROSS_DEPARTMENT.rituals().stream()
                                .filter(ritual -> ritual.kind() == RitualKind.EXECUTIVE_REVIEW)
                                .findFirst()
                                .orElseThrow()
                                .id())
                        .unit(UnitId.of("city"))
                        .date(LocalDate.of(2026, 11, 2))
                        .addActions(
                                ActionItem.builder()
                                        .text("Find money")
                                        .owner(PersonId.of("ola"))
                                        .due(LocalDate.of(2026, 11, 9))
                                        .build(),
                                ActionItem.builder().text("Think").build())
                        .build())
                .addDependency(dependency("asked", "k-permits", "k-city"))
                .addDependency(dependency("promised", "k-permits", "k-city").withSteps(step(DependencyState.PROMISED)))
                .addDependency(dependency("broken", "k-permits", "k-parks").withSteps(step(DependencyState.BROKEN)))
                .build();

        ExecutiveDashboard board = ExecutiveDashboard.of(Harbor.evaluation(changed));

        assertThat(texts(board.decisions()))
                .containsExactly(
                        "BLOCKER “No budget” blocks “Raise permits” [for 10 days]",
                        "ACTION “Find money” [executive review of City, 2026-11-02]",
                        "DEPENDENCY Permits waits for Parks: “Help with broken” [it is broken, “Raise parks”, on which it"
                                + " rests: red; 10% reached where 49.4% was expected by 2026-11-15: 39.5 points behind; and"
                                + " the last check-in was 26 days ago, on 2026-10-20; the next one was due on 2026-10-27]",
                        "DEPENDENCY Permits waits for City: “Help with asked” [it is declared]");
        assertThat(board.decisions()).extracting(Item::daysLate).containsExactly(0L, 6L, 0L, 0L);
        assertThat(board.decisions().get(0).people())
                .extracting(person -> person.id().toString())
                .containsExactly("mayor");
        assertThat(board.since().title()).hasToString("Since the executive review of City on 2026-11-02");
        assertThat(OrganizationDashboard.of(Harbor.evaluation(changed)).dependencies())
                .extracting(item -> item.subject().orElseThrow().toString())
                .containsExactly("broken", "asked", "promised");
    }

    @Test
    void saysWhatTheNextPhaseWaitsFor() {
        OkrProgram program = Harbor.program().toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .start(LocalDate.of(2026, 10, 1))
                        .build())
                .build();

        ExecutiveDashboard board = ExecutiveDashboard.of(Harbor.evaluation(program));

        assertThat(board.roadmap()).isPresent();
        assertThat(board.next()).hasValueSatisfying(gate -> {
            assertThat(gate.verdict()).isNotEqualTo(GateVerdict.OPEN);
            assertThat(gate.isInTime()).isTrue();
            assertThat(board.decisions().get(0).kind()).isEqualTo(ItemKind.PHASE);
            assertThat(board.decisions().get(0).title()).isEqualTo(gate.text());
            assertThat(board.decisions().get(0).reasons()).isEqualTo(gate.missing());
            assertThat(board.decisions().get(0).due()).contains(gate.opens());
        });
    }

    @Test
    void hasTheKpisOfTheWholeOrganization() {
        Kpi waiting = Kpi.builder()
                .id(KpiId.of("waiting"))
                .name("Days of waiting")
                .healthy(HealthBand.builder().atMost(BigDecimal.TEN).build())
                .addHistory(new Reading(LocalDate.of(2026, 11, 1), Measurement.number("20")))
                .build();
        OkrProgram program = Harbor.program().toBuilder()
                .addKpi(waiting)
                .addKpi(waiting.withId(KpiId.of("parks-only")).withUnit(UnitId.of("parks")))
                .build();
        Evaluation evaluation = Harbor.evaluation(program);

        ImmutableList<KpiRow> kpis = ExecutiveDashboard.of(evaluation).kpis();

        assertThat(kpis).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Days of waiting");
            assertThat(row.standing().word()).hasToString("Optional[RED]");
            assertThat(row.standing().reason())
                    .isEqualTo(
                            evaluation.scorecard().health(KpiId.of("waiting")).reason());
        });
        assertThat(UnitPage.of(evaluation, UnitId.of("parks")).kpis())
                .extracting(row -> row.id().toString())
                .containsExactly("parks-only");
        assertThat(UnitPage.of(evaluation, UnitId.of("city")).kpis())
                .extracting(row -> row.id().toString())
                .containsExactly("waiting");
    }

    @Test
    void showsWaysToFailOfWhichSomethingWasFound() {
        Evaluation evaluation = Okr.evaluate(Harbor.program(), Profiles.GOVERNMENT, Harbor.AS_OF);

        assertThat(ExecutiveDashboard.of(evaluation).pitfalls())
                .isEqualTo(evaluation.pitfalls().seen())
                .isNotEmpty();
    }

    @Test
    void whatOnlyTheMayorMayKnowIsWithheldFromOthers() {
        ExecutiveDashboard board = ExecutiveDashboard.of(Harbor.evaluation(Harbor.restricting("o-city")));

        assertThat(board.objectives()).isEmpty();
        assertThat(board.withheld()).hasSize(1);
        assertThat(board.toString()).doesNotContain("Better city").doesNotContain("Raise city");
    }
}
