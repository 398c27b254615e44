package org.okr4j.json;

import static org.okr4j.json.Kind.part;

import com.google.common.collect.ImmutableList;
import org.okr4j.program.Change;
import org.okr4j.program.CheckInAdded;
import org.okr4j.program.DependencyReported;
import org.okr4j.program.ExtensionPut;
import org.okr4j.program.ExtensionRemoved;
import org.okr4j.program.FactRecorded;
import org.okr4j.program.FactRetracted;
import org.okr4j.program.KeyResultAdded;
import org.okr4j.program.KeyResultAmended;
import org.okr4j.program.LinkAdded;
import org.okr4j.program.LinkDropped;
import org.okr4j.program.OrganizationRevised;
import org.okr4j.program.OwnerChanged;
import org.okr4j.program.PersonLeft;
import org.okr4j.program.ReviewRecorded;
import org.okr4j.program.ScoreOverridden;
import org.okr4j.program.SettingsRevised;
import org.okr4j.program.StateChanged;
import org.okr4j.program.ThingAdded;
import org.okr4j.program.ThingRemoved;
import org.okr4j.program.ThingRevised;
import org.okr4j.program.ThingsReordered;

/** Edits of a program. */
final class ChangeCodecs {

    private static final ImmutableList<Kind<? extends Change>> OF_VALUES = ImmutableList.of(
            Kind.of(
                    CheckInAdded.class,
                    part("keyResult", Scalars.KEY_RESULT_ID, CheckInAdded::keyResult),
                    part("checkIn", KeyResultCodecs.CHECK_IN, CheckInAdded::checkIn),
                    CheckInAdded::new),
            Kind.of(
                    KeyResultAmended.class,
                    part("keyResult", Scalars.KEY_RESULT_ID, KeyResultAmended::keyResult),
                    part("amendment", KeyResultCodecs.AMENDMENT, KeyResultAmended::amendment),
                    KeyResultAmended::new),
            Kind.of(
                    LinkAdded.class,
                    part("objective", Scalars.OBJECTIVE_ID, LinkAdded::objective),
                    part("link", ObjectiveCodecs.CONTRIBUTION, LinkAdded::link),
                    LinkAdded::new),
            Kind.of(
                    LinkDropped.class,
                    part("objective", Scalars.OBJECTIVE_ID, LinkDropped::objective),
                    part("parent", References.PARENT, LinkDropped::parent),
                    LinkDropped::new),
            Kind.of(
                    ScoreOverridden.class,
                    part("subject", References.THING, ScoreOverridden::subject),
                    part("scoreOverride", KeyResultCodecs.SCORE_OVERRIDE, ScoreOverridden::override),
                    ScoreOverridden::new),
            Kind.of(
                    StateChanged.class,
                    part("subject", References.THING, StateChanged::subject),
                    part("transition", KeyResultCodecs.TRANSITION, StateChanged::transition),
                    StateChanged::new),
            Kind.of(
                    OwnerChanged.class,
                    part("objective", Scalars.OBJECTIVE_ID, OwnerChanged::objective),
                    part("owner", Scalars.PERSON_ID, OwnerChanged::owner),
                    OwnerChanged::new),
            Kind.of(
                    PersonLeft.class,
                    part("person", Scalars.PERSON_ID, PersonLeft::person),
                    part("lastDay", Scalars.DATE, PersonLeft::lastDay),
                    PersonLeft::new),
            Kind.of(
                    ReviewRecorded.class,
                    part("objective", Scalars.OBJECTIVE_ID, ReviewRecorded::objective),
                    part("review", ReviewCodecs.REVIEW, ReviewRecorded::review),
                    ReviewRecorded::new),
            Kind.of(
                    DependencyReported.class,
                    part("dependency", Scalars.DEPENDENCY_ID, DependencyReported::dependency),
                    part("step", DependencyCodecs.STEP, DependencyReported::step),
                    DependencyReported::new));

    private static final ImmutableList<Kind<? extends Change>> OF_THINGS = ImmutableList.of(
            Kind.of(
                    KeyResultAdded.class,
                    part("objective", Scalars.OBJECTIVE_ID, KeyResultAdded::objective),
                    part("added", KeyResultCodecs.KEY_RESULT, KeyResultAdded::keyResult),
                    KeyResultAdded::new),
            Kind.of(ThingAdded.class, part("thing", ThingCodecs.THING, ThingAdded::thing), ThingAdded::new),
            Kind.of(ThingRevised.class, part("thing", ThingCodecs.THING, ThingRevised::thing), ThingRevised::new),
            Kind.of(ThingRemoved.class, part("subject", References.THING, ThingRemoved::id), ThingRemoved::new),
            Kind.of(
                    ThingsReordered.class,
                    part("order", References.THINGS, ThingsReordered::order),
                    ThingsReordered::new));

    private static final ImmutableList<Kind<? extends Change>> OF_THE_FRAME = ImmutableList.of(
            Kind.of(FactRecorded.class, part("fact", ThingCodecs.FACT, FactRecorded::fact), FactRecorded::new),
            Kind.of(FactRetracted.class, part("fact", ThingCodecs.FACT, FactRetracted::fact), FactRetracted::new),
            Kind.of(
                    OrganizationRevised.class,
                    part("organization", OrganizationCodecs.ORGANIZATION, OrganizationRevised::organization),
                    OrganizationRevised::new),
            Kind.of(
                    SettingsRevised.class,
                    part("settings", ProgramCodec.SETTINGS, SettingsRevised::settings),
                    SettingsRevised::new),
            Kind.of(
                    ExtensionPut.class,
                    part("subject", References.THING, ExtensionPut::thing),
                    part("name", Scalars.EXTENSION, ExtensionPut::name),
                    part("value", AnyJson.VALUE, ExtensionPut::json),
                    ExtensionPut::new),
            Kind.of(
                    ExtensionRemoved.class,
                    part("subject", References.THING, ExtensionRemoved::thing),
                    part("name", Scalars.EXTENSION, ExtensionRemoved::name),
                    ExtensionRemoved::new));

    static final Codec<Change> CHANGE = Family.of(
            "Change",
            ImmutableList.<Kind<? extends Change>>builder()
                    .addAll(OF_VALUES)
                    .addAll(OF_THINGS)
                    .addAll(OF_THE_FRAME)
                    .build());

    static final Codec<ImmutableList<Change>> CHANGES = new ListCodec<>(CHANGE);

    private ChangeCodecs() {}
}
