package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.checkIn;

import com.google.common.collect.Lists;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
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
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformKind;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;
import org.okr4j.value.ProgramFact;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

class ChangeTest {

    private static final KeyResultId LEAKS = KeyResultId.of("fewer-leaks");
    private static final KeyResultId REPAIRS = KeyResultId.of("faster-repairs");
    private static final KeyResultId UNKNOWN = KeyResultId.of("k9");
    private static final ObjectiveId TOWN = ObjectiveId.of("clean-town");
    private static final ObjectiveId WATER = ObjectiveId.of("clean-water");
    private static final ObjectiveId PLANT = ObjectiveId.of("modern-plant");
    private static final CheckIn CHECK_IN = checkIn(DAY, "5");
    private static final Transition TRANSITION = Transition.builder()
            .to(LifecycleState.CANCELLED)
            .date(DAY)
            .reason("the flood")
            .build();
    private static final Review REVIEW = Review.builder()
            .date(DAY)
            .by(PersonId.of("mayor"))
            .verdict(ReviewVerdict.CHANGES_ASKED)
            .addNotes("No number yet.", "By when?")
            .build();
    private static final DependencyStep STEP =
            DependencyStep.builder().date(DAY).state(DependencyState.PROMISED).build();
    private static final Notice FACT =
            Notice.builder().date(DAY).addTo(PersonId.of("mayor")).about(TOWN).build();

    @Test
    void addsACheckInWhereItsDateBelongs() {
        CheckIn later = checkIn(DAY.plusDays(7), "7");
        CheckIn revised = CHECK_IN.withRevision(1);
        OkrProgram program = PROGRAM.apply(List.of(
                Change.checkIn(REPAIRS, later), Change.checkIn(REPAIRS, CHECK_IN), Change.checkIn(REPAIRS, revised)));
        assertThat(program.keyResult(REPAIRS).orElseThrow().checkIns()).containsExactly(CHECK_IN, revised, later);
        assertThat(program.keyResult(LEAKS)).isEqualTo(PROGRAM.keyResult(LEAKS));
        assertThat(PROGRAM.keyResult(REPAIRS).orElseThrow().checkIns()).isEmpty();
    }

    @Test
    void refusesTwoCheckInsOfOneDateAndRevision() {
        OkrProgram program = PROGRAM.apply(Change.checkIn(LEAKS, CHECK_IN));
        assertRefused(
                () -> program.apply(Change.checkIn(LEAKS, checkIn(DAY, "6"))),
                "Key result 'fewer-leaks': check-ins of one date must differ in revision: 0 of 2026-11-20");
    }

    @Test
    void retargets() {
        Measure measure = Measure.increase("0", "20");
        OkrProgram program = PROGRAM.apply(Change.retarget(LEAKS, measure, DAY, "too easy"));
        KeyResult keyResult = program.keyResult(LEAKS).orElseThrow();
        assertThat(keyResult.measureAt(DAY.minusDays(1))).contains(Measure.increase("0", "10"));
        assertThat(keyResult.measureAt(DAY)).contains(measure);
        assertThat(keyResult.amendments())
                .containsExactly(Amendment.builder()
                        .date(DAY)
                        .measure(measure)
                        .reason("too easy")
                        .build());
    }

    @Test
    void reweighs() {
        OkrProgram program = PROGRAM.apply(Change.reweigh(LEAKS, Weight.of(3), DAY, "most urgent"));
        KeyResult keyResult = program.keyResult(LEAKS).orElseThrow();
        assertThat(keyResult.weightAt(DAY.minusDays(1))).isEqualTo(Weight.ONE);
        assertThat(keyResult.weightAt(DAY)).isEqualTo(Weight.of(3));
        assertThat(keyResult.amendments().get(0).reason()).contains("most urgent");
    }

