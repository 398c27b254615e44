package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.RitualKind;
import org.okr4j.text.Message;

/**
 * One thing that is measured of a rollout: a {@link FigureKind}, and for two of them of what: which kind of meeting is
 * counted, or which activity is to be done.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Figure {

    private final FigureKind kind;
    private final @Nullable RitualKind meetings;
    private final @Nullable ActivityId activity;

    private Figure(FigureKind kind, @Nullable RitualKind meetings, @Nullable ActivityId activity) {
        this.kind = kind;
        this.meetings = meetings;
        this.activity = activity;
    }

    /**
     * Returns a figure that needs no more than its kind.
     *
     * @param kind the kind, neither {@link FigureKind#MEETINGS} nor {@link FigureKind#ACTIVITY}
     * @return the figure
     * @throws IllegalArgumentException if the kind needs to know of what
     */
    public static Figure of(FigureKind kind) {
        requireNonNull(kind, "kind");
        checkArgument(
                kind != FigureKind.MEETINGS && kind != FigureKind.ACTIVITY,
                "Figure '%s': kind must be one that needs no more to be known; use ofMeetings or ofActivity",
                kind);
        return new Figure(kind, null, null);
    }

    /**
     * Returns the number of meetings of a kind of ritual.
     *
     * @param ritual what the meetings are for
     * @return the figure
     */
    public static Figure ofMeetings(RitualKind ritual) {
        return new Figure(FigureKind.MEETINGS, requireNonNull(ritual, "ritual"), null);
    }

    /**
     * Returns the share of those who were to do an activity that have done it.
     *
     * @param activity the activity
     * @return the figure
     */
    public static Figure ofActivity(ActivityId activity) {
        return new Figure(FigureKind.ACTIVITY, null, requireNonNull(activity, "activity"));
    }

    /** {@return what is measured} */
    public FigureKind kind() {
        return kind;
    }

    /** {@return which meetings are counted; present for {@link FigureKind#MEETINGS} alone} */
    public Optional<RitualKind> meetings() {
        return Optional.ofNullable(meetings);
    }

    /** {@return which activity is to be done; present for {@link FigureKind#ACTIVITY} alone} */
    public Optional<ActivityId> activity() {
        return Optional.ofNullable(activity);
    }

    /** {@return the figure for people, such as "meetings held: retrospective"} */
    public Message label() {
        if (meetings != null) {
            return Message.of("roadmap.figure.of", kind, meetings);
        }
        return activity == null
                ? Message.of("roadmap.figure", kind)
                : Message.of("roadmap.figure.of", kind, activity.toString());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Figure other
                && kind == other.kind
                && meetings == other.meetings
                && activity().equals(other.activity());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the kind, and of what: {@code COVERAGE}, {@code MEETINGS(RETROSPECTIVE)}, {@code ACTIVITY(announce)}} */
    @Override
    public String toString() {
        if (meetings != null) {
            return kind + "(" + meetings + ")";
        }
        return activity == null ? kind.toString() : kind + "(" + activity + ")";
    }
}
