package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.text.Message;

/**
 * Counts the candidates that could be objectives off, in their order.
 *
 * @param most how many come first
 * @param verdicts what was found of each candidate
 */
record FocusOrder(int most, ImmutableList<FocusJudge.Verdict> verdicts) {

    ImmutableList<FocusItem> items(ImmutableList<FocusCandidate> candidates) {
        int possible = (int)
                verdicts.stream().filter(verdict -> verdict.ground().isEmpty()).count();
        ImmutableList.Builder<FocusItem> items = ImmutableList.builder();
        int rank = 0;
        for (int i = 0; i < candidates.size(); i++) {
            FocusJudge.Verdict verdict = verdicts.get(i);
            if (verdict.ground().isPresent()) {
                items.add(
                        new FocusItem(candidates.get(i), verdict.ground().get(), Optional.empty(), verdict.reasons()));
            } else {
                rank++;
                items.add(ranked(candidates.get(i), rank, possible, verdict.reasons()));
            }
        }
        return items.build();
    }

    private FocusItem ranked(FocusCandidate candidate, int rank, int possible, ImmutableList<Message> notes) {
        boolean isFirst = rank <= most;
        Message reason = isFirst
                ? Message.of("alignment.focus.among-the-first", rank, possible)
                : Message.of("alignment.focus.outranked", rank, possible, most);
        return new FocusItem(
                candidate,
                isFirst ? FocusGround.AMONG_THE_FIRST : FocusGround.OUTRANKED,
                Optional.of(rank),
                ImmutableList.<Message>builder().add(reason).addAll(notes).build());
    }
}
