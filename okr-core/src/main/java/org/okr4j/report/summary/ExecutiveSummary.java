package org.okr4j.report.summary;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.internal.MarkdownText;
import org.okr4j.internal.ShownText;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.report.dashboard.ObjectiveRow;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/**
 * A program in words, on one page, for those who lead: how it stands in one breath, then what moved, what is in danger and why,
 * what needs a decision from whom, and what the rollout needs next.
 *
 * <p>It tells a few things and says how many more there are: at most three that moved, good news beside bad; three in danger, the
 * red ones first and of these the organization's own; five decisions; and three conditions of the next phase. What moved did so
 * since the day with which the page of the leaders is compared: that of their last review, mostly. What people have written is cut after 120 characters. So the
 * page has at most {@value #MOST_SENTENCES} sentences for 30 objectives and for 3,000.
 *
 * <p>It judges nothing and ranks nobody: lights, numbers and reasons are those of the {@link Dashboards}, and what the reader of
 * these may not see is not told. The same program gives the same words.
 *
 * <pre>{@code
 * ExecutiveSummary summary = ExecutiveSummary.of(Okr.evaluate(program, Profiles.GOVERNMENT, asOf));
 * Files.writeString(Path.of("summary.md"), summary.toMarkdown(Phrasebook.english()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ExecutiveSummary {

    /** The most sentences of a summary. */
    public static final int MOST_SENTENCES = 25;

    /** The most objectives of the organization itself whose facts are given, beside those that are told. */
    private static final int MOST_OBJECTIVES = 12;

    private final LocalDate asOf;
    private final Message title;
    private final ImmutableList<Message> withheld;
    private final ImmutableList<SummarySentence> sentences;
    private final ImmutableList<SummaryFact> facts;

    private ExecutiveSummary(Desk desk) {
        this.asOf = desk.asOf();
        String name = desk.program().program().organization().name();
        SummaryFact organization =
                SummaryFact.of(FactQuantity.NAME, desk.program().root().id(), Shortened.of(name));
        Phrase heading = Phrase.of(
                "summary.title",
                Phrase.of(organization),
                new Phrase(Days.withYear(asOf), ImmutableList.of(SummaryFact.of(FactQuantity.AS_OF, asOf))));
        this.title = heading.message();
        this.withheld = desk.board().withheld();
        Dangers dangers = new Dangers(desk);
        this.sentences = Stream.of(
                        Opening.of(desk),
                        Moves.of(desk),
                        dangers.sentences(),
                        Decisions.of(desk, dangers),
                        RolloutNeeds.of(desk))
                .flatMap(ImmutableList::stream)
                .collect(toImmutableList());
        ImmutableList<SummaryFact> plain = Stream.of(
                        heading.facts().stream(),
                        sentences.stream().flatMap(sentence -> sentence.facts().stream()),
                        desk.board().objectives().stream()
                                .limit(MOST_OBJECTIVES)
                                .flatMap(ExecutiveSummary::factsOf))
                .flatMap(each -> each)
                .distinct()
                .collect(toImmutableList());
        this.facts = ImmutableList.<SummaryFact>builder()
                .addAll(plain)
                .addAll(Differences.of(plain))
                .build();
    }

    /**
     * Makes the summary for everybody.
     *
     * @param evaluation the program and how it was judged
     * @return the summary
     */
    public static ExecutiveSummary of(Evaluation evaluation) {
        return of(Dashboards.of(requireNonNull(evaluation, "evaluation")));
    }

    /**
     * Makes the summary for the reader of some pages, of the cycle that they show. What moved is told since the day that they
     * were asked for. The program is scored once more, as of that day.
     *
     * @param dashboards the pages
     * @return the summary
     */
    public static ExecutiveSummary of(Dashboards dashboards) {
        return new ExecutiveSummary(new Desk(requireNonNull(dashboards, "dashboards")));
    }

    private static Stream<SummaryFact> factsOf(ObjectiveRow row) {
        ImmutableList.Builder<SummaryFact> facts = ImmutableList.builder();
        facts.add(SummaryFact.of(FactQuantity.NAME, row.id(), Shortened.of(row.title())));
        row.owner()
                .ifPresent(
                        owner -> facts.add(SummaryFact.of(FactQuantity.NAME, owner.id(), Shortened.of(owner.name()))));
        row.standing().number().ifPresent(value -> facts.add(SummaryFact.of(FactQuantity.PROGRESS, row.id(), value)));
        row.standing().expected().ifPresent(value -> facts.add(SummaryFact.of(FactQuantity.EXPECTED, row.id(), value)));
        row.standing().word().ifPresent(word -> facts.add(SummaryFact.of(FactQuantity.STATUS, row.id(), word)));
        return facts.build().stream();
    }

    /** {@return the organization and the day} */
    public Message title() {
        return title;
    }

    /** {@return the day as of which the program is told} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return how many objectives of which unit are left out because the reader may not see them, and why; mostly empty} */
    public ImmutableList<Message> withheld() {
        return withheld;
    }

    /** {@return all sentences, in the order in which they are read; each part has one at least} */
    public ImmutableList<SummarySentence> sentences() {
        return sentences;
    }

    /**
     * Returns the sentences of a part.
     *
     * @param part the part
     * @return its sentences, in the order in which they are read; one at least
     */
    public ImmutableList<SummarySentence> in(SummaryPart part) {
        requireNonNull(part, "part");
        return sentences.stream().filter(sentence -> sentence.part() == part).collect(toImmutableList());
    }

    /**
     * {@return the values that a writer may use, each once: those of the title and of the sentences, and how the organization's own
     * objectives stand, then by how much those differ that belong together: progress and what was expected, now and before}
     * Their number is bounded as that of the sentences is.
     */
    public ImmutableList<SummaryFact> facts() {
        return facts;
    }

    /**
     * Returns this summary as plain text on lines of at most 100 characters, unless a word is longer: a paragraph
     * a part, dangers and decisions as lists.
     *
     * @param phrases the words to use
     * @return the text of a file, with a line feed at the end of each line
     */
    public String toText(Phrasebook phrases) {
        return new SummaryWriter(this, requireNonNull(phrases, "phrases"), ShownText::steady, "").write();
    }

    /**
     * Returns this summary as Markdown, as it is shown by code hosts and wikis.
     *
     * @param phrases the words to use
     * @return the text of a file, with a line feed at the end of each line
     */
    public String toMarkdown(Phrasebook phrases) {
        return new SummaryWriter(
                        this, requireNonNull(phrases, "phrases"), line -> MarkdownText.of(ShownText.line(line)), "#")
                .write();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ExecutiveSummary other
                && title.equals(other.title)
                && withheld.equals(other.withheld)
                && sentences.equals(other.sentences)
                && facts.equals(other.facts);
    }

    @Override
    public int hashCode() {
        return sentences.hashCode();
    }

    /** {@return the title in English} */
    @Override
    public String toString() {
        return title.toString();
    }
}
