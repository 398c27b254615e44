package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.calendar.Cycle;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Language;

/** Every candidate has one place; the order decides between those that could be objectives, and nothing else does. */
class FocusTestProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theFirstThatCouldBeObjectivesAre(
            @ForAll("programs") OkrProgram program,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(min = 1, max = 6) int most) {
        ResolvedProgram resolved = program.resolve();
        for (OrgUnit unit : program.organization().units()) {
            for (Cycle cycle : program.cycles()) {
                FocusTest test =
                        FocusTest.of(resolved, asOf, cycle.id(), unit.id()).keeping(most);
                List<Integer> ranks = test.items().stream()
                        .map(FocusItem::rank)
                        .flatMap(Optional::stream)
                        .toList();

                assertThat(ranks)
                        .isEqualTo(
                                IntStream.rangeClosed(1, ranks.size()).boxed().toList());
                assertThat(test.items(FocusPlace.OBJECTIVE)).hasSize(Math.min(most, ranks.size()));
                assertThat(test.items())
                        .allMatch(item -> item.rank().isPresent()
                                == (item.ground() == FocusGround.AMONG_THE_FIRST
                                        || item.ground() == FocusGround.OUTRANKED))
                        .allMatch(
                                item -> item.rank().filter(rank -> rank <= most).isPresent()
                                        == (item.place() == FocusPlace.OBJECTIVE));
                assertThat(test.isPassed()).isEqualTo(test.items().size() == Math.min(most, ranks.size()));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whereSomethingBelongsDoesNotDependOnWhatElseThereIs(
            @ForAll("texts") List<String> texts, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);

        assertThat(grounds(shuffled)).isEqualTo(grounds(texts));
        assertThat(FocusTest.of(Language.ENGLISH, texts)).isEqualTo(FocusTest.of(Language.ENGLISH, texts));
    }

    /** The ground of each text, with all that could be objectives among the first. */
    private static Map<String, FocusGround> grounds(List<String> texts) {
        return FocusTest.of(Language.ENGLISH, texts).keeping(Math.max(1, texts.size())).items().stream()
                .collect(Collectors.toMap(item -> item.candidate().text(), FocusItem::ground));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "Keep uptime above 99.9%",
                        "Safe streets",
                        "Continue the vaccination program",
                        "Issue 120 permits a week",
                        "Maintain the park grounds",
                        "Raise the share of paths with light from 40 to 60 percent",
                        "Open the second library in 2028",
                        "?",
                        "100%")
                .list()
                .uniqueElements();
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OkrArbitraries.dates();
    }
}
