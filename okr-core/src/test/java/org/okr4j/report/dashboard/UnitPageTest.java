package org.okr4j.report.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.Evaluation;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
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
import org.okr4j.objective.Transition;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;

class UnitPageTest {

    private static final UnitId PERMITS = UnitId.of("permits");

    private static List<String> titles(List<Item> items) {
        return items.stream().map(item -> item.title().toString()).toList();
    }

    @Test
    void hasTheUnitAndWhatIsAboveAndBelow() {
        UnitPage page = UnitPage.of(Harbor.evaluation(Harbor.program()), PERMITS);

        assertThat(page.title()).hasToString("Permits, 2026-11-15");
        assertThat(page.row())
                .isEqualTo(OrganizationDashboard.of(Harbor.evaluation(Harbor.program()))
                        .units()
                        .get(1));
        assertThat(page.above()).extracting(unit -> unit.id().toString()).containsExactly("city");
        assertThat(page.below()).extracting(row -> row.unit().id().toString()).containsExactly("desk");
        assertThat(page.objectives()).extracting(ObjectiveRow::title).containsExactly("Better permits");
        assertThat(titles(page.overdue())).containsExactly("“Raise desk”: check-in due on 2026-10-08");
        assertThat(page.rollout()).isEmpty();
        assertThat(page.withheld()).isEmpty();
        assertThat(page.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.location()
                        .subject()
                        .filter(subject ->
                                List.of("permits", "o-permits", "k-permits").contains(subject.toString()))
                        .isPresent());
        // six weeks of Monday to Sunday ended from 4 October to 8 November, and one today; check-ins of the second, the
        // third
        // or later
        assertThat(page.checkIns())
                .isEqualTo(org.okr4j.adoption.Compliance.of(
                                Harbor.evaluation(Harbor.program()).scorecard())
                        .ofUnit(PERMITS));
    }

    @Test
    void tellsWhatHappenedSinceItLastMet() {
        OkrProgram program = Harbor.program();
        KeyResult permits = program.keyResult(KeyResultId.of("k-permits")).orElseThrow();
        Blocker blocker = Blocker.builder()
                .kind(BlockerKind.BUDGET)
                .text("No budget")
                .since(LocalDate.of(2026, 11, 5))
                .build();
        KeyResult changed = permits.withCheckIns(
                        permits.checkIns().get(0),
                        permits.checkIns().get(1).withBlockers(blocker).withNote("Slow"))
                .withAmendments(Amendment.builder()
                        .date(LocalDate.of(2026, 11, 3))
                        .measure(Measure.increase("0", "20"))
                        .reason("Twice the permits")
                        .build());
        Objective given = program.objective(ObjectiveId.of("o-permits"))
                .orElseThrow()
                .withKeyResults(changed)
                .withTransitions(
                        transition(LifecycleState.PUBLISHED, LocalDate.of(2026, 10, 1)),
                        transition(LifecycleState.DEPRIORITIZED, LocalDate.of(2026, 11, 14)));
        OkrProgram after = program.toBuilder()
                .objectives(program.objectives().stream()
                        .map(objective -> objective.id().equals(given.id()) ? given : objective)
                        .toList())
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addMeeting(review("permits", LocalDate.of(2026, 11, 1), "m-1"))
                .addMeeting(review("parks", LocalDate.of(2026, 11, 8), "m-2"))
                .addMeeting(review("permits", Harbor.AS_OF, "m-3"))
                .addDependency(Dependency.builder()
                        .id(DependencyId.of("help"))
                        .consumer(KeyResultId.of("k-permits"))
                        .provider(KeyResultId.of("k-parks"))
                        .kind(DependencyKind.ACTION)
                        .need("Help")
                        .addSteps(DependencyStep.builder()
                                .date(LocalDate.of(2026, 11, 4))
                                .state(DependencyState.AT_RISK)
                                .note("Too few hands")
                                .build())
                        .build())
                .build();

        SinceReview since = UnitPage.of(Harbor.evaluation(after), PERMITS).since();

        assertThat(since.title()).hasToString("Since the review of Permits on 2026-11-01");
        assertThat(since.meeting()).contains(MeetingId.of("m-1"));
        assertThat(since.events())
                .extracting(event -> event.kind() + " " + event.title() + " "
                        + event.reasons().get(event.reasons().size() - 1))
                .contains(
                        "STATE “Better permits”: deprioritized on 2026-11-14 “Because”",
                        "AMENDMENT “Raise permits”: target changed on 2026-11-03 “Twice the permits”",
                        "DEPENDENCY “Help”: at risk since 2026-11-04 “Too few hands”",
                        "CHECK_IN “Raise permits”: one check-in, the last on 2026-11-12 “Slow”");
        assertThat(since.events())
                .extracting(Event::date)
                .allSatisfy(date -> assertThat(date.filter(day -> !day.isAfter(since.since())))
                        .isEmpty());
    }

