package org.okr4j.scoring;

import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * What one key result or contributing objective brings into the mean of an objective.
 *
 * @param name what it is called
 * @param share its numbers, as the mean takes them
 * @param progress how its progress follows from the facts
 * @param score how its score follows from the facts
 */
record MeanPart(Message name, Share share, Explanation progress, Explanation score) {

    /** {@return a line for what it has reached} */
    Explanation reached(boolean isWeighted) {
        return line(share.progress(), progress, isWeighted);
    }

    /** {@return a line for what it is worth where the objective is closed} */
    Explanation closed(boolean isWeighted) {
        return line(share.score(), score, isWeighted);
    }

    /** A published fact is its own line, any other number stands below the name. */
    private Explanation line(Ratio number, Explanation source, boolean isWeighted) {
        Message named = Message.of("explanation.part", name, number);
        Message text = isWeighted ? Message.of("explanation.weighted", named, share.weight()) : named;
        Explanation line = source.operation() == Operation.GIVEN
                ? Explanation.given(number, text)
                : Explanation.of(Operation.SAME, number, text, source);
        return line.weighing(share.weight());
    }

    /** {@return a line for what is expected of it, of which something is} */
    Explanation expected() {
        Ratio expected = share.expectation().orElseThrow().share();
        return Explanation.given(expected, Message.of("explanation.expected.of", name, expected))
                .weighing(share.weight());
    }

    /** {@return a line for what it has reached, and nothing more} */
    Explanation reachedAlone() {
        return Explanation.given(share.progress(), Message.of("explanation.part", name, share.progress()))
                .weighing(share.weight());
    }
}
