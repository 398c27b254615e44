package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * A piece of a sentence with the facts behind it. Its arguments are facts and other pieces, and nothing else, so that no sentence
 * can tell what is no fact.
 *
 * @param message the words
 * @param facts the values in them
 */
record Phrase(Message message, ImmutableList<SummaryFact> facts) {

    /** Says something that holds no value. */
    static Phrase plain(String key) {
        return new Phrase(Message.of(key), ImmutableList.of());
    }

    static Phrase of(String key, SummaryFact... facts) {
        return new Phrase(
                Message.of(key, Stream.of(facts).map(SummaryFact::value).toArray()), ImmutableList.copyOf(facts));
    }

    static Phrase of(String key, Phrase... pieces) {
        return new Phrase(Message.of(key, Stream.of(pieces).map(Phrase::message).toArray()), factsOf(List.of(pieces)));
    }

    /** A fact as it is written by itself. */
    static Phrase of(SummaryFact fact) {
        return new Phrase(
                fact.isShare() ? Message.of("{0%}", fact.value()) : Message.of("{0}", fact.value()),
                ImmutableList.of(fact));
    }

    /** A number that decides between one and many: the template gets it as it is. */
    static Phrase counted(String key, SummaryFact count, Phrase... pieces) {
        return new Phrase(
                Message.of(
                        key,
                        Stream.concat(
                                        Stream.of(count.value()),
                                        Stream.of(pieces).map(Phrase::message))
                                .toArray()),
                ImmutableList.<SummaryFact>builder()
                        .add(count)
                        .addAll(factsOf(List.of(pieces)))
                        .build());
    }

    /** All pieces, with the word for "and" before the last. */
    static Phrase all(List<Phrase> pieces) {
        int last = pieces.size() - 1;
        return pieces.size() == 1
                ? pieces.get(0)
                : new Phrase(
                        Message.of(
                                "summary.and",
                                pieces.subList(0, last).stream()
                                        .map(Phrase::message)
                                        .toList(),
                                pieces.get(last).message()),
                        factsOf(pieces));
    }

    /** All pieces one after the other, each of which could be a sentence. */
    static Phrase row(List<Phrase> pieces) {
        return new Phrase(
                Message.of("{0;}", pieces.stream().map(Phrase::message).toList()), factsOf(pieces));
    }

    SummarySentence in(SummaryPart part, Id about) {
        return in(part, Optional.of(about));
    }

    SummarySentence in(SummaryPart part) {
        return in(part, Optional.empty());
    }

    SummarySentence in(SummaryPart part, Optional<Id> about) {
        return new SummarySentence(
                part, message, about, facts.stream().distinct().collect(toImmutableList()));
    }

    private static ImmutableList<SummaryFact> factsOf(List<Phrase> pieces) {
        return pieces.stream().flatMap(piece -> piece.facts().stream()).collect(toImmutableList());
    }
}
