package org.okr4j.report.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Progress;

class ExecutiveSummaryTest {

    private static List<String> texts(ExecutiveSummary summary, SummaryPart part) {
        return summary.in(part).stream().map(SummarySentence::toString).toList();
    }

    /** Far behind: 5 where 45/91 are expected, with 30 before. */
    private static Objective falling() {
        return Bay.objective("tugs", "port", "Tugs", Bay.checkIn(Bay.EARLY, 30), Bay.checkIn(Bay.LATE, 5));
    }

    private static Objective rising() {
        return Bay.objective("quay", "pilots", "Quay", Bay.checkIn(Bay.EARLY, 30), Bay.checkIn(Bay.LATE, 60));
    }

    @Test
    void saysThatThereIsNothing() {
        ExecutiveSummary summary = Bay.summary(Bay.empty());

        assertThat(summary.title()).hasToString("Port of Alder: executive summary, November 15, 2026");
        assertThat(summary.asOf()).isEqualTo(Bay.AS_OF);
        assertThat(summary.withheld()).isEmpty();
        assertThat(summary.sentences())
                .extracting(SummarySentence::toString)
                .containsExactly(
                        "No cycle has begun, so there is nothing to judge yet.",
                        "Nothing has moved since November 15.",
                        "Nothing is published that could be in danger.",
                        "Nothing waits for a decision.",
                        "No roadmap is followed, so no next phase waits for anything.");
    }

    @Test
    void tellsGoodNewsBesideBad() {
        ExecutiveSummary summary = Bay.summary(Bay.program(falling(), rising()));

        // 5 and 60 are 32.5 in the mean, where 45 of 91 are 49.45
        assertThat(texts(summary, SummaryPart.OPENING))
                .containsExactly(
                        "2026 Q4 is somewhat behind: it has come 32.5% of the way where 49.4% was expected by November 15.",
                        "Of 2 objectives, one is on pace and one is far behind.",
                        "Since November 1, the objectives far behind have gone from 0 up to 1.");
        // on 1 November, 31 of 91 are expected, 34.06: 30 of 100 is green
        assertThat(texts(summary, SummaryPart.MOVED))
                .containsExactly(
                        "Since November 1, “Quay” (Pilotage) rose from 30% to 60% and stays green.",
                        "“Tugs” (Port) slipped from green to red, at 5%.");
        assertThat(texts(summary, SummaryPart.DANGER))
                .containsExactly(
                        "“Tugs” (Port) is red: “Raise Tugs” has come 5% of the way where 49.4% was expected.",
                        "Nobody has written down why; Vera Lund (head of Port) can say.");
    }

    @Test
    void hasTheValuesBehindEachSentence() {
        SummarySentence slipped = Bay.summary(Bay.program(falling(), rising()))
                .in(SummaryPart.MOVED)
                .get(1);

        assertThat(slipped.about()).contains(ObjectiveId.of("tugs"));
        assertThat(slipped.facts())
                .extracting(SummaryFact::toString)
                .containsExactly(
                        "NAME of tugs: Tugs",
                        "NAME of port: Port",
                        "EARLIER_STATUS of tugs: green",
                        "STATUS of tugs: red",
                        "PROGRESS of tugs: 5%");
        assertThat(slipped.facts().get(4).number()).contains(Progress.of("0.05").toBigDecimal());
        assertThat(slipped.facts().get(4).isShare()).isTrue();
    }

    /** 45/91 are expected: 44.45 points more than 5, and 16.95 more than 32.5, the mean; and 60 is 10.54 ahead. */
    @Test
    void knowsByHowMuchWhatItTellsDiffers() {
        ExecutiveSummary summary = Bay.summary(Bay.program(falling(), rising()));

        assertThat(summary.facts())
                .filteredOn(fact -> fact.quantity().isDifference())
                .extracting(SummaryFact::toString)
                .containsExactly(
                        "GAP of 2026-q4: 16.9 points",
                        "GAP of tugs: 44.4 points",
                        "GAP of k-tugs: 44.4 points",
                        "CHANGE of quay: 30 points");
        assertThat(summary.sentences())
                .allSatisfy(sentence -> assertThat(sentence.facts())
                        .noneMatch(fact -> fact.quantity().isDifference()));
    }

    @Test
    void saysOfWhatIsWorseThanAtTheStartNothingElse() {
        SummarySentence worse = Bay.summary(
                        Bay.program(Bay.objective("tugs", "port", "Tugs", Bay.checkIn(Bay.LATE, -5))))
                .in(SummaryPart.DANGER)
                .get(0);

        assertThat(worse).hasToString("“Tugs” (Port) is red: “Raise Tugs” is worse than at the start.");
        assertThat(worse.facts())
                .extracting(SummaryFact::toString)
                .containsExactly(
                        "NAME of tugs: Tugs",
                        "NAME of port: Port",
                        "STATUS of tugs: red",
                        "NAME of k-tugs: Raise Tugs");
    }