    @Test
    void linksAndUnlinks() {
        Contribution link = Contribution.contributes(TOWN, Weight.of(2));
        OkrProgram linked = PROGRAM.apply(Change.link(PLANT, link));
        assertThat(linked.objective(PLANT).orElseThrow().parents()).containsExactly(Contribution.supports(LEAKS), link);
        assertThat(linked.apply(Change.unlink(PLANT, TOWN))).isEqualTo(PROGRAM);
        OkrProgram toKeyResult =
                PROGRAM.apply(Change.link(WATER, Contribution.supports(KeyResultId.of("clean-streets"))));
        assertThat(toKeyResult.objective(WATER).orElseThrow().parents()).hasSize(2);
    }

    @Test
    void overridesTheScoreOfAKeyResultAndOfAnObjective() {
        ScoreOverride half = override("0.5");
        OkrProgram program = PROGRAM.apply(List.of(Change.override(REPAIRS, half), Change.override(TOWN, half)));
        assertThat(program.keyResult(REPAIRS).orElseThrow().scoreOverride()).contains(half);
        assertThat(program.objective(TOWN).orElseThrow().scoreOverride()).contains(half);
        assertThat(program.keyResult(LEAKS)).isEqualTo(PROGRAM.keyResult(LEAKS));
        assertThat(program.objective(WATER).orElseThrow().scoreOverride()).isEmpty();
    }

    @Test
    void onlyALinkToAnObjectiveOrAKeyResultCanBeDropped() {
        assertRefused(
                () -> Change.unlink(TOWN, PersonId.of("mayor")),
                "Objective 'clean-town': parent must be an objective or a key result: Person 'mayor'");
    }

    @Test
    void anOverrideTakesThePlaceOfTheOneBefore() {
        OkrProgram program = PROGRAM.apply(
                List.of(Change.override(LEAKS, override("0.5")), Change.override(LEAKS, override("0.6"))));
        assertThat(program).isEqualTo(PROGRAM.apply(Change.override(LEAKS, override("0.6"))));
    }

    @Test
    void onlyWhatHasAScoreCanBeOverridden() {
        assertRefused(
                () -> new ScoreOverridden(PersonId.of("mayor"), override("1")),
                "Score override 'mayor': subject must be an objective or a key result: Person");
    }

    @Test
    void leadsAnObjectiveToAnotherStateAndEndsAKeyResult() {
        Transition published = TRANSITION.withTo(LifecycleState.PUBLISHED).withDate(DAY.minusDays(7));
        OkrProgram program = PROGRAM.apply(List.of(
                Change.transition(TOWN, published),
                Change.transition(TOWN, TRANSITION),
                Change.transition(LEAKS, TRANSITION)));
        assertThat(program.objective(TOWN).orElseThrow().transitions()).containsExactly(published, TRANSITION);
        assertThat(program.objective(TOWN).orElseThrow().stateAt(DAY)).isEqualTo(LifecycleState.CANCELLED);
        assertThat(program.keyResult(LEAKS).orElseThrow().stateAt(DAY)).contains(LifecycleState.CANCELLED);
        assertThat(program.keyResult(REPAIRS)).isEqualTo(PROGRAM.keyResult(REPAIRS));
    }

    @Test
    void refusesAStateThatCannotFollow() {
        OkrProgram program = PROGRAM.apply(Change.transition(TOWN, TRANSITION));
        assertRefused(
                () -> program.apply(Change.transition(TOWN, TRANSITION.withTo(LifecycleState.PUBLISHED))),
                "Objective 'clean-town': transition must not lead from CANCELLED to PUBLISHED: 2026-11-20");
        assertRefused(
                () -> PROGRAM.apply(Change.transition(LEAKS, TRANSITION.withTo(LifecycleState.PUBLISHED))),
                "Key result 'fewer-leaks': transition must lead to an end state: PUBLISHED");
        assertRefused(
                () -> new StateChanged(PersonId.of("mayor"), TRANSITION),
                "State change 'mayor': subject must be an objective or a key result: Person");
    }

