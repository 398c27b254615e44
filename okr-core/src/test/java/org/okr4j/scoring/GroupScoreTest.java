package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.scoring.Cascades.at;
import static org.okr4j.scoring.Cascades.closed;
import static org.okr4j.scoring.Cascades.draft;
import static org.okr4j.scoring.Cascades.ended;
import static org.okr4j.scoring.Cascades.override;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Cascades.unmeasured;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.silent;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.CycleKind;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

class GroupScoreTest {

    private static final CycleId YEAR = CycleId.of("y");
    private static final CycleId Q1 = CycleId.of("q1");
    private static final CycleId Q2 = CycleId.of("q2");
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId PARKS = UnitId.of("parks");
    private static final UnitId WATER = UnitId.of("water");
    private static final UnitId CREW = UnitId.of("crew");
    private static final String DAY = "2026-08-15"; // 45 of 91 days of the first quarter

    private static Cycle cycle(CycleId id, CycleKind kind, String dates) {
        return Cycle.builder()
                .id(id)
                .label(id.toString())
                .kind(kind)
                .dates(DateRange.parse(dates))
                .build();
    }

    private static final ImmutableList<Cycle> QUARTERS = ImmutableList.of(
            cycle(YEAR, CycleKind.YEAR, "2026-07-01..2027-06-30"),
            cycle(Q1, CycleKind.QUARTER, "2026-07-01..2026-09-30"),
            cycle(Q2, CycleKind.QUARTER, "2026-10-01..2026-12-31"),
            cycle(CycleId.of("h1"), CycleKind.HALF, "2026-07-01..2026-12-31"),
            cycle(CycleId.of("later"), CycleKind.QUARTER, "2027-04-01..2027-07-31"));

    private static OrgUnit unit(UnitId id, UnitKind kind) {
        OrgUnit unit = OrgUnit.builder().id(id).name(id.toString()).kind(kind).build();
        return id.equals(CITY) ? unit : unit.withParent(id.equals(CREW) ? PARKS : CITY);
    }

