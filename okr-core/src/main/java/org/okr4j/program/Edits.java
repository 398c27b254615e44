package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.function.BiFunction;

/** How each kind of change is carried out. */
final class Edits {

    private static final ImmutableMap<Class<?>, Edit<?>> BY_KIND = Maps.uniqueIndex(
            List.of(
                    new Edit<>(CheckInAdded.class, ObjectiveEdits::checkIn),
                    new Edit<>(KeyResultAmended.class, ObjectiveEdits::amend),
                    new Edit<>(LinkAdded.class, ObjectiveEdits::link),
                    new Edit<>(LinkDropped.class, ObjectiveEdits::unlink),
                    new Edit<>(ScoreOverridden.class, ObjectiveEdits::override),
                    new Edit<>(StateChanged.class, ObjectiveEdits::transition),
                    new Edit<>(OwnerChanged.class, ObjectiveEdits::assign),
                    new Edit<>(PersonLeft.class, FrameEdits::leave),
                    new Edit<>(ReviewRecorded.class, ObjectiveEdits::review),
                    new Edit<>(DependencyReported.class, FrameEdits::report),
                    new Edit<>(KeyResultAdded.class, ObjectiveEdits::add),
                    new Edit<>(ThingAdded.class, ThingEdits::add),
                    new Edit<>(ThingRevised.class, ThingEdits::revise),
                    new Edit<>(ThingRemoved.class, ThingEdits::remove),
                    new Edit<>(ThingsReordered.class, ThingEdits::reorder),
                    new Edit<>(FactRecorded.class, FrameEdits::record),
                    new Edit<>(FactRetracted.class, FrameEdits::retract),
                    new Edit<>(OrganizationRevised.class, FrameEdits::revise),
                    new Edit<>(SettingsRevised.class, FrameEdits::revise),
                    new Edit<>(ExtensionPut.class, FrameEdits::put),
                    new Edit<>(ExtensionRemoved.class, FrameEdits::remove)),
            Edit::kind);

    private Edits() {}

    static OkrProgram apply(Change change, OkrProgram program) {
        return requireNonNull(BY_KIND.get(change.getClass())).apply(program, change);
    }

    /** How one kind of change is carried out. */
    private record Edit<C extends Change>(Class<C> kind, BiFunction<OkrProgram, C, OkrProgram> edit) {

        OkrProgram apply(OkrProgram program, Change change) {
            return edit.apply(program, kind.cast(change));
        }
    }
}
