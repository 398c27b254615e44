package org.okr4j.portfolio;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.objective.Initiative;
import org.okr4j.text.Message;

/**
 * An initiative that is planned or under way, and what it is good for.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param initiative the initiative
 * @param outlay what it takes in all
 * @param shares its parts, one for each key result that it serves and that is still pursued, by the id of that; they add up
 *     to the outlay, and there is none if it serves nothing
 * @param aimless why it serves nothing; present if and only if there is no share
 */
public record InitiativeUse(
        Initiative initiative, Outlay outlay, ImmutableList<InitiativeShare> shares, Optional<Message> aimless) {

    /**
     * Checks that all parts are given.
     *
     * @param initiative the initiative
     * @param outlay what it takes in all
     * @param shares its parts
     * @param aimless why it serves nothing
     */
    public InitiativeUse {
        requireNonNull(initiative, "initiative");
        requireNonNull(outlay, "outlay");
        requireNonNull(shares, "shares");
        requireNonNull(aimless, "aimless");
    }
}
