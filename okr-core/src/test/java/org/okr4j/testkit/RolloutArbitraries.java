package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;
import static org.okr4j.testkit.KnownIds.maybe;
import static org.okr4j.testkit.KnownIds.some;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.calendar.Workdays;
import org.okr4j.organization.Audience;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.BodyKind;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformFeature;
import org.okr4j.organization.PlatformKind;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingLevel;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.value.Id;

/** Arbitrary settings of a rollout, and trainings, oversight bodies and meetings, those of a kind all with the same id. */
final class RolloutArbitraries {

    private RolloutArbitraries() {}

    /** The program with some of all that a rollout needs but facts, as far as it has what they refer to. */
    static Arbitrary<OkrProgram> withRollout(OkrProgram bare) {
        return combine(
                        cadences(),
                        platforms().optional(0.6),
                        Arbitraries.of(ScoreUse.class).set().ofMaxSize(2),
                        trainings().list().ofMaxSize(3),
                        oversightBodies(bare).list().ofMaxSize(2))
                .as((cadence, platform, uses, trainings, bodies) -> {
                    OkrProgram.Builder program =
                            bare.toBuilder().cadence(cadence).scoreUses(uses);
                    platform.ifPresent(program::platform);
                    for (int i = 0; i < trainings.size(); i++) {
                        program.addTraining(trainings.get(i).withId(TrainingId.of("training-" + i)));
                    }
                    for (int i = 0; i < bodies.size(); i++) {
                        program.addOversightBody(bodies.get(i).withId(BodyId.of("body-" + i)));
                    }
                    return program.build();
                })
                .flatMap(RolloutArbitraries::withRoadmap)
                .flatMap(RolloutArbitraries::withMeetings);
    }

    private static Arbitrary<OkrProgram> withMeetings(OkrProgram program) {
        return program.cadence().rituals().isEmpty()
                ? Arbitraries.just(program)
                : meetings(program).list().ofMaxSize(3).map(meetings -> {
                    OkrProgram.Builder builder = program.toBuilder();
                    for (int i = 0; i < meetings.size(); i++) {
                        builder.addMeeting(meetings.get(i).withId(MeetingId.of("meeting-" + i)));
                    }
                    return builder.build();
                });
    }

    private static Arbitrary<OkrProgram> withRoadmap(OkrProgram program) {
        return RoadmapArbitraries.plans(program)
                .optional(0.7)
                .map(plan -> plan.map(
                                known -> program.toBuilder().roadmap(known).build())
                        .orElse(program));
    }

