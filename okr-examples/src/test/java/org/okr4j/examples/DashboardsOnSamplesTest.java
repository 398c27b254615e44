package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.Sample;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.ExecutiveDashboard;
import org.okr4j.report.dashboard.Item;
import org.okr4j.report.dashboard.ItemKind;
import org.okr4j.report.dashboard.ObjectiveRow;
import org.okr4j.report.dashboard.OrganizationDashboard;
import org.okr4j.report.dashboard.PersonPage;
import org.okr4j.report.dashboard.Standing;
import org.okr4j.report.dashboard.UnitPage;
import org.okr4j.scoring.StatusWord;
import org.okr4j.value.Progress;

/** What people would see on the pages of the samples, worked out by hand from the documents. */
class DashboardsOnSamplesTest {

    private static final Dashboards CITY = boards(Sample.CITY);
    private static final Dashboards COMPANY = boards(Sample.COMPANY);

    private static Dashboards boards(Sample sample) {
        Input input = sample.read();
        Evaluation evaluation = Okr.evaluate(input.document().program(), input.profile(), input.asOf());
        return Dashboards.of(evaluation);
    }

    private static List<String> titles(List<Item> items) {
        return items.stream().map(item -> item.kind() + " " + item.title()).toList();
    }

    @Test
    void theCityInItsEighthWeek() {
        OrganizationDashboard board = CITY.organization();

        assertThat(board.title()).hasToString("City of Riverbend, 2026-11-20");
        assertThat(board.cycle()).map(cycle -> cycle.id().toString()).contains("fy2027-q2");
        assertThat(board.withheld()).isEmpty();
        assertThat(board.trend())
                .as("Sundays of the quarter, and the day itself")
                .extracting(point -> point.date().toString())
                .containsExactly(
                        "2026-10-04",
                        "2026-10-11",
                        "2026-10-18",
                        "2026-10-25",
                        "2026-11-01",
                        "2026-11-08",
                        "2026-11-15",
                        "2026-11-20");
        assertThat(board.units())
                .extracting(row -> row.unit().id() + " " + row.depth())
                .containsExactly(
                        "city 0",
                        "public-works 1",
                        "streets 2",
                        "water 2",
                        "planning 1",
                        "permits 2",
                        "berg 3",
                        "health 1",
                        "outreach 2",
                        "fire 1",
                        "parks 1",
                        "finance 1",
                        "north-office 1",
                        "harbor-office 1");
        assertThat(board.units().get(0).cycle())
                .as("the city itself plans by the year")
                .map(cycle -> cycle.id().toString())
                .contains("fy2027");
        assertThat(board.since().title())
                .as("the city as a whole has not met yet")
                .hasToString("Since 2026-11-06, two check-ins ago, for nobody has met yet");
    }

    /** Days 14/32, online 13/37, satisfaction 3/11; 142 of 364 days are over. */
    @Test
    void anObjectiveOfTheCity() {
        ObjectiveRow permits = CITY.executive().objectives().stream()
                .filter(row -> row.id().toString().equals("o-city-permits"))
                .findFirst()
                .orElseThrow();

        Standing standing = permits.standing();
        assertThat(standing.number()).contains(Progress.of("0.353859541"));
        assertThat(standing.expected()).contains(Progress.of("0.390109890"));
        assertThat(permits.keyResults())
                .extracting(row -> row.standing().number().orElseThrow().toString())
                .containsExactly("0.4375", "0.351351351", "0.272727272");
        assertThat(permits.keyResults())
                .as("the last is 11.7 points behind")
                .extracting(row -> row.standing().word().orElseThrow())
                .containsExactly(StatusWord.GREEN, StatusWord.GREEN, StatusWord.AMBER);
        assertThat(standing.word()).contains(StatusWord.AMBER);
    }

