package org.okr4j.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.Person;
import org.okr4j.text.Message;

/**
 * What has to be ready before people meet.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param task what has to be ready
 * @param by who sees to it; empty if nobody answers for it
 */
public record Preparation(Message task, ImmutableList<Person> by) {

    /**
     * Checks that both are there.
     *
     * @param task what has to be ready
     * @param by who sees to it
     */
    public Preparation {
        requireNonNull(task, "task");
        requireNonNull(by, "by");
    }
}