    private static Transition transition(LifecycleState to, LocalDate date) {
        return Transition.builder().to(to).date(date).reason("Because").build();
    }

    private static Meeting review(String unit, LocalDate date, String id) {
        return Meeting.builder()
                .id(MeetingId.of(id))
                .ritual(Cadences.CROSS_DEPARTMENT.rituals().stream()
                        .filter(ritual -> ritual.kind() == RitualKind.REVIEW)
                        .findFirst()
                        .orElseThrow()
                        .id())
                .unit(UnitId.of(unit))
                .date(date)
                .build();
    }

    @Test
    void showsWhatItWaitsForAndWhoWaitsForIt() {
        OkrProgram program = Harbor.program().toBuilder()
                .addDependency(Dependency.builder()
                        .id(DependencyId.of("help"))
                        .consumer(KeyResultId.of("k-desk"))
                        .provider(KeyResultId.of("k-parks"))
                        .kind(DependencyKind.ACTION)
                        .need("Help")
                        .neededBy(LocalDate.of(2026, 11, 10))
                        .build())
                .build();
        Evaluation evaluation = Harbor.evaluation(program);

        for (String unit : List.of("desk", "permits", "parks", "city")) {
            assertThat(UnitPage.of(evaluation, UnitId.of(unit)).dependencies())
                    .as(unit)
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.title()).hasToString("Front desk waits for Parks: “Help”");
                        assertThat(item.daysLate()).isEqualTo(5);
                        assertThat(item.people())
                                .extracting(person -> person.name())
                                .containsExactly("ola");
                        assertThat(item.reasons()).hasSize(3);
                        assertThat(item.reasons().get(0)).hasToString("it was needed by 2026-11-10");
                    });
        }
    }

    @Test
    void hasTheStateOfADepartmentInTheRollout() {
        OkrProgram program = Harbor.program().toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .start(LocalDate.of(2026, 10, 1))
                        .build())
                .build();
        Evaluation evaluation = Harbor.evaluation(program);

        assertThat(UnitPage.of(evaluation, PERMITS).rollout())
                .isEqualTo(evaluation.roadmap().orElseThrow().units().stream()
                        .filter(status -> status.unit().equals(PERMITS))
                        .findFirst())
                .isPresent();
        assertThat(UnitPage.of(evaluation, UnitId.of("desk")).rollout()).isEmpty();
    }

    @Test
    void saysWhatOfTheUnitIsWithheld() {
        Evaluation evaluation = Harbor.evaluation(Harbor.restricting("o-parks"));

        assertThat(UnitPage.of(evaluation, UnitId.of("parks")).withheld()).hasSize(1);
        assertThat(UnitPage.of(evaluation, UnitId.of("parks")).objectives()).isEmpty();
        assertThat(UnitPage.of(evaluation, PERMITS).withheld()).isEmpty();
    }

    @Test
    void refusesAnUnknownUnit() {
        Evaluation evaluation = Harbor.evaluation(Harbor.program());

        assertThatThrownBy(() -> UnitPage.of(evaluation, UnitId.of("moon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("moon");
    }
}
