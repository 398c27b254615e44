package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Initiative;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.Person;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.Training;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** The lists of a program, by what they hold. Key results have none, for they stand in their objectives. */
final class ThingLists {

    private static final ImmutableMap<IdKind, ThingList<?>> BY_KIND =
            Maps.immutableEnumMap(ImmutableMap.<IdKind, ThingList<?>>builder()
                    .put(
                            IdKind.PRIORITY,
                            ofOrganization(
                                    StrategicPriority.class,
                                    Organization::priorities,
                                    (organization, things) -> organization.withPriorities(things)))
                    .put(
                            IdKind.UNIT,
                            ofOrganization(
                                    OrgUnit.class,
                                    Organization::units,
                                    (organization, things) -> organization.withUnits(things)))
                    .put(
                            IdKind.PERSON,
                            ofOrganization(
                                    Person.class,
                                    Organization::people,
                                    (organization, things) -> organization.withPeople(things)))
                    .put(
                            IdKind.CYCLE,
                            new FrameList<>(Cycle.class, Frame::cycles, (frame, things) -> frame.withCycles(things)))
                    .put(IdKind.OBJECTIVE, new ObjectiveList())
                    .put(
                            IdKind.INITIATIVE,
                            new FrameList<>(
                                    Initiative.class,
                                    Frame::initiatives,
                                    (frame, things) -> frame.withInitiatives(things)))
                    .put(IdKind.KPI, new FrameList<>(Kpi.class, Frame::kpis, (frame, things) -> frame.withKpis(things)))
                    .put(
                            IdKind.DEPENDENCY,
                            new FrameList<>(
                                    Dependency.class,
                                    Frame::dependencies,
                                    (frame, things) -> frame.withDependencies(things)))
                    .put(
                            IdKind.CONVERSATION,
                            new FrameList<>(
                                    Conversation.class,
                                    Frame::conversations,
                                    (frame, things) -> frame.withConversations(things)))
                    .put(
                            IdKind.RETROSPECTIVE,
                            new FrameList<>(
                                    Retrospective.class,
                                    Frame::retrospectives,
                                    (frame, things) -> frame.withRetrospectives(things)))
                    .put(
                            IdKind.TRAINING,
                            new FrameList<>(
                                    Training.class, Frame::trainings, (frame, things) -> frame.withTrainings(things)))
                    .put(
                            IdKind.OVERSIGHT_BODY,
                            new FrameList<>(
                                    OversightBody.class,
                                    Frame::oversightBodies,
                                    (frame, things) -> frame.withOversightBodies(things)))
                    .put(
                            IdKind.MEETING,
                            new FrameList<>(
                                    Meeting.class, Frame::meetings, (frame, things) -> frame.withMeetings(things)))
                    .buildOrThrow());

    private ThingLists() {}

    private static <T extends Identified> FrameList<T> ofOrganization(
            Class<T> type,
            Function<Organization, ImmutableList<T>> getter,
            BiFunction<Organization, ImmutableList<T>, Organization> setter) {
        return new FrameList<>(
                type,
                frame -> getter.apply(frame.organization()),
                (frame, things) -> frame.withOrganization(setter.apply(frame.organization(), things)));
    }

    /** The list that holds things of a kind. */
    static ThingList<?> of(IdKind kind) {
        return requireNonNull(BY_KIND.get(kind));
    }

    /** Refuses an id of what no list holds. */
    static void checkListed(Id id) {
        checkArgument(
                IdKind.find(id).filter(BY_KIND::containsKey).isPresent(),
                "%s '%s': thing must be of a kind that programs list: %s",
                id.kind(),
                id,
                id.kind());
    }

    /** Refuses what no list can hold. */
    static void checkListed(Identified thing) {
        Id id = thing.id();
        checkListed(id);
        checkArgument(
                of(IdKind.of(id)).canHold(thing),
                "%s '%s': thing must be what programs list by this kind of id: %s",
                id.kind(),
                id,
                thing.getClass().getName());
    }
}
