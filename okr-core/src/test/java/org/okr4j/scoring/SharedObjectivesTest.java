package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.scoring.Cascades.at;
import static org.okr4j.scoring.Cascades.draft;
import static org.okr4j.scoring.Cascades.ended;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Samples.day;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.CycleKind;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Gap;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/** An objective of several units counts in each of them by its part of the credit. */
class SharedObjectivesTest {

    private static final CycleId YEAR = CycleId.of("y");
    private static final CycleId Q1 = CycleId.of("q1");
    private static final CycleId Q2 = CycleId.of("q2");
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId PARKS = UnitId.of("parks");
    private static final UnitId WATER = UnitId.of("water");
    private static final UnitId ROADS = UnitId.of("roads");
    private static final String DAY = "2026-08-15"; // 45 of 91 days of the first quarter

    private static Cycle cycle(CycleId id, CycleKind kind, String dates) {
        return Cycle.builder()
                .id(id)
                .label(id.toString())
                .kind(kind)
                .dates(DateRange.parse(dates))
                .build();
    }

    private static OrgUnit unit(UnitId id) {
        return OrgUnit.builder()
                .id(id)
                .name(id.toString())
                .kind(UnitKind.DEPARTMENT)
                .parent(CITY)
                .build();
    }

    private static Person person(String id, UnitId unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(id)
                .level(PersonLevel.DIRECTOR)
                .unit(unit)
                .build();
    }

