package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
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
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Identified;
import org.okr4j.value.Weight;

/** What is looked at again after a change: no subject that a rule of a reach could see the same of. */
class InspectionTest {

    private static final String EVERYTHING =
            "a1 a1-1 a1-2 c1 c1-1 c1-2 c2 c2-1 c2-2 p1 p1-1 p1-2 p2 p2-1 p2-2 t1 t1-1 t1-2"
                    + " ada city parks trails need watch";

    /** What needs something of p2, which the city provides. */
    private static final Dependency NEED = Dependency.builder()
            .id(DependencyId.of("need"))
            .consumer(KeyResultId.of("p2-1"))
            .provider(KeyResultId.of("c2-1"))
            .kind(DependencyKind.ACTION)
            .need("lamps")
            .build();

    private static final Kpi WATCH = Kpi.builder()
            .id(KpiId.of("watch"))
            .name("Paths in good repair")
            .unit(UnitId.of("trails"))
            .build();

    private static final Rule<Objective> SEEN = Rule.forEach(Objective.class)
            .id("acme-seen")
            .because("we count")
            .check((objective, context) -> context.report("seen"));

    private static final BiFunction<ProgramRecords, LocalDate, String> FIRST_KPI = InspectionTest::firstKpi;

    private final SetMultimap<Reach, String> looked = TreeMultimap.create();
    private OkrProgram program = program();

    /** Two objectives of the city, two of its department, one of a team there and one of a member; all with two key results. */
    private static OkrProgram program() {
        OkrProgram bare = Sample.with(new Objective[] {
            objective("c1", "city"),
            objective("c2", "city"),
            objective("p1", "parks", "c1"),
            objective("p2", "parks", "c2"),
            objective("t1", "trails", "p1"),
            objective("a1", "ada", "t1")
        });
        return bare.toBuilder().addDependency(NEED).addKpi(WATCH).build();
    }

    private static Objective objective(String id, String unit, String... parents) {
        return Sample.objective(id, unit)
                .withKeyResults(Sample.keyResults(id, 2))
                .withParents(ImmutableList.copyOf(parents).stream()
                        .map(Sample::supports)
                        .toList());
    }

    private <T> Rule<T> counting(Class<T> type, Reach reach) {
        return Rule.forEach(type)
                .id(Ascii.toLowerCase("acme-" + type.getSimpleName() + "-" + reach))
                .because("we count")
                .reach(reach)
                .needsProgram()
                .appliesTo(LifecycleState.DRAFT, LifecycleState.values())
                .check((subject, context) -> {
                    context.report("seen");
                    looked.put(reach, id(subject));
                });
    }

    private static String id(Object subject) {
        return subject instanceof Identified thing ? thing.id().toString() : "program";
    }

    private Profile profile() {
        ProfileBuilder profile = Profile.builder("counting", ScoringPolicies.STANDARD);
        for (Reach reach : Reach.values()) {
            profile.rule(counting(OkrProgram.class, reach))
                    .rule(counting(OrgUnit.class, reach))
                    .rule(counting(Objective.class, reach))
                    .rule(counting(KeyResult.class, reach))
                    .rule(counting(Dependency.class, reach))
                    .rule(counting(Kpi.class, reach));
        }
        return profile.build();
    }

