package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitKind;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

class RolloutPlannerTest {

    private static final Roadmap FIVE = Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES;
    private static final LocalDate START = LocalDate.of(2026, 10, 5);
    private static final FiscalCalendar JULY = FiscalCalendar.startingIn(Month.JULY);

    private static List<String> notes(RolloutProposal proposal) {
        return proposal.notes().stream().map(Message::toString).toList();
    }

    private static List<String> dates(RolloutProposal proposal) {
        return proposal.phases().stream().map(phase -> phase.dates().toString()).toList();
    }

    @Test
    void stretchesPhasesToTheSize() {
        // 2, 4, 4 and 2 of 12 weeks become 2 2/3, 5 1/3, 5 1/3 and 2 2/3 of 16.
        RolloutProposal proposal =
                RolloutPlanner.of(FIVE, START).forSize(3_000, 2).propose();

        assertThat(proposal.weeks()).isEqualTo(16);
        assertThat(dates(proposal))
                .containsExactly(
                        "2026-10-05..2026-10-25",
                        "2026-10-26..2026-11-29",
                        "2026-11-30..2027-01-03",
                        "2027-01-04..2027-01-24",
                        "2027-01-25..");
        assertThat(proposal.plan().start()).isEqualTo(START);
        assertThat(proposal.plan().pilots()).isEmpty();
        assertThat(proposal.length()).contains(RolloutLength.of(3_000, 2));
        assertThat(proposal.phases().get(2).quarters()).extracting(Cycle::label).containsExactly("2026 Q4", "2027 Q1");
        assertThat(proposal.phases().get(4).quarters()).extracting(Cycle::label).containsExactly("2027 Q1");
        assertThat(notes(proposal))
                .containsExactly(
                        RolloutLength.of(3_000, 2).toString(),
                        "The budget year 2026 ends on 2026-12-31 in phase 3 (Cascade): what is published in it for longer"
                                + " lasts into 2027",
                        "Phase 5 (Sustain), which has no end, begins on 2027-01-25, within 2027 Q1; the next quarter begins"
                                + " on 2027-04-01");
    }

    @Test
    void shortensPhasesForASmallOrganization() {
        // 2, 4, 4 and 2 of 12 weeks become 1 1/3, 2 2/3, 2 2/3 and 1 1/3 of 8: the middle two get the weeks that are
        // left.
        RolloutProposal small = RolloutPlanner.of(FIVE, START).forSize(50, 0).propose();

        assertThat(small.weeks()).isEqualTo(8);
        assertThat(dates(small))
                .containsExactly(
                        "2026-10-05..2026-10-11",
                        "2026-10-12..2026-11-01",
                        "2026-11-02..2026-11-22",
                        "2026-11-23..2026-11-29",
                        "2026-11-30..");
        assertThat(RolloutPlanner.of(FIVE, START)
                        .forSize(500, 0)
                        .propose()
                        .plan()
                        .roadmap())
                .isSameAs(FIVE);
    }

    @Test
    void aRoadmapWithoutPilotsKeepsItsLengthWhateverTheSize() {
        RolloutProposal proposal = RolloutPlanner.of(Roadmaps.GOVERNMENT_FOUR_PHASES, START)
                .forSize(5_000, 9)
                .propose();

        assertThat(proposal.plan().roadmap()).isSameAs(Roadmaps.GOVERNMENT_FOUR_PHASES);
        assertThat(notes(proposal))
                .contains("The roadmap “Government, four phases” keeps its own 16 weeks: the weeks by size are those of"
                        + " rollouts that begin with pilots");
    }

