package org.okr4j.report.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.scoring.StatusWord.AMBER;
import static org.okr4j.scoring.StatusWord.GREEN;
import static org.okr4j.scoring.StatusWord.NO_DATA;
import static org.okr4j.scoring.StatusWord.RED;
import static org.okr4j.scoring.StatusWord.STALE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.Frequency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.catalog.OkrRules;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;

class OrganizationDashboardTest {

    private static OrganizationDashboard board() {
        return OrganizationDashboard.of(Harbor.evaluation(Harbor.program()));
    }

    private static List<StatusWord> words(List<TrendPoint> trend) {
        return trend.stream()
                .map(point -> point.standing().word().orElseThrow())
                .toList();
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(Message::toString).toList();
    }

    @Test
    void showsTheWholeOnADay() {
        OrganizationDashboard board = board();

        assertThat(board.title()).hasToString("Harbor City, 2026-11-15");
        assertThat(board.asOf()).isEqualTo(Harbor.AS_OF);
        assertThat(board.cycle()).contains(Harbor.AUTUMN);
        // (5 + 3 + 1 + 0) of 4 times 10, where 45 of 91 are expected
        assertThat(board.standing().number()).contains(Progress.of("0.225"));
        assertThat(board.standing().expected()).contains(Progress.of("0.494505494"));
        assertThat(board.standing().word()).contains(RED);
        assertThat(board.withheld()).isEmpty();
        assertThat(board.roadmap()).isEmpty();
    }

    @Test
    void hasEachUnitBelowTheOneItIsPartOf() {
        assertThat(board().units())
                .extracting(row -> row.unit().id() + " " + row.depth() + " "
                        + row.heads().get(0).name())
                .containsExactly("city 0 mayor", "permits 1 pia", "desk 2 dan", "parks 1 ola");
        assertThat(board().units())
                .extracting(row -> row.standing().word().orElseThrow())
                .containsExactly(GREEN, AMBER, NO_DATA, RED);
        assertThat(board().units()).extracting(UnitRow::overdue).containsExactly(0, 0, 1, 1);
        assertThat(board().units().get(1).objectives()).isEqualTo(ImmutableMap.of(AMBER, 1));
        assertThat(board().units().get(1).cycle()).contains(Harbor.AUTUMN);
    }

    @Test
    void isAHeatMapOfUnitsAndWeeks() {
        OrganizationDashboard board = board();

        assertThat(board.trend())
                .extracting(point -> point.date().toString())
                .containsExactly(
                        "2026-10-04",
                        "2026-10-11",
                        "2026-10-18",
                        "2026-10-25",
                        "2026-11-01",
                        "2026-11-08",
                        "2026-11-15");
        assertThat(board.units())
                .extracting(row -> words(row.trend()))
                .containsExactly(
                        List.of(NO_DATA, NO_DATA, NO_DATA, NO_DATA, NO_DATA, NO_DATA, GREEN),
                        List.of(NO_DATA, NO_DATA, GREEN, STALE, STALE, STALE, AMBER),
                        List.of(NO_DATA, NO_DATA, NO_DATA, NO_DATA, NO_DATA, NO_DATA, NO_DATA),
                        List.of(NO_DATA, NO_DATA, NO_DATA, AMBER, STALE, RED, RED));
        Standing parks = board.units().get(3).standing();
        assertThat(parks.isStale()).isTrue();
        assertThat(parks)
                .hasToString(
                        "10% reached where 49.4% was expected by 2026-11-15: 39.5 points behind; but no check-in is"
                                + " recent enough to rely on");
        assertThat(Phrasebook.spanish().render(parks.reason())).endsWith("reciente para fiarse");
    }

    @Test
    void looksAtAsManyWeeksAsAreAskedFor() {
        PageOptions three = PageOptions.builder().weeks(3).build();

        assertThat(Dashboards.of(Harbor.evaluation(Harbor.program()), three)
                        .organization()
                        .trend())
                .extracting(point -> point.date().toString())
                .containsExactly("2026-11-01", "2026-11-08", "2026-11-15");
        assertThatThrownBy(() -> PageOptions.builder().weeks(0).build())
                .hasMessage("Page options: weeks must be from 1 to 530: 0");
    }

