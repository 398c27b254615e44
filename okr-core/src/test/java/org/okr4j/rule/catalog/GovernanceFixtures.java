package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RitualId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;

/** The examples of rules about who carries the program, and what scores are for, by rule id. */
final class GovernanceFixtures {

    static final PersonId ADA = PersonId.of("ada-lopez");
    static final PersonId BEN = PersonId.of("ben-ruiz");

    private GovernanceFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.of(
                                "sponsor-is-the-head",
                                "Ben heads the city, and Ada sponsors the program",
                                "Ben does both",
                                led(office(BEN, Role.HEAD), office(BEN, Role.EXECUTIVE_SPONSOR)),
                                program -> led(office(BEN, Role.HEAD), office(ADA, Role.EXECUTIVE_SPONSOR))),
                        RuleFixture.of(
                                "sponsor-has-committed-in-public",
                                "the sponsor has been to a review, and said nothing in public",
                                "the sponsor has committed to the program in public",
                                sponsored(act(SponsorshipKind.PUBLIC_COMMITMENT, "2026-11-03")),
                                program -> sponsored(act(SponsorshipKind.REVIEW_ATTENDED, "2026-11-03"))),
                        RuleFixture.of(
                                "sponsor-is-seen-regularly",
                                "the sponsor has not been seen since the commitment in October",
                                "the sponsor has spoken of objectives in November",
                                sponsored(
                                        act(SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-05"),
                                        act(SponsorshipKind.ALL_HANDS_MENTION, "2026-11-03")),
                                program -> sponsored(act(SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-05"))),
                        RuleFixture.of(
                                "sponsor-attends-reviews",
                                "the sponsor was not in the review of November",
                                "the sponsor was there",
                                reviewed(BEN),
                                program -> reviewed(ADA)),
                        RuleFixture.of(
                                "program-is-led-from-the-line",
                                "the only one who carries the program is a consultant",
                                "she works here",
                                led(office(ADA, Role.CHAMPION)),
                                program -> led(office(ADA, Role.CHAMPION).withExternal(true))),
                        RuleFixture.of(
                                "organization-objective-is-owned-by-an-executive",
                                "an objective of the city is owned by a manager",
                                "it is owned by an executive",
                                people(PersonLevel.EXECUTIVE, PersonLevel.MANAGER),
                                program -> Sample.objective(program, "c1", objective -> objective.withOwner(BEN))),
                        RuleFixture.of(
                                "champion-is-senior",
                                "the champion is a manager",
                                "the champion is a director",
                                led(office(ADA, Role.CHAMPION)),
                                program -> led(office(BEN, Role.CHAMPION))),
                        RuleFixture.of(
                                "scores-are-not-tied-to-pay",
                                "people are paid by scores",
                                "they learn from them",
                                using(ScoreUse.LEARNING).apply(program()),
                                using(ScoreUse.LEARNING, ScoreUse.COMPENSATION)),
                        RuleFixture.of(
                                "conversations-wait-for-their-phase",
                                "scores are part of conversations on performance in week 8 of a roadmap in four phases",
                                "people only learn from them",
                                using(ScoreUse.LEARNING).apply(inFourOpenPhases()),
                                using(ScoreUse.LEARNING, ScoreUse.CONVERSATION))),
                RuleFixture::rule);
    }

    /** The sample with a second person, Ben, and both of some level. */
    static OkrProgram people(PersonLevel ada, PersonLevel ben) {
        OkrProgram program = program();
        Person first = program.organization().people().get(0);
        return program.toBuilder()
                .organization(program.organization()
                        .withPeople(
                                first.withLevel(ada),
                                first.withId(BEN)
                                        .withName("Ben Ruiz")
                                        .withLevel(ben)
                                        .withUnit(UnitId.of("city"))))
                .build();
    }

    /** The sample with Ada, a director of the department, and Ben, a manager of the city, in some offices. */
    static OkrProgram led(Appointment... offices) {
        OkrProgram program = people(PersonLevel.DIRECTOR, PersonLevel.MANAGER);
        return program.toBuilder()
                .organization(program.organization().withAppointments(offices))
                .build();
    }

    /** An office in the city since the beginning of the year. */
    static Appointment office(PersonId person, Role role) {
        return Appointment.builder()
                .person(person)
                .role(role)
                .unit(UnitId.of("city"))
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }

    /** The sample with Ben as sponsor, who has acted. */
    static OkrProgram sponsored(SponsorshipAct... acts) {
        return led(office(BEN, Role.HEAD), office(BEN, Role.EXECUTIVE_SPONSOR)).toBuilder()
                .addAllFacts(Arrays.asList(acts))
                .build();
    }

    static SponsorshipAct act(SponsorshipKind kind, String date) {
        return SponsorshipAct.builder()
                .person(BEN)
                .kind(kind)
                .date(LocalDate.parse(date))
                .build();
    }

    /** The sample with Ben as sponsor, and an executive review that somebody attended. */
    static OkrProgram reviewed(PersonId... attended) {
        return Sample.checkedIn(sponsored()).toBuilder()
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addMeeting(review("november", "2026-11-05", attended))
                .build();
    }

    static Meeting review(String id, String date, PersonId... attended) {
        return Meeting.builder()
                .id(MeetingId.of(id))
                .ritual(RitualId.of("executive-review"))
                .unit(UnitId.of("city"))
                .date(LocalDate.parse(date))
                .addAttended(attended)
                .build();
    }

    static UnaryOperator<OkrProgram> using(ScoreUse... uses) {
        return program -> program.toBuilder().scoreUses(Arrays.asList(uses)).build();
    }

    /** The sample in week 8 of the four-phase roadmap. */
    static OkrProgram inFourPhases() {
        return inFourPhases(Roadmaps.GOVERNMENT_FOUR_PHASES);
    }

    /** The same, with phases that ask for nothing but their weeks. */
    private static OkrProgram inFourOpenPhases() {
        Roadmap roadmap = Roadmaps.GOVERNMENT_FOUR_PHASES;
        return inFourPhases(roadmap.withPhases(
                roadmap.phases().stream().map(phase -> phase.withEntry()).toList()));
    }

    private static OkrProgram inFourPhases(Roadmap roadmap) {
        return program().toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(roadmap)
                        .start(LocalDate.of(2026, 9, 28))
                        .build())
                .build();
    }
}
