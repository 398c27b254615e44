package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** A way that shares its beginning with others: its last step, and the way up to that. */
final class Trail<S> {

    private final @Nullable Trail<S> before;
    private final S last;
    private final int length;

    private Trail(@Nullable Trail<S> before, S last) {
        this.before = before;
        this.last = last;
        this.length = before == null ? 1 : before.length + 1;
    }

    /** A way of one step, or one step more than a way. */
    static <S> Trail<S> of(@Nullable Trail<S> before, S step) {
        return new Trail<>(before, step);
    }

    S last() {
        return last;
    }

    int length() {
        return length;
    }

    ImmutableList<S> toList() {
        ImmutableList.Builder<S> backward = ImmutableList.builderWithExpectedSize(length);
        for (Trail<S> trail = this; trail != null; trail = trail.before) {
            backward.add(trail.last);
        }
        return backward.build().reverse();
    }

    /** Without recursion, for ways may be long; what both share is not looked at. */
    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof Trail<?> other) || length != other.length) {
            return false;
        }
        Trail<?> mine = this;
        Trail<?> its = other;
        while (mine != its && mine != null && its != null) {
            if (!mine.last.equals(its.last)) {
                return false;
            }
            mine = mine.before;
            its = its.before;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * last.hashCode() + length;
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
