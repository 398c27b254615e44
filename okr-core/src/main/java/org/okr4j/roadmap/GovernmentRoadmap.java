package org.okr4j.roadmap;

import static org.okr4j.cadence.RitualKind.ALIGNMENT_SESSION;
import static org.okr4j.cadence.RitualKind.RETROSPECTIVE;
import static org.okr4j.cadence.RitualKind.REVIEW;
import static org.okr4j.organization.Audience.CHAMPION;
import static org.okr4j.organization.Audience.COACHES;
import static org.okr4j.organization.Audience.DEPARTMENT_HEADS;
import static org.okr4j.organization.Audience.EVERYBODY;
import static org.okr4j.organization.Audience.HEAD;
import static org.okr4j.organization.Audience.LEADERSHIP_TEAM;
import static org.okr4j.organization.Audience.MANAGERS;
import static org.okr4j.organization.Audience.MEMBERS;
import static org.okr4j.organization.Audience.SPONSOR;
import static org.okr4j.organization.Audience.TEAM_LEADS;
import static org.okr4j.organization.UnitKind.AGENCY;
import static org.okr4j.organization.UnitKind.BUSINESS_UNIT;
import static org.okr4j.organization.UnitKind.DEPARTMENT;
import static org.okr4j.organization.UnitKind.DIVISION;
import static org.okr4j.organization.UnitKind.FIELD_OPERATION;
import static org.okr4j.organization.UnitKind.INDIVIDUAL;
import static org.okr4j.organization.UnitKind.ORGANIZATION;
import static org.okr4j.organization.UnitKind.PROGRAM;
import static org.okr4j.organization.UnitKind.PROJECT_TEAM;
import static org.okr4j.organization.UnitKind.REGION;
import static org.okr4j.organization.UnitKind.REGIONAL_OFFICE;
import static org.okr4j.organization.UnitKind.SUBSIDIARY;
import static org.okr4j.organization.UnitKind.SUB_TEAM;
import static org.okr4j.organization.UnitKind.TEAM;
import static org.okr4j.roadmap.FigureKind.ALIGNMENT;
import static org.okr4j.roadmap.FigureKind.CHAMPIONS;
import static org.okr4j.roadmap.FigureKind.COMMITMENTS;
import static org.okr4j.roadmap.FigureKind.COMPLIANCE;
import static org.okr4j.roadmap.FigureKind.COVERAGE;
import static org.okr4j.roadmap.FigureKind.CYCLES_CLOSED;
import static org.okr4j.roadmap.FigureKind.INDIVIDUALS_LINKED;
import static org.okr4j.roadmap.FigureKind.ORGANIZATION_KEY_RESULTS;
import static org.okr4j.roadmap.FigureKind.ORGANIZATION_OBJECTIVES;
import static org.okr4j.roadmap.FigureKind.PLATFORM_READY;
import static org.okr4j.roadmap.FigureKind.TRAINED;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.Trainings;
import org.okr4j.organization.UnitLevel;

/** The roadmap of {@link Roadmaps#GOVERNMENT_FOUR_PHASES}, line by line. */
final class GovernmentRoadmap {

    private static final ImmutableList<Indicator> FOUNDED = ImmutableList.of(
            Asked.atLeast(COMMITMENTS, "1"),
            Asked.atLeast(CHAMPIONS, "1"),
            Asked.atLeast(ORGANIZATION_OBJECTIVES, "5"),
            Asked.atMost(ORGANIZATION_OBJECTIVES, "7"),
            Asked.atMost(ORGANIZATION_KEY_RESULTS, "5"),
            Asked.atLeast(PLATFORM_READY, "1"));

    private static final ImmutableList<Indicator> CASCADED = ImmutableList.of(
            Asked.atLeast(COVERAGE, "1"),
            Asked.atLeast(ALIGNMENT, "1"),
            Asked.above(COMPLIANCE, "0"),
            Asked.done("start-check-ins"),
            Asked.held(REVIEW),
            Asked.held(ALIGNMENT_SESSION));

    private static final ImmutableList<Indicator> STABLE = ImmutableList.of(
            Asked.atLeast(ALIGNMENT, "1").withWeeks(3),
            Asked.atLeast(COMPLIANCE, "0.85").withWeeks(3));

