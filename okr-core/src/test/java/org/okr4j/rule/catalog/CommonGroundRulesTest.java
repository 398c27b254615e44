package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.rule.Sample.program;
import static org.okr4j.rule.Sample.supports;
import static org.okr4j.rule.catalog.AlignmentFixtures.BEN;
import static org.okr4j.rule.catalog.AlignmentFixtures.CLEO;
import static org.okr4j.rule.catalog.AlignmentFixtures.GROWTH;
import static org.okr4j.rule.catalog.AlignmentFixtures.PARKS;
import static org.okr4j.rule.catalog.AlignmentFixtures.benches;
import static org.okr4j.rule.catalog.AlignmentFixtures.besideOthers;
import static org.okr4j.rule.catalog.AlignmentFixtures.coOwned;
import static org.okr4j.rule.catalog.AlignmentFixtures.coOwner;
import static org.okr4j.rule.catalog.AlignmentFixtures.finance;
import static org.okr4j.rule.catalog.AlignmentFixtures.led;
import static org.okr4j.rule.catalog.AlignmentFixtures.p1;
import static org.okr4j.rule.catalog.AlignmentFixtures.talking;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Measure;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/** Rules on what units have in common: links, copies, owners, priorities, conversations and KPIs. */
class CommonGroundRulesTest {

    private static final RuleTester COVERED =
            RuleTester.of(OkrRules.PARENT_CYCLE_COVERS_CHILD).asOf(Sample.AS_OF);
    private static final RuleTester NO_COPY_BELOW =
            RuleTester.of(OkrRules.CHILD_IS_NOT_A_COPY).asOf(Sample.AS_OF);
    private static final RuleTester NO_COPY =
            RuleTester.of(OkrRules.OBJECTIVE_IS_NOT_A_COPY).asOf(Sample.AS_OF);
    private static final RuleTester CONTRIBUTORS =
            RuleTester.of(OkrRules.ORGANIZATION_KEY_RESULT_HAS_CONTRIBUTORS).asOf(Sample.AS_OF);
    private static final RuleTester SUPPORT =
            RuleTester.of(OkrRules.ORGANIZATION_OBJECTIVE_HAS_SUPPORT).asOf(Sample.AS_OF);
    private static final RuleTester ONCE =
            RuleTester.of(OkrRules.CONTRIBUTION_IS_NOT_COUNTED_TWICE).asOf(Sample.AS_OF);
    private static final RuleTester NO_SILO =
            RuleTester.of(OkrRules.UNIT_IS_NOT_A_SILO).asOf(Sample.AS_OF);
    private static final RuleTester TALKED =
            RuleTester.of(OkrRules.UNITS_HAVE_TALKED).asOf(Sample.AS_OF);
    private static final RuleTester SEVERAL =
            RuleTester.of(OkrRules.SHARED_OBJECTIVE_IS_OWNED_BY_SEVERAL_UNITS).asOf(Sample.AS_OF);
    private static final RuleTester LEADS =
            RuleTester.of(OkrRules.CO_OWNER_IS_HEAD_OR_DELEGATE).asOf(Sample.AS_OF);
    private static final RuleTester PRIORITY =
            RuleTester.of(OkrRules.SUPPORT_FUNCTION_SERVES_A_PRIORITY).asOf(Sample.AS_OF);
    private static final RuleTester CREATED =
            RuleTester.of(OkrRules.SUPPORT_OBJECTIVE_IS_CO_CREATED).asOf(Sample.AS_OF);
    private static final RuleTester NO_KPI =
            RuleTester.of(OkrRules.KEY_RESULT_IS_NOT_A_KPI).asOf(Sample.AS_OF);

