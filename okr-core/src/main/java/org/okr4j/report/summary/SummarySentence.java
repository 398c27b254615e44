package org.okr4j.report.summary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * A sentence of a summary, with the values behind it: whatever figure, day or name it tells is the value of one of its facts.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param part the part in which it stands
 * @param text what it says
 * @param about the thing that it is about, to be looked up; empty where it is of no single one
 * @param facts the values behind it, in the order in which they are told, each once
 */
public record SummarySentence(SummaryPart part, Message text, Optional<Id> about, ImmutableList<SummaryFact> facts) {

    /**
     * Checks that nothing is null.
     *
     * @param part the part in which it stands
     * @param text what it says
     * @param about the thing that it is about
     * @param facts the values behind it
     */
    public SummarySentence {
        requireNonNull(part, "part");
        requireNonNull(text, "text");
        requireNonNull(about, "about");
        requireNonNull(facts, "facts");
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text.toString();
    }
}