    /** Cadences with up to three rituals, and those of the library. */
    static Arbitrary<Cadence> cadences() {
        Arbitrary<Cadence> own = combine(
                        OkrArbitraries.frequencies(),
                        Arbitraries.integers().between(0, 9).optional(0.3),
                        rituals().list().ofMaxSize(3),
                        workdays().optional(0.4),
                        Arbitraries.of("Europe/Madrid", "America/Chicago", "UTC", "+02:00")
                                .map(ZoneId::of)
                                .optional(0.4))
                .as((checkIns, grace, rituals, workdays, zone) -> Cadence.builder()
                        .checkIns(checkIns)
                        .graceDays(grace.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                        .addAllRituals(numbered(rituals))
                        .workdays(workdays.orElse(Workdays.MONDAY_TO_FRIDAY))
                        .zone(zone)
                        .build());
        return Arbitraries.oneOf(
                own, Arbitraries.of(Cadences.WEEKLY, Cadences.GOVERNMENT, Cadences.CROSS_DEPARTMENT), own);
    }

    private static List<Ritual> numbered(List<Ritual> rituals) {
        List<Ritual> numbered = new ArrayList<>();
        for (Ritual ritual : rituals) {
            numbered.add(ritual.withId(RitualId.of("ritual-" + numbered.size())));
        }
        return numbered;
    }

    static Arbitrary<Workdays> workdays() {
        return combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3),
                        KeyResultArbitraries.days().set().ofMaxSize(3))
                .as((weekend, holidays) -> Workdays.of(ImmutableSet.copyOf(weekend), holidays));
    }

    static Arbitrary<MinuteRange> durations() {
        return combine(
                        Arbitraries.integers().between(1, 480),
                        Arbitraries.integers().between(0, 240))
                .as((least, more) -> MinuteRange.of(least, least + more));
    }

    static Arbitrary<ImmutableList<Audience>> audiences() {
        return Arbitraries.of(Audience.class).set().ofMaxSize(3).map(ImmutableList::copyOf);
    }

    static Arbitrary<Ritual> rituals() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 24 * 60 * 60 - 1).map(LocalTime::ofSecondOfDay);
        return Builders.withBuilder(() -> Ritual.builder().id(RitualId.of("ritual")))
                .use(Arbitraries.of(RitualKind.class))
                .in(Ritual.Builder::kind)
                .use(OrganizationArbitraries.names())
                .in(Ritual.Builder::name)
                .use(OkrArbitraries.frequencies())
                .in(Ritual.Builder::frequency)
                .use(Arbitraries.of(UnitLevel.class))
                .in(Ritual.Builder::heldBy)
                .use(audiences())
                .in(Ritual.Builder::addAllAttendees)
                .use(durations())
                .withProbability(0.5)
                .in(Ritual.Builder::duration)
                .use(OrganizationArbitraries.names().list().ofMaxSize(2))
                .in(Ritual.Builder::addAllPurpose)
                .use(Arbitraries.of(DayOfWeek.class))
                .withProbability(0.5)
                .in(Ritual.Builder::weekday)
                .use(times)
                .withProbability(0.5)
                .in(Ritual.Builder::startsAt)
                .use(Arbitraries.of(true, false))
                .in(Ritual.Builder::atEnd)
                .build(Ritual.Builder::build);
    }

    static Arbitrary<Platform> platforms() {
        return combine(
                        OrganizationArbitraries.names(),
                        Arbitraries.of(PlatformKind.class),
                        Arbitraries.of(PlatformFeature.class).set().ofMaxSize(4),
                        KeyResultArbitraries.days(),
                        Arbitraries.integers().between(0, 60).optional(0.5))
                .as((name, kind, offers, chosenOn, days) -> Platform.builder()
                        .name(name)
                        .kind(kind)
                        .addAllOffers(offers)
                        .chosenOn(chosenOn)
                        .readyOn(days.map(chosenOn::plusDays))
                        .build());
    }

    static Arbitrary<Training> trainings() {
        return combine(
                        OrganizationArbitraries.names(),
                        Arbitraries.of(TrainingLevel.class),
                        audiences(),
                        OrganizationArbitraries.names().list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 36).optional(0.3))
                .as((name, level, audience, topics, certifies, months) -> Training.builder()
                        .id(TrainingId.of("training"))
                        .name(name)
                        .level(level)
                        .addAllAudience(audience)
                        .addAllTopics(topics)
                        .certifies(certifies)
                        .validMonths(months.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                        .build());
    }

    static Arbitrary<OversightBody> oversightBodies(OkrProgram program) {
        KnownIds ids = KnownIds.of(program);
        List<Id> subjects = new ArrayList<>(ids.goals());
        subjects.addAll(ids.priorities());
        return combine(
                        OrganizationArbitraries.names(),
                        Arbitraries.of(BodyKind.class),
                        OkrArbitraries.frequencies(),
                        Arbitraries.integers().between(0, 90),
                        some(subjects, 3))
                .as((name, kind, reports, daysAfter, about) -> OversightBody.builder()
                        .id(BodyId.of("body"))
                        .name(name)
                        .kind(kind)
                        .reports(reports)
                        .daysAfter(daysAfter)
                        .addAllSubjects(about)
                        .build());
    }

    /** Meetings of a program whose cadence has rituals, none before its rollout begins. */
    static Arbitrary<Meeting> meetings(OkrProgram program) {
        KnownIds ids = KnownIds.of(program);
        List<RitualId> rituals =
                program.cadence().rituals().stream().map(Ritual::id).toList();
        return combine(
                        Arbitraries.of(rituals),
                        Arbitraries.of(ids.units()),
                        KeyResultArbitraries.days(),
                        Arbitraries.integers().between(1, 500).optional(0.5),
                        some(ids.people(), 3),
                        OrganizationArbitraries.names().optional(0.4),
                        actions(ids).list().ofMaxSize(2))
                .as((ritual, unit, date, minutes, attended, notes, actions) -> Meeting.builder()
                        .id(MeetingId.of("meeting"))
                        .ritual(ritual)
                        .unit(unit)
                        .date(program.roadmap()
                                .map(RoadmapPlan::start)
                                .filter(date::isBefore)
                                .orElse(date))
                        .minutes(minutes.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                        .addAllAttended(attended)
                        .notes(notes)
                        .addAllActions(actions)
                        .build());
    }

    private static Arbitrary<ActionItem> actions(KnownIds ids) {
        Arbitrary<Optional<LocalDate>> dates = KeyResultArbitraries.days().optional(0.5);
        return combine(OrganizationArbitraries.names(), maybe(ids.people()), dates, dates)
                .as((text, owner, due, doneOn) -> ActionItem.builder()
                        .text(text)
                        .owner(owner)
                        .due(due)
                        .doneOn(doneOn)
                        .build());
    }
}
