package org.okr4j.report.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.Evaluation;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.text.Message;

class PersonPageTest {

    private static final PersonId OLA = PersonId.of("ola");

    /** Parks is shared with permits, for whom Pia owns it too, and Dan sees to its key result. */
    private static OkrProgram program() {
        OkrProgram program = Harbor.program();
        return program.toBuilder()
                .objectives(program.objectives().stream()
                        .map(objective -> objective.id().toString().equals("o-parks")
                                ? objective
                                        .withCoOwners(CoOwner.builder()
                                                .person(PersonId.of("pia"))
                                                .unit(UnitId.of("permits"))
                                                .build())
                                        .withKeyResults(
                                                objective.keyResults().get(0).withOwner(PersonId.of("dan")))
                                : objective)
                        .toList())
                .build();
    }

    private static List<String> titles(List<ObjectiveRow> rows) {
        return rows.stream().map(ObjectiveRow::title).toList();
    }

    @Test
    void saysWhatAPersonAnswersFor() {
        Dashboards boards = Dashboards.of(Harbor.evaluation(program()));

        PersonPage ola = boards.person(OLA);
        assertThat(ola.title()).hasToString("ola, 2026-11-15");
        assertThat(ola.unit().name()).isEqualTo("Parks");
        assertThat(ola.offices())
                .singleElement()
                .satisfies(office -> assertThat(office.role()).isEqualTo(Role.HEAD));
        assertThat(titles(ola.owns())).containsExactly("Better parks");
        assertThat(ola.coOwns()).isEmpty();
        assertThat(ola.keyResults()).isEmpty();

        PersonPage pia = boards.person(PersonId.of("pia"));
        assertThat(titles(pia.owns())).containsExactly("Better permits");
        assertThat(titles(pia.coOwns())).containsExactly("Better parks");

        PersonPage dan = boards.person(PersonId.of("dan"));
        assertThat(titles(dan.owns())).containsExactly("Better desk");
        assertThat(dan.keyResults()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Better parks");
            assertThat(row.keyResults()).extracting(KeyResultRow::text).containsExactly("Raise parks");
        });
    }

    @Test
    void saysWhatWaitsForAPersonByDate() {
        OkrProgram program = Harbor.program().toBuilder()
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addMeeting(Meeting.builder()
                        .id(MeetingId.of("m"))
                        .ritual(Cadences.CROSS_DEPARTMENT.rituals().get(0).id())
                        .unit(UnitId.of("city"))
                        .date(LocalDate.of(2026, 11, 2))
                        .addActions(
                                ActionItem.builder().text("Think").owner(OLA).build(),
                                ActionItem.builder()
                                        .text("Find money")
                                        .owner(OLA)
                                        .due(LocalDate.of(2026, 11, 20))
                                        .build(),
                                ActionItem.builder()
                                        .text("Not hers")
                                        .owner(PersonId.of("dan"))
                                        .build())
                        .build())
                .addDependency(Dependency.builder()
                        .id(DependencyId.of("help"))
                        .consumer(KeyResultId.of("k-permits"))
                        .provider(KeyResultId.of("k-parks"))
                        .kind(DependencyKind.ACTION)
                        .need("Help")
                        .neededBy(LocalDate.of(2026, 10, 30))
                        .build())
                .build();

        ImmutableList<Item> waiting =
                PersonPage.of(Harbor.evaluation(program), OLA).waiting();

        assertThat(waiting)
                .extracting(item -> item.kind() + " " + item.title() + " " + item.daysLate())
                .containsExactly(
                        "CHECK_IN “Raise parks”: check-in due on 2026-10-27 19",
                        "DEPENDENCY Permits waits for Parks: “Help” 16",
                        "ACTION “Find money” 0",
                        "ACTION “Think” 0");
    }

    /** The second phase of the roadmap for governments, from week 5 on, wants heads of departments who know the basics. */
    @Test
    void saysWhatToLearnBeforeTheNextPhase() {
        OkrProgram program = Harbor.program().toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .start(LocalDate.of(2026, 11, 9))
                        .build())
                .build();
        Dashboards boards = Dashboards.of(Harbor.evaluation(program));

        assertThat(boards.person(OLA).waiting())
                .filteredOn(item -> item.kind() == ItemKind.TRAINING)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.people())
                            .extracting(person -> person.id().toString())
                            .containsExactly("ola");
                    assertThat(item.due()).contains(LocalDate.of(2026, 12, 7));
                    assertThat(item.daysLate()).isZero();
                    assertThat(item.reasons())
                            .extracting(Message::toString)
                            .containsExactly("before phase 2, “Cascade”, from 2026-12-07 on");
                });
        assertThat(boards.person(PersonId.of("dan")).waiting())
                .as("a team is no department")
                .noneMatch(item -> item.kind() == ItemKind.TRAINING);
    }

    @Test
    void showsWhatTheWorkIsGoodFor() {
        Evaluation evaluation = Harbor.evaluation(Harbor.program());

        assertThat(PersonPage.of(evaluation, OLA).lineOfSight())
                .isEqualTo(org.okr4j.alignment.LineOfSight.of(evaluation.program(), OLA, Harbor.AS_OF));
    }

    @Test
    void saysThatSomethingIsWithheldWithoutSayingWhat() {
        PersonPage page = PersonPage.of(Harbor.evaluation(Harbor.restricting("o-parks")), OLA);

        assertThat(page.owns()).isEmpty();
        assertThat(page.withheld().stream().map(Message::toString))
                .containsExactly("One objective of Parks is not shown: Talks are under way");
        assertThat(page.toString()).doesNotContain("Better parks").doesNotContain("Raise parks");
    }

    @Test
    void hasNoNumberAboutAPerson() {
        assertThat(Arrays.stream(PersonPage.class.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getReturnType)
                        .map(Class::getSimpleName)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "Message", "LocalDate", "ImmutableList", "Person", "OrgUnit", "LineOfSight", "Builder");
    }
}
