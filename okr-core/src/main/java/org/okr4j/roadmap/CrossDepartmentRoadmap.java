package org.okr4j.roadmap;

import static org.okr4j.cadence.RitualKind.ALIGNMENT_SESSION;
import static org.okr4j.cadence.RitualKind.CHECK_IN;
import static org.okr4j.cadence.RitualKind.EXECUTIVE_REVIEW;
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
import static org.okr4j.roadmap.FigureKind.ADOPTION;
import static org.okr4j.roadmap.FigureKind.AGREEMENT;
import static org.okr4j.roadmap.FigureKind.CERTIFIED;
import static org.okr4j.roadmap.FigureKind.CHAMPION_NETWORK;
import static org.okr4j.roadmap.FigureKind.COVERAGE;
import static org.okr4j.roadmap.FigureKind.PILOTS;
import static org.okr4j.roadmap.FigureKind.PILOTS_CLOSED;
import static org.okr4j.roadmap.FigureKind.PILOTS_PUBLISHED;
import static org.okr4j.roadmap.FigureKind.PLATFORM_CHOSEN;
import static org.okr4j.roadmap.FigureKind.TRAINED;

import org.okr4j.calendar.MinuteRange;
import org.okr4j.organization.Trainings;
import org.okr4j.organization.UnitLevel;

/** The roadmap of {@link Roadmaps#CROSS_DEPARTMENT_FIVE_PHASES}, line by line. */
final class CrossDepartmentRoadmap {