    private static Scorecard score(OkrProgram program) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), Sample.AS_OF);
    }

    private Inspection inspection(Profile profile) {
        Scorecard card = score(program);
        return profile.inspect(card.program(), card);
    }

    /** Holds which subjects are looked at again by rules of each reach, beside those that rules of a shorter one look at. */
    private void assertLookedAt(Change change, String self, String objective, String unit, String cascade) {
        Inspection inspection = inspection(profile());
        looked.clear();
        Inspection after = inspection.after(change);

        assertThat(looked(Reach.SELF)).isEqualTo(inOrder("program " + self));
        assertThat(beyond(Reach.SELF, Reach.OBJECTIVE)).isEqualTo(inOrder(objective));
        assertThat(beyond(Reach.OBJECTIVE, Reach.UNIT)).isEqualTo(inOrder(unit));
        assertThat(beyond(Reach.UNIT, Reach.CASCADE)).isEqualTo(inOrder(cascade));
        assertThat(after.report()).isEqualTo(profile().check(after.program(), after.scorecard()));
    }

    private String looked(Reach reach) {
        return Joiner.on(' ').join(looked.get(reach));
    }

    private String beyond(Reach shorter, Reach reach) {
        assertThat(looked.get(reach)).containsAll(looked.get(shorter));
        return Joiner.on(' ').join(Sets.difference(looked.get(reach), looked.get(shorter)));
    }

    private static String inOrder(String ids) {
        return Joiner.on(' ')
                .join(new TreeSet<>(Splitter.on(' ').omitEmptyStrings().splitToList(ids)));
    }

    private static Change checkIn(String keyResult) {
        return Change.checkIn(
                KeyResultId.of(keyResult),
                CheckIn.builder()
                        .date(LocalDate.of(2026, 11, 16))
                        .measurement(Measurement.number("50"))
                        .build());
    }

    private Objective objective(String id) {
        return program.objective(ObjectiveId.of(id)).orElseThrow();
    }

    @Test
    void aCheckInIsSeenByItsKeyResultThenByAllThatSeeTheObjective() {
        assertLookedAt(checkIn("t1-1"), "t1 t1-1", "t1-2", "trails watch", "p1 p1-1 p1-2 a1 a1-1 a1-2");
    }

    @Test
    void aRuleThatSeesTheWholeProgramLooksAtAllItsSubjects() {
        Inspection inspection = inspection(profile());
        looked.clear();
        inspection.after(checkIn("t1-1"));

        assertThat(looked(Reach.PROGRAM)).isEqualTo(inOrder("program " + EVERYTHING));
    }

    @Test
    void anotherTitleDoesNotMatterToWhatSeesTheKeyResultAlone() {
        assertLookedAt(
                Change.revise(objective("p2").withTitle("Parks are for everybody")),
                "p2",
                "p2-1 p2-2 need",
                "parks p1 p1-1 p1-2",
                "c2 c2-1 c2-2 t1 t1-1 t1-2");
    }

    @Test
    void anotherStateLanguageCycleOrUnitMattersToKeyResultsAndWhatTheyDependOn() {
        Transition end = Transition.builder()
                .to(LifecycleState.CANCELLED)
                .date(Sample.AS_OF)
                .build();
        assertLookedAt(
                Change.transition(ObjectiveId.of("p2"), end),
                "p2 p2-1 p2-2 need",
                "",
                "parks p1 p1-1 p1-2",
                "c2 c2-1 c2-2 t1 t1-1 t1-2");
        looked.clear();
        assertLookedAt(
                Change.revise(objective("p2").withLanguage(Language.of("fr"))),
                "p2 p2-1 p2-2 need",
                "",
                "parks p1 p1-1 p1-2",
                "c2 c2-1 c2-2 t1 t1-1 t1-2");
        looked.clear();
        assertLookedAt(
                Change.revise(objective("p2").withCycle(Sample.YEAR.id())),
                "p2 p2-1 p2-2 need",
                "",
                "parks p1 p1-1 p1-2",
                "c2 c2-1 c2-2 t1 t1-1 t1-2");
        looked.clear();
        assertLookedAt(
                Change.revise(objective("p2").withUnit(UnitId.of("trails"))),
                "p2 p2-1 p2-2 need",
                "",
                "parks p1 p1-1 p1-2 trails t1 t1-1 t1-2 watch",
                "c2 c2-1 c2-2 a1 a1-1 a1-2");
    }

    @Test
    void anotherStateMattersToKeyResultsAlsoWhereNoNumberMoves() {
        program = Sample.objective(program, "p2", objective -> objective.withTransitions());
        assertLookedAt(
                Change.transition(
                        ObjectiveId.of("p2"),
                        Transition.builder()
                                .to(LifecycleState.PROPOSED)
                                .date(Sample.AS_OF)
                                .build()),
                "p2 p2-1 p2-2 need",
                "",
                "parks p1 p1-1 p1-2",
                "c2 c2-1 c2-2 t1 t1-1 t1-2");
    }

    @Test
    void aLinkIsSeenByAllAboveItAsItMayCloseACircleThere() {
        assertLookedAt(
                Change.unlink(ObjectiveId.of("a1"), ObjectiveId.of("t1")),
                "a1",
                "a1-1 a1-2",
                "ada",
                "t1 t1-1 t1-2 p1 p1-1 p1-2 c1 c1-1 c1-2");
    }

    @Test
    void anObjectiveIsSeenByAllBelowThatHaveNoneNearer() {
        assertLookedAt(
                Change.revise(objective("c2").withTitle("Streets are safe")),
                "c2",
                "c2-1 c2-2",
                "city c1 c1-1 c1-2",
                "p1 p1-1 p1-2 p2 p2-1 p2-2 need");
        looked.clear();
        program = program.apply(ImmutableList.of(
                Change.unlink(ObjectiveId.of("t1"), ObjectiveId.of("p1")),
                Change.remove(NEED.id()),
                Change.remove(ObjectiveId.of("p1")),
                Change.remove(ObjectiveId.of("p2"))));
        assertLookedAt(
                Change.revise(objective("c2").withTitle("Streets are safe")),
                "c2",
                "c2-1 c2-2",
                "city c1 c1-1 c1-2",
                "t1 t1-1 t1-2");
    }

    @Test
    void aDependencyIsSeenOnBothSides() {
        assertLookedAt(
                Change.report(NEED.id(), Sample.step("2026-11-01", DependencyState.PROMISED)),
                "need",
                "",
                "parks p1 p1-1 p1-2 p2 p2-1 p2-2",
                "city c2 c2-1 c2-2");
        looked.clear();
        assertLookedAt(Change.remove(NEED.id()), "", "", "parks p1 p1-1 p1-2 p2 p2-1 p2-2", "city c2 c2-1 c2-2");
    }

    @Test
    void aKpiIsSeenByItself() {
        assertLookedAt(Change.revise(WATCH.withName("Paths")), "watch", "", "", "");
    }

    @Test
    void peopleAndWhatApplicationsKeepAreSeenByNoneButRulesOfTheWholeProgram() {
        assertLookedAt(Change.leave(PersonId.of("ada-lopez"), Sample.AS_OF), "", "", "", "");
        looked.clear();
        assertLookedAt(Change.putExtension(ObjectiveId.of("p1"), "x-note", "1"), "", "", "", "");
    }

    @Test
    void aNewObjectiveIsLookedAtByAllRules() {
        assertLookedAt(
                Change.add(objective("t2", "trails", "p1")),
                "t2 t2-1 t2-2",
                "",
                "trails t1 t1-1 t1-2 watch",
                "p1 p1-1 p1-2 c1 c1-1 c1-2 a1 a1-1 a1-2");
    }

    @Test
    void aGoneObjectiveIsMissedWhereItWasSeen() {
        program = program.apply(Change.unlink(ObjectiveId.of("a1"), ObjectiveId.of("t1")));
        assertLookedAt(
                Change.remove(ObjectiveId.of("t1")), "", "", "trails watch", "p1 p1-1 p1-2 c1 c1-1 c1-2 a1 a1-1 a1-2");
    }

    @Test
    void aNewKeyResultIsLookedAtByAllRulesAndTheOthersByThoseThatSeeTheObjective() {
        assertLookedAt(
                Change.add(ObjectiveId.of("p1"), Sample.keyResults("p1", 3).get(2)),
                "p1 p1-3",
                "p1-1 p1-2",
                "parks p2 p2-1 p2-2 need",
                "c1 c1-1 c1-2 t1 t1-1 t1-2 a1 a1-1 a1-2");
    }

    @Test
    void aScoreThatMovesIsSeenByTheObjectiveItself() {
        program = Sample.objective(program, "p1", objective -> objective.withRollUp(RollUp.BOTH));
        program = Sample.objective(
                program,
                "t1",
                objective -> objective.withParents(Contribution.contributes(ObjectiveId.of("p1"), Weight.ONE)));
        assertLookedAt(checkIn("t1-1"), "t1 t1-1 p1", "t1-2 p1-1 p1-2", "trails watch", "a1 a1-1 a1-2");
    }

    @Test
    void whatIsFedByAnObjectiveNowIsLookedAtItself() {
        program = Sample.keyResult(program, "p1-2", keyResult -> keyResult.withMeasure(Optional.empty()));
        assertLookedAt(
                Change.link(ObjectiveId.of("t1"), Contribution.contributes(KeyResultId.of("p1-2"), Weight.ONE)),
                "t1 p1 p1-2",
                "t1-1 t1-2 p1-1",
                "trails watch parks p2 p2-1 p2-2 need",
                "a1 a1-1 a1-2 c1 c1-1 c1-2");
    }

    @Test
    void whatEveryRuleSeesHasEverythingLookedAtAgain() {
        assertLookedAt(Change.revise(program.settings().withLanguage(Language.SPANISH)), EVERYTHING, "", "", "");
        looked.clear();
        assertLookedAt(Change.revise(program.settings().withRoadmap(plan())), EVERYTHING, "", "", "");
        looked.clear();
        assertLookedAt(Change.revise(program.settings().withCascadeMode(CascadeMode.TOP_DOWN)), EVERYTHING, "", "", "");
        looked.clear();
        assertLookedAt(Change.revise(program.organization().units().get(1).withName("Parks")), EVERYTHING, "", "", "");
        looked.clear();
        assertLookedAt(
                Change.reorder(ImmutableList.of(
                        ObjectiveId.of("t1"),
                        ObjectiveId.of("a1"),
                        ObjectiveId.of("p1"),
                        ObjectiveId.of("p2"),
                        ObjectiveId.of("c1"),
                        ObjectiveId.of("c2"))),
                EVERYTHING,
                "",
                "",
                "");
    }

    private static RoadmapPlan plan() {
        return RoadmapPlan.builder()
                .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                .start(LocalDate.of(2026, 10, 5))
                .build();
    }

    private static String firstKpi(ProgramRecords records, LocalDate asOf) {
        return records.kpis().get(0).name();
    }

    @Test
    void aRuleThatHasAskedForRecordsLooksAtAllItsSubjectsWhenTheyChange() {
        Set<String> seen = new TreeSet<>();
        Rule<Objective> watching = Rule.forEach(Objective.class)
                .id("acme-watching")
                .because("we count")
                .needsProgram()
                .check((objective, context) -> {
                    seen.add(objective.id().toString());
                    if (objective.unit().equals(UnitId.of("parks"))) {
                        context.report("{0}", context.derived(FIRST_KPI));
                    }
                });
        Inspection inspection = inspection(Profile.builder("watching", ScoringPolicies.STANDARD)
                .rule(watching)
                .build());
        seen.clear();
        Inspection left = inspection.after(Change.leave(PersonId.of("ada-lopez"), Sample.AS_OF));
        assertThat(seen).isEmpty();

        Inspection renamed = left.after(Change.revise(WATCH.withName("Paths")));
        assertThat(seen).containsExactly("a1", "c1", "c2", "p1", "p2", "t1");
        assertThat(renamed.report().findings())
                .extracting(finding -> finding.message().toString())
                .containsExactly("Paths", "Paths");
    }

    @Test
    void aRuleThatCouldNotJudgeBeforeLooksAtAllItsSubjects() {
        Rule<Objective> needy = Rule.forEach(Objective.class)
                .id("acme-needy")
                .because("we count")
                .needs(resolved -> !resolved.program().dependencies().isEmpty(), "Nobody needs anything.")
                .check((objective, context) -> context.report("seen"));
        Profile profile =
                Profile.builder("needy", ScoringPolicies.STANDARD).rule(needy).build();
        Inspection with = inspection(profile);
        Inspection without = with.after(Change.remove(NEED.id()));
        Inspection again = without.after(Change.add(NEED));

        assertThat(with.report().findings()).hasSize(6);
        assertThat(without.report().findings()).isEmpty();
        assertThat(without.report().notEvaluated())
                .extracting(NotEvaluated::toString)
                .containsExactly("acme-needy: Nobody needs anything.");
        assertThat(again.report()).isEqualTo(with.report());
    }

    @Test
    void whatIsSaidOfAllAlikeIsSaidOnceAsLongAsItIs() {
        Rule<Objective> odd = Rule.forEach(Objective.class)
                .id("acme-odd")
                .because("we count")
                .check((objective, context) -> {
                    if (!objective.title().startsWith("Even")) {
                        context.notEvaluated(Message.of("That is odd."));
                    }
                });
        Profile profile =
                Profile.builder("odd", ScoringPolicies.STANDARD).rule(odd).build();
        Inspection all = inspection(profile);
        Inspection most = all.after(Change.revise(objective("p1").withTitle("Even paths")));
        Inspection allAgain = most.after(Change.revise(objective("p1")));

        assertThat(all.report().notEvaluated())
                .extracting(NotEvaluated::toString)
                .containsExactly("acme-odd: That is odd.");
        assertThat(most.report().notEvaluated())
                .extracting(NotEvaluated::toString)
                .containsExactly(
                        "acme-odd on 'a1': That is odd.",
                        "acme-odd on 'c1': That is odd.",
                        "acme-odd on 'c2': That is odd.",
                        "acme-odd on 'p2': That is odd.",
                        "acme-odd on 't1': That is odd.");
        assertThat(allAgain.report()).isEqualTo(all.report());
    }

    @Test
    void keepsWhatItWasMadeOf() {
        Profile profile =
                Profile.builder("one", ScoringPolicies.STANDARD).rule(SEEN).build();
        Scorecard card = score(program);
        ResolvedProgram resolved = card.program();
        Inspection inspection = profile.inspect(resolved, card);

        assertThat(inspection.profile()).isSameAs(profile);
        assertThat(inspection.program()).isSameAs(resolved);
        assertThat(inspection.scorecard()).isSameAs(card);
        assertThat(inspection).hasToString("Inspection{profile=one, asOf=2026-11-20, findings=6}");
    }
}
