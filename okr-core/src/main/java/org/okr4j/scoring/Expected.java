package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okr4j.value.Ratio;

/**
 * What is expected of an objective: the means over those of its parts of which something is.
 *
 * @param share what is expected of them; absent where nothing is expected of any
 * @param reached what they have reached
 * @param isEarly whether all that is expected are early steps
 * @param isRegressed whether one of them is worse than at the start
 */
record Expected(Optional<Fraction> share, Fraction reached, boolean isEarly, boolean isRegressed) {

    /**
     * Returns what is expected.
     *
     * @param shares all parts that count
     * @param reachedByAll the mean of what they have reached
     */
    static Expected of(ImmutableList<Share> shares, Fraction reachedByAll) {
        List<Share> paced = new ArrayList<>(shares.size());
        boolean isEarly = true;
        boolean isRegressed = false;
        for (Share share : shares) {
            if (share.expectation().isPresent()) {
                paced.add(share);
                isEarly &= share.expectation().get().isEarlyStep();
                isRegressed |= share.isRegressed();
            }
        }
        Fraction reached = paced.size() < shares.size()
                ? Share.mean(paced, Share::progress).orElse(reachedByAll)
                : reachedByAll;
        return new Expected(Share.mean(paced, Expected::expected), reached, isEarly, isRegressed);
    }

    private static Ratio expected(Share share) {
        return share.expectation().orElseThrow().share();
    }
}
