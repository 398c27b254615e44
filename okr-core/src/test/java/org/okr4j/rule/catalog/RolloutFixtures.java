package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Audience;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformKind;
import org.okr4j.organization.Role;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingLevel;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Activity;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.TrainingNeed;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;

/** The examples of rules about how the program is introduced, by rule id. */
final class RolloutFixtures {

    static final PersonId ADA = PersonId.of("ada-lopez");
    static final UnitId PARKS = UnitId.of("parks");
    static final UnitId ROADS = UnitId.of("roads");
    static final TrainingId COURSE = TrainingId.of("course");

    /** Starts on which the day of the sample lies in week 3 (pilot), 5 and 6 (cascade) and 7 (sustain). */
    static final LocalDate IN_WEEK_3 = LocalDate.of(2026, 11, 2);

    static final LocalDate IN_WEEK_5 = LocalDate.of(2026, 10, 19);
    static final LocalDate IN_WEEK_6 = LocalDate.of(2026, 10, 12);
    static final LocalDate IN_WEEK_7 = LocalDate.of(2026, 10, 5);

    /** Foundation in weeks 1 and 2, pilot in 3 and 4, cascade in 5 and 6, sustain from 7 on; no phase has a gate. */
    static final Roadmap ROADMAP = Roadmap.builder()
            .id(RoadmapId.of("short"))
            .name("Short")
            .addPhases(
                    phase(1, "Begin", 1)
                            .lastWeek(2)
                            .addPublishers(UnitKind.ORGANIZATION)
                            .build(),
                    phase(2, "Try", 3)
                            .lastWeek(4)
                            .addPublishers(UnitKind.DEPARTMENT, UnitKind.TEAM)
                            .pilotsOnly(true)
                            .build(),
                    phase(3, "Widen", 5)
                            .lastWeek(6)
                            .addPublishers(UnitKind.DEPARTMENT, UnitKind.TEAM)
                            .addTraining(TrainingNeed.builder()
                                    .audience(Audience.MANAGERS)
                                    .topic("writing")
                                    .build())
                            .build(),
                    phase(4, "Keep on", 7)
                            .addPublishers(UnitKind.INDIVIDUAL)
                            .addActivity(Activity.builder()
                                    .id(ActivityId.of("automate-reports"))
                                    .name("Automate reports")
                                    .build())
                            .build())
            .build();

