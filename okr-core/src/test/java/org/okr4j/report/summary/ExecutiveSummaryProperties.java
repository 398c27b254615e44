package org.okr4j.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;

class ExecutiveSummaryProperties {

    private static final int LONGEST_PAGE = 9000;

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void isAPageOnWhichEachPartHasSomethingToSay(
            @ForAll("programs") ResolvedProgram program, @ForAll("dates") LocalDate asOf) {
        ExecutiveSummary summary = summary(program, asOf);

        assertThat(summary.sentences()).hasSizeLessThanOrEqualTo(ExecutiveSummary.MOST_SENTENCES);
        for (SummaryPart part : SummaryPart.values()) {
            assertThat(summary.in(part)).isNotEmpty();
        }
        for (Phrasebook phrases : List.of(Phrasebook.english(), Phrasebook.spanish())) {
            assertThat(summary.toText(phrases)).hasSizeLessThan(LONGEST_PAGE);
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void tellsNothingThatIsNoFact(@ForAll("programs") ResolvedProgram program, @ForAll("dates") LocalDate asOf) {
        ExecutiveSummary summary = summary(program, asOf);

        for (Language language : List.of(Language.ENGLISH, Language.SPANISH)) {
            for (SummarySentence sentence : summary.sentences()) {
                // without the names of the program, which may be words of any sentence here
                TextCheck check = TextCheck.of(sentence.facts(), Bay.empty().resolve());

                assertThat(check.check(Phrasebook.of(language).render(sentence.text()), language))
                        .as("%s from %s", sentence, sentence.facts())
                        .isEmpty();
            }
        }
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void isTheSameEachTime(@ForAll("programs") ResolvedProgram program, @ForAll("dates") LocalDate asOf) {
        assertThat(summary(program, asOf)).isEqualTo(summary(program.program().resolve(), asOf));
    }

    private static ExecutiveSummary summary(ResolvedProgram program, LocalDate asOf) {
        Evaluation evaluation = Okr.evaluate(program, Profiles.RECOMMENDED, asOf);
        return ExecutiveSummary.of(evaluation);
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OkrArbitraries.dates();
    }
}