    private static Scorecard score(String asOf, ImmutableList<Cycle> cycles, Objective... objectives) {
        OkrProgram program = OkrProgram.builder()
                .organization(Organization.builder()
                        .name("City")
                        .addUnit(unit(CITY, UnitKind.AGENCY))
                        .addUnit(unit(PARKS, UnitKind.DEPARTMENT))
                        .addUnit(unit(WATER, UnitKind.DEPARTMENT))
                        .addUnit(unit(CREW, UnitKind.TEAM))
                        .build())
                .cadence(Cadences.BIWEEKLY)
                .addAllCycles(cycles)
                .addAllObjectives(ImmutableList.copyOf(objectives))
                .build();
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), day(asOf));
    }

    private static Scorecard score(String asOf, Objective... objectives) {
        return score(asOf, QUARTERS, objectives);
    }

    private static Objective objective(UnitId unit, CycleId cycle, String id, KeyResult... keyResults) {
        return parent(id, RollUp.KEY_RESULTS, keyResults).withUnit(unit).withCycle(cycle);
    }

    private static Objective objective(UnitId unit, CycleId cycle, String id, String value) {
        return objective(unit, cycle, id, at("k-" + id, value));
    }

    private static ImmutableList<String> parts(GroupScore score) {
        return score.parts().stream()
                .map(part ->
                        part.id() + " " + part.number().map(Object::toString).orElse("-") + " "
                                + part.leftOut().map(Object::toString).orElse("counts"))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void isThePlainMeanOfTheObjectivesOfAUnit() {
        GroupScore score = score(
                        DAY,
                        objective(PARKS, Q1, "a", "0.2"),
                        objective(PARKS, Q1, "b", "0.5").withKeyResults(at("b1", "0.5"), at("b2", "0.6")),
                        objective(PARKS, Q2, "c", "1"),
                        objective(CREW, Q1, "d", "1"))
                .ofUnit(PARKS, Q1);

        assertThat(score.id()).contains(PARKS);
        assertThat(parts(score)).containsExactly("a 0.2 counts", "b 0.55 counts");
        assertThat(score.number()).contains(Progress.of("0.375"));
        assertThat(score.counted()).isEqualTo(2);
        assertThat(score.hasData()).isTrue();
        assertThat(score.expected()).contains(Progress.of("0.494505494"));
        assertThat(score.pace().orElseThrow().gap()).isEqualTo(Gap.of("0.119505494"));
        assertThat(score.pace().orElseThrow().light()).isEqualTo(Light.AMBER);
    }

    private static Optional<StatusWord> word(String asOf, Objective... objectives) {
        return score(asOf, objectives).ofUnit(PARKS, Q1).status().map(Status::word);
    }

    /** What was reported on 14 August is too old from 5 September on: after two weeks, and one of grace. */
    @Test
    void hasTheLightOfItsPaceUnlessNobodyHasReportedForLong() {
        Objective done = objective(PARKS, Q1, "a", "1");
        Objective behind = objective(PARKS, Q1, "b", "0.2");
        Objective fresh = objective(
                PARKS, Q1, "c", Samples.keyResult("k-c", Measure.increase("0", "1"), Samples.value("2026-09-10", "1")));

        assertThat(word(DAY, done)).contains(StatusWord.GREEN);
        assertThat(word(DAY, done, behind)).as("0.6 of 0.49").contains(StatusWord.GREEN);
        assertThat(word(DAY, behind)).contains(StatusWord.RED);
        assertThat(word(DAY, objective(PARKS, Q1, "d", silent("s")))).contains(StatusWord.NO_DATA);
        assertThat(word(DAY, draft(done))).isEmpty();

        assertThat(word("2026-09-04", done)).contains(StatusWord.GREEN);
        assertThat(word("2026-09-12", done)).contains(StatusWord.STALE);
        assertThat(word("2026-09-12", done, fresh)).contains(StatusWord.GREEN);
        GroupScore red = score("2026-09-12", behind).ofUnit(PARKS, Q1);
        assertThat(red.isStale()).isTrue();
        assertThat(red.status())
                .hasValueSatisfying(status -> assertThat(status.reason())
                        .hasToString("20% reached where 80.2% was expected by 2026-09-12: 60.3 points behind; but no"
                                + " check-in is recent enough to rely on"));
        assertThat(red.status().map(Status::word)).contains(StatusWord.RED);
        assertThat(red.status().map(Status::isStale)).contains(true);
    }

    @Test
    void roundsOnceTowardNegativeInfinity() {
        GroupScore score = score(
                        DAY,
                        objective(PARKS, Q1, "a", "0.1"),
                        objective(PARKS, Q1, "b", "0.1"),
                        objective(PARKS, Q1, "c", "0.3"))
                .ofUnit(PARKS, Q1);

        assertThat(score.number()).contains(Progress.of("0.166666666"));
    }

    @Test
    void leavesOutDraftsWhatWasGivenUpAndWhatCannotBeScored() {
        GroupScore score = score(
                        DAY,
                        objective(PARKS, Q1, "a", "0.2"),
                        draft(objective(PARKS, Q1, "b", "1")),
                        ended(objective(PARKS, Q1, "c", "1"), LifecycleState.CANCELLED, "2026-08-10"),
                        objective(PARKS, Q1, "d", unmeasured("u")),
                        ended(draft(objective(PARKS, Q1, "e", "1")), LifecycleState.DEPRIORITIZED, "2026-08-15"))
                .ofUnit(PARKS, Q1);

        assertThat(parts(score))
                .containsExactly(
                        "a 0.2 counts",
                        "b 1 not published yet",
                        "c - objective cancelled on 2026-08-10",
                        "d - cannot be scored: nothing can be scored",
                        "e - objective deprioritized on 2026-08-15");
        assertThat(score.number()).contains(Progress.of("0.2"));
        assertThat(score.counted()).isEqualTo(1);
    }

    @Test
    void takesTheScoreOfWhatIsClosed() {
        Objective set = closed(objective(PARKS, Q1, "a", Samples.at("k", "0.2")), "2026-08-01")
                .withScoreOverride(override("0.8", "2026-08-10"));

        GroupScore score = score(DAY, set, objective(PARKS, Q1, "b", "0.4")).ofUnit(PARKS, Q1);

        assertThat(score.number()).contains(Progress.of("0.6"));
        assertThat(score.expected()).contains(Progress.of("0.494505494")); // of what is open
        assertThat(score.pace().orElseThrow().gap()).isEqualTo(Gap.of("0.094505494")); // 0.4 of what is open
    }

    @Test
    void isNeverGreenInSilence() {
        GroupScore silent =
                score("2026-07-01", objective(PARKS, Q1, "a", silent("s"))).ofUnit(PARKS, Q1);
        GroupScore level =
                score("2026-07-01", objective(PARKS, Q1, "a", silent("s"))).ofLevel(UnitLevel.DEPARTMENT, Q1);

        assertThat(silent.number()).contains(Progress.ZERO);
        assertThat(silent.expected()).contains(Progress.ZERO);
        assertThat(silent.hasData()).isFalse();
        assertThat(silent.pace()).isEmpty();
        assertThat(level.hasData()).isFalse();
        assertThat(level.pace()).isEmpty();
        assertThat(score("2026-07-01", objective(PARKS, Q1, "a", Samples.at("s", "0")))
                        .ofUnit(PARKS, Q1)
                        .pace()
                        .map(Pace::light))
                .contains(Light.GREEN);
    }

    @Test
    void hasNoNumberWhereNothingCounts() {
        GroupScore none = score(DAY).ofUnit(PARKS, Q1);
        GroupScore drafts = score(DAY, draft(objective(PARKS, Q1, "a", "1"))).ofUnit(PARKS, Q1);

        for (GroupScore score : ImmutableList.of(none, drafts)) {
            assertThat(score.number()).isEmpty();
            assertThat(score.expected()).isEmpty();
            assertThat(score.pace()).isEmpty();
            assertThat(score.hasData()).isFalse();
            assertThat(score.counted()).isZero();
        }
    }

    @Test
    void countsEachUnitOfALevelTheSame() {
        Scorecard card = score(
                DAY,
                objective(PARKS, Q1, "a", "0.2"),
                objective(PARKS, Q1, "b", "0.2"),
                objective(PARKS, Q1, "c", "0.2"),
                objective(WATER, Q1, "d", "0.6"),
                objective(CREW, Q1, "e", "1"),
                objective(CITY, Q1, "f", "0"));

        GroupScore score = card.ofLevel(UnitLevel.DEPARTMENT, Q1);

        assertThat(score.id()).isEmpty();
        assertThat(parts(score)).containsExactly("parks 0.2 counts", "water 0.6 counts");
        assertThat(score.number()).contains(Progress.of("0.4"));
        assertThat(parts(card.ofLevel(UnitLevel.DEPARTMENT, Q2)))
                .containsExactly("parks - nothing in it counts", "water - nothing in it counts");
    }

    @Test
    void countsAllObjectivesOfACycleTheSame() {
        GroupScore score = score(
                        DAY,
                        objective(PARKS, Q1, "a", "0.2"),
                        objective(PARKS, Q1, "b", "0.2"),
                        objective(WATER, Q1, "c", "0.8"),
                        objective(CITY, YEAR, "y1", "1"))
                .ofCycle(Q1);

        assertThat(score.id()).contains(Q1);
        assertThat(parts(score)).containsExactly("a 0.2 counts", "b 0.2 counts", "c 0.8 counts");
        assertThat(score.number()).contains(Progress.of("0.4"));
    }

    @Test
    void countsTheQuartersOfAYearThatHaveBegun() {
        Objective[] program = {
            objective(PARKS, Q1, "a", "0.3"),
            objective(WATER, Q1, "b", "0.5"),
            objective(PARKS, Q2, "c", "1"),
            objective(CITY, YEAR, "d", "0")
        };

        GroupScore before = score("2026-09-30", program).ofYear(YEAR);
        GroupScore begun = score("2026-10-01", program).ofYear(YEAR);

        assertThat(before.id()).contains(YEAR);
        assertThat(parts(before)).containsExactly("q1 0.4 counts", "q2 1 begins on 2026-10-01");
        assertThat(before.number()).contains(Progress.of("0.4"));
        assertThat(parts(begun)).containsExactly("q1 0.4 counts", "q2 1 counts");
        assertThat(begun.number()).contains(Progress.of("0.7"));
        assertThat(begun.expected()).contains(Progress.of("0.5")); // all of the first, nothing of the second
        assertThat(Phrasebook.spanish().render(before.parts().get(1).leftOut().orElseThrow()))
                .isEqualTo("empieza el 2026-10-01");
    }

    @Test
    void countsTheYearOfAUnit() {
        Objective[] program = {
            objective(PARKS, Q1, "a", "0.3"), objective(WATER, Q1, "b", "0.5"), objective(PARKS, Q2, "c", "1")
        };

        GroupScore parks = score("2026-10-01", program).ofYear(PARKS, YEAR);
        GroupScore water = score("2026-10-01", program).ofYear(WATER, YEAR);

        assertThat(parks.id()).contains(PARKS);
        assertThat(parks.number()).contains(Progress.of("0.65"));
        assertThat(parts(water)).containsExactly("q1 0.5 counts", "q2 - nothing in it counts");
        assertThat(water.number()).contains(Progress.of("0.5"));
    }

    @Test
    void takesHalvesAndOwnCyclesWhereThereAreNoQuarters() {
        CycleId half = CycleId.of("h1");
        CycleId own = CycleId.of("own");
        Cycle year = QUARTERS.get(0);
        Cycle first = QUARTERS.get(3);
        Cycle custom = cycle(own, CycleKind.CUSTOM, "2026-07-01..2026-10-31");
        Objective a = objective(PARKS, half, "a", "0.3");
        Objective b = objective(PARKS, own, "b", "0.5");

        assertThat(parts(score(DAY, ImmutableList.of(year, custom, first), a, b).ofYear(YEAR)))
                .containsExactly("h1 0.3 counts");
        assertThat(parts(score(DAY, ImmutableList.of(year, custom), b).ofYear(YEAR)))
                .containsExactly("own 0.5 counts");
        assertThat(parts(score(DAY, ImmutableList.of(year)).ofYear(YEAR))).isEmpty();
        assertThat(score(DAY, ImmutableList.of(year)).ofYear(YEAR).number()).isEqualTo(Optional.empty());
    }

    @Test
    void refusesWhatTheProgramDoesNotHave() {
        Scorecard card = score(DAY, objective(PARKS, Q1, "a", "1"));
        CycleId unknown = CycleId.of("x");

        assertThatIllegalArgumentException().isThrownBy(() -> card.ofCycle(unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> card.ofYear(unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> card.ofUnit(PARKS, unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> card.ofUnit(UnitId.of("x"), Q1));
        assertThatIllegalArgumentException().isThrownBy(() -> card.ofLevel(UnitLevel.DEPARTMENT, unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> card.ofYear(UnitId.of("x"), YEAR));
        assertThat(card.of(ObjectiveId.of("a")).progress()).contains(Progress.ONE);
    }

    @Test
    void hasNoPartThatCountsWithoutANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupPart(
                        ObjectiveId.of("a"),
                        Ratio.ONE,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty()))
                .withMessage("Group part 'a': number must be given where it counts");
    }
}
