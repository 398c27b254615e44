package org.okr4j.examples.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.input.Sample;
import org.okr4j.report.summary.FactQuantity;
import org.okr4j.report.summary.SummaryFact;
import org.okr4j.report.summary.SummaryPart;
import org.okr4j.report.summary.SummarySentence;
import org.okr4j.text.Language;
import org.okr4j.value.Id;

/**
 * Holds each value behind each sentence of the samples' summaries against the program, then changes the program in many ways, one
 * by one: where what a fact refers to is another, its sentence is not said anymore, in no language; and each fact is changed by one
 * of the ways at least, but for those that {@link #isOfTheLibrary}.
 */
class SummaryReferencesOnSamplesTest {

    @ParameterizedTest
    @CsvSource({
        "CITY, 2026-11-20",
        "CITY, 2026-12-30",
        "COMPANY, 2026-11-27",
        "COMPANY, 2027-01-08",
        "MUSEUM, 2027-05-14",
    })
    void aSentenceChangesOrGoesWithEachValueBehindIt(Sample sample, LocalDate day) {
        Scene scene = Scene.of(sample).on(day);
        Told told = scene.tell();
        checkTrue(told, "as it is");
        Set<Reference> unchanged = new LinkedHashSet<>();
        references(told).forEach(unchanged::add);

        Map<String, Scene> twists = Twists.of(scene, told.since(), ids(told));
        twists.forEach((name, twisted) -> {
            Told other = twisted.tell();
            checkTrue(other, name);
            ValueBehind behind = new ValueBehind(other);
            references(told)
                    .filter(reference -> !behind.of(reference.sentence(), reference.fact())
                            .contains(reference.fact().written().toString()))
                    .forEach(reference -> {
                        unchanged.remove(reference);
                        checkGone(reference, other, name);
                    });
        });

        assertThat(unchanged)
                .as("changed by none of %s ways", twists.size())
                .allMatch(reference -> isOfTheLibrary(reference));
    }

    /**
     * What no program can change. What a figure is called is a word of the library, and a figure of the report, as opposed to a
     * condition of a phase, is held against the usual mark; and 70 % is what makes a key result of a cycle that has ended a
     * success.
     */
    private static boolean isOfTheLibrary(Reference reference) {
        FactQuantity quantity = reference.fact().quantity();
        Optional<Id> of = reference.sentence().about();
        boolean isOfFigure = reference.sentence().part() == SummaryPart.ROLLOUT
                && reference.fact().about().isEmpty();
        return (isOfFigure && quantity == FactQuantity.NAME)
                || (isOfFigure
                        && of.isEmpty()
                        && (quantity == FactQuantity.TARGET || quantity == FactQuantity.COMPARATOR))
                || (reference.sentence().part() == SummaryPart.OPENING && quantity == FactQuantity.TARGET);
    }

    private static void checkTrue(Told told, String name) {
        ValueBehind behind = new ValueBehind(told);
        references(told)
                .forEach(reference -> assertThat(behind.of(reference.sentence(), reference.fact()))
                        .as("%s: %s in: %s", name, reference.fact(), reference.sentence())
                        .contains(reference.fact().written().toString()));
    }

    private static void checkGone(Reference reference, Told other, String name) {
        for (Language language : Told.LANGUAGES) {
            assertThat(other.says(Told.written(reference.sentence(), language), language))
                    .as("%s: %s in: %s", name, reference.fact(), reference.sentence())
                    .isFalse();
        }
    }

    private static Stream<Reference> references(Told told) {
        return told.summary().sentences().stream()
                .flatMap(sentence -> sentence.facts().stream().map(fact -> new Reference(sentence, fact)));
    }

    private static Set<Id> ids(Told told) {
        Set<Id> ids = new LinkedHashSet<>();
        told.summary().sentences().forEach(sentence -> {
            assertThat(sentence.facts()).as("%s", sentence).isNotEmpty();
            sentence.about().ifPresent(ids::add);
            sentence.facts().forEach(fact -> fact.about().ifPresent(ids::add));
        });
        return ids;
    }

    private record Reference(SummarySentence sentence, SummaryFact fact) {}
}