    @Test
    void showsTheObjectivesOfTheOrganizationWithTheirKeyResults() {
        assertThat(board().objectives()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Better city");
            assertThat(row.owner()).map(owner -> owner.name()).contains("mayor");
            assertThat(row.standing().word()).contains(GREEN);
            assertThat(words(row.trend())).endsWith(NO_DATA, GREEN);
            assertThat(row.keyResults()).singleElement().satisfies(keyResult -> {
                assertThat(keyResult.text()).isEqualTo("Raise city");
                assertThat(keyResult.standing().number()).contains(Progress.of("0.5"));
                assertThat(keyResult.lastCheckIn()).contains(Harbor.LATEST);
                assertThat(keyResult.due()).contains(LocalDate.of(2026, 11, 19));
                assertThat(keyResult.isOverdue()).isFalse();
            });
        });
    }

    @Test
    void saysWhatIsOverdueByUnitAndNotByPerson() {
        assertThat(board().overdue())
                .extracting(item -> item.title() + " / " + item.reasons() + " / " + item.daysLate() + " / "
                        + item.people().get(0).name())
                .containsExactly(
                        "“Raise desk”: check-in due on 2026-10-08 / [there was none yet] / 38 / dan",
                        "“Raise parks”: check-in due on 2026-10-27 / [the last one was on 2026-10-20] / 19 / ola");
    }

    @Test
    void tellsWhatHappenedSinceTwoCheckInsAgoWhereNobodyHasMet() {
        SinceReview since = board().since();

        assertThat(since.since()).isEqualTo("2026-11-01");
        assertThat(since.meeting()).isEmpty();
        assertThat(since.title()).hasToString("Since 2026-11-01, two check-ins ago, for nobody has met yet");
        assertThat(Phrasebook.spanish().render(since.title()))
                .isEqualTo("Desde el 2026-11-01, hace dos seguimientos, porque nadie se ha reunido todavía");
    }

    /** Two months back would be before the cycle; and two weeks are, on its eighth day. */
    @Test
    void looksNotBackBeforeTheCycle() {
        OkrProgram monthly = Harbor.program().toBuilder()
                .cadence(Cadence.builder().checkIns(Frequency.MONTHLY).build())
                .build();

        for (SinceReview since : List.of(
                OrganizationDashboard.of(Harbor.evaluation(monthly)).since(),
                OrganizationDashboard.of(
                                Okr.evaluate(Harbor.program(), Profiles.RECOMMENDED, LocalDate.of(2026, 10, 8)))
                        .since())) {
            assertThat(since.since()).isEqualTo("2026-10-01");
            assertThat(since.title()).hasToString("Since 2026-10-01, for nobody has met yet");
        }
    }

    /** A session of departments is no look at the page, but whoever was there was told; one before the cycle is too long ago. */
    @Test
    void tellsWhatHappenedSinceTheLastMeetingOfAnyKind() {
        Ritual session = Cadences.CROSS_DEPARTMENT.rituals().stream()
                .filter(ritual -> ritual.kind() == RitualKind.ALIGNMENT_SESSION)
                .findFirst()
                .orElseThrow();
        Meeting met = Meeting.builder()
                .id(MeetingId.of("met"))
                .ritual(session.id())
                .unit(UnitId.of("city"))
                .date(LocalDate.of(2026, 10, 20))
                .build();
        OkrProgram program = Harbor.program().toBuilder()
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addMeeting(met)
                .build();

        SinceReview since = OrganizationDashboard.of(Harbor.evaluation(program)).since();

        assertThat(since.meeting()).contains(met.id());
        assertThat(since.title()).hasToString("Since the alignment session of City on 2026-10-20");
        assertThat(OrganizationDashboard.of(Harbor.evaluation(
                                program.apply(Change.revise(met.withDate(LocalDate.of(2026, 9, 30))))))
                        .since()
                        .since())
                .isEqualTo("2026-11-01");
    }

    @Test
    void tellsWhatHappenedSinceTheOrganizationLastLookedBack() {
        OkrProgram program = Harbor.program().toBuilder()
                .addRetrospective(Retrospective.builder()
                        .id(RetrospectiveId.of("look-back"))
                        .cycle(Harbor.AUTUMN.id())
                        .date(LocalDate.of(2026, 10, 25))
                        .build())
                .build();

        SinceReview since = OrganizationDashboard.of(Harbor.evaluation(program)).since();

        assertThat(since.title()).hasToString("Since the retrospective of City on 2026-10-25");
        assertThat(since.meeting()).contains(RetrospectiveId.of("look-back"));
        assertThat(since.events())
                .extracting(event -> event.kind() + " " + event.title())
                .containsExactly(
                        "LIGHT “City” went from no data to green",
                        "LIGHT “Permits” went from stale to amber",
                        "LIGHT “Parks” went from amber to red",
                        "LIGHT “Better city” went from no data to green",
                        "LIGHT “Raise city” went from no data to green",
                        "CHECK_IN “Raise city”: one check-in, the last on 2026-11-12");
        assertThat(texts(since.events().get(4).reasons()))
                .containsExactly(
                        "now: 50% reached where 49.4% was expected by 2026-11-15",
                        "then: no value has been reported yet");
    }

    @Test
    void tellsWhatHappenedSinceADayThatIsAskedFor() {
        PageOptions options =
                PageOptions.builder().since(LocalDate.of(2027, 1, 1)).build();

        SinceReview since = Dashboards.of(Harbor.evaluation(Harbor.program()), options)
                .organization()
                .since();

        assertThat(since.since()).as("what is to come is not seen").isEqualTo(Harbor.AS_OF);
        assertThat(since.events()).isEmpty();
    }

    @Test
    void countsFindingsOfAUnitAndItsOwnThings() {
        Evaluation evaluation = Harbor.evaluation(Harbor.program());
        OrganizationDashboard board = OrganizationDashboard.of(evaluation);

        assertThat(board.findings()).isEqualTo(evaluation.report());
        assertThat(board.units().get(3).findings().getOrDefault(Severity.WARNING, 0))
                .isEqualTo((int) evaluation.report().findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .filter(finding -> finding.location()
                                .subject()
                                .filter(subject ->
                                        List.of("parks", "o-parks", "k-parks").contains(subject.toString()))
                                .isPresent())
                        .count())
                .isPositive();
    }

    @Test
    void aRestrictedObjectiveIsNotThereForEverybody() {
        Evaluation evaluation = Harbor.evaluation(Harbor.restricting("o-parks"));

        OrganizationDashboard board = OrganizationDashboard.of(evaluation);

        assertThat(texts(board.withheld())).containsExactly("One objective of Parks is not shown: Talks are under way");
        assertThat(Phrasebook.spanish().render(board.withheld().get(0)))
                .isEqualTo("No se muestra un objetivo de Parks: Talks are under way");
        assertThat(board.standing().number()).as("of the three others").contains(Progress.of("0.266666666"));
        assertThat(board.units().get(3).standing().word()).isEmpty();
        assertThat(board.units().get(3).standing())
                .hasToString("Nothing of it is published in this cycle, or can be scored");
        assertThat(board.toString()).doesNotContain("o-parks", "k-parks", "Better parks", "Raise parks");
    }

    /** One silences what is found, and one nothing, of which a rule complains: of neither is anything left. */
    @Test
    void aSuppressionOnARestrictedObjectiveLeavesNoTrace() {
        OkrProgram program = Harbor.restricting("o-parks");
        RuleId found = Harbor.evaluation(program).report().findings().stream()
                .filter(finding -> finding.location().subject().equals(Optional.of(ObjectiveId.of("o-parks"))))
                .findFirst()
                .orElseThrow()
                .rule();
        Suppression open = hush(OkrRules.OBJECTIVE_HAS_KEY_RESULTS.id(), ObjectiveId.of("o-city"))
                .withReason("known");
        Evaluation evaluation = Okr.evaluate(
                program,
                Profiles.RECOMMENDED
                        .extend("up")
                        .suppress(hush(found, ObjectiveId.of("o-parks")))
                        .build()
                        .extend("down")
                        .suppress(hush(OkrRules.KEY_RESULT_HAS_OWNER.id(), KeyResultId.of("k-parks")))
                        .suppress(open)
                        .build(),
                Harbor.AS_OF);
        assertThat(evaluation.report().suppressed()).isNotEmpty();

        Dashboards dashboards = Dashboards.of(evaluation);

        assertThat(dashboards.evaluation().profile().suppressions()).containsExactly(open);
        assertThat(dashboards.evaluation().profile().parent().orElseThrow().suppressions())
                .isEmpty();
        assertThat(dashboards.evaluation().report().suppressed()).isEmpty();
        assertThat(dashboards.evaluation().report().findings().toString())
                .doesNotContain("o-parks", "k-parks", "hush")
                .contains("o-city");
        assertThat(dashboards.organization().toString()).doesNotContain("o-parks", "k-parks", "hush");
        assertThat(dashboards.executive().toString()).doesNotContain("o-parks", "k-parks", "hush");
    }

    private static Suppression hush(RuleId rule, Id subject) {
        return Suppression.builder()
                .rule(rule)
                .subject(subject)
                .reason("hush")
                .by("Ola")
                .until(LocalDate.of(2026, 12, 31))
                .build();
    }

    @Test
    void aRestrictedObjectiveIsThereForThoseItIsMeantFor() {
        Evaluation evaluation = Harbor.evaluation(Harbor.restricting("o-parks"));

        for (String reader : List.of("ola", "mayor")) {
            OrganizationDashboard board = Dashboards.of(
                            evaluation,
                            PageOptions.builder().reader(PersonId.of(reader)).build())
                    .organization();
            assertThat(board.withheld()).as(reader).isEmpty();
            assertThat(board.standing().number()).contains(Progress.of("0.225"));
        }
        assertThat(Dashboards.of(
                                evaluation,
                                PageOptions.builder().reader(PersonId.of("pia")).build())
                        .organization()
                        .withheld())
                .hasSize(1);
        assertThat(Dashboards.of(
                                evaluation,
                                PageOptions.builder().showsRestricted(true).build())
                        .evaluation())
                .isSameAs(evaluation);
        assertThat(evaluation.program().isVisibleTo(PersonId.of("pia"), ObjectiveId.of("o-city"), Harbor.AS_OF))
                .isTrue();
    }

    @Test
    void isEmptyForAProgramWithoutAnything() {
        OkrProgram program = OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Nothing yet")
                        .addUnits(Harbor.program().organization().units().get(0))
                        .build())
                .build();

        OrganizationDashboard board = OrganizationDashboard.of(Harbor.evaluation(program));

        assertThat(board.cycle()).isEmpty();
        assertThat(board.standing()).hasToString("There is no cycle to look at");
        assertThat(board.trend()).hasSize(1);
        assertThat(board.units())
                .singleElement()
                .satisfies(row -> assertThat(row.cycle()).isEqualTo(Optional.empty()));
        assertThat(board.objectives()).isEmpty();
        assertThat(board.overdue()).isEmpty();
        assertThat(board.since().events()).isEmpty();
    }

    @Test
    void refusesWhatTheProgramDoesNotHave() {
        Evaluation evaluation = Harbor.evaluation(Harbor.program());

        assertThatThrownBy(() -> Dashboards.of(
                        evaluation,
                        PageOptions.builder().cycle(CycleId.of("never")).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never");
        assertThatThrownBy(() -> Dashboards.of(
                        evaluation,
                        PageOptions.builder().reader(PersonId.of("nobody")).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }
}