    /**
     * Without a roadmap nobody has asked for anything, but there are marks by which others are measured. In seven weeks, each of
     * two teams has checked in twice: 4 of 14.
     */
    @Test
    void tellsWhatFallsShortWhereNoRoadmapIsFollowed() {
        ExecutiveSummary summary = Bay.summary(Bay.program(falling(), rising()));

        assertThat(texts(summary, SummaryPart.ROLLOUT))
                .containsExactly(
                        "No roadmap is followed, so no next phase waits for anything.",
                        "Short of what is usual: weeks checked in (28.5%; usual: at least 85%); key results that are outcomes"
                                + " (0%; usual: at least 90%); objectives linked to the organization (0%; usual: at least 100%).");
        assertThat(Phrasebook.spanish()
                        .render(summary.in(SummaryPart.ROLLOUT).get(1).text()))
                .startsWith("Por debajo de lo habitual: semanas con seguimiento completo (")
                .contains("; lo habitual es al menos 85 %)");
    }

    @Test
    void tellsWhatStandsInTheWayAndWhoSettlesIt() {
        CheckIn blocked = Bay.checkIn(Bay.LATE, 5)
                .withBlockers(Bay.blocker("No berth is free"))
                .withNote("Waiting for the council.");
        ExecutiveSummary summary =
                Bay.summary(Bay.program(Bay.objective("tugs", "pilots", "Tugs", Bay.checkIn(Bay.EARLY, 30), blocked)));

        assertThat(texts(summary, SummaryPart.DANGER).get(1))
                .isEqualTo(
                        "Why: “No berth is free” has stood in the way for 11 days; the last report says “Waiting for the council”.");
        assertThat(texts(summary, SummaryPart.DECISIONS))
                .containsExactly(
                        "Vera Lund (head of Port) has to settle “No berth is free”, which has blocked “Raise Tugs” of Pilotage for 11"
                                + " days; that key result ends on December 31.");
    }

    @Test
    void tellsThreeOfManyAndCountsTheRest() {
        ExecutiveSummary summary = Bay.summary(Bay.program(Bay.silent(40)));

        assertThat(texts(summary, SummaryPart.OPENING))
                .containsExactly(
                        "Nobody has reported anything on 2026 Q4 by November 15.",
                        "Of 40 objectives, 40 have no current news.");
        assertThat(texts(summary, SummaryPart.MOVED)).containsExactly("Nothing has moved since November 1.");
        assertThat(texts(summary, SummaryPart.DANGER))
                .hasSize(7)
                .startsWith("Nobody has reported anything on “Quiet aim 0” (Pilotage) yet.")
                .endsWith("37 more objectives are red or without current news.");
    }

    @Test
    void isOnePageHoweverMuchThereIs() {
        String few = Bay.summary(Bay.program(Bay.silent(30))).toMarkdown(Phrasebook.english());
        String many = Bay.summary(Bay.program(Bay.silent(3000))).toMarkdown(Phrasebook.english());

        assertThat(many.length()).isBetween(few.length(), few.length() + 10);
    }

    @Test
    void doesNotKnowWhatIsRestricted() {
        OkrProgram program = Bay.program(falling().withRestrictedBecause("Talks are under way"), rising());
        ExecutiveSummary summary = Bay.summary(program);

        assertThat(summary.toText(Phrasebook.english()))
                .doesNotContain("Tugs", "Vera")
                .contains("One objective of Port is not shown: Talks are under way.");
        assertThat(summary.facts()).noneMatch(fact -> fact.about().equals(Optional.of(ObjectiveId.of("tugs"))));
    }

    @Test
    void cutsWhatPeopleHaveWritten() {
        String word = "word ";
        ExecutiveSummary summary = Bay.summary(
                Bay.program(Bay.objective("long", "port", word.repeat(80).strip())));

        assertThat(summary.in(SummaryPart.DANGER).get(0).facts().get(0).value().toString())
                .hasSizeBetween(110, 120)
                .endsWith("word…");
    }

    @Test
    void isTheSameEachTime() {
        OkrProgram program = Bay.program(falling(), rising());

        assertThat(Bay.summary(program)).isEqualTo(Bay.summary(program)).hasSameHashCodeAs(Bay.summary(program));
        assertThat(Bay.summary(program)).isNotEqualTo(Bay.summary(Bay.program(rising())));
    }

    @Test
    void writesPlainTextOnShortLines() {
        String text = Bay.summary(Bay.program(falling(), rising())).toText(Phrasebook.english());

        assertThat(text)
                .startsWith("Port of Alder: executive summary, November 15, 2026\n\nIn one breath\n\n2026 Q4 is");
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
        assertThat(text).contains("\n- “Tugs” (Port) is red").endsWith("\n");
    }

    @Test
    void writesMarkdownInWhichNamesAreOnlyText() {
        Objective spoilt = Bay.objective("tugs", "port", "*Tugs* <b>", Bay.checkIn(Bay.LATE, 5));

        assertThat(Bay.summary(Bay.program(spoilt)).toMarkdown(Phrasebook.spanish()))
                .startsWith("# Port of Alder: resumen ejecutivo, 15 de noviembre de 2026\n\n## En pocas palabras\n\n")
                .contains("- “\\*Tugs\\* \\<b\\>” (Port) está en rojo");
    }

    @Test
    void aFactHasAValueOfAKnownKind() {
        assertThatThrownBy(() -> new SummaryFact(FactQuantity.NAME, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Fact 'NAME': value must be a number, a day, a text or a word");
        assertThat(Stream.of(SummaryPart.values()).map(SummaryPart::heading))
                .extracting(Object::toString)
                .containsExactly(
                        "In one breath",
                        "What moved",
                        "What is in danger, and why",
                        "What needs a decision",
                        "What the rollout needs next");
    }
}
