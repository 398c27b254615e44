package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.objective.LifecycleState.CANCELLED;
import static org.okr4j.objective.LifecycleState.CLOSED;
import static org.okr4j.objective.LifecycleState.DEPRIORITIZED;
import static org.okr4j.objective.LifecycleState.DRAFT;
import static org.okr4j.objective.LifecycleState.PROPOSED;
import static org.okr4j.objective.LifecycleState.PUBLISHED;
import static org.okr4j.objective.LifecycleState.REVIEWED;

import com.google.common.collect.ImmutableSetMultimap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleStateTest {

    private static final ImmutableSetMultimap<LifecycleState, LifecycleState> TABLE =
            ImmutableSetMultimap.<LifecycleState, LifecycleState>builder()
                    .putAll(DRAFT, PROPOSED, REVIEWED, PUBLISHED, DEPRIORITIZED, CANCELLED)
                    .putAll(PROPOSED, DRAFT, REVIEWED, PUBLISHED, DEPRIORITIZED, CANCELLED)
                    .putAll(REVIEWED, DRAFT, PUBLISHED, DEPRIORITIZED, CANCELLED)
                    .putAll(PUBLISHED, CLOSED, DEPRIORITIZED, CANCELLED)
                    .build();

    @Test
    void mayBecomeWhatTheTableSays() {
        for (LifecycleState from : LifecycleState.values()) {
            for (LifecycleState to : LifecycleState.values()) {
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(TABLE.containsEntry(from, to));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, false, false, false",
        "PROPOSED, false, false, false",
        "REVIEWED, false, false, false",
        "PUBLISHED, false, false, true",
        "CLOSED, true, false, true",
        "DEPRIORITIZED, true, true, false",
        "CANCELLED, true, true, false"
    })
    void knowsWhatItMeans(LifecycleState state, boolean end, boolean givenUp, boolean isPublic) {
        assertThat(state.isEnd()).isEqualTo(end);
        assertThat(state.isGivenUp()).isEqualTo(givenUp);
        assertThat(state.isPublic()).isEqualTo(isPublic);
    }
}
