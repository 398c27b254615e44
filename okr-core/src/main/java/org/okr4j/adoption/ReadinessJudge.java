package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformFeature;
import org.okr4j.organization.Role;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.Trainings;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.text.Message;

/**
 * Looks for what has to be there before a rollout.
 *
 * @param day the day
 * @param least how many objectives the organization should have at least
 * @param most how many at most
 * @param championLevel how senior a champion has to be; empty if that is told only
 */
record ReadinessJudge(Day day, int least, int most, Optional<PersonLevel> championLevel) {

    private static final ActivityId ANNOUNCE = ActivityId.of("announce");

    ReadinessCondition judge(ReadinessKind kind) {
        return switch (kind) {
            case SPONSOR_NAMED -> sponsorNamed();
            case SPONSOR_LEADS -> sponsorLeads();
            case SPONSOR_COMMITTED -> sponsorCommitted();
            case PLATFORM_CHOSEN -> platformChosen();
            case CHAMPION_FOUND -> championFound();
            case OBJECTIVES_PUBLISHED -> objectivesPublished();
            case OBJECTIVES_ANNOUNCED -> objectivesAnnounced();
            case EXECUTIVES_TRAINED -> executivesTrained();
            case CHAMPION_APPOINTED -> championAppointed();
            case PLATFORM_OPEN -> platformOpen();
        };
    }

    private ResolvedProgram program() {
        return day.program();
    }

    private static ReadinessCondition met(ReadinessKind kind, String key, Object... arguments) {
        return new ReadinessCondition(kind, IndicatorVerdict.MET, Message.of("adoption.readiness." + key, arguments));
    }

    private static ReadinessCondition unmet(ReadinessKind kind, String key, Object... arguments) {
        return new ReadinessCondition(
                kind, IndicatorVerdict.NOT_MET, Message.of("adoption.readiness." + key, arguments));
    }

    private static ReadinessCondition unknown(ReadinessKind kind, String key, Object... arguments) {
        return new ReadinessCondition(
                kind, IndicatorVerdict.NOT_MEASURABLE, Message.of("adoption.readiness." + key, arguments));
    }

    private static ImmutableList<String> names(ImmutableList<Person> people) {
        return people.stream().map(Person::name).collect(toImmutableList());
    }

    private ImmutableList<Person> sponsors() {
        return program().membersOf(Audience.SPONSOR, Optional.empty(), day.date());
    }

    private ReadinessCondition sponsorNamed() {
        ImmutableList<Person> sponsors = sponsors();
        return sponsors.isEmpty()
                ? unmet(ReadinessKind.SPONSOR_NAMED, "no-sponsor")
                : met(ReadinessKind.SPONSOR_NAMED, "sponsor", names(sponsors));
    }

    private ReadinessCondition sponsorLeads() {
        ReadinessKind kind = ReadinessKind.SPONSOR_LEADS;
        ImmutableList<Person> sponsors = sponsors();
        ImmutableList<Person> heads = program().heads(program().root().id(), day.date());
        if (sponsors.isEmpty()) {
            return unknown(kind, "leads-unknown");
        }
        if (heads.isEmpty()) {
            return unknown(kind, "no-head", program().root().name());
        }
        return sponsors.stream()
                .filter(heads::contains)
                .findFirst()
                .map(leader ->
                        met(kind, "leads", leader.name(), program().root().name()))
                .orElseGet(() -> unmet(
                        kind, "leads-not", names(sponsors), program().root().name(), names(heads)));
    }

    private ReadinessCondition sponsorCommitted() {
        ReadinessKind kind = ReadinessKind.SPONSOR_COMMITTED;
        ImmutableList<Person> sponsors = sponsors();
        return new SponsorshipCount(day)
                .acts().stream()
                        .filter(act -> act.kind() == SponsorshipKind.PUBLIC_COMMITMENT
                                && sponsors.contains(program().person(act.person())))
                        .findFirst()
                        .map(act -> met(
                                kind,
                                "committed",
                                program().person(act.person()).name(),
                                act.date()))
                        .orElseGet(() -> sponsors.isEmpty()
                                ? unknown(kind, "committed-unknown")
                                : unmet(kind, "committed-not", names(sponsors)));
    }

    private ReadinessCondition platformChosen() {
        ReadinessKind kind = ReadinessKind.PLATFORM_CHOSEN;
        return program().program().platform().filter(each -> each.isChosen(day.date())).stream()
                .map(platform -> platform.offers().isEmpty()
                        ? met(kind, "platform-bare", platform.name(), platform.kind(), platform.chosenOn())
                        : met(
                                kind,
                                "platform",
                                platform.name(),
                                platform.kind(),
                                platform.chosenOn(),
                                platform.offers().size(),
                                PlatformFeature.values().length,
                                platform.offers()))
                .findFirst()
                .orElseGet(() -> unmet(kind, "no-platform"));
    }

