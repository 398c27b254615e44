package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import org.okr4j.text.Message;

/** Why rows cannot be taken, while that is found out. */
final class RowProblems {

    private final SetMultimap<Integer, Message> messages = LinkedHashMultimap.create();

    void report(int line, Message message) {
        messages.put(line, message);
    }

    boolean has(int line) {
        return messages.containsKey(line);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    ImmutableList<Integer> lines() {
        return ImmutableList.copyOf(messages.keySet());
    }

    ImmutableList<Message> of(int line) {
        return ImmutableList.copyOf(messages.get(line));
    }
}
