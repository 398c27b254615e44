package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How each kind of change is carried out, and what it moves of cycles. */
final class Edits {

    private static final ImmutableMap<Class<?>, Edit<?>> BY_KIND = Maps.uniqueIndex(
            List.of(
                    new Edit<>(
                            CheckInAdded.class, ObjectiveEdits::checkIn, change -> Touch.progress(change.keyResult())),
                    new Edit<>(KeyResultAmended.class, ObjectiveEdits::amend, Touch::amendment),
                    new Edit<>(LinkAdded.class, ObjectiveEdits::link, change -> Touch.structure(change.objective())),
                    new Edit<>(
                            LinkDropped.class, ObjectiveEdits::unlink, change -> Touch.structure(change.objective())),
                    new Edit<>(
                            ScoreOverridden.class, ObjectiveEdits::override, change -> Touch.record(change.subject())),
                    new Edit<>(StateChanged.class, ObjectiveEdits::transition, Touch::transition),
                    new Edit<>(OwnerChanged.class, ObjectiveEdits::assign, change -> Touch.record(change.objective())),
                    new Edit<>(PersonLeft.class, FrameEdits::leave, change -> Touch.none()),
                    new Edit<>(
                            ReviewRecorded.class, ObjectiveEdits::review, change -> Touch.progress(change.objective())),
                    new Edit<>(
                            DependencyReported.class, FrameEdits::report, change -> Touch.record(change.dependency())),
                    new Edit<>(
                            KeyResultAdded.class, ObjectiveEdits::add, change -> Touch.structure(change.objective())),
                    new Edit<>(ThingAdded.class, ThingEdits::add, change -> Touch.thing(change.thing())),
                    new Edit<>(ThingRevised.class, ThingEdits::revise, Touch::revision),
                    new Edit<>(ThingRemoved.class, ThingEdits::remove, change -> Touch.thing(change.id())),
                    new Edit<>(ThingsReordered.class, ThingEdits::reorder, change -> Touch.none()),
                    new Edit<>(FactRecorded.class, FrameEdits::record, change -> Touch.fact(change.fact())),
                    new Edit<>(FactRetracted.class, FrameEdits::retract, change -> Touch.fact(change.fact())),
                    new Edit<>(OrganizationRevised.class, FrameEdits::revise, change -> Touch.none()),
                    new Edit<>(SettingsRevised.class, FrameEdits::revise, change -> Touch.none()),
                    new Edit<>(ExtensionPut.class, FrameEdits::put, change -> Touch.record(change.thing())),
                    new Edit<>(ExtensionRemoved.class, FrameEdits::remove, change -> Touch.record(change.thing()))),
            Edit::kind);

    private Edits() {}

    /** Carries a change out, whether or not somebody has to permit it. */
    static OkrProgram apply(Change change, OkrProgram program) {
        return of(change).apply(change, program);
    }

    /** What a change moves of cycles; empty where they do not matter. */
    static Optional<Touch> touch(Change change, OkrProgram program) {
        return of(change).touch(change, program);
    }

    /** The kinds of change that are carried out here. */
    static ImmutableSet<Class<?>> kinds() {
        return BY_KIND.keySet();
    }

    private static Edit<?> of(Change change) {
        return requireNonNull(BY_KIND.get(change.getClass()));
    }

    /** How one kind of change is carried out, and what it moves of cycles. */
    private record Edit<C extends Change>(
            Class<C> kind,
            BiFunction<OkrProgram, C, OkrProgram> edit,
            BiFunction<OkrProgram, C, Optional<Touch>> toTouch) {

        Edit(Class<C> kind, BiFunction<OkrProgram, C, OkrProgram> edit, Function<C, Optional<Touch>> toTouch) {
            this(kind, edit, (program, change) -> toTouch.apply(change));
        }

        OkrProgram apply(Change change, OkrProgram program) {
            return edit.apply(program, kind.cast(change));
        }

        Optional<Touch> touch(Change change, OkrProgram program) {
            return toTouch.apply(program, kind.cast(change));
        }
    }
}
