package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * A line with an arrow between two nodes.
 *
 * @param from the key of the node where it begins
 * @param to the key of the node where the arrow is
 * @param stroke how it is drawn
 * @param id the id of what it stands for; absent where that has none
 * @param label what it says, each message on lines of its own; possibly nothing
 */
record Edge(Object from, Object to, Stroke stroke, Optional<Id> id, ImmutableList<Message> label) {}
