package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Collects the lines of one point of an agenda, and what they speak of. */
final class Points {

    private final List<Message> lines = new ArrayList<>();
    private final Set<Id> subjects = new LinkedHashSet<>();

    Points add(Message line, Id... about) {
        lines.add(line);
        subjects.addAll(List.of(about));
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    ImmutableList<Message> lines() {
        return ImmutableList.copyOf(lines);
    }

    ImmutableList<Id> subjects() {
        return ImmutableList.copyOf(subjects);
    }
}