    static final Roadmap ROADMAP = Roadmap.builder()
            .id(RoadmapId.of("cross-department-five-phases"))
            .name("Cross-department, five phases")
            .addPhase(Asked.phase(1, "foundation", "Foundation", "Leadership agrees on the objectives of the company")
                    .firstWeek(1)
                    .lastWeek(2)
                    .addPublishers(ORGANIZATION, AGENCY)
                    .addActivity(Asked.activity("commit", "Commit to the program in public")
                            .addBy(SPONSOR)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addActivity(Asked.activity("choose-platform", "Choose a platform")
                            .addBy(SPONSOR)
                            .build())
                    .addActivity(Asked.activity(
                                    "set-figures", "Set the figures by which the rollout is judged, and their targets")
                            .addBy(CHAMPION)
                            .addForWhom(LEADERSHIP_TEAM)
                            .build())
                    .addActivity(Asked.activity("alignment-day", "Executive alignment session")
                            .addBy(COACHES)
                            .addForWhom(LEADERSHIP_TEAM)
                            .duration(MinuteRange.of(MinuteRange.FULL_DAY))
                            .build())
                    .addActivity(Asked.activity("foundation-workshop", "Foundation workshop")
                            .addBy(COACHES)
                            .addForWhom(LEADERSHIP_TEAM)
                            .duration(MinuteRange.of(120))
                            .build())
                    .addActivity(Asked.activity("priorities-workshop", "Strategic priorities workshop")
                            .addBy(COACHES)
                            .addForWhom(LEADERSHIP_TEAM)
                            .build())
                    .addActivity(Asked.activity("draft-objectives", "Draft three objectives of the organization")
                            .addBy(LEADERSHIP_TEAM)
                            .addForWhom(LEADERSHIP_TEAM)
                            .build())
                    .addActivity(
                            Asked.activity("draft-key-results", "Each leader drafts measurable key results with a date")
                                    .addBy(LEADERSHIP_TEAM)
                                    .addForWhom(LEADERSHIP_TEAM)
                                    .build())
                    .addActivity(Asked.activity("assign-owners", "Name an executive who owns each objective")
                            .addBy(SPONSOR)
                            .addForWhom(LEADERSHIP_TEAM)
                            .build())
                    .addActivity(Asked.activity("announce", "Tell everybody the objectives of the organization")
                            .addBy(SPONSOR)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addTraining(Asked.toKnow(LEADERSHIP_TEAM, Trainings.BASICS))
                    .addIndicator(Asked.atLeast(AGREEMENT, "1"))
                    .build())
            .addPhase(Asked.phase(2, "pilot", "Pilot", "Two or three departments go first")
                    .firstWeek(3)
                    .lastWeek(6)
                    .addPublishers(DEPARTMENT, TEAM)
                    .pilotsOnly(true)
                    .addActivity(Asked.activity("choose-pilots", "Choose two or three departments with engaged heads")
                            .addBy(CHAMPION)
                            .addForWhom(DEPARTMENT_HEADS)
                            .build())
                    .addActivity(Asked.activity("pilot-workshop", "Department workshop of the pilot")
                            .addBy(COACHES)
                            .addForWhom(MEMBERS)
                            .duration(MinuteRange.of(180))
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(Asked.activity(
                                    "pilot-template",
                                    "Give out a template with three objectives and three to five key results each")
                            .addBy(CHAMPION)
                            .addForWhom(MEMBERS)
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(Asked.activity("pilot-drafts", "Draft the objectives of the teams")
                            .addBy(HEAD)
                            .addForWhom(TEAM_LEADS)
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(Asked.activity("pilot-access", "Give access to the platform and show how it is used")
                            .addBy(CHAMPION)
                            .addForWhom(MEMBERS)
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(Asked.activity("pilot-check-ins", "Check in every week from the first day")
                            .addBy(HEAD)
                            .addForWhom(MEMBERS)
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addTrainings(
                            Asked.toKnow(LEADERSHIP_TEAM, Trainings.BASICS),
                            Asked.toKnow(COACHES, Trainings.FACILITATION))
                    .addEntry(
                            Asked.atLeast(AGREEMENT, "1"),
                            Asked.done("announce"),
                            Asked.atLeast(PLATFORM_CHOSEN, "1"),
                            Asked.atLeast(CHAMPION_NETWORK, "1"),
                            Asked.atLeast(PILOTS, "2"),
                            Asked.atMost(PILOTS, "3"),
                            Asked.atLeast(TRAINED, "1"))
                    .addIndicator(Asked.atLeast(PILOTS_PUBLISHED, "1"))
                    .build())
            .addPhase(Asked.phase(3, "cascade", "Cascade", "All departments, with their dependencies mapped")
                    .firstWeek(7)
                    .lastWeek(10)
                    .addPublishers(BUSINESS_UNIT, SUBSIDIARY, REGION, DIVISION, DEPARTMENT, TEAM)
                    .addPublishers(PROGRAM, REGIONAL_OFFICE, FIELD_OPERATION)
                    .addActivity(Asked.activity(
                                    "alignment-conversations",
                                    "Talk with neighboring departments about the drafts of both")
                            .addBy(DEPARTMENT_HEADS)
                            .addForWhom(DEPARTMENT_HEADS)
                            .build())
                    .addActivity(Asked.activity("department-workshop", "Department workshop")
                            .addBy(COACHES)
                            .addForWhom(MEMBERS)
                            .duration(MinuteRange.of(180))
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(Asked.activity(
                                    "department-template",
                                    "Give out a template with three objectives and three to five key results each")
                            .addBy(CHAMPION)
                            .addForWhom(MEMBERS)
                            .each(UnitLevel.DEPARTMENT)
                            .build())
                    .addActivity(
                            Asked.activity("department-access", "Give access to the platform and show how it is used")
                                    .addBy(CHAMPION)
                                    .addForWhom(MEMBERS)
                                    .each(UnitLevel.DEPARTMENT)
                                    .build())
                    .addActivity(Asked.activity("map-dependencies", "Map the dependencies between departments")
                            .addBy(DEPARTMENT_HEADS)
                            .addForWhom(DEPARTMENT_HEADS)
                            .build())
                    .addTraining(Asked.toKnow(DEPARTMENT_HEADS, Trainings.BASICS))
                    .addEntry(Asked.atLeast(PILOTS_PUBLISHED, "1"), Asked.atLeast(PILOTS_CLOSED, "1"))
                    .addIndicator(Asked.atLeast(COVERAGE, "0.8"))
                    .build())
            .addPhase(Asked.phase(4, "rhythm", "Rhythm", "Check-ins and reviews as a habit")
                    .firstWeek(11)
                    .lastWeek(12)
                    .addActivity(Asked.activity("check-ins-live", "Begin weekly check-ins in every team")
                            .addBy(TEAM_LEADS)
                            .addForWhom(MEMBERS)
                            .build())
                    .addActivity(Asked.activity("reviews-live", "Begin reviews in every department")
                            .addBy(DEPARTMENT_HEADS)
                            .addForWhom(TEAM_LEADS)
                            .build())
                    .addActivity(Asked.activity("sessions-live", "Begin alignment sessions and executive reviews")
                            .addBy(CHAMPION)
                            .addForWhom(DEPARTMENT_HEADS, LEADERSHIP_TEAM)
                            .build())
                    .addActivity(
                            Asked.activity("leadership-dashboard", "Show the leadership team a dashboard every month")
                                    .addBy(CHAMPION)
                                    .addForWhom(LEADERSHIP_TEAM)
                                    .build())
                    .addTraining(Asked.toKnow(TEAM_LEADS, Trainings.BASICS))
                    .addEntry(Asked.atLeast(COVERAGE, "0.8"))
                    .addIndicators(
                            Asked.held(CHECK_IN),
                            Asked.held(REVIEW),
                            Asked.held(ALIGNMENT_SESSION),
                            Asked.held(EXECUTIVE_REVIEW),
                            Asked.atLeast(COVERAGE, "1"))
                    .build())
            .addPhase(Asked.phase(5, "sustain", "Sustain", "Retrospectives, coaching and a network of champions")
                    .firstWeek(13)
                    .addPublishers(SUB_TEAM, PROJECT_TEAM, INDIVIDUAL)
                    .addActivity(Asked.activity("certify-champions", "Certify six to twelve champions")
                            .addBy(CHAMPION)
                            .addForWhom(CHAMPION)
                            .build())
                    .addActivity(Asked.activity("retrospectives", "Hold a retrospective every quarter")
                            .addBy(COACHES)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addActivity(Asked.activity("refine", "Improve planning and reviews by what teams say")
                            .addBy(CHAMPION)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addActivity(Asked.activity("advanced-training", "Go on with coaching and advanced training")
                            .addBy(COACHES)
                            .addForWhom(MANAGERS)
                            .build())
                    .addActivity(Asked.activity("widen", "Bring in sub-teams, project teams and individuals")
                            .addBy(CHAMPION)
                            .addForWhom(EVERYBODY)
                            .build())
                    .addEntry(
                            Asked.held(CHECK_IN),
                            Asked.held(REVIEW),
                            Asked.held(ALIGNMENT_SESSION),
                            Asked.held(EXECUTIVE_REVIEW))
                    .addIndicators(
                            Asked.above(ADOPTION, "0.85"),
                            Asked.atLeast(CHAMPION_NETWORK, "6"),
                            Asked.atMost(CHAMPION_NETWORK, "12"),
                            Asked.atLeast(CERTIFIED, "0.05"))
                    .build())
            .build();

    private CrossDepartmentRoadmap() {}
}