    @Test
    void assignsAnObjective() {
        PersonId mayor = PersonId.of("mayor");
        PersonId engineer = PersonId.of("engineer");
        OkrProgram program = PROGRAM.apply(List.of(Change.assign(WATER, mayor), Change.assign(WATER, engineer)));
        assertThat(program.objective(WATER).orElseThrow().owner()).contains(engineer);
        assertThat(program.objective(TOWN)).isEqualTo(PROGRAM.objective(TOWN));
    }

    @Test
    void aPersonIsActiveUpToTheLastDay() {
        PersonId mayor = PersonId.of("mayor");
        OkrProgram program = PROGRAM.apply(List.of(Change.leave(mayor, DAY.plusDays(9)), Change.leave(mayor, DAY)));
        Person left = program.resolve().person(mayor);
        assertThat(left.activeUntil()).contains(DAY);
        assertThat(left.isActive(DAY)).isTrue();
        assertThat(left.isActive(DAY.plusDays(1))).isFalse();
        assertThat(program.organization().people().get(1))
                .isEqualTo(PROGRAM.organization().people().get(1));
        assertThat(program.index()).isSameAs(PROGRAM.index());
        assertRefused(
                () -> PROGRAM.apply(Change.leave(PersonId.of("nobody"), DAY)),
                "Person 'nobody': id must be one of the program");
    }

    @Test
    void aReviewLeadsToTheStateOfItsVerdictAtOnce() {
        Transition proposed = TRANSITION.withTo(LifecycleState.PROPOSED).withDate(DAY.minusDays(7));
        OkrProgram program = PROGRAM.apply(List.of(Change.transition(TOWN, proposed), Change.review(TOWN, REVIEW)));
        Objective reviewed = program.objective(TOWN).orElseThrow();
        assertThat(reviewed.reviews()).containsExactly(REVIEW);
        assertThat(reviewed.transitions())
                .containsExactly(
                        proposed,
                        Transition.builder()
                                .to(LifecycleState.DRAFT)
                                .date(DAY)
                                .by(PersonId.of("mayor"))
                                .reason("No number yet. By when?")
                                .build());
        Review accepted = Review.builder()
                .date(DAY)
                .by(PersonId.of("mayor"))
                .verdict(ReviewVerdict.ACCEPTED)
                .build();
        Transition transition = PROGRAM.apply(Change.review(TOWN, accepted))
                .objective(TOWN)
                .orElseThrow()
                .transitions()
                .get(0);
        assertThat(transition.to()).isEqualTo(LifecycleState.REVIEWED);
        assertThat(transition.reason()).isEmpty();
    }

    @Test
    void refusesAReviewWhoseVerdictCannotFollow() {
        assertRefused(
                () -> PROGRAM.apply(Change.review(TOWN, REVIEW)),
                "Objective 'clean-town': transition must not lead from DRAFT to DRAFT: 2026-11-20");
        assertRefused(
                () -> PROGRAM.apply(Change.review(ObjectiveId.of("o9"), REVIEW)),
                "Objective 'o9': id must be one of the program");
    }

    @Test
    void reportsWhatBecameKnownAboutADependency() {
        Dependency dependency = Dependency.builder()
                .id(DependencyId.of("survey"))
                .consumer(LEAKS)
                .provider(PLANT)
                .kind(DependencyKind.RESOURCE)
                .need("the pumps' plans")
                .build();
        DependencyStep earlier = STEP.withDate(DAY.minusDays(1)).withState(DependencyState.AT_RISK);
        OkrProgram program = PROGRAM.apply(List.of(
                Change.add(dependency), Change.report(dependency.id(), STEP), Change.report(dependency.id(), earlier)));
        assertThat(program.dependencies()).containsExactly(dependency.withSteps(earlier, STEP));
        assertThat(program.resolve().dependency(dependency.id()).stateAt(DAY)).isEqualTo(DependencyState.PROMISED);
        assertRefused(
                () -> PROGRAM.apply(Change.report(dependency.id(), STEP)),
                "Dependency 'survey': id must be one of the program");
    }

