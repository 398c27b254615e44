package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/**
 * A link from an objective to what it serves further up the cascade: another objective, or one of its key results.
 *
 * <p>An objective <em>contributes</em> with a weight where its progress is to count for the parent, and merely
 * <em>supports</em> it where no arithmetic is meant. The link stands on the child, which may have several.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Contribution {

    private final Id parent;
    private final @Nullable Weight weight;

    private Contribution(Id parent, @Nullable Weight weight) {
        requireNonNull(parent, "parent");
        checkArgument(
                parent instanceof ObjectiveId || parent instanceof KeyResultId,
                "Contribution '%s': parent must be an objective or a key result: %s",
                parent,
                parent.kind());
        this.parent = parent;
        this.weight = weight;
    }

    /**
     * Returns a link by which the child's progress counts for the parent.
     *
     * @param parent an {@link ObjectiveId} or a {@link KeyResultId}
     * @param weight how much it counts beside the parent's other parts; 0 is shown and not counted
     * @return the link
     * @throws IllegalArgumentException if the parent is anything else
     */
    public static Contribution contributes(Id parent, Weight weight) {
        return new Contribution(parent, requireNonNull(weight, "weight"));
    }

    /**
     * Returns a link without arithmetic.
     *
     * @param parent an {@link ObjectiveId} or a {@link KeyResultId}
     * @return the link
     * @throws IllegalArgumentException if the parent is anything else
     */
    public static Contribution supports(Id parent) {
        return new Contribution(parent, null);
    }

    /** {@return what is served: an {@link ObjectiveId} or a {@link KeyResultId}} */
    public Id parent() {
        return parent;
    }

    /** {@return how much the child counts for the parent; absent if it only supports it} */
    public Optional<Weight> weight() {
        return Optional.ofNullable(weight);
    }

    /** {@return whether the child's progress counts for the parent} */
    public boolean contributes() {
        return weight != null;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Contribution other && parent.equals(other.parent) && weight().equals(other.weight());
    }

    @Override
    public int hashCode() {
        return 31 * parent.hashCode() + weight().hashCode();
    }

    @Override
    public String toString() {
        return weight == null ? "supports " + parent : "contributes " + weight + " to " + parent;
    }
}
