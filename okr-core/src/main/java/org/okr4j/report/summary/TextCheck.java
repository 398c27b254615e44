package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;

/**
 * Holds a text that somebody else wrote, a person or a language model, against the facts that it was to be written from, and
 * points at every figure, day and name that is not among them.
 *
 * <ul>
 *   <li>A <i>figure</i> is told if it equals a fact that is rounded, down or half up, to the decimals that the text shows, or
 *       stands in a text among the facts. Decimal
 *       point and comma, groups of three digits, percent, {@code 7/10} for a confidence, and the words from two to twelve are
 *       understood. What stands in percent must be a share, and what stands in points the difference of two shares that is a
 *       fact itself, as "3.6 points behind" is; after the word for a phase or a week, only the number of a phase or of weeks
 *       will do. Nothing is added up or taken from another: a sum that is no fact is reported, however right it is.
 *   <li>A <i>day</i> is told if a fact has it, as far as it is written: in ISO, with strokes or points in either order, or in words.
 *   <li>A <i>name</i> of the program is told if a fact has it. So is any other capitalized word that begins no sentence, and
 *       any quotation of three words and more that stands in a fact.
 * </ul>
 *
 * <p>What it cannot see: two figures of the facts that are swapped, a figure or a name that is of another thing, what is said with
 * the wrong word ("fell" for "rose"), a name that is written small, "one", ordinals in words, and days such as "yesterday". It
 * reads words, and judges no meaning: a person still reads what goes out.
 *
 * <pre>{@code
 * TextCheck check = TextCheck.of(summary.facts(), evaluation.program());
 * check.check("Permits is at 45% since May 3.", Language.ENGLISH);     // three complaints, each with its place
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TextCheck {

    private final ImmutableList<SummaryFact> facts;
    private final ImmutableList<String> names;

    private TextCheck(ImmutableList<SummaryFact> facts, ImmutableList<String> names) {
        this.facts = facts;
        this.names = names;
    }

    /**
     * Prepares a check.
     *
     * @param facts what a text may tell, mostly {@link ExecutiveSummary#facts()}
     * @param program whose names are not to be told unless they are among the facts
     * @return the check
     */
    public static TextCheck of(Collection<SummaryFact> facts, ResolvedProgram program) {
        return new TextCheck(
                ImmutableList.copyOf(facts),
                names(requireNonNull(program, "program").program()));
    }

    private static ImmutableList<String> names(OkrProgram program) {
        return Stream.of(
                        program.organization().units().stream().map(OrgUnit::name),
                        program.organization().people().stream().map(Person::name),
                        program.cycles().stream().map(Cycle::label),
                        program.objectives().stream().map(Objective::title),
                        program.objectives().stream()
                                .map(Objective::keyResults)
                                .flatMap(List::stream)
                                .map(KeyResult::text))
                .flatMap(each -> each)
                .map(String::strip)
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * Checks a text.
     *
     * @param text the text, plain or Markdown
     * @param language its language; read as English where it is not built in
     * @return what in it is not among the facts, in the order of the text; empty if all is
     */
    public ImmutableList<TextComplaint> check(String text, Language language) {
        Phrasebook phrases = Phrasebook.of(requireNonNull(language, "language"));
        ReadText read = new ReadText(requireNonNull(text, "text"));
        KnownNames known = new KnownNames(facts, names, phrases);
        KnownDays days = new KnownDays(facts, known.told(), phrases);
        known.settle(read);
        days.check(read);
        new KnownFigures(facts, known.told(), days, phrases).check(read);
        known.check(read);
        return read.complaints();
    }

    /** {@return how many facts there are} */
    @Override
    public String toString() {
        return "TextCheck of " + facts.size() + " facts";
    }
}
