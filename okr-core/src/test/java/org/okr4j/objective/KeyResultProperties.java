package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.metric.Measure;
import org.okr4j.testkit.ObjectiveArbitraries;
import org.okr4j.value.Weight;

class KeyResultProperties {

    @Property(tries = 300)
    void theOrderOfCheckInsAndHistoryDoesNotMatter(@ForAll("keyResults") KeyResult keyResult) {
        assertThat(keyResult.withCheckIns(keyResult.checkIns().reverse())).isEqualTo(keyResult);
        assertThat(keyResult.checkIns()).isSortedAccordingTo(CheckIn.ORDER);
    }

    /** The oracle keeps the highest revision of each date in a map, whatever the order. */
    @Property(tries = 300)
    void seesOneCheckInOfEachDateUpToADay(@ForAll("keyResults") KeyResult keyResult, @ForAll("dates") LocalDate asOf) {
        TreeMap<LocalDate, CheckIn> last = keyResult.checkIns().stream()
                .filter(checkIn -> !checkIn.date().isAfter(asOf))
                .collect(Collectors.toMap(
                        CheckIn::date,
                        checkIn -> checkIn,
                        BinaryOperator.maxBy((a, b) -> Integer.compare(a.revision(), b.revision())),
                        TreeMap::new));
        Collection<CheckIn> expected = last.values();

        assertThat(keyResult.checkInsUpTo(asOf)).containsExactlyElementsOf(expected);
        assertThat(keyResult.latestCheckIn(asOf)).isEqualTo(expected.stream().reduce((a, b) -> b));
    }

    /** The oracle plays all amendments forward, each over the one before. */
    @Property(tries = 300)
    void amendmentsReplayed(@ForAll("keyResults") KeyResult keyResult, @ForAll("dates") LocalDate asOf) {
        Optional<Measure> measure = keyResult.measure();
        Weight weight = keyResult.weight();
        Optional<LocalDate> due = keyResult.due();
        for (Amendment amendment : keyResult.amendments()) {
            if (amendment.date().compareTo(asOf) <= 0) {
                measure = amendment.measure().isPresent() ? amendment.measure() : measure;
                weight = amendment.weight().orElse(weight);
                due = amendment.due().isPresent() ? amendment.due() : due;
            }
        }

        assertThat(keyResult.measureAt(asOf)).isEqualTo(measure);
        assertThat(keyResult.weightAt(asOf)).isEqualTo(weight);
        assertThat(keyResult.dueAt(asOf)).isEqualTo(due);
    }

    @Property(tries = 300)
    void laterRecordsDoNotChangeEarlierAnswers(
            @ForAll("keyResults") KeyResult keyResult, @ForAll("dates") LocalDate asOf) {
        KeyResult asItWas = keyResult
                .withCheckIns(upTo(asOf, keyResult.checkIns(), CheckIn::date))
                .withAmendments(upTo(asOf, keyResult.amendments(), Amendment::date))
                .withTransitions(upTo(asOf, keyResult.transitions(), Transition::date));

        assertThat(asItWas.checkInsUpTo(asOf)).isEqualTo(keyResult.checkInsUpTo(asOf));
        assertThat(asItWas.measureAt(asOf)).isEqualTo(keyResult.measureAt(asOf));
        assertThat(asItWas.stateAt(asOf)).isEqualTo(keyResult.stateAt(asOf));
    }

    private static <T> List<T> upTo(LocalDate asOf, List<T> records, Function<T, LocalDate> date) {
        return records.stream()
                .filter(entry -> !date.apply(entry).isAfter(asOf))
                .toList();
    }

    @Provide
    Arbitrary<KeyResult> keyResults() {
        return ObjectiveArbitraries.keyResults(KeyResultId.of("kr"));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return ObjectiveArbitraries.dates();
    }
}
