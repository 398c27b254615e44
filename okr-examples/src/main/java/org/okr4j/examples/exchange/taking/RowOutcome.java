package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * What comes of a row.
 *
 * @param line the line of the file on which it starts
 * @param verdict what comes of it
 * @param subjects the ids of what it is about
 * @param messages why it cannot be taken or is left out, all reasons at once; or what there is to know about what was taken
 */
public record RowOutcome(int line, Verdict verdict, ImmutableSet<Id> subjects, ImmutableList<Message> messages) {}