    @ParameterizedTest
    @CsvSource({
        // cycle of the objective, cycle of what it serves, found
        "2026-q4, 2026, false",
        "2026-q4, 2026-q4, false",
        "2026-q4, 2026-q3, true",
        "2026-q4, 2027-q1, true",
        "2026, 2026-q4, true", // overlaps, and goes beyond
        "2027-q1, 2026, true",
        "2026-q3, 2027-q1, false" // history by now
    })
    void theCycleAboveEnclosesTheOneBelow(String own, String above, boolean found) {
        OkrProgram program = Sample.with(new Objective[] {
            Sample.objective("c1", "city").withParents().withCycle(cycle(above)),
            Sample.objective("p1", "parks").withCycle(cycle(own))
        });

        assertThat(COVERED.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void whatWasGivenUpNeedNotCover() {
        OkrProgram program = Sample.with(new Objective[] {
            ended(Sample.objective("c1", "city").withParents().withCycle(Sample.LAST_QUARTER.id())),
            Sample.objective("p1", "parks")
        });

        COVERED.accepts(program);
    }

    @Test
    void aCopyNeedsTitleAndMostKeyResults() {
        UnaryOperator<OkrProgram> sameTitle = p1(objective -> objective.withTitle("Riverton, green from end to end!"));
        OkrProgram copy = sameTitle.apply(program());
        OkrProgram oneOther = Sample.keyResult(copy, "p1-1", other("Plant 400 young trees along the river"));
        OkrProgram twoOthers = Sample.keyResult(oneOther, "p1-2", other("Cut the cost of a bench from 300 to 200 USD"));

        NO_COPY_BELOW
                .rejects(
                        copy,
                        "title",
                        "Objective “Riverton, green from end to end!” of Parks Department repeats title and key results"
                                + " of “Riverton is green from end to end” of City of Riverton, which it serves. Say what"
                                + " Parks Department adds to it, and by which figures that will show.")
                .rejects(oneOther, "title")
                .accepts(twoOthers)
                .accepts(p1(objective -> objective.withTitle("Parks reach every block"))
                        .apply(program()));
        NO_COPY_BELOW
                .with("similarity", "1")
                .accepts(p1(objective -> objective.withTitle("Riverton is green end to end soon"))
                        .apply(program()));
    }

    @Test
    void copiesOfObjectivesThatAreLinkedOrOfOneUnitAreLeftToOtherRules() {
        UnaryOperator<Objective> copied = objective -> objective.withTitle("Every child gets around alone");

        NO_COPY.rejects(p1(copied).apply(program()), "objectives")
                .accepts(p1(objective -> copied.apply(objective).withParents(supports("c2")))
                        .apply(program()))
                .accepts(Sample.objective(program(), "c1", copied))
                .accepts(Sample.objective(p1(copied).apply(program()), "c2", CommonGroundRulesTest::ended))
                .accepts(p1(objective -> copied.apply(objective).withCycle(Sample.NEXT_QUARTER.id()))
                        .apply(program()));
    }

    @Test
    void aLinkToTheObjectiveCountsForAllItsKeyResults() {
        CONTRIBUTORS
                .accepts(program())
                .accepts(serving(ObjectiveId.of("c3"), KeyResultId.of("c3-1")))
                .accepts(serving(KeyResultId.of("c3-1"), KeyResultId.of("c3-2"), KeyResultId.of("c3-3")))
                .rejects(
                        serving(KeyResultId.of("c3-1"), KeyResultId.of("c3-2")),
                        "",
                        "Nobody serves key result “Raise the share of repairs done within a week from 40 to 60"
                                + " percent” of objective “Citizens see where their taxes go” of City of Riverton, while"
                                + " others of it are served. Ask who can move it, and link what they do, or take it off"
                                + " the list.");
        assertThat(CONTRIBUTORS.report(serving(KeyResultId.of("c3-1"))).findings())
                .hasSize(2);
    }

    @Test
    void contributorsAreExpectedOncePublishedAndWhileTheCycleRuns() {
        OkrProgram program = serving(KeyResultId.of("c3-1"), KeyResultId.of("c3-2"));

        CONTRIBUTORS.accepts(Sample.objective(program, "p2", objective -> objective.withTransitions()));
        assertThat(CONTRIBUTORS.asOf(LocalDate.of(2027, 1, 1)).report(program).findings())
                .isEmpty();
    }

    @Test
    void supportIsExpectedOnceAllUnitsThatWriteHavePublished() {
        OkrProgram alone = serving(ObjectiveId.of("c1"));
        OkrProgram withDraft = Sample.plus(
                alone,
                ImmutableList.of(Sample.objective("t1", "trails")
                        .withParents(supports("p1"))
                        .withTransitions()));

        SUPPORT.accepts(program())
                .rejects(
                        alone,
                        "",
                        "The units below have published for 2026 Q4, and none of them serves what City of Riverton"
                                + " wants to reach: “Every child gets around alone”, “Citizens see where their taxes go”."
                                + " Agree on who works on it, or give it up for now.")
                .accepts(withDraft)
                .accepts(serving(ObjectiveId.of("c2"), KeyResultId.of("c3-1")))
                .accepts(
                        Sample.each(alone, objective -> objective.unit().equals(PARKS) ? ended(objective) : objective));
    }

    @Test
    void supportByAnObjectiveOfTheSameUnitIsNone() {
        SUPPORT.rejects(
                Sample.objective(
                        serving(ObjectiveId.of("c2")), "c1", objective -> objective.withParents(supports("c3"))),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        // links of t1, weights, what p1 contributes to, found
        "p1 c1, 1 1, c1, near",
        "p1 c1, 0.2 0.2, c1, near",
        "p1 c1-1, 1 0.5, c1-1, near",
        "p1 c1, 0.2 0.2, c1-1, near", // a key result counts for its objective
        "c1-1 c1, 0.2 0.2, c2, near",
        "p1 c1, 1 0, c1, none",
        "p1 c1, 0.5 0.5, c2, none",
        "p1 c1, 1 1, c2, full",
        "p1 c1, 1 0.9, c2, none",
        "p1 c1, 2 3, c2, full"
    })
    void whatIsCountedTwiceIsFound(String links, String weights, String above, String found) {
        ImmutableList<String> parents = ImmutableList.copyOf(links.split(" "));
        ImmutableList<String> shares = ImmutableList.copyOf(weights.split(" "));
        OkrProgram program = Sample.plus(
                p1(objective -> objective.withParents(contributes(above, "1"))).apply(program()),
                ImmutableList.of(Sample.objective("t1", "trails")
                        .withParents(
                                contributes(parents.get(0), shares.get(0)),
                                contributes(parents.get(1), shares.get(1)))));

        switch (found) {
            case "none" -> ONCE.accepts(program);
            case "full" -> {
                ONCE.rejects(program, "parents");
                assertThat(ONCE.report(program).findings().get(0).fix()).isEmpty();
            }
            default -> {
                ONCE.rejects(program, "parents");
                ONCE.accepts(
                        program.apply(ONCE.report(program).findings().get(0).fix()));
            }
        }
    }

    @Test
    void whatMerelySupportsOrWasGivenUpPassesNothingOn() {
        OkrProgram twice = Sample.plus(
                p1(objective -> objective.withParents(contributes("c1", "1"))).apply(program()),
                ImmutableList.of(Sample.objective("t1", "trails")
                        .withParents(contributes("p1", "0.5"), contributes("c1", "0.5"))));

        ONCE.rejects(twice, "parents")
                .accepts(p1(objective -> objective.withParents(supports("c1"))).apply(twice))
                .accepts(p1(CommonGroundRulesTest::ended).apply(twice));
        ONCE.with("full", "100")
                .accepts(Sample.objective(
                        twice,
                        "t1",
                        objective -> objective.withParents(contributes("p1", "60"), contributes("c2", "40"))));
    }

    @Test
    void anythingSharedWithAnotherUnitTiesADepartment() {
        OkrProgram alone = besideOthers();

        NO_SILO.rejects(
                        alone,
                        "",
                        "Parks Department has 3 objectives for 2026 Q4, and shares nothing with the units beside it:"
                                + " no link, no dependency, no owner. Look at the drafts together, and record who needs"
                                + " whom.")
                .accepts(p1(objective -> objective.withParents(supports("c1"), supports("q1")))
                        .apply(alone))
                .accepts(Sample.objective(
                        alone, "q1", objective -> objective.withParents(supports("c1"), supports("p1"))))
                .accepts(depending(alone, "p1-1", ObjectiveId.of("q1")))
                .accepts(depending(alone, "q1-1", KeyResultId.of("p1-1")))
                .accepts(p1(objective -> objective.withCoCreators(UnitId.of("roads")))
                        .apply(alone))
                .accepts(Sample.objective(
                        alone,
                        "q1",
                        objective -> objective.withCoOwners(CoOwner.builder()
                                .person(PersonId.of("ada-lopez"))
                                .unit(PARKS)
                                .build())))
                .rejects(depending(alone, "p1-1", KeyResultId.of("p2-1")), "")
                .rejects(depending(alone, "q1-1", KeyResultId.of("p1-1"), DependencyState.WITHDRAWN), "")
                .accepts(Sample.each(
                        alone, objective -> objective.unit().equals(PARKS) ? objective.withTransitions() : objective))
                .rejects(p1(objective -> objective.withCoCreators(PARKS)).apply(alone), "");
    }

    @Test
    void whoRunsAheadOfTheRoadmapIsToldThatAlone() {
        OkrProgram early = besideOthers().toBuilder()
                .addAllConversations(talking("roads", "ada").conversations())
                .addFact(DependencyDeclaration.builder()
                        .unit(UnitId.of("roads"))
                        .cycle(Sample.QUARTER.id())
                        .date(LocalDate.of(2026, 9, 30))
                        .none(true)
                        .build())
                .build();
        OkrProgram ahead = following(early, "2026-11-16");
        OkrProgram inTime = following(early, "2026-08-17");

        RuleTester phase = RuleTester.of(OkrRules.UNIT_PUBLISHES_IN_ITS_PHASE).asOf(Sample.AS_OF);
        RuleTester declared = RuleTester.of(OkrRules.DEPENDENCIES_ARE_DECLARED).asOf(Sample.AS_OF);
        assertThat(phase.report(ahead).isClean()).isFalse();
        assertThat(phase.report(inTime).isClean()).isTrue();
        for (RuleTester rule : List.of(declared, NO_SILO, TALKED)) {
            assertThat(rule.report(ahead).isClean()).isTrue();
            assertThat(rule.report(inTime).isClean()).isFalse();
        }
    }

    /** The program with the four-phase roadmap, in which departments publish from week 5 on. */
    private static OkrProgram following(OkrProgram program, String start) {
        return program.toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(RolloutFixtures.withoutGates(Roadmaps.GOVERNMENT_FOUR_PHASES))
                        .start(LocalDate.parse(start))
                        .build())
                .build();
    }

    @Test
    void whereNobodyIsBesideNobodyIsASilo() {
        NO_SILO.accepts(program());
    }

    @ParameterizedTest
    @CsvSource({
        // with whom, published on, judged on, found: the conversation was on 2026-09-25
        "parks, 2026-09-25, 2026-09-25, false",
        "parks, 2026-09-24, 2026-09-25, false", // late, and held after all
        "trails, 2026-09-25, 2026-09-25, true",
        "trails, 2026-09-24, 2026-09-24, false", // no conversation is known of
        "trails, 2026-10-02, 2026-10-01, false" // not published yet
    })
    void theConversationComesFirst(String unit, LocalDate published, LocalDate asOf, boolean found) {
        OkrProgram program = talking(unit, "ada").toBuilder()
                .objectives(program().objectives().stream()
                        .map(objective -> objective.withTransitions(Transition.builder()
                                .to(LifecycleState.PUBLISHED)
                                .date(published)
                                .build()))
                        .toList())
                .build();

        assertThat(TALKED.asOf(asOf).report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void aTeamMayHaveBeenSpokenFor() {
        ImmutableList<Objective> team = ImmutableList.of(Sample.objective("t1", "trails"));

        TALKED.accepts(Sample.plus(talking("parks", "city"), team))
                .rejects(talking("trails", "ada"), "")
                .accepts(Sample.each(talking("trails", "ada"), objective -> objective.withTransitions()));
        assertThat(TALKED.report(program()).notEvaluated())
                .singleElement()
                .hasToString("units-have-talked: The program records no alignment conversations.");
    }

    @Test
    void oneCoOwnerOfAnotherUnitIsEnough() {
        SEVERAL.accepts(coOwned(coOwner(CLEO)).apply(led()))
                .accepts(p1(objective -> objective.withCoOwners(
                                coOwner(CLEO), coOwner(BEN).withUnit(PARKS)))
                        .apply(led()))
                .rejects(
                        coOwned(coOwner(CLEO).withUnit(PARKS)).apply(led()),
                        "coOwners",
                        "Objective “Neighbors care for their park” has a co-owner, who belongs to Parks Department as"
                                + " well. Win the unit that is needed for it, or have one owner only.");
    }

    @Test
    void whoLeadsIsAQuestionOfTheDayAndOfWhatIsRecorded() {
        LEADS.accepts(coOwned(coOwner(BEN)).apply(led()))
                .accepts(coOwned(coOwner(CLEO).withDelegate(true)).apply(led()))
                .rejects(
                        coOwned(coOwner(CLEO)).apply(led()),
                        "coOwners",
                        "Cleo Brandt co-owns objective “Neighbors care for their park” for City of Riverton, but does"
                                + " not lead it; Ben Okoro does. Have the objective co-owned from there, or mark Cleo"
                                + " Brandt as delegate.");
        assertThat(LEADS.asOf(LocalDate.of(2025, 12, 31))
                        .report(coOwned(coOwner(BEN)).apply(led()))
                        .notEvaluated())
                .isNotEmpty();
    }

    @Test
    void aPriorityIsServedByWayOfOthers() {
        OkrProgram apart =
                p1(objective -> objective.withParents(supports("c2"))).apply(finance());

        PRIORITY.accepts(finance())
                .rejects(apart, "priorities")
                .accepts(p1(objective -> objective.withPriorities(GROWTH)).apply(apart))
                .accepts(p1(objective -> objective.withParents(supports("p3"))).apply(apart))
                .accepts(Sample.objective(apart, "c2", objective -> objective.withParents(supports("c1"))));
        assertThat(PRIORITY.report(Sample.objective(finance(), "c1", CommonGroundRulesTest::ended))
                        .findings())
                .hasSize(3);
        assertThat(PRIORITY.report(program()).notEvaluated()).isNotEmpty();
    }

    @Test
    void aTeamOfASupportFunctionSupportsToo() {
        OkrProgram program = Sample.plus(
                finance(), ImmutableList.of(Sample.objective("t1", "trails").withParents(supports("c2"))));

        PRIORITY.rejects(program, "priorities");
        CREATED.accepts(Sample.objective(
                program, "t1", objective -> objective.withCoOwners(coOwner(PersonId.of("ada-lopez")))));
        CREATED.rejects(program, "")
                .accepts(Sample.objective(program, "t1", objective -> objective.withCoCreators(UnitId.of("city"))))
                .rejects(Sample.objective(program, "t1", objective -> objective.withCoCreators(PARKS)), "");
    }

    @ParameterizedTest
    @CsvSource({
        // last value, target, found: the share of benches is healthy from 50 on
        "49, 60, false", // to be mended
        "50, 60, true",
        "55, 60, true",
        "55, 49, false"
    })
    void aKpiIsDressedUpOnlyWhereItIsHealthyAndStaysSo(String value, String target, boolean found) {
        OkrProgram program = benches(value)
                .apply(Sample.keyResult(
                        program(),
                        "p1-1",
                        keyResult -> keyResult
                                .withText("Raise the share of benches in good repair from 40 to " + target + " percent")
                                .withMeasure(Measure.increase("40", target))));

        assertThat(NO_KPI.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void whatMerelyKeepsAKpiIsOneToo() {
        OkrProgram kept = Sample.keyResult(
                program(),
                "p1-1",
                keyResult -> keyResult
                        .withText("Keep the share of benches in good repair at 50 percent or more")
                        .withMeasure(Measure.atLeast("50")));

        NO_KPI.rejects(benches("55").apply(kept), "measure")
                .accepts(benches("45").apply(kept));
        assertThat(NO_KPI.asOf(LocalDate.of(2026, 10, 31))
                        .report(benches("55").apply(kept))
                        .notEvaluated())
                .singleElement()
                .hasToString("key-result-is-not-a-kpi: No KPI with a healthy range has a value yet.");
        assertThat(NO_KPI.report(kept).notEvaluated())
                .singleElement()
                .hasToString("key-result-is-not-a-kpi: The program has no KPI with a healthy range.");
    }

    private static UnaryOperator<KeyResult> other(String text) {
        return keyResult -> keyResult.withText(text);
    }

    private static CycleId cycle(String id) {
        return CycleId.of(id);
    }

    private static Objective ended(Objective objective) {
        return objective.withTransitions(Transition.builder()
                .to(LifecycleState.CANCELLED)
                .date(Sample.AS_OF)
                .build());
    }

    /** The sample in which nothing but p2 serves anything beside c1, and p2 serves these. */
    private static OkrProgram serving(Id... parents) {
        return Sample.objective(
                program(),
                "p2",
                objective -> objective.withParents(ImmutableList.copyOf(parents).stream()
                        .map(Contribution::supports)
                        .toList()));
    }

    private static Contribution contributes(String parent, String weight) {
        Id id = parent.contains("-") ? KeyResultId.of(parent) : ObjectiveId.of(parent);
        return Contribution.contributes(id, Weight.of(weight));
    }

    private static OkrProgram depending(OkrProgram program, String consumer, Id provider) {
        return depending(program, consumer, provider, DependencyState.DECLARED);
    }

    private static OkrProgram depending(OkrProgram program, String consumer, Id provider, DependencyState state) {
        return program.toBuilder()
                .addDependency(Dependency.builder()
                        .id(DependencyId.of("need"))
                        .consumer(KeyResultId.of(consumer))
                        .provider(provider)
                        .kind(DependencyKind.ACTION)
                        .need("paths that lead there")
                        .addSteps(Sample.step("2026-10-05", state))
                        .build())
                .build();
    }
}
