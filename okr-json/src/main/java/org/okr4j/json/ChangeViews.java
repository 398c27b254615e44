package org.okr4j.json;

import static com.google.common.base.CaseFormat.LOWER_HYPHEN;
import static com.google.common.base.CaseFormat.UPPER_CAMEL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.ReviewVerdict;
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
import org.okr4j.program.ProgramFact;
import org.okr4j.program.ReviewRecorded;
import org.okr4j.program.ScoreOverridden;
import org.okr4j.program.SettingsRevised;
import org.okr4j.program.StateChanged;
import org.okr4j.program.ThingAdded;
import org.okr4j.program.ThingRemoved;
import org.okr4j.program.ThingRevised;
import org.okr4j.program.ThingsReordered;
import org.okr4j.value.Id;

/** What mends a finding. What a change adds or replaces as a whole is told by its kind and id, or in words. */
final class ChangeViews {

    static final View<Change> CHANGE = Outline.of(Change.class)
            .required("type", Views.TEXT, ChangeViews::type)
            .optional("keyResult", Scalars.KEY_RESULT_ID, ChangeViews::keyResult)
            .optional("checkIn", KeyResultCodecs.CHECK_IN, part(CheckInAdded.class, CheckInAdded::checkIn))
            .optional("amendment", KeyResultCodecs.AMENDMENT, part(KeyResultAmended.class, KeyResultAmended::amendment))
            .optional("objective", Scalars.OBJECTIVE_ID, ChangeViews::objective)
            .optional("link", ObjectiveCodecs.CONTRIBUTION, part(LinkAdded.class, LinkAdded::link))
            .optional("parent", Views.SUBJECT, part(LinkDropped.class, LinkDropped::parent))
            .optional("subject", Views.SUBJECT, ChangeViews::subject)
            .optional(
                    "scoreOverride",
                    KeyResultCodecs.SCORE_OVERRIDE,
                    part(ScoreOverridden.class, ScoreOverridden::override))
            .optional("transition", KeyResultCodecs.TRANSITION, part(StateChanged.class, StateChanged::transition))
            .optional("owner", Scalars.PERSON_ID, part(OwnerChanged.class, OwnerChanged::owner))
            .optional("added", KeyResultCodecs.KEY_RESULT, part(KeyResultAdded.class, KeyResultAdded::keyResult))
            .optional("order", new ListView<>(Views.SUBJECT), part(ThingsReordered.class, ThingsReordered::order))
            .optional(
                    "organization",
                    OrganizationCodecs.ORGANIZATION,
                    part(OrganizationRevised.class, OrganizationRevised::organization))
            .optional("name", Views.TEXT, ChangeViews::name)
            .optional("value", Views.TEXT, part(ExtensionPut.class, ExtensionPut::json))
            .optional("person", Scalars.PERSON_ID, part(PersonLeft.class, PersonLeft::person))
            .optional("lastDay", Scalars.DATE, part(PersonLeft.class, PersonLeft::lastDay))
            .optional(
                    "verdict",
                    WordCodec.of(ReviewVerdict.class),
                    part(ReviewRecorded.class, recorded -> recorded.review().verdict()))
            .optional(
                    "state",
                    WordCodec.of(DependencyState.class),
                    part(DependencyReported.class, reported -> reported.step().state()))
            .optional("date", Scalars.DATE, ChangeViews::date)
            .optional("fact", Views.TEXT, ChangeViews::fact)
            .optional("settings", Views.TEXT, part(SettingsRevised.class, SettingsRevised::settings))
            .build();

    private ChangeViews() {}

    private static String type(Change change) {
        return UPPER_CAMEL.to(LOWER_HYPHEN, change.getClass().getSimpleName());
    }

    private static <C extends Change, V> Function<Change, Optional<V>> part(Class<C> type, Function<C, V> getter) {
        return change ->
                Optional.of(change).filter(type::isInstance).map(type::cast).map(getter);
    }

    private static <V> Optional<V> first(Change change, List<Function<Change, Optional<V>>> parts) {
        return parts.stream().flatMap(part -> part.apply(change).stream()).findFirst();
    }

    private static Optional<KeyResultId> keyResult(Change change) {
        return first(
                change,
                ImmutableList.of(
                        part(CheckInAdded.class, CheckInAdded::keyResult),
                        part(KeyResultAmended.class, KeyResultAmended::keyResult)));
    }

    private static Optional<ObjectiveId> objective(Change change) {
        return first(
                change,
                ImmutableList.of(
                        part(LinkAdded.class, LinkAdded::objective),
                        part(LinkDropped.class, LinkDropped::objective),
                        part(OwnerChanged.class, OwnerChanged::objective),
                        part(KeyResultAdded.class, KeyResultAdded::objective),
                        part(ReviewRecorded.class, ReviewRecorded::objective)));
    }

    private static Optional<Id> subject(Change change) {
        return first(
                change,
                ImmutableList.of(
                        part(ScoreOverridden.class, ScoreOverridden::subject),
                        part(StateChanged.class, StateChanged::subject),
                        part(DependencyReported.class, DependencyReported::dependency),
                        part(ThingAdded.class, added -> added.thing().id()),
                        part(ThingRevised.class, revised -> revised.thing().id()),
                        part(ThingRemoved.class, ThingRemoved::id),
                        part(ExtensionPut.class, ExtensionPut::thing),
                        part(ExtensionRemoved.class, ExtensionRemoved::thing)));
    }

    private static Optional<LocalDate> date(Change change) {
        return first(
                change,
                ImmutableList.of(
                        part(ReviewRecorded.class, recorded -> recorded.review().date()),
                        part(
                                DependencyReported.class,
                                reported -> reported.step().date())));
    }

    private static Optional<ProgramFact> fact(Change change) {
        return first(
                change,
                ImmutableList.of(
                        part(FactRecorded.class, FactRecorded::fact), part(FactRetracted.class, FactRetracted::fact)));
    }

    private static Optional<String> name(Change change) {
        return first(
                change,
                ImmutableList.of(
                        part(ExtensionPut.class, ExtensionPut::name),
                        part(ExtensionRemoved.class, ExtensionRemoved::name)));
    }
}