    private ReadinessCondition platformOpen() {
        ReadinessKind kind = ReadinessKind.PLATFORM_OPEN;
        Optional<Platform> chosen = program().program().platform().filter(each -> each.isChosen(day.date()));
        if (chosen.isEmpty()) {
            return unmet(kind, "no-platform");
        }
        return chosen.get().isReady(day.date())
                ? met(
                        kind,
                        "platform-open",
                        chosen.get().name(),
                        chosen.get().readyOn().orElseThrow())
                : unmet(kind, "platform-open-not", chosen.get().name());
    }

    /** Appointments of people from inside as champions, that are in force or will be. */
    private ImmutableList<Appointment> candidates() {
        return program().program().organization().appointments().stream()
                .filter(office -> office.role() == Role.CHAMPION && !office.external())
                .filter(office -> office.until().filter(day.date()::isAfter).isEmpty())
                .filter(office -> program().person(office.person()).isActive(day.date()))
                .collect(toImmutableList());
    }

    private ReadinessCondition championFound() {
        ReadinessKind kind = ReadinessKind.CHAMPION_FOUND;
        ImmutableList<Appointment> candidates = candidates();
        return candidates.stream()
                .filter(office -> office.isInForce(day.date()))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(office -> {
                    Person person = program().person(office.person());
                    return office.isInForce(day.date())
                            ? met(kind, "champion", person.name(), person.level())
                            : met(kind, "candidate", person.name(), person.level(), office.from());
                })
                .orElseGet(() -> unmet(kind, "no-champion"));
    }

    private ReadinessCondition championAppointed() {
        ReadinessKind kind = ReadinessKind.CHAMPION_APPOINTED;
        ImmutableList<Person> champions = candidates().stream()
                .filter(office -> office.isInForce(day.date()))
                .map(office -> program().person(office.person()))
                .distinct()
                .collect(toImmutableList());
        if (champions.isEmpty()) {
            return unmet(kind, "no-champion-yet");
        }
        Person first = champions.get(0);
        return champions.stream()
                .filter(person -> championLevel
                        .filter(level -> !person.level().isAtLeast(level))
                        .isEmpty())
                .findFirst()
                .map(person -> met(kind, "champion", person.name(), person.level()))
                .orElseGet(() -> unmet(
                        kind, "champion-below", first.name(), first.level(), championLevel.orElse(first.level())));
    }

    private ReadinessCondition objectivesPublished() {
        ReadinessKind kind = ReadinessKind.OBJECTIVES_PUBLISHED;
        int count = OrganizationObjectivesFigure.count(day);
        return count >= least && count <= most
                ? met(kind, "objectives", count, least, most)
                : unmet(kind, "objectives-not", count, least, most);
    }

    private ReadinessCondition objectivesAnnounced() {
        ReadinessKind kind = ReadinessKind.OBJECTIVES_ANNOUNCED;
        Optional<LocalDate> recorded = program().recordsOf(ANNOUNCE, day.date()).stream()
                .map(ActivityRecord::date)
                .findFirst();
        if (recorded.isPresent()) {
            return met(kind, "announced", recorded.get());
        }
        Optional<LocalDate> published = publishedOn();
        if (published.isEmpty()) {
            return unmet(kind, "nothing-to-announce");
        }
        return new SponsorshipCount(day)
                .acts().stream()
                        .filter(act -> act.kind() == SponsorshipKind.ALL_HANDS_MENTION
                                && !act.date().isBefore(published.get()))
                        .findFirst()
                        .map(act -> met(
                                kind,
                                "mentioned",
                                program().person(act.person()).name(),
                                act.date()))
                        .orElseGet(() -> unmet(kind, "announced-not", published.get()));
    }

    /** The day on which the least number of objectives was out, or the last of those that are. */
    private Optional<LocalDate> publishedOn() {
        ImmutableList<LocalDate> days = OrganizationObjectivesFigure.published(day).stream()
                .map(Objective::publishedOn)
                .flatMap(Optional::stream)
                .sorted()
                .collect(toImmutableList());
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(Math.min(least, days.size()) - 1));
    }

    private ReadinessCondition executivesTrained() {
        ReadinessKind kind = ReadinessKind.EXECUTIVES_TRAINED;
        Knowledge knowledge = Knowledge.of(day);
        ImmutableList<Person> executives = program().membersOf(Audience.EXECUTIVES, Optional.empty(), day.date());
        ImmutableList<Person> untrained = executives.stream()
                .filter(person -> !knowledge.knows(person.id(), Trainings.BASICS))
                .collect(toImmutableList());
        if (executives.isEmpty()) {
            return unknown(kind, "no-executive");
        }
        return untrained.isEmpty()
                ? met(kind, "trained", executives.size(), Message.ofName(Trainings.BASICS))
                : unmet(
                        kind,
                        "trained-not",
                        untrained.size(),
                        executives.size(),
                        Message.ofName(Trainings.BASICS),
                        names(untrained));
    }
}