    @Test
    void givenWeeksWinOverTheSize() {
        RolloutPlanner planner = RolloutPlanner.of(FIVE, START).forSize(200, 0);

        assertThat(planner.withWeeks(10).propose().weeks()).isEqualTo(10);
        assertThat(notes(planner.withWeeks(10).propose()))
                .contains("10 weeks were given, which wins over what the size asks for");
        assertThat(notes(planner.withWeeks(24).propose()))
                .contains("24 weeks were given, which wins over what the size asks for, and lies outside its range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.withWeeks(3).propose())
                .withMessageContaining("weeks must be at least the number of its phases with an end, 4: 3");
    }

    @Test
    void respectsTheBudgetYear() {
        // Weeks 1 to 16 of a government that starts on Monday 5 April 2027 end on 25 July, a quarter on 30 June.
        RolloutProposal proposal = RolloutPlanner.of(Roadmaps.GOVERNMENT_FOUR_PHASES, LocalDate.of(2027, 4, 5))
                .forSize(400, 0)
                .on(JULY)
                .propose();

        assertThat(notes(proposal))
                .endsWith(
                        "The budget year FY2027 ends on 2027-06-30 in phase 3 (Individual alignment): what is published in"
                                + " it for longer lasts into FY2028",
                        "Phase 4 (Optimization), which has no end, begins on 2027-07-26, within FY2028 Q1; the next quarter"
                                + " begins on 2027-10-01");
        assertThat(proposal.phases().get(2).quarters())
                .extracting(Cycle::label)
                .containsExactly("FY2027 Q4", "FY2028 Q1");
    }

    @Test
    void namesTheYearEndInThePhaseWithoutEndOnce() {
        RolloutProposal proposal =
                RolloutPlanner.of(FIVE, LocalDate.of(2026, 7, 9)).on(JULY).propose();

        // 12 weeks from 9 July last to 30 September, so that the last phase begins with a quarter.
        assertThat(notes(proposal))
                .containsExactly(
                        "Nobody has said how many people work in the organization, so the roadmap keeps its own length",
                        "The budget year FY2027 ends on 2027-06-30 in phase 5 (Sustain): what is published in it for longer"
                                + " lasts into FY2028",
                        "Phase 5 (Sustain), which has no end, begins on 2026-10-01 with FY2027 Q2");
        for (Message note : proposal.notes()) {
            assertThat(Phrasebook.spanish().render(note)).doesNotContain("adoption.");
        }
    }

    @Test
    void namesEveryYearEndWithinALongRollout() {
        assertThat(notes(RolloutPlanner.of(FIVE, START).withWeeks(80).propose()).stream()
                        .filter(note -> note.startsWith("The budget year")))
                .hasSize(2);
    }

    @Test
    void takesTheSizeFromAnOrganization() {
        Organization organization = Works.ORGANIZATION
                .withHeadcount(2_000)
                .withUnits(List.of(
                        Works.ORGANIZATION.units().get(0),
                        Works.unit("east", UnitKind.REGION, "works"),
                        Works.unit("west", UnitKind.REGION, "works"),
                        Works.unit("shop", UnitKind.SUBSIDIARY, "works"),
                        Works.unit("old", UnitKind.BUSINESS_UNIT, "works").withActiveUntil(LocalDate.of(2026, 1, 1)),
                        Works.unit("sales", UnitKind.DEPARTMENT, "works")));
        OrgUnit root = organization.units().get(0).withHeadcount(60);

        assertThat(RolloutPlanner.of(FIVE, START)
                        .forSizeOf(organization)
                        .propose()
                        .length())
                .contains(RolloutLength.of(2_000, 2));
        assertThat(RolloutPlanner.of(FIVE, START)
                        .forSizeOf(Works.ORGANIZATION.withUnits(List.of(root)))
                        .propose()
                        .length())
                .contains(RolloutLength.of(60, 0));
        assertThat(RolloutPlanner.of(FIVE, START)
                        .forSize(10, 0)
                        .forSizeOf(Works.ORGANIZATION)
                        .propose()
                        .length())
                .isEmpty();
    }

    @Test
    void leavesARoadmapWithoutEndAsItIs() {
        Roadmap endless = FIVE.withPhases(FIVE.phases().get(4).withFirstWeek(1).withNumber(1));

        RolloutProposal proposal =
                RolloutPlanner.of(endless, START).forSize(3_000, 2).propose();

        assertThat(proposal.plan().roadmap()).isSameAs(endless);
        assertThat(proposal.weeks()).isZero();
    }
}