    @Test
    void recordsFactsOfEveryKindAndTakesThemBack() {
        DependencyDeclaration declaration = DependencyDeclaration.builder()
                .unit(UnitId.of("water"))
                .cycle(TestPrograms.CYCLE.id())
                .date(DAY)
                .none(true)
                .build();
        CycleTransition transition = CycleTransition.builder()
                .cycle(TestPrograms.CYCLE.id())
                .to(CycleState.ACTIVE)
                .date(DAY)
                .build();
        Boundary boundary = Boundary.builder()
                .cycle(TestPrograms.CYCLE.id())
                .unit(UnitId.of("water"))
                .build();
        Notice other = FACT.withNote("It rains.");
        List<ProgramFact> facts = List.of(FACT, declaration, other, transition, FACT, boundary);
        OkrProgram program = PROGRAM.apply(Lists.transform(facts, Change::record));
        assertThat(program.notices()).containsExactly(FACT, other, FACT);
        assertThat(program.declarations()).containsExactly(declaration);
        assertThat(program.cycleTransitions()).containsExactly(transition);
        assertThat(program.stateOf(TestPrograms.CYCLE.id())).isEqualTo(CycleState.ACTIVE);
        assertThat(program.boundaries()).containsExactly(boundary);
        assertThat(program.apply(Change.retract(FACT)).notices()).containsExactly(FACT, other);
        assertThat(program.apply(Lists.transform(facts, Change::retract))).isEqualTo(PROGRAM);
        assertRefused(
                () -> PROGRAM.apply(Change.retract(FACT)),
                "Program 'Springfield': facts must hold the one that is to be retracted:"
                        + " Notice{date=2026-11-20, to=[mayor], about=clean-town}");
    }

    @Test
    void setsAnewWhatHoldsForTheWholeProgram() {
        ProgramSettings settings = PROGRAM.settings()
                .withCadence(Cadences.MONTHLY)
                .withLanguage(Language.SPANISH)
                .withFiscalCalendar(FiscalCalendar.startingIn(Month.JULY))
                .withCascadeMode(CascadeMode.TOP_DOWN)
                .withPlatform(Platform.builder()
                        .name("Sheet")
                        .kind(PlatformKind.TEMPLATE)
                        .chosenOn(DAY)
                        .build())
                .withScoreUses(ScoreUse.CONVERSATION, ScoreUse.LEARNING);
        OkrProgram program = PROGRAM.apply(Change.revise(settings));
        assertThat(program.settings()).isEqualTo(settings);
        assertThat(program.cadence()).isEqualTo(Cadences.MONTHLY);
        assertThat(program.language()).isEqualTo(Language.SPANISH);
        assertThat(program.fiscalCalendar()).isEqualTo(FiscalCalendar.startingIn(Month.JULY));
        assertThat(program.cascadeMode()).contains(CascadeMode.TOP_DOWN);
        assertThat(program.platform()).isEqualTo(settings.platform()).isPresent();
        assertThat(program.scoreUses()).containsExactly(ScoreUse.LEARNING, ScoreUse.CONVERSATION);
        assertThat(program.roadmap()).isEmpty();
        assertThat(program.apply(Change.revise(ProgramSettings.builder().build())))
                .isEqualTo(PROGRAM);
    }