    static final Roadmap ROADMAP = Roadmap.builder()
            .id(RoadmapId.of("government-four-phases"))
            .name("Government, four phases")
            .addPhase(Asked.phase(
                            1, "foundation", "Foundation", "Sponsorship, a champion and the objectives of the agency")
                    .firstWeek(1)
                    .lastWeek(4)
                    .addPublishers(ORGANIZATION, AGENCY)
                    .addActivity(Asked.activity("commit", "Commit to the program in public")
                            .addBy(SPONSOR)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addActivity(Asked.activity("speak", "Speak of objectives in meetings")
                            .addBy(SPONSOR)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addActivity(Asked.activity("appoint-champion", "Appoint a champion of director level")
                            .addBy(SPONSOR)
                            .addForWhom(CHAMPION)
                            .build())
                    .addActivity(Asked.activity("agency-objectives", "Agree on the objectives of the agency")
                            .addBy(LEADERSHIP_TEAM)
                            .addForWhom(LEADERSHIP_TEAM)
                            .build())
                    .addActivity(Asked.activity("platform", "Set up the platform")
                            .addBy(CHAMPION)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addAllIndicators(FOUNDED)
                    .build())
            .addPhase(Asked.phase(
                            2, "cascade", "Cascade", "Departments aligned to the agency, with check-ins and reviews")
                    .firstWeek(5)
                    .lastWeek(10)
                    .addPublishers(BUSINESS_UNIT, SUBSIDIARY, REGION, DIVISION, DEPARTMENT)
                    .addActivity(Asked.activity("train-leadership", "Train the leadership team")
                            .addBy(COACHES)
                            .addForWhom(LEADERSHIP_TEAM)
                            .build())
                    .addActivity(Asked.activity("coach-teams", "Coach those who write objectives")
                            .addBy(CHAMPION)
                            .addForWhom(DEPARTMENT_HEADS)
                            .build())
                    .addActivity(Asked.activity("train-departments", "Train the departments")
                            .addBy(COACHES)
                            .addForWhom(DEPARTMENT_HEADS)
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(
                            Asked.activity("department-objectives", "Write objectives that serve those of the agency")
                                    .addBy(HEAD)
                                    .addForWhom(TEAM_LEADS)
                                    .each(UnitLevel.DEPARTMENT)
                                    .build())
                    .addActivity(Asked.activity("start-check-ins", "Begin weekly check-ins")
                            .addBy(HEAD)
                            .addForWhom(MEMBERS)
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(Asked.activity("review-alignment", "Review how the departments fit together")
                            .addBy(CHAMPION)
                            .addForWhom(DEPARTMENT_HEADS)
                            .build())
                    .addActivity(Asked.activity("first-review", "Hold the first review")
                            .addBy(CHAMPION)
                            .addForWhom(DEPARTMENT_HEADS)
                            .build())
                    .addTrainings(
                            Asked.toKnow(LEADERSHIP_TEAM, Trainings.BASICS),
                            Asked.toKnow(DEPARTMENT_HEADS, Trainings.BASICS))
                    .addAllEntry(FOUNDED)
                    .addIndicator(Asked.atLeast(TRAINED, "1"))
                    .addAllIndicators(CASCADED)
                    .build())
            .addPhase(Asked.phase(
                            3,
                            "individual-alignment",
                            "Individual alignment",
                            "Teams and individuals, performance conversations and a first retrospective")
                    .firstWeek(11)
                    .lastWeek(16)
                    .addPublishers(TEAM, SUB_TEAM, PROJECT_TEAM, INDIVIDUAL)
                    .addActivity(Asked.activity(
                                    "link-individuals", "Link the goals of individuals to those of their department")
                            .addBy(TEAM_LEADS)
                            .addForWhom(MEMBERS)
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(Asked.activity("train-managers", "Train managers for conversations on performance")
                            .addBy(COACHES)
                            .addForWhom(MANAGERS)
                            .build())
                    .addActivity(Asked.activity("conversations", "Use objectives in conversations on performance")
                            .addBy(MANAGERS)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addActivity(Asked.activity("publish-dashboard", "Publish a dashboard that everybody sees")
                            .addBy(CHAMPION)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addActivity(Asked.activity("first-retrospective", "Hold the first retrospective of a quarter")
                            .addBy(CHAMPION)
                            .addForWhom(DEPARTMENT_HEADS)
                            .build())
                    .addTraining(Asked.toKnow(MANAGERS, Trainings.CONVERSATIONS))
                    .addEntry(Asked.done("train-departments"))
                    .addAllEntry(CASCADED)
                    .addAllEntry(STABLE)
                    .addIndicators(
                            Asked.atLeast(INDIVIDUALS_LINKED, "1"),
                            Asked.atLeast(TRAINED, "1"),
                            Asked.done("publish-dashboard"),
                            Asked.held(RETROSPECTIVE))
                    .build())
            .addPhase(Asked.phase(
                            4,
                            "optimization",
                            "Optimization",
                            "Connected data, automatic reports, programs and offices in the field")
                    .firstWeek(17)
                    .addPublishers(PROGRAM, REGIONAL_OFFICE, FIELD_OPERATION)
                    .addActivity(Asked.activity("connect-data", "Connect the systems of finance, programs and people")
                            .addBy(CHAMPION)
                            .build())
                    .addActivity(Asked.activity("automate-reports", "Have reports made automatically")
                            .addBy(CHAMPION)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addActivity(Asked.activity("connect-portfolio", "Decide on projects by strategic priorities")
                            .addBy(LEADERSHIP_TEAM)
                            .build())
                    .addActivity(Asked.activity("expand", "Bring in regional offices, programs and field operations")
                            .addBy(CHAMPION)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addEntry(Asked.atLeast(CYCLES_CLOSED, "1"))
                    .addIndicators(
                            Asked.done("connect-data"),
                            Asked.done("automate-reports"),
                            Asked.done("connect-portfolio"),
                            Asked.done("expand"))
                    .build())
            .build();

    private GovernmentRoadmap() {}
}