    private RolloutFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.of(
                                "adoption-is-sustained",
                                "one of three units does not take part in the last phase",
                                "both other units publish and check in every week",
                                sustained(),
                                withUnits(unit("trails", "Trails Team", UnitKind.TEAM))),
                        RuleFixture.of(
                                "automation-comes-after-a-cycle",
                                "reports are automated in the first quarter",
                                "they are still made by hand",
                                planned(program(), IN_WEEK_6, PARKS),
                                program -> program.toBuilder()
                                        .addFact(automated("2026-11-10"))
                                        .build()),
                        RuleFixture.of(
                                        "champion-network-is-in-range",
                                        "there is no champion in the last phase",
                                        "there is one",
                                        appointed(sustained(), Role.CHAMPION),
                                        program -> appointed(program, Role.COACH))
                                .with("least", "1"),
                        RuleFixture.of(
                                "duration-fits-size",
                                "300 people are to be reached in six weeks",
                                "in ten",
                                phases(RolloutFixtures::slower)
                                        .apply(withPeople(planned(program(), IN_WEEK_6, PARKS), 300)),
                                program -> withPeople(planned(program(), IN_WEEK_6, PARKS), 300)),
                        RuleFixture.of(
                                "foundation-comes-before-cascade",
                                "a department has published, and the organization has drafts only",
                                "the organization has published, too",
                                program(),
                                program -> Sample.each(
                                        program,
                                        objective -> objective.unit().equals(PARKS)
                                                ? objective
                                                : objective.withTransitions())),
                        RuleFixture.of(
                                "leaders-are-certified",
                                "in the last phase the only director has taken a training without a certificate",
                                "she holds the certificate",
                                trained(sustained(), taken().withCertified(true)),
                                program -> trained(sustained(), taken())),
                        RuleFixture.of(
                                "phase-coverage-is-reached",
                                "one of two departments has published in the last week of the phase in which they join",
                                "the only department has",
                                planned(program(), IN_WEEK_6, PARKS),
                                withUnits(unit("roads", "Roads Department", UnitKind.DEPARTMENT))),
                        RuleFixture.of(
                                "phase-gate-is-passed",
                                "the weeks of a phase have begun that needs a platform, and none is chosen",
                                "one is chosen",
                                withPlatform(gated(planned(program(), IN_WEEK_6, PARKS))),
                                program -> gated(planned(program(), IN_WEEK_6, PARKS))),
                        RuleFixture.of(
                                "phase-has-an-indicator",
                                "a phase has no indicator",
                                "it has one",
                                planned(program(), IN_WEEK_6, PARKS),
                                phases(phase -> phase.number() == 4 ? phase.withIndicators() : phase)),
                        RuleFixture.of(
                                "pilot-heads-are-assessed",
                                "only one of two heads was assessed before the units go first",
                                "both were, as engaged and ready for change",
                                planned(withRoads(program()), IN_WEEK_3, PARKS, ROADS).toBuilder()
                                        .addFact(assessment("parks"))
                                        .addFact(assessment("roads"))
                                        .build(),
                                program -> planned(withRoads(program()), IN_WEEK_3, PARKS, ROADS).toBuilder()
                                        .addFact(assessment("parks"))
                                        .build()),
                        RuleFixture.of(
                                "pilots-are-in-range",
                                "one department goes first",
                                "two do",
                                planned(withRoads(program()), IN_WEEK_3, PARKS, ROADS),
                                program -> planned(withRoads(program()), IN_WEEK_3, PARKS)),
                        RuleFixture.of(
                                "pilots-go-first",
                                "a department has published before the one that went first was looked back at",
                                "the first was looked back at, with all that closes a pilot",
                                planned(withRoads(program()), IN_WEEK_5, ROADS).toBuilder()
                                        .addFact(review("roads"))
                                        .build(),
                                program -> planned(withRoads(program()), IN_WEEK_5, ROADS)),
                        RuleFixture.of(
                                "program-does-not-rest",
                                "nothing has happened since everything was published three months ago",
                                "it was published six weeks ago",
                                program(),
                                published("2026-08-20")),
                        RuleFixture.of(
                                "program-is-not-abandoned",
                                "nothing has happened since everything was published six months ago",
                                "it was published six weeks ago",
                                program(),
                                published("2026-05-20")),
                        RuleFixture.of(
                                "training-comes-before-phase",
                                "what the only director has learned does not count anymore",
                                "it does",
                                trained(planned(program(), IN_WEEK_6, PARKS), taken()),
                                program -> trained(
                                        planned(program(), IN_WEEK_6, PARKS),
                                        taken().withValidUntil(LocalDate.of(2026, 11, 15))))),
                RuleFixture::rule);
    }

    /** The sample without its team, in which all check in every week, in the last phase of the roadmap. */
    static OkrProgram sustained() {
        OkrProgram small = program().toBuilder()
                .organization(program()
                        .organization()
                        .withUnits(program().organization().units().stream()
                                .limit(2)
                                .toList()))
                .build();
        ImmutableList<CheckIn> checkIns = Stream.iterate(LocalDate.of(2026, 10, 7), date -> date.plusWeeks(1))
                .limit(7)
                .map(date -> CheckIn.builder()
                        .date(date)
                        .measurement(Measurement.number("50"))
                        .build())
                .collect(ImmutableList.toImmutableList());
        return planned(
                Sample.each(
                        small,
                        objective -> objective.withKeyResults(objective.keyResults().stream()
                                .map(keyResult -> keyResult.withCheckIns(checkIns))
                                .toList())),
                IN_WEEK_7,
                PARKS);
    }

    static OkrProgram planned(OkrProgram program, LocalDate start, UnitId... pilots) {
        return program.toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(ROADMAP)
                        .start(start)
                        .addPilots(pilots)
                        .build())
                .build();
    }

    static UnaryOperator<OkrProgram> phases(UnaryOperator<Phase> change) {
        return program -> {
            RoadmapPlan plan = program.roadmap().orElseThrow();
            List<Phase> phases = plan.roadmap().phases().stream().map(change).toList();
            return program.toBuilder()
                    .roadmap(plan.withRoadmap(plan.roadmap().withPhases(phases)))
                    .build();
        };
    }

    /** The phase in a roadmap in which phase 3 takes six weeks and not two. */
    static Phase slower(Phase phase) {
        return switch (phase.number()) {
            case 3 -> phase.withLastWeek(10);
            case 4 -> phase.withFirstWeek(11);
            default -> phase;
        };
    }

    static OkrProgram withPeople(OkrProgram program, int headcount) {
        return program.toBuilder()
                .organization(program.organization().withHeadcount(headcount))
                .build();
    }

    /** The roadmap in which each phase may begin as soon as its weeks do. */
    static Roadmap withoutGates(Roadmap roadmap) {
        return roadmap.withPhases(
                roadmap.phases().stream().map(phase -> phase.withEntry()).toList());
    }

    /** The program with a roadmap of which no phase but the first begins without a platform. */
    static OkrProgram gated(OkrProgram program) {
        return phases(phase -> phase.number() == 1
                        ? phase
                        : phase.withEntry(
                                Indicator.of(Figure.of(FigureKind.PLATFORM_CHOSEN), Comparator.AT_LEAST, "1")))
                .apply(program);
    }

    static OkrProgram withPlatform(OkrProgram program) {
        return program.toBuilder()
                .platform(Platform.builder()
                        .name("Board")
                        .kind(PlatformKind.TEMPLATE)
                        .chosenOn(LocalDate.of(2026, 10, 1))
                        .build())
                .build();
    }

    static OkrProgram withRoads(OkrProgram program) {
        return withUnits(unit("roads", "Roads Department", UnitKind.DEPARTMENT)).apply(program);
    }

    static UnaryOperator<OkrProgram> withUnits(OrgUnit... units) {
        return program -> program.toBuilder()
                .organization(program.organization()
                        .withUnits(Stream.concat(program.organization().units().stream(), Arrays.stream(units))
                                .toList()))
                .build();
    }

    static OrgUnit unit(String id, String name, UnitKind kind) {
        return OrgUnit.builder()
                .id(UnitId.of(id))
                .name(name)
                .kind(kind)
                .parent(UnitId.of(kind == UnitKind.TEAM ? "parks" : "city"))
                .build();
    }

    static OkrProgram appointed(OkrProgram program, Role role) {
        return program.toBuilder()
                .organization(program.organization()
                        .withAppointments(Appointment.builder()
                                .person(ADA)
                                .role(role)
                                .unit(UnitId.of("city"))
                                .from(LocalDate.of(2026, 9, 1))
                                .build()))
                .build();
    }

    static OkrProgram trained(OkrProgram program, TrainingRecord... records) {
        return program.toBuilder()
                .addTraining(Training.builder()
                        .id(COURSE)
                        .name("Course")
                        .level(TrainingLevel.FOUNDATION)
                        .addTopics("writing")
                        .certifies(true)
                        .build())
                .addAllFacts(Arrays.asList(records))
                .build();
    }

    static TrainingRecord taken() {
        return TrainingRecord.builder()
                .person(ADA)
                .training(COURSE)
                .date(LocalDate.of(2026, 9, 15))
                .build();
    }

    static HeadAssessment assessment(String unit) {
        return HeadAssessment.builder()
                .unit(UnitId.of(unit))
                .date(LocalDate.of(2026, 10, 30))
                .engaged(true)
                .changeReady(true)
                .build();
    }

    static PilotReview review(String unit) {
        return PilotReview.builder()
                .unit(UnitId.of(unit))
                .date(LocalDate.of(2026, 11, 13))
                .caseStudy("How the roads were mended by night")
                .addLearnings("key results were too many")
                .addChanges("the workshop begins with the figures")
                .addChampions(ADA)
                .build();
    }

    static ActivityRecord automated(String date) {
        return ActivityRecord.builder()
                .activity(ActivityId.of("automate-reports"))
                .date(LocalDate.parse(date))
                .build();
    }

    static UnaryOperator<OkrProgram> published(String date) {
        return program -> Sample.each(
                program,
                objective -> objective.withTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(LocalDate.parse(date))
                        .build()));
    }

    private static Phase.Builder phase(int number, String name, int firstWeek) {
        return Phase.builder()
                .id(PhaseId.of("phase-" + number))
                .number(number)
                .name(name)
                .focus(name)
                .firstWeek(firstWeek)
                .addIndicator(Indicator.of(Figure.of(FigureKind.ORGANIZATION_OBJECTIVES), Comparator.AT_LEAST, "1"));
    }
}
