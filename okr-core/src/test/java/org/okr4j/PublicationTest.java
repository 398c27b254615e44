package org.okr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.Sets;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.LifecycleStep;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Boundary;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleSetting;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.OkrRules;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** A department of a town that wants to publish an objective, and everybody who has, or has not, a say in that. */
class PublicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final Cycle QUARTER = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    private static final UnitId TOWN = UnitId.of("town");
    private static final UnitId PARKS = UnitId.of("parks");
    private static final ObjectiveId GOAL = ObjectiveId.of("goal");
    private static final ObjectiveId PARENT = ObjectiveId.of("parent");
    private static final Profile NO_RULES =
            Profile.builder("none", ScoringPolicies.STANDARD).build();

    private static final Organization ORGANIZATION = Organization.builder()
            .name("Springfield")
            .addUnits(
                    OrgUnit.builder()
                            .id(TOWN)
                            .name("Town")
                            .kind(UnitKind.ORGANIZATION)
                            .build(),
                    OrgUnit.builder()
                            .id(PARKS)
                            .name("Parks")
                            .kind(UnitKind.DEPARTMENT)
                            .parent(TOWN)
                            .build())
            .addPeople(
                    person("owner"),
                    person("co-owner"),
                    person("head"),
                    person("mayor"),
                    person("gatekeeper"),
                    person("chief-gatekeeper"),
                    person("stranger"),
                    person("leaver").withActiveUntil(DAY.minusDays(1)))
            .addAppointments(
                    appointment("head", Role.HEAD, PARKS),
                    appointment("leaver", Role.HEAD, PARKS),
                    appointment("mayor", Role.HEAD, TOWN),
                    appointment("gatekeeper", Role.QUALITY_GATEKEEPER, PARKS),
                    appointment("chief-gatekeeper", Role.QUALITY_GATEKEEPER, TOWN),
                    appointment("stranger", Role.COACH, PARKS),
                    appointment("stranger", Role.HEAD, PARKS).withUntil(DAY.minusDays(1)))
            .build();

    private static final Objective OBJECTIVE = Objective.builder()
            .id(GOAL)
            .unit(PARKS)
            .cycle(QUARTER.id())
            .title("Parks to stay in")
            .owner(PersonId.of("owner"))
            .addCoOwner(
                    CoOwner.builder().person(PersonId.of("co-owner")).unit(TOWN).build())
            .addKeyResult(keyResult("shade"))
            .build();

    private static final Objective TOWN_OBJECTIVE = Objective.builder()
            .id(PARENT)
            .unit(TOWN)
            .cycle(QUARTER.id())
            .title("A town to live in")
            .build();

    private static Person person(String id) {
        return Person.builder()
                .id(PersonId.of(id))
                .name("the " + id)
                .level(PersonLevel.MANAGER)
                .unit(PARKS)
                .build();
    }

    private static Appointment appointment(String person, Role role, UnitId unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(role)
                .unit(unit)
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }

    private static KeyResult keyResult(String id) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text("Raise the share of benches in shade from 40% to 60%")
                .measure(Measure.increase("40", "60"))
                .build();
    }

    private static Transition step(LifecycleState to, String by) {
        return Transition.builder()
                .to(to)
                .date(DAY)
                .by(PersonId.of(by))
                .reason("because")
                .build();
    }

    /** The objective in a state that it has had for ten days. */
    private static Objective in(LifecycleState state) {
        return in(OBJECTIVE, state);
    }

    private static Objective in(Objective objective, LifecycleState state) {
        Transition last = Transition.builder().to(state).date(DAY.minusDays(10)).build();
        return switch (state) {
            case DRAFT -> objective;
            case CLOSED -> objective.withTransitions(last.withTo(LifecycleState.PUBLISHED), last);
            default -> objective.withTransitions(last);
        };
    }

    private static OkrProgram program(Objective... objectives) {
        return OkrProgram.builder()
                .organization(ORGANIZATION)
                .addCycle(QUARTER)
                .addAllObjectives(Arrays.asList(objectives))
                .addFact(DependencyDeclaration.builder()
                        .unit(PARKS)
                        .cycle(QUARTER.id())
                        .date(DAY)
                        .none(true)
                        .build())
                .build();
    }

    private static PublicationVerdict check(OkrProgram program, Profile profile, Transition transition) {
        return Publication.of(Okr.evaluate(program, profile, DAY)).check(GOAL, transition);
    }

    private static PublicationVerdict check(OkrProgram program, Transition transition) {
        return check(program, NO_RULES, transition);
    }

    private static void assertObstacles(OkrProgram program, Transition transition, String... obstacles) {
        PublicationVerdict verdict = check(program, transition);

        assertThat(verdict.obstacles()).map(Message::toString).containsExactly(obstacles);
        assertThat(verdict.isAllowed()).isEqualTo(obstacles.length == 0);
    }

    @ParameterizedTest
    @CsvSource({
        // who may take the step
        "DRAFT,     PROPOSED,      true,  false, true",
        "DRAFT,     REVIEWED,      false, true,  true",
        "DRAFT,     PUBLISHED,     true,  false, true",
        "DRAFT,     DEPRIORITIZED, true,  false, true",
        "DRAFT,     CANCELLED,     true,  false, true",
        "PROPOSED,  DRAFT,         true,  true,  true",
        "PROPOSED,  REVIEWED,      false, true,  true",
        "PROPOSED,  PUBLISHED,     false, false, true",
        "PROPOSED,  DEPRIORITIZED, true,  false, true",
        "PROPOSED,  CANCELLED,     true,  true,  true",
        "REVIEWED,  DRAFT,         true,  true,  true",
        "REVIEWED,  PUBLISHED,     true,  false, true",
        "REVIEWED,  DEPRIORITIZED, true,  false, true",
        "REVIEWED,  CANCELLED,     true,  false, true",
        "PUBLISHED, CLOSED,        true,  false, true",
        "PUBLISHED, DEPRIORITIZED, true,  false, true",
        "PUBLISHED, CANCELLED,     true,  false, true"
    })
    void everyStepIsOpenToSome(
            LifecycleState from, LifecycleState to, boolean owner, boolean gatekeeper, boolean head) {
        OkrProgram program = program(in(from));
        assertThat(LifecycleStep.find(from, to)).isPresent();

        assertThat(check(program, step(to, "owner")).isAllowed()).isEqualTo(owner);
        assertThat(check(program, step(to, "co-owner")).isAllowed()).isEqualTo(owner);
        assertThat(check(program, step(to, "gatekeeper")).isAllowed()).isEqualTo(gatekeeper);
        assertThat(check(program, step(to, "chief-gatekeeper")).isAllowed()).isEqualTo(gatekeeper);
        assertThat(check(program, step(to, "head")).isAllowed()).isEqualTo(head);
        assertThat(check(program, step(to, "mayor")).isAllowed()).isEqualTo(head);
        assertThat(check(program, step(to, "stranger")).isAllowed()).isFalse();
        assertThat(check(program, step(to, "leaver")).isAllowed()).isFalse();
    }

    @Test
    void theTableAboveIsWhole() {
        assertThat(LifecycleStep.all()).hasSize(17);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     PROPOSED,      false",
        "DRAFT,     REVIEWED,      false",
        "DRAFT,     PUBLISHED,     false",
        "DRAFT,     DEPRIORITIZED, true",
        "DRAFT,     CANCELLED,     true",
        "PROPOSED,  DRAFT,         true",
        "PROPOSED,  REVIEWED,      false",
        "PROPOSED,  PUBLISHED,     false",
        "PROPOSED,  DEPRIORITIZED, true",
        "PROPOSED,  CANCELLED,     true",
        "REVIEWED,  DRAFT,         true",
        "REVIEWED,  PUBLISHED,     false",
        "REVIEWED,  DEPRIORITIZED, true",
        "REVIEWED,  CANCELLED,     true",
        "PUBLISHED, CLOSED,        false",
        "PUBLISHED, DEPRIORITIZED, true",
        "PUBLISHED, CANCELLED,     true"
    })
    void someStepsNeedAReason(LifecycleState from, LifecycleState to, boolean needed) {
        for (Optional<String> none : List.of(Optional.<String>empty(), Optional.of(" "))) {
            PublicationVerdict verdict =
                    check(program(in(from)), step(to, "head").withReason(none));

            assertThat(verdict.obstacles())
                    .isEqualTo(
                            needed ? List.of(Message.of("publication.no-reason", "Parks to stay in", to)) : List.of());
        }
        assertThat(Message.of("publication.no-reason", "Parks to stay in", LifecycleState.CANCELLED))
                .hasToString("“Parks to stay in” becomes cancelled only with a reason: say why");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheTableDoesNotHaveIsNoStep(LifecycleState from) {
        OkrProgram program = program(in(from));
        Set<LifecycleState> allowed = Stream.of(LifecycleState.values())
                .filter(to -> check(program, step(to, "head")).isAllowed())
                .collect(Collectors.toSet());

        assertThat(allowed)
                .isEqualTo(
                        LifecycleStep.from(from).stream().map(LifecycleStep::to).collect(Collectors.toSet()));
        for (LifecycleState to : Sets.difference(EnumSet.allOf(LifecycleState.class), allowed)) {
            PublicationVerdict verdict = check(program, step(to, "head"));

            assertThat(verdict.obstacles()).hasSize(1);
            assertThatIllegalStateException().isThrownBy(verdict::apply);
        }
    }

    @Test
    void aStepThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertObstacles(
                program(in(LifecycleState.PUBLISHED)),
                step(LifecycleState.DRAFT, "head"),
                "“Parks to stay in” is published and cannot become draft from there, only one of: closed, deprioritized,"
                        + " cancelled");
        assertObstacles(
                program(in(LifecycleState.CLOSED)),
                step(LifecycleState.DRAFT, "head"),
                "“Parks to stay in” is closed, and nothing follows that");
    }

    @Test
    void somebodyHasToDecide() {
        OkrProgram program = program(OBJECTIVE);
        Transition proposed = step(LifecycleState.PROPOSED, "stranger");

        assertObstacles(
                program,
                proposed,
                "the stranger has no right to decide that “Parks to stay in” becomes proposed: the owner, the co-owner"
                        + " (owner); the head, the mayor (head of the unit) may");
        assertObstacles(
                program,
                proposed.withBy(Optional.empty()),
                "Somebody has to decide that “Parks to stay in” becomes proposed: the owner, the co-owner (owner); the head,"
                        + " the mayor (head of the unit) may");
        assertObstacles(
                program,
                proposed.withBy(PersonId.of("nobody")),
                "Nobody in the program has the id ‘nobody’: the owner, the co-owner (owner); the head, the mayor (head of"
                        + " the unit) may");
        assertObstacles(
                program,
                step(LifecycleState.REVIEWED, "leaver"),
                "the leaver no longer works here on 2026-10-20: the head, the mayor (head of the unit); the gatekeeper, the"
                        + " chief-gatekeeper (quality gatekeeper) may");
    }

    @Test
    void whereNobodyHasTheRightThatIsSaid() {
        OkrProgram program = program(OBJECTIVE.withOwner(Optional.empty()).withCoOwners()).toBuilder()
                .organization(ORGANIZATION.withAppointments())
                .build();

        assertObstacles(
                program,
                step(LifecycleState.PROPOSED, "stranger"),
                "the stranger has no right to decide that “Parks to stay in” becomes proposed: it takes somebody who is"
                        + " owner; head of the unit, and there is nobody");
    }

    @Test
    void obstaclesAreToldInTheLanguageOfTheReader() {
        Message obstacle = check(program(OBJECTIVE), step(LifecycleState.PROPOSED, "stranger"))
                .obstacles()
                .get(0);

        assertThat(Phrasebook.spanish().render(obstacle))
                .isEqualTo("the stranger no tiene derecho a decidir que «Parks to stay in» pase a propuesto: le"
                        + " corresponde a the owner, the co-owner (responsable); the head, the mayor (jefatura de la"
                        + " unidad)");
        OkrProgram nobody = program(OBJECTIVE.withOwner(Optional.empty()).withCoOwners()).toBuilder()
                .organization(ORGANIZATION.withAppointments())
                .build();
        assertThat(Phrasebook.spanish()
                        .render(check(nobody, step(LifecycleState.PROPOSED, "stranger"))
                                .obstacles()
                                .get(0)))
                .endsWith(": hace falta una de estas funciones, y nadie la tiene: responsable; jefatura de la unidad");
    }

    @Test
    void nothingHappensBeforeWhatHappenedLast() {
        OkrProgram program = program(in(LifecycleState.REVIEWED));
        Transition published = step(LifecycleState.PUBLISHED, "head");

        assertObstacles(program, published.withDate(DAY.minusDays(10)).withDate(DAY));
        PublicationVerdict early = check(program, published.withDate(DAY.minusDays(11)));
        assertThat(early.obstacles())
                .map(Message::toString)
                .contains("“Parks to stay in” became reviewed on 2026-10-10, and nothing can happen to it before that:"
                        + " 2026-10-09");
    }

    private static OkrProgram inCycle(OkrProgram program, CycleState... states) {
        OkrProgram.Builder builder = program.toBuilder();
        for (CycleState state : states) {
            builder.addFact(CycleTransition.builder()
                    .cycle(QUARTER.id())
                    .to(state)
                    .date(DAY.minusDays(1))
                    .build());
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, whether it is possible in a cycle that is locked, closed, archived
        "DRAFT,     PROPOSED,      false, false, false",
        "DRAFT,     REVIEWED,      false, false, false",
        "DRAFT,     PUBLISHED,     false, false, false",
        "PROPOSED,  DRAFT,         true,  false, false",
        "DRAFT,     CANCELLED,     true,  false, false",
        "PUBLISHED, DEPRIORITIZED, true,  false, false",
        "PUBLISHED, CLOSED,        true,  true,  false"
    })
    void aCycleThatIsOverTakesLess(
            LifecycleState from, LifecycleState to, boolean locked, boolean closed, boolean archived) {
        OkrProgram program = inCycle(program(in(from)), CycleState.ACTIVE);
        Transition transition = step(to, "head");

        assertThat(check(program, transition).isAllowed()).isTrue();
        OkrProgram lockedNow = inCycle(program, CycleState.LOCKED);
        assertThat(check(lockedNow, transition).isAllowed()).isEqualTo(locked);
        OkrProgram closedNow = inCycle(program, CycleState.CLOSED);
        assertThat(check(closedNow, transition).isAllowed()).isEqualTo(closed);
        assertThat(check(inCycle(closedNow, CycleState.ARCHIVED), transition).isAllowed())
                .isEqualTo(archived);
    }

    @Test
    void theCycleIsNamed() {
        assertObstacles(
                inCycle(program(OBJECTIVE), CycleState.ACTIVE, CycleState.LOCKED),
                step(LifecycleState.PROPOSED, "head"),
                "Cycle 2026 Q4 is locked: “Parks to stay in” cannot become proposed in it anymore");
    }

    @Test
    void aUnitThatIsGonePublishesNothing() {
        OkrProgram program = program(in(LifecycleState.REVIEWED)).toBuilder()
                .organization(ORGANIZATION.withUnits(
                        ORGANIZATION.units().get(0), ORGANIZATION.units().get(1).withActiveUntil(DAY.minusDays(1))))
                .build();

        assertObstacles(
                program,
                step(LifecycleState.PUBLISHED, "head"),
                "Parks does not exist on 2026-10-20: another unit has to take the objective over");
        assertObstacles(program, step(LifecycleState.CANCELLED, "head"));
    }

    @Test
    void anObjectiveWhoseKeyResultsWereGivenUpIsNotPublished() {
        KeyResult given = keyResult("given-up")
                .withTransitions(Transition.builder()
                        .to(LifecycleState.CANCELLED)
                        .date(DAY)
                        .build());

        assertObstacles(
                program(OBJECTIVE.withKeyResults(given)),
                step(LifecycleState.PUBLISHED, "head"),
                "All key results of “Parks to stay in” were given up: write others, or give up the objective too");
        assertObstacles(
                program(OBJECTIVE.withKeyResults(given, keyResult("live"))), step(LifecycleState.PUBLISHED, "head"));
        assertObstacles(program(OBJECTIVE.withKeyResults()), step(LifecycleState.PUBLISHED, "head"));
    }

    @Test
    void aUnitDeclaresItsDependenciesFirst() {
        OkrProgram declared = program(OBJECTIVE);
        DependencyDeclaration declaration = declared.declarations().get(0);
        OkrProgram program = declared.apply(Change.retract(declaration));
        Transition published = step(LifecycleState.PUBLISHED, "head");
        String obstacle =
                "Parks has not said what its key results of 2026 Q4 depend on: declare the dependencies, or that"
                        + " there are none";

        assertObstacles(program, published, obstacle);
        assertObstacles(program.apply(Change.record(declaration.withDate(DAY.plusDays(1)))), published, obstacle);
        assertObstacles(program.apply(Change.record(declaration.withUnit(TOWN))), published, obstacle);
        assertObstacles(program.apply(Change.record(declaration.withNone(false))), published);
        assertObstacles(program, step(LifecycleState.PROPOSED, "head"));
    }

    private static OkrProgram in(CascadeMode mode, OkrProgram program) {
        return program.toBuilder().cascadeMode(mode).build();
    }

    @Test
    void whereUnitsProposeAReviewComesBeforePublication() {
        Transition published = step(LifecycleState.PUBLISHED, "head");

        assertObstacles(
                in(CascadeMode.BIDIRECTIONAL, program(in(LifecycleState.PROPOSED))),
                published,
                "In Parks an objective is reviewed before it is published: “Parks to stay in” is proposed");
        assertObstacles(
                in(CascadeMode.BIDIRECTIONAL, program(OBJECTIVE)),
                published,
                "In Parks an objective is reviewed before it is published: “Parks to stay in” is draft");
        assertObstacles(in(CascadeMode.BIDIRECTIONAL, program(in(LifecycleState.REVIEWED))), published);
        assertObstacles(in(CascadeMode.TOP_DOWN, program(OBJECTIVE)), published);
    }

    private static OkrProgram linked(LifecycleState parent) {
        return program(
                in(OBJECTIVE, LifecycleState.REVIEWED).withParents(Contribution.supports(PARENT)),
                in(TOWN_OBJECTIVE, parent));
    }

    @Test
    void fromTheTopDownParentsComeFirst() {
        Transition published = step(LifecycleState.PUBLISHED, "head");

        assertObstacles(
                in(CascadeMode.TOP_DOWN, linked(LifecycleState.DRAFT)),
                published,
                "“Parks to stay in” is linked to “A town to live in”, which is only draft: that has to be published first");
        assertObstacles(
                in(CascadeMode.TOP_DOWN, linked(LifecycleState.CANCELLED)),
                published,
                "“Parks to stay in” is linked to “A town to live in”, which was given up (cancelled): link it to something"
                        + " that goes on");
        assertObstacles(in(CascadeMode.TOP_DOWN, linked(LifecycleState.PUBLISHED)), published);
        assertObstacles(in(CascadeMode.TOP_DOWN, linked(LifecycleState.CLOSED)), published);
        assertObstacles(in(CascadeMode.TOP_DOWN, linked(LifecycleState.DRAFT)), step(LifecycleState.CANCELLED, "head"));
    }

    @Test
    void elsewhereAReviewIsToldOfParents() {
        PublicationVerdict verdict = check(linked(LifecycleState.DRAFT), step(LifecycleState.PUBLISHED, "head"));

        assertThat(verdict.isAllowed()).isTrue();
        assertThat(verdict.notes())
                .map(Message::toString)
                .containsExactly(
                        "“Parks to stay in” is linked to “A town to live in”, which is only draft: that has to be published"
                                + " first");
        assertThat(check(linked(LifecycleState.DRAFT), step(LifecycleState.CANCELLED, "head"))
                        .notes())
                .isEmpty();
        assertThat(check(in(CascadeMode.TOP_DOWN, linked(LifecycleState.DRAFT)), step(LifecycleState.PUBLISHED, "head"))
                        .notes())
                .isEmpty();
    }

    /** A boundary that the objective leaves: it serves nothing. */
    private static OkrProgram bounded(OkrProgram program) {
        return program.toBuilder()
                .addFact(Boundary.builder()
                        .cycle(QUARTER.id())
                        .unit(TOWN)
                        .addParent(PARENT)
                        .build())
                .build();
    }

    @Test
    void aBoundaryKeepsFromPublishingOrIsNoted() {
        OkrProgram program =
                bounded(program(in(LifecycleState.REVIEWED), in(TOWN_OBJECTIVE, LifecycleState.PUBLISHED)));
        Transition published = step(LifecycleState.PUBLISHED, "head");

        PublicationVerdict topDown = check(in(CascadeMode.TOP_DOWN, program), published);
        assertThat(topDown.obstacles()).extracting(Message::key).containsExactly("program.boundary-parents");
        assertThat(topDown.notes()).isEmpty();
        PublicationVerdict bidirectional = check(in(CascadeMode.BIDIRECTIONAL, program), published);
        assertThat(bidirectional.isAllowed()).isTrue();
        assertThat(bidirectional.notes()).isEqualTo(topDown.obstacles());
        PublicationVerdict proposed = check(
                in(CascadeMode.TOP_DOWN, bounded(program(OBJECTIVE, TOWN_OBJECTIVE))),
                step(LifecycleState.PROPOSED, "head"));
        assertThat(proposed.isAllowed()).isTrue();
        assertThat(proposed.notes()).extracting(Message::key).containsExactly("program.boundary-parents");
    }

    private static Profile blocking(Rule<?> rule) {
        return Profile.builder("blocking", ScoringPolicies.STANDARD).rule(rule).build();
    }

    @Test
    void findingsThatBlockKeepAnObjectiveFromBeingPublishedOnly() {
        Rule<KeyResult> never = Rule.forEach(KeyResult.class)
                .id("acme-never")
                .severity(Severity.INFO)
                .blocksPublishing()
                .because("of reasons")
                .check((keyResult, context) -> context.report("not {0}", keyResult.id()));
        Objective other = TOWN_OBJECTIVE.withKeyResults(keyResult("other"));
        OkrProgram program = program(OBJECTIVE, other);

        PublicationVerdict verdict = check(program, blocking(never), step(LifecycleState.PUBLISHED, "head"));

        assertThat(verdict.obstacles()).isEmpty();
        assertThat(verdict.findings())
                .map(finding -> finding.message().toString())
                .containsExactly("not shade");
        assertThat(verdict.isAllowed()).isFalse();
        assertThatIllegalStateException().isThrownBy(verdict::apply).withMessageContaining("not shade");
        assertThat(check(program, blocking(never), step(LifecycleState.PROPOSED, "head"))
                        .isAllowed())
                .isTrue();
        Profile milder = blocking(never)
                .extend("milder")
                .set(
                        RuleId.of("acme-never"),
                        RuleSetting.builder().blocksPublishing(false).build())
                .build();
        assertThat(check(program, milder, step(LifecycleState.PUBLISHED, "head"))
                        .isAllowed())
                .isTrue();
    }

    private static final Profile PHASES = blocking(OkrRules.UNIT_PUBLISHES_IN_ITS_PHASE);

    /** Departments come in the fifth week, from 29 October on. */
    private static OkrProgram withRoadmap(OkrProgram program) {
        return program.toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .start(LocalDate.of(2026, 10, 1))
                        .build())
                .build();
    }

    @Test
    void rulesJudgeTheObjectiveAsIfItWasPublished() {
        OkrProgram program = withRoadmap(program(OBJECTIVE));
        Transition published = step(LifecycleState.PUBLISHED, "head");
        assertThat(Okr.evaluate(program, PHASES, DAY).report().findings()).isEmpty();

        assertThat(check(program, PHASES, published).findings())
                .map(finding -> finding.rule() + " at " + finding.location())
                .containsExactly("unit-publishes-in-its-phase at unit 'parks'");
        assertThat(check(program, PHASES, published.withDate(LocalDate.of(2026, 10, 28)))
                        .findings())
                .hasSize(1);
        assertThat(check(program, PHASES, published.withDate(LocalDate.of(2026, 10, 29)))
                        .isAllowed())
                .isTrue();
    }

    @Test
    void whatCannotBePublishedIsJudgedAsItIs() {
        OkrProgram closed =
                inCycle(withRoadmap(program(OBJECTIVE)), CycleState.ACTIVE, CycleState.LOCKED, CycleState.CLOSED);
        Profile both = PHASES.extend("both")
                .rule(OkrRules.OBJECTIVE_HAS_ACCOUNTABLE_PERSON)
                .build();
        OkrProgram nobodys = closed.toBuilder()
                .objectives(List.of(OBJECTIVE.withOwner(Optional.empty())))
                .build();

        PublicationVerdict verdict = check(nobodys, both, step(LifecycleState.PUBLISHED, "head"));

        assertThat(verdict.obstacles()).hasSize(1);
        assertThat(verdict.findings())
                .map(Finding::rule)
                .containsExactly(RuleId.of("objective-has-accountable-person"));
    }

    @Test
    void whatNobodyKnownPublishesIsJudgedAsItIs() {
        OkrProgram nobodys = withRoadmap(program(OBJECTIVE.withOwner(Optional.empty())));
        Profile both = PHASES.extend("both")
                .rule(OkrRules.OBJECTIVE_HAS_ACCOUNTABLE_PERSON)
                .build();

        PublicationVerdict verdict =
                check(nobodys, both, step(LifecycleState.PUBLISHED, "head").withBy(PersonId.of("nobody")));

        assertThat(verdict.obstacles()).hasSize(1);
        assertThat(verdict.obstacles().get(0).toString()).startsWith("Nobody in the program has the id ‘nobody’: ");
        assertThat(verdict.findings())
                .map(Finding::rule)
                .containsExactly(RuleId.of("objective-has-accountable-person"));
    }

    private static Review review(ReviewVerdict verdict, String by, String... notes) {
        return Review.builder()
                .date(DAY)
                .by(PersonId.of(by))
                .verdict(verdict)
                .addNotes(notes)
                .build();
    }

    @Test
    void aReviewDecidesAndIsRecorded() {
        OkrProgram program = program(in(LifecycleState.PROPOSED));
        Publication publication = Publication.of(Okr.evaluate(program, NO_RULES, DAY));
        Review review = review(ReviewVerdict.CHANGES_ASKED, "gatekeeper", "name the parks", "and the people");

        PublicationVerdict verdict = publication.check(GOAL, review);

        assertThat(verdict.isAllowed()).isTrue();
        assertThat(verdict.change()).isEqualTo(Change.review(GOAL, review));
        Objective reviewed = verdict.apply().objective(GOAL).orElseThrow();
        assertThat(reviewed.stateAt(DAY)).isEqualTo(LifecycleState.DRAFT);
        assertThat(reviewed.reviews()).containsExactly(review);
        assertThat(publication
                        .check(GOAL, review(ReviewVerdict.ACCEPTED, "owner"))
                        .obstacles())
                .map(Message::toString)
                .containsExactly(
                        "the owner has no right to decide that “Parks to stay in” becomes reviewed: the head, the"
                                + " mayor (head of the unit); the gatekeeper, the chief-gatekeeper (quality gatekeeper) may");
        assertThat(publication
                        .check(GOAL, review(ReviewVerdict.DECLINED, "gatekeeper", "too small"))
                        .isAllowed())
                .isTrue();
    }

    @Test
    void whatIsAllowedIsCarriedOut() {
        Transition published = step(LifecycleState.PUBLISHED, "owner");
        PublicationVerdict verdict = check(program(OBJECTIVE), published);

        assertThat(verdict.change()).isEqualTo(Change.transition(GOAL, published));
        assertThat(verdict.apply()).isEqualTo(program(OBJECTIVE).apply(verdict.change()));
        assertThat(verdict.toString()).startsWith("PublicationVerdict{change=StateChanged[subject=goal");
    }

    @Test
    void onlyObjectivesOfTheProgramAreJudged() {
        assertThatIllegalArgumentException().isThrownBy(() -> check(program(), step(LifecycleState.PROPOSED, "owner")));
    }

    @Test
    void nothingIsNull() {
        new NullPointerTester().testAllPublicStaticMethods(Publication.class);
        new NullPointerTester()
                .setDefault(ObjectiveId.class, GOAL)
                .setDefault(Transition.class, step(LifecycleState.PROPOSED, "owner"))
                .setDefault(Review.class, review(ReviewVerdict.ACCEPTED, "head"))
                .testAllPublicInstanceMethods(Publication.of(Okr.evaluate(program(OBJECTIVE), NO_RULES, DAY)));
    }
}