    /**
     * One key result was checked in on 26 October for the last time; a check-in is due after a week, and late after three days
     * more. Another one was given up on 5 November, and somebody waits for it.
     */
    @Test
    void whatIsLateInTheCity() {
        assertThat(CITY.organization().overdue())
                .filteredOn(item -> item.kind() == ItemKind.CHECK_IN)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.subject()).map(Object::toString).contains("kr-fire-hydrants");
                    assertThat(item.unit()).map(unit -> unit.id().toString()).contains("fire");
                    assertThat(item.due()).contains(LocalDate.of(2026, 11, 2));
                    assertThat(item.daysLate()).isEqualTo(18);
                });
        assertThat(CITY.organization().dependencies())
                .as("its provider given up; at risk; not confirmed")
                .extracting(item -> item.subject().orElseThrow().toString())
                .containsExactly("d-pages", "d-paving", "d-beds");
    }

    @Test
    void whatWaitsForTheMayor() {
        ExecutiveDashboard board = CITY.executive();

        assertThat(titles(board.decisions()))
                .containsExactly(
                        "BLOCKER “Overflow beds are not funded beyond December” blocks “Reduce emergency shelter nights"
                                + " per quarter from 9,400 to 7,000 by June 30”",
                        "BLOCKER “Road closure on Canal Street is not approved” blocks “Reduce unbilled water from"
                                + " 14.5 % to 12.5 % by December 31”",
                        "BLOCKER “Insurance for church halls is not settled” blocks “Reduce people turned away from"
                                + " shelters per week from 46 to 10 by December 31”",
                        "DEPENDENCY Parks and Libraries waits for Finance: “Event managers who can read their own"
                                + " spending page”",
                        "DEPENDENCY Health and Human Services waits for Riverbend County: “Forty overflow beds from the"
                                + " first night of frost on”");
        assertThat(board.next()).hasValueSatisfying(gate -> {
            assertThat(gate.phase().name()).isEqualTo("Individual alignment");
            assertThat(gate.opens()).isEqualTo("2026-12-07");
            assertThat(gate.missing()).hasSize(4);
        });
        assertThat(board.ended()).as("no cycle is over yet").isEmpty();
        PersonPage mayor = CITY.person(PersonId.of("p-okafor"));
        assertThat(mayor.owns())
                .extracting(row -> row.id().toString())
                .containsExactly("o-city-infrastructure", "o-city-families", "o-city-places");
        assertThat(titles(mayor.waiting()))
                .filteredOn(title -> title.startsWith("BLOCKER"))
                .hasSize(2);
        assertThat(mayor.lineOfSight().isComplete()).isTrue();
    }

    @Test
    void aDepartmentOfTheCity() {
        UnitPage works = CITY.unit(UnitId.of("public-works"));

        assertThat(works.objectives())
                .extracting(row -> row.id().toString())
                .containsExactly("o-works-roads", "o-works-water", "o-works-crews");
        assertThat(works.since().since()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(works.since().title()).hasToString("Since the review of Public Works on 2026-11-17");
        assertThat(works.below()).extracting(row -> row.unit().name()).containsExactly("Streets", "Water");
        assertThat(works.rollout()).isPresent();
        assertThat(CITY.unit(UnitId.of("finance")).kpis())
                .extracting(row -> row.name())
                .containsExactly("Days to pay an invoice");
    }

    @Test
    void theCompanyInItsSecondQuarter() {
        ExecutiveDashboard board = COMPANY.executive();

        assertThat(COMPANY.organization().dependencies())
                .as("given up; its provider red; promised alone")
                .extracting(item -> item.subject().orElseThrow().toString())
                .containsExactly("d-leads", "d-engineers", "d-proof");
        assertThat(board.decisions())
                .filteredOn(item -> item.kind() == ItemKind.BLOCKER)
                .extracting(item -> item.people().get(0).id() + " " + item.reasons())
                .containsExactly("p-osei [for 25 days]", "p-castell [for 18 days]", "p-lund [for 11 days]");
        assertThat(board.decisions())
                .filteredOn(item -> item.kind() == ItemKind.DEPENDENCY)
                .extracting(item -> item.subject().orElseThrow().toString())
                .containsExactly("d-leads", "d-engineers");
        assertThat(titles(board.decisions()))
                .as("promised in alignment sessions, and due on 6 and 20 November")
                .contains("ACTION “Show what onboarding waits for”", "ACTION “Tell customers at risk what changes”");
        assertThat(board.since().since()).as("the last executive review").isEqualTo("2026-11-12");
        assertThat(board.ended()).map(cycle -> cycle.id().toString()).contains("2026-q3");
    }
}