    private static Scorecard score(String asOf, Objective... objectives) {
        OkrProgram program = OkrProgram.builder()
                .organization(Organization.builder()
                        .name("City")
                        .addUnit(OrgUnit.builder()
                                .id(CITY)
                                .name("City")
                                .kind(UnitKind.AGENCY)
                                .build())
                        .addUnits(unit(PARKS), unit(WATER), unit(ROADS))
                        .addPeople(person("wes", WATER), person("wim", WATER), person("ria", ROADS))
                        .addPeople(person("pat", PARKS))
                        .build())
                .cadence(Cadences.BIWEEKLY)
                .addCycle(cycle(YEAR, CycleKind.YEAR, "2026-07-01..2027-06-30"))
                .addCycle(cycle(Q1, CycleKind.QUARTER, "2026-07-01..2026-09-30"))
                .addCycle(cycle(Q2, CycleKind.QUARTER, "2026-10-01..2026-12-31"))
                .addAllObjectives(ImmutableList.copyOf(objectives))
                .build();
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), day(asOf));
    }

    private static Objective objective(UnitId unit, String id, String value) {
        return parent(id, RollUp.KEY_RESULTS, at("k-" + id, value))
                .withUnit(unit)
                .withCycle(Q1)
                .withTitle("Aim " + id);
    }

    private static CoOwner coOwner(String person, UnitId unit, String credit) {
        return CoOwner.builder()
                .person(PersonId.of(person))
                .unit(unit)
                .credit(Weight.of(credit))
                .build();
    }

    private static CoOwner water(String credit) {
        return coOwner("wes", WATER, credit);
    }

    private static ImmutableList<String> parts(GroupScore score) {
        return score.parts().stream()
                .map(part -> part.id() + " " + part.weight()
                        + part.leftOut().map(reason -> " " + reason).orElse(""))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void countsInEachOfItsUnitsByTheCredit() {
        Scorecard card = score(
                DAY,
                objective(WATER, "a", "0.5"),
                objective(PARKS, "b", "0.2").withCoOwners(water("1")),
                objective(PARKS, "c", "0.8"));

        GroupScore parks = card.ofUnit(PARKS, Q1);
        GroupScore water = card.ofUnit(WATER, Q1);

        assertThat(parts(parks)).containsExactly("b 1/2", "c 1");
        assertThat(parks.number()).contains(Progress.of("0.6")); // (0.2 / 2 + 0.8) / 1.5
        assertThat(parks.counted()).isEqualTo(2);
        assertThat(parts(water)).containsExactly("a 1", "b 1/2");
        assertThat(water.number()).contains(Progress.of("0.4")); // (0.5 + 0.2 / 2) / 1.5
        assertThat(card.ofUnit(ROADS, Q1).parts()).isEmpty();
    }

    @Test
    void standsInTheOrderOfTheProgramWhoeverOwnsIt() {
        GroupScore water = score(
                        DAY,
                        objective(PARKS, "a", "0.1").withCoOwners(water("1")),
                        objective(WATER, "b", "0.2"),
                        objective(ROADS, "c", "0.3").withCoOwners(water("3")))
                .ofUnit(WATER, Q1);

        assertThat(parts(water)).containsExactly("a 1/2", "b 1", "c 3/4");
    }

    @Test
    void addsUpTheCreditsOfAllWhoOwnItForAUnit() {
        Objective shared = objective(PARKS, "a", "0.4")
                .withCredit(Weight.of("0.5"))
                .withCoOwners(water("1"), coOwner("ria", ROADS, "0.5"), coOwner("wim", WATER, "2"));
        Scorecard card = score(DAY, shared, objective(ROADS, "b", "1"));

        assertThat(parts(card.ofUnit(PARKS, Q1))).containsExactly("a 1/8");
        assertThat(parts(card.ofUnit(WATER, Q1))).containsExactly("a 3/4");
        assertThat(parts(card.ofUnit(ROADS, Q1))).containsExactly("a 1/8", "b 1");
        assertThat(card.ofUnit(PARKS, Q1).number()).contains(Progress.of("0.4")); // alone it is the whole
        assertThat(card.ofUnit(ROADS, Q1).number()).contains(Progress.of("0.933333333")); // (0.05 + 1) / 1.125
    }

    @Test
    void countsWhollyWhereAllOwnItForItsOwnUnit() {
        Objective twoOfParks = objective(PARKS, "a", "0.4").withCoOwners(coOwner("pat", PARKS, "3"));

        assertThat(parts(score(DAY, twoOfParks).ofUnit(PARKS, Q1))).containsExactly("a 1");
    }

    @Test
    void isShownAndNotCountedWhereAUnitGetsNoCredit() {
        Scorecard card = score(
                DAY,
                objective(PARKS, "a", "1").withCoOwners(water("2")).withCredit(Weight.ZERO),
                objective(PARKS, "b", "0.2"),
                objective(PARKS, "c", "0.6").withCoOwners(coOwner("ria", ROADS, "0")));

        GroupScore parks = card.ofUnit(PARKS, Q1);
        GroupScore roads = card.ofUnit(ROADS, Q1);

        assertThat(parts(parks)).containsExactly("a 0 brings this unit no credit: shown, not counted", "b 1", "c 1");
        assertThat(parks.number()).contains(Progress.of("0.4"));
        assertThat(parks.counted()).isEqualTo(2);
        assertThat(parts(card.ofUnit(WATER, Q1))).containsExactly("a 1");
        assertThat(parts(roads)).containsExactly("c 0 brings this unit no credit: shown, not counted");
        assertThat(roads.number()).isEmpty();
        assertThat(roads.hasData()).isFalse();
        assertThat(Phrasebook.spanish().render(parks.parts().get(0).leftOut().orElseThrow()))
                .isEqualTo("no aporta mérito a esta unidad: se muestra, pero no cuenta");
    }

    @Test
    void isLeftOutForTheReasonsThatHoldForAll() {
        Scorecard card = score(
                DAY,
                draft(objective(PARKS, "a", "1").withCoOwners(water("0"))),
                ended(objective(PARKS, "b", "1").withCoOwners(water("3")), LifecycleState.CANCELLED, "2026-08-10"));

        assertThat(parts(card.ofUnit(WATER, Q1)))
                .containsExactly("a 0 not published yet", "b 3/4 objective cancelled on 2026-08-10");
    }

    @Test
    void countsOnceInItsCycle() {
        Scorecard card =
                score(DAY, objective(PARKS, "a", "0.2").withCoOwners(water("9")), objective(WATER, "b", "0.6"));

        GroupScore cycle = card.ofCycle(Q1);

        assertThat(parts(cycle)).containsExactly("a 1", "b 1");
        assertThat(cycle.number()).contains(Progress.of("0.4"));
    }

    @Test
    void countsInItsOwnCycleOnly() {
        Scorecard card = score(
                "2026-11-15",
                objective(PARKS, "a", "0.2").withCoOwners(water("1")).withCycle(Q2),
                objective(WATER, "b", "0.6"));

        assertThat(parts(card.ofUnit(WATER, Q1))).containsExactly("b 1");
        assertThat(parts(card.ofUnit(WATER, Q2))).containsExactly("a 1/2");
    }

    @Test
    void goesUpToLevelsAndYears() {
        Scorecard card = score(
                "2026-11-15",
                objective(PARKS, "a", "0.2").withCoOwners(water("1")),
                objective(WATER, "b", "0.5"),
                objective(ROADS, "c", "0.6").withCycle(Q2).withCoOwners(water("1")));

        GroupScore level = card.ofLevel(UnitLevel.DEPARTMENT, Q1);
        GroupScore year = card.ofYear(WATER, YEAR);

        assertThat(parts(level)).containsExactly("parks 1", "water 1", "roads 1 nothing in it counts");
        assertThat(level.number()).contains(Progress.of("0.3")); // of 0.2 and (0.2 / 2 + 0.5) / 1.5
        assertThat(parts(year)).containsExactly("q1 1", "q2 1");
        assertThat(year.number()).contains(Progress.of("0.5")); // of 0.4 and 0.6
    }

    @Test
    void paceIsWeighedAsTheNumberIs() {
        GroupScore water = score(
                        DAY,
                        objective(PARKS, "a", "0.2").withCoOwners(water("1")),
                        ended(objective(WATER, "b", "0.8"), LifecycleState.CLOSED, "2026-08-15"),
                        objective(WATER, "c", "0.5"))
                .ofUnit(WATER, Q1);

        assertThat(water.number()).contains(Progress.of("0.56")); // (0.1 + 0.8 + 0.5) / 2.5
        assertThat(water.expected()).contains(Progress.of("0.494505494"));
        assertThat(water.pace().orElseThrow().gap()).isEqualTo(Gap.of("0.094505494")); // 0.4 of what is open
    }

    @Test
    void isExplainedByItsShare() {
        Scorecard card = score(
                DAY,
                objective(PARKS, "a", "0.2").withCoOwners(water("0.5")),
                objective(WATER, "b", "0.6"),
                objective(ROADS, "c", "1").withCoOwners(water("0")));

        Explanation unit = card.explain(card.ofUnit(WATER, Q1));

        Recomputation.check(unit);
        assertThat(unit).hasToString("""
                “water” (water): 50% on 2026-08-15
                  50%: the mean of 2 parts, what is shared by this unit's part of the credit
                    “Aim a” (a): 20%, counts 33.3% by a credit of 0.5 out of 1.5
                    “Aim b” (b): 60%
                  Left out: “Aim c” (c): brings this unit no credit: shown, not counted
                  Pace green: 50% reached where 49.4% was expected by 2026-08-15
                    Ahead by 0.5 points: reached more than expected
                      49.4% expected: the mean of 2 parts
                        “Aim a” (a): 49.4% expected, counts 33.3% by a credit of 0.5 out of 1.5
                        “Aim b” (b): 49.4% expected
                      Reached: 50%
                    Green up to 10 points behind, amber up to 25
                  By the policy “standard”
                """);
        assertThat(unit.render(Phrasebook.spanish()))
                .contains("la media de 2 partes, lo compartido según la parte del mérito de esta unidad\n")
                .contains("«Aim a» (a): 20 %, cuenta un 33,3 % por un mérito de 0,5 sobre 1,5\n");
        assertThat(card.explain(card.ofCycle(Q1)).toString())
                .contains("60%: the mean of 3 parts, each counting the same\n    “Aim a” (a): 20%\n");
    }

    @Test
    void aPartWeighsSomethingWhereItCounts() {
        ObjectiveId id = ObjectiveId.of("a");
        Optional<Progress> number = Optional.of(Progress.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new GroupPart(id, Ratio.ZERO, number, Optional.empty(), true, false, Optional.empty()))
                .withMessage("Group part 'a': weight must be above 0 where it counts: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GroupPart(id, Ratio.of(3, 2), number, Optional.empty(), true, false, Optional.empty()))
                .withMessage("Group part 'a': weight must be from 0 to 1: 3/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GroupPart(id, Ratio.of(-1, 2), number, Optional.empty(), true, false, Optional.empty()))
                .withMessage("Group part 'a': weight must be from 0 to 1: -1/2");
    }
}