    @Test
    void everyKindIsCarriedOut() {
        for (Class<?> kind : Change.class.getPermittedSubclasses()) {
            assertThat(kind).isRecord().isPublic();
        }
        assertThat(Edits.kinds()).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void amendsWhateverAnAmendmentHolds() {
        Amendment due = Amendment.builder().date(DAY).due(DAY.plusDays(9)).build();
        OkrProgram program = PROGRAM.apply(Change.amend(LEAKS, due));
        assertThat(program.keyResult(LEAKS).orElseThrow().dueAt(DAY)).contains(DAY.plusDays(9));
    }

    @Test
    void saysFromWhichDayItIsSeen() {
        for (Change dated : List.of(
                Change.checkIn(LEAKS, CHECK_IN),
                Change.reweigh(LEAKS, Weight.ONE, DAY, "why not"),
                Change.override(LEAKS, override("1").withDate(DAY)),
                Change.transition(WATER, TRANSITION.withDate(DAY)),
                Change.review(WATER, REVIEW.withDate(DAY)),
                Change.report(DependencyId.of("d"), STEP.withDate(DAY)))) {
            assertThat(dated.seenFrom()).as("%s", dated).contains(DAY);
        }
        for (Change undated : List.of(
                Change.unlink(WATER, TOWN),
                Change.assign(WATER, PersonId.of("mayor")),
                Change.leave(PersonId.of("mayor"), DAY),
                Change.record(FACT))) {
            assertThat(undated.seenFrom()).as("%s", undated).isEmpty();
        }
    }

    @Test
    void saysWhoseNumberItTouchesAtOnce() {
        assertThat(Change.checkIn(LEAKS, CHECK_IN).rescored()).contains(LEAKS);
        assertThat(Change.reweigh(LEAKS, Weight.ONE, DAY, "why not").rescored()).contains(LEAKS);
        assertThat(Change.override(LEAKS, override("1")).rescored()).contains(LEAKS);
        assertThat(Change.override(WATER, override("1")).rescored()).contains(WATER);
        assertThat(Change.link(PLANT, Contribution.supports(LEAKS)).rescored()).contains(LEAKS);
        assertThat(Change.link(PLANT, Contribution.supports(TOWN)).rescored()).contains(TOWN);
        assertThat(Change.unlink(WATER, TOWN).rescored()).contains(TOWN);
        assertThat(Change.transition(WATER, TRANSITION).rescored()).contains(WATER);
        assertThat(Change.transition(LEAKS, TRANSITION).rescored()).contains(LEAKS);
        assertThat(Change.assign(WATER, PersonId.of("mayor")).rescored()).isEmpty();
        assertThat(Change.leave(PersonId.of("mayor"), DAY).rescored()).isEmpty();
        assertThat(Change.review(WATER, REVIEW).rescored()).contains(WATER);
        assertThat(Change.report(DependencyId.of("d"), STEP).rescored()).isEmpty();
        assertThat(Change.record(FACT).rescored()).isEmpty();
        assertThat(Change.retract(FACT).rescored()).isEmpty();
        assertThat(Change.revise(PROGRAM.settings()).rescored()).isEmpty();
        assertThat(Change.add(WATER, TestPrograms.keyResult("k")).rescored()).contains(WATER);
        assertThat(Change.add(TestPrograms.WATER_GOAL).rescored()).contains(WATER);
        assertThat(Change.add(TestPrograms.CYCLE).rescored()).isEmpty();
        assertThat(Change.revise(TestPrograms.WATER_GOAL).rescored()).contains(WATER);
        assertThat(Change.revise(TestPrograms.keyResult("k")).rescored()).contains(KeyResultId.of("k"));
        assertThat(Change.revise(TestPrograms.CYCLE).rescored()).isEmpty();
        assertThat(Change.revise(TestPrograms.ORGANIZATION).rescored()).isEmpty();
        assertThat(Change.remove(WATER).rescored()).isEmpty();
        assertThat(Change.reorder(List.of(WATER)).rescored()).isEmpty();
        assertThat(Change.putExtension(WATER, "x-note", "1").rescored()).isEmpty();
        assertThat(Change.removeExtension(WATER, "x-note").rescored()).isEmpty();
    }

    @Test
    void refusesALinkThatIsThere() {
        assertRefused(
                () -> PROGRAM.apply(Change.link(WATER, Contribution.contributes(TOWN, Weight.ONE))),
                "Objective 'clean-water': parents must be different: clean-town");
    }

    @Test
    void refusesToDropALinkThatIsNotThere() {
        assertRefused(
                () -> PROGRAM.apply(Change.unlink(WATER, PLANT)),
                "Objective 'clean-water': parents must hold the link that is to be dropped: modern-plant");
    }

    @Test
    void refusesWhatIsNotInTheProgram() {
        String unknown = "Key result 'k9': id must be one of the program";
        assertRefused(() -> PROGRAM.apply(Change.checkIn(UNKNOWN, CHECK_IN)), unknown);
        assertRefused(() -> PROGRAM.apply(Change.reweigh(UNKNOWN, Weight.ONE, DAY, "why not")), unknown);
        assertRefused(() -> PROGRAM.apply(Change.override(UNKNOWN, override("1"))), unknown);
        ObjectiveId nothing = ObjectiveId.of("o9");
        String unknownObjective = "Objective 'o9': id must be one of the program";
        assertRefused(() -> PROGRAM.apply(Change.link(nothing, Contribution.supports(TOWN))), unknownObjective);
        assertRefused(() -> PROGRAM.apply(Change.unlink(nothing, TOWN)), unknownObjective);
        assertRefused(() -> PROGRAM.apply(Change.override(nothing, override("1"))), unknownObjective);
        assertRefused(
                () -> PROGRAM.apply(Change.link(WATER, Contribution.supports(UNKNOWN))),
                "Objective 'clean-water': parents must be of the program: k9");
    }

    @Test
    void aDanglingLinkCanBeDropped() {
        OkrProgram broken = TestPrograms.program(TestPrograms.WATER_GOAL);
        assertThat(broken.problems()).hasSize(1);
        assertThat(broken.apply(Change.unlink(WATER, TOWN)).problems()).isEmpty();
    }

    @Test
    void onlyLinksIdsAndListsAreStructural() {
        assertThat(Change.checkIn(LEAKS, CHECK_IN).isStructural()).isFalse();
        assertThat(Change.reweigh(LEAKS, Weight.ONE, DAY, "why not").isStructural())
                .isFalse();
        assertThat(Change.override(WATER, override("1")).isStructural()).isFalse();
        assertThat(Change.link(WATER, Contribution.supports(TOWN)).isStructural())
                .isTrue();
        assertThat(Change.unlink(WATER, TOWN).isStructural()).isTrue();
        assertThat(Change.transition(WATER, TRANSITION).isStructural()).isFalse();
        assertThat(Change.assign(WATER, PersonId.of("mayor")).isStructural()).isFalse();
        assertThat(Change.leave(PersonId.of("mayor"), DAY).isStructural()).isFalse();
        assertThat(Change.review(WATER, REVIEW).isStructural()).isFalse();
        assertThat(Change.report(DependencyId.of("d"), STEP).isStructural()).isFalse();
        assertThat(Change.record(FACT).isStructural()).isFalse();
        assertThat(Change.retract(FACT).isStructural()).isFalse();
        assertThat(Change.revise(PROGRAM.settings()).isStructural()).isFalse();
        assertThat(Change.add(WATER, TestPrograms.keyResult("k")).isStructural())
                .isTrue();
        assertThat(Change.add(TestPrograms.CYCLE).isStructural()).isTrue();
        assertThat(Change.revise(TestPrograms.WATER_GOAL).isStructural()).isTrue();
        assertThat(Change.revise(TestPrograms.unit("water", "town")).isStructural())
                .isTrue();
        assertThat(Change.revise(TestPrograms.CYCLE).isStructural()).isFalse();
        assertThat(Change.revise(TestPrograms.keyResult("k")).isStructural()).isFalse();
        assertThat(Change.revise(TestPrograms.ORGANIZATION).isStructural()).isTrue();
        assertThat(Change.remove(WATER).isStructural()).isTrue();
        assertThat(Change.reorder(List.of(WATER)).isStructural()).isTrue();
        assertThat(Change.putExtension(WATER, "x-note", "1").isStructural()).isFalse();
        assertThat(Change.removeExtension(WATER, "x-note").isStructural()).isFalse();
    }

    @Test
    void partsAreMandatory() {
        new NullPointerTester()
                .setDefault(Id.class, TOWN)
                .setDefault(KeyResultId.class, LEAKS)
                .setDefault(ObjectiveId.class, TOWN)
                .setDefault(Weight.class, Weight.ONE)
                .setDefault(LocalDate.class, DAY)
                .setDefault(PersonId.class, PersonId.of("mayor"))
                .setDefault(KeyResult.class, TestPrograms.keyResult("k"))
                .setDefault(Transition.class, TRANSITION)
                .setDefault(Identified.class, TestPrograms.CYCLE)
                .setDefault(Organization.class, TestPrograms.ORGANIZATION)
                .setDefault(ProgramSettings.class, PROGRAM.settings())
                .setDefault(Review.class, REVIEW)
                .setDefault(DependencyId.class, DependencyId.of("d"))
                .setDefault(DependencyStep.class, STEP)
                .setDefault(ProgramFact.class, FACT)
                .setDefault(Iterable.class, List.of(TOWN))
                .setDefault(CheckIn.class, CHECK_IN)
                .setDefault(
                        Amendment.class,
                        Amendment.builder().date(DAY).weight(Weight.ONE).build())
                .setDefault(Measure.class, Measure.binary())
                .setDefault(ScoreOverride.class, override("1"))
                .setDefault(Contribution.class, Contribution.supports(TOWN))
                .testAllPublicStaticMethods(Change.class);
    }

    @Test
    void aResolvedProgramRefusesWhatWouldNotResolve() {
        ResolvedProgram resolved = PROGRAM.resolve();
        CheckIn byNobody = CHECK_IN.withBy(PersonId.of("nobody"));
        assertThatThrownBy(() -> resolved.apply(Change.checkIn(LEAKS, byNobody)))
                .isInstanceOf(UnresolvedProgramException.class)
                .hasMessageContaining("objectives[1].keyResults[0].checkIns[0].by: ");
        ScoreOverride byNobodyEither = override("1").withBy(PersonId.of("nobody"));
        assertThatThrownBy(() -> resolved.apply(Change.override(REPAIRS, byNobodyEither)))
                .isInstanceOf(UnresolvedProgramException.class)
                .hasMessageContaining("objectives[1].keyResults[1].scoreOverride.by: ");
        assertThatThrownBy(() -> resolved.apply(Change.override(PLANT, byNobodyEither)))
                .isInstanceOf(UnresolvedProgramException.class)
                .hasMessageContaining("objectives[2].scoreOverride.by: ");
        assertThatThrownBy(() -> resolved.apply(Change.link(TOWN, Contribution.supports(PLANT))))
                .isInstanceOf(UnresolvedProgramException.class)
                .hasMessageContaining(
                        "objectives[0].parents[0]: Objective 'clean-town': parents[0] must not lead back to"
                                + " where it starts: clean-town → modern-plant → clean-water → clean-town");
        assertThatThrownBy(() -> resolved.apply(Change.link(TOWN, Contribution.supports(TOWN))))
                .isInstanceOf(UnresolvedProgramException.class)
                .hasMessageContaining("must lead to another objective");
        assertRefused(
                () -> resolved.apply(Change.checkIn(UNKNOWN, CHECK_IN)),
                "Key result 'k9': id must be one of the program");
    }

    private static ScoreOverride override(String score) {
        return ScoreOverride.builder()
                .score(Score.of(score))
                .date(DAY)
                .reason("the flood")
                .build();
    }

    private static void assertRefused(ThrowingCallable edit, String message) {
        assertThatThrownBy(edit).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
