package org.okr4j.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.metric.MetricKey;
import org.okr4j.metric.MetricSource;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.program.CheckInAdded;
import org.okr4j.program.OkrProgram;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Message;

/** Whatever a source says, the program can take what is proposed, and nobody's report is touched. */
class MetricFeedProperties {

    /** A source of any temper: figures of any form and day, refusals, failures, silence. */
    private static final class Moody implements MetricSource {

        private final long seed;

        private Moody(long seed) {
            this.seed = seed;
        }

        @Override
        @SuppressWarnings("NullAway") // it is moody
        public MetricAnswer read(MetricKey key, LocalDate date) {
            Random random = new Random(seed ^ key.toString().hashCode());
            LocalDate day = date.minusDays(random.nextInt(40) - 5L);
            return switch (random.nextInt(9)) {
                case 0 -> MetricAnswer.none(Message.of("nothing"));
                case 1 -> throw new IllegalStateException("down");
                case 2 -> null;
                case 3 -> MetricAnswer.of(Measurement.answer(random.nextBoolean()), day);
                case 4 -> MetricAnswer.of(Measurement.stages(List.of("no such stage")), day);
                default -> MetricAnswer.of(Measurement.number(String.valueOf(random.nextInt(100))), day);
            };
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsProposedCanBeAppliedAndAddsOneCheckInEach(
            @ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        FeedReport report = feed(program, "feed").read(new Moody(seed), program.resolve(), asOf);
        OkrProgram after = program.apply(report.changes());

        assertThat(report.rows()).hasSameSizeAs(report.feed().lines());
        Map<KeyResultId, CheckIn> added = new HashMap<>();
        report.changes().forEach(change -> {
            CheckInAdded proposed = (CheckInAdded) change;
            added.put(proposed.keyResult(), proposed.checkIn());
        });
        for (KeyResult before : keyResults(program)) {
            List<CheckIn> expected = new ArrayList<>(before.checkIns());
            Optional.ofNullable(added.get(before.id())).ifPresent(expected::add);
            assertThat(after.keyResult(before.id()).orElseThrow().checkIns())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(added.values()).allSatisfy(checkIn -> {
            assertThat(checkIn.isAutomatic()).isTrue();
            assertThat(checkIn.date()).isBeforeOrEqualTo(asOf);
            assertThat(checkIn.confidence()).isEmpty();
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void neverReportsOnADayOnWhichAPersonDid(
            @ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        FeedReport report = feed(program, "feed").read(new Moody(seed), program.resolve(), asOf);

        assertThat(report.changes()).allSatisfy(change -> {
            CheckInAdded proposed = (CheckInAdded) change;
            assertThat(program.keyResult(proposed.keyResult()).orElseThrow().checkIns())
                    .noneMatch(checkIn -> !checkIn.isAutomatic()
                            && checkIn.date().equals(proposed.checkIn().date()));
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theSecondReadingProposesNothingAndTheOrderOfLinesDoesNotMatter(
            @ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        MetricFeed feed = feed(program, "feed");
        MetricFeed reversed = feed.withLines(Lists.reverse(feed.lines()));
        FeedReport report = feed.read(new Moody(seed), program.resolve(), asOf);
        OkrProgram after = program.apply(report.changes());

        assertThat(feed.read(new Moody(seed), after.resolve(), asOf).changes()).isEmpty();
        assertThat(Lists.reverse(
                        reversed.read(new Moody(seed), program.resolve(), asOf).rows()))
                .isEqualTo(report.rows());
        assertThat(program.apply(
                        reversed.read(new Moody(seed), program.resolve(), asOf).changes()))
                .isEqualTo(after);
    }

    private static MetricFeed feed(OkrProgram program, String name) {
        ImmutableList<FeedLine> lines = keyResults(program).stream()
                .map(keyResult -> FeedLine.of(keyResult.id(), MetricKey.of("figure-" + keyResult.id())))
                .collect(ImmutableList.toImmutableList());
        return MetricFeed.builder().name(name).addAllLines(lines).build();
    }

    private static List<KeyResult> keyResults(OkrProgram program) {
        return ImmutableList.copyOf(
                Iterables.concat(Lists.transform(ImmutableList.copyOf(program.objectives()), Objective::keyResults)));
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programsWithLocks();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 300).map(LocalDate.of(2026, 6, 15)::plusDays);
    }
}
