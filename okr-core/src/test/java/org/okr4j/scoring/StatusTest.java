package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.confidence;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.score;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Confidence;
import org.okr4j.value.Weight;

class StatusTest {

    @ParameterizedTest
    @CsvSource({
        "0.4, GREEN, '40% reached where 49.4% was expected by 2026-08-15: 9.5 points behind'", // 45/91 expected
        "0.3, AMBER, '30% reached where 49.4% was expected by 2026-08-15: 19.5 points behind'",
        "0.2, RED, '20% reached where 49.4% was expected by 2026-08-15: 29.5 points behind'",
        "0.9, GREEN, '90% reached where 49.4% was expected by 2026-08-15'"
    })
    void takesTheColorOfThePace(String progress, StatusWord word, String reason) {
        KeyResult keyResult = keyResult("k", Measure.increase("0", "1"), value("2026-08-14", progress));

        Status status = score(keyResult, "2026-08-15").status();

        assertThat(status.word()).isEqualTo(word);
        assertThat(status.reason()).hasToString(reason);
        assertThat(status.isStale()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.399, RED", // low is below 0.4
        "0.4, AMBER",
        "0.699, AMBER",
        "0.7, GREEN",
        "1, GREEN"
    })
    void takesConfidenceWhereThereIsNoPace(String confidence, StatusWord word) {
        KeyResult keyResult = keyResult(
                "k",
                Measure.binary(),
                checkIn("2026-08-13", Measurement.answer(false)),
                confidence("2026-08-14", confidence));

        assertThat(score(keyResult, "2026-08-15").status().word()).isEqualTo(word);
    }

    @Test
    void takesTheLatestConfidenceGivenSoFar() {
        KeyResult keyResult = keyResult(
                "k",
                Measure.milestones(Stage.of("a"), Stage.of("b")),
                confidence("2026-08-10", "0.9"),
                confidence("2026-08-12", "0.2"),
                checkIn("2026-08-14", Measurement.stages(ImmutableList.of("a"))),
                confidence("2026-08-16", "0.9"));

        KeyResultScore score = score(keyResult, "2026-08-15");

        assertThat(score.confidence()).contains(Confidence.of("0.2"));
        assertThat(score.lastCheckIn()).contains(day("2026-08-14"));
        assertThat(score.status())
                .extracting(Status::word, status -> status.reason().toString())
                .containsExactly(StatusWord.RED, "nothing is due by a date, so confidence decides: 20% (low)");
        assertThat(Phrasebook.spanish().render(score.status().reason()))
                .isEqualTo("nada vence en una fecha, así que decide la confianza: 20 % (baja)");
    }

    @Test
    void isAmberWithoutPaceAndConfidenceUnlessAllIsReached() {
        Status no = score(
                        keyResult("k", Measure.binary(), checkIn("2026-08-14", Measurement.answer(false))),
                        "2026-08-15")
                .status();
        Status yes = score(
                        keyResult("k", Measure.binary(), checkIn("2026-08-14", Measurement.answer(true))), "2026-08-15")
                .status();

        assertThat(no.word()).isEqualTo(StatusWord.AMBER);
        assertThat(no.reason()).hasToString("nothing is due by a date, and nobody has said how confident they are");
        assertThat(yes.word()).isEqualTo(StatusWord.GREEN);
        assertThat(yes.reason()).hasToString("fully reached");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-13, GREEN", "2026-08-14, GREEN", "2026-08-15, GREEN", "2026-08-24, GREEN", "2026-08-25, STALE"
    })
    void isStaleAfterAWeekAndThreeDays(LocalDate asOf, StatusWord word) {
        KeyResult ahead =
                keyResult("k", Measure.increase("0", "1"), value("2026-08-13", "1"), value("2026-08-14", "1"));

        Status status = score(ahead, asOf.toString()).status();

        assertThat(status.word()).isEqualTo(word);
        assertThat(status.isStale()).isEqualTo(word == StatusWord.STALE);
    }

    @ParameterizedTest
    @CsvSource({"0.3, STALE", "0.9, STALE", "0.1, RED"})
    void replacesGreenAndAmberByStaleAndFlagsRed(String progress, StatusWord word) {
        KeyResult old = keyResult("k", Measure.increase("0", "1"), value("2026-08-01", progress));

        Status status = score(old, "2026-08-15").status();

        assertThat(status.word()).isEqualTo(word);
        assertThat(status.isStale()).isTrue();
        assertThat(status.reason().toString())
                .endsWith("the last check-in was 14 days ago, on 2026-08-01; the next one was due on 2026-08-08");
    }

    @Test
    void saysBothOfWhatIsRedAndStale() {
        KeyResult old = keyResult("k", Measure.increase("0", "1"), value("2026-08-01", "0.1"));

        assertThat(score(old, "2026-08-15").status().reason())
                .hasToString("10% reached where 49.4% was expected by 2026-08-15: 39.5 points behind; "
                        + "and the last check-in was 14 days ago, on 2026-08-01; the next one was due on 2026-08-08");
    }

    @Test
    void followsTheCadenceThatItIsGiven() {
        KeyResult old = keyResult("k", Measure.increase("0", "1"), value("2026-08-01", "1"));
        Cadence strict = Cadences.WEEKLY.withGraceDays(0);

        assertThat(wordWith(Cadences.BIWEEKLY, old, "2026-08-22")).isEqualTo(StatusWord.GREEN); // 14 and 7 days
        assertThat(wordWith(Cadences.BIWEEKLY, old, "2026-08-23")).isEqualTo(StatusWord.STALE);
        assertThat(wordWith(strict, old, "2026-08-08")).isEqualTo(StatusWord.GREEN);
        assertThat(wordWith(strict, old, "2026-08-09")).isEqualTo(StatusWord.STALE);
    }

    private static StatusWord wordWith(Cadence cadence, KeyResult keyResult, String asOf) {
        return Scorer.of(ScoringPolicies.STANDARD)
                .score(objective(keyResult), Samples.QUARTER, cadence, day(asOf))
                .status()
                .word();
    }

    @Test
    void isNoDataForSilenceAndForCheckInsWithoutAValue() {
        KeyResult talk = keyResult("k", Measure.increase("0", "1"), confidence("2026-07-01", "0.9"));
        KeyResult later = keyResult("k", Measure.increase("0", "1"), value("2026-08-16", "0.9"));

        for (KeyResult each : ImmutableList.of(silent("k"), talk, later)) {
            KeyResultScore score = score(each, "2026-08-15");

            assertThat(score.status().word()).isEqualTo(StatusWord.NO_DATA);
            assertThat(score.status().reason()).hasToString("no value has been reported yet");
            assertThat(score.grade().light()).isEmpty();
            assertThat(score.grade().reason()).hasToString("not graded: no value has been reported yet");
        }
    }

    @Test
    void isNotScorableWithoutAMeasure() {
        KeyResult unmeasured =
                KeyResult.builder().id(silent("k").id()).text("k").build();

        KeyResultScore score = score(unmeasured, "2026-08-15");

        assertThat(score.status().word()).isEqualTo(StatusWord.NOT_SCORABLE);
        assertThat(score.progress()).isEmpty();
        assertThat(score.score()).isEmpty();
        assertThat(score.grade().light()).isEmpty();
        assertThat(score.counted()).isFalse();
    }

    @Test
    void isDoneOnlyOnceClosed() {
        KeyResult closed = ended(at("k", "0.2"), LifecycleState.CLOSED, "2026-08-15");

        assertThat(score(closed, "2026-08-14").status().word()).isEqualTo(StatusWord.RED);
        KeyResultScore score = score(closed, "2026-08-15");
        assertThat(score.status().word()).isEqualTo(StatusWord.DONE);
        assertThat(score.status().reason()).hasToString("closed with a score of 20%");
        assertThat(score.pace()).isEmpty();
        assertThat(score(at("k", "1"), "2026-12-31").status().word()).isNotEqualTo(StatusWord.DONE);
    }

    @Test
    void staysNoDataWhenClosedInSilence() {
        KeyResultScore score = score(ended(silent("k"), LifecycleState.CLOSED, "2026-08-01"), "2026-08-15");

        assertThat(score.status().word()).isEqualTo(StatusWord.NO_DATA);
        assertThat(score.score().orElseThrow().toString()).isEqualTo("0");
    }

    @Test
    void ordersTheWordsWorstFirst() {
        assertThat(StatusWord.values())
                .containsExactly(
                        StatusWord.RED,
                        StatusWord.STALE,
                        StatusWord.NO_DATA,
                        StatusWord.AMBER,
                        StatusWord.GREEN,
                        StatusWord.DONE,
                        StatusWord.NOT_SCORABLE,
                        StatusWord.CANCELLED);
    }

    private static final KeyResult RED = keyResult("red", Measure.increase("0", "1"), value("2026-08-14", "0.2"));
    private static final KeyResult REDDER = keyResult("redder", Measure.increase("0", "1"), value("2026-08-14", "0.1"));
    private static final KeyResult OLD_RED =
            keyResult("old-red", Measure.increase("0", "1"), value("2026-08-01", "0.2"));
    private static final KeyResult STALE = keyResult("stale", Measure.increase("0", "1"), value("2026-08-01", "1"));
    private static final KeyResult SILENT = silent("silent");
    private static final KeyResult AMBER = keyResult("amber", Measure.increase("0", "1"), value("2026-08-14", "0.3"));
    private static final KeyResult GREEN = keyResult("green", Measure.increase("0", "1"), value("2026-08-14", "0.9"));
    private static final KeyResult DONE = ended(at("done", "0.9"), LifecycleState.CLOSED, "2026-08-01");
    private static final KeyResult GONE = ended(at("gone", "0.1"), LifecycleState.CANCELLED, "2026-08-01");
    private static final KeyResult BASELINE = keyResult("baseline", Measure.findBaseline());

    @Test
    void takesTheWorstOfTheKeyResults() {
        ImmutableList<KeyResult> worstFirst = ImmutableList.of(RED, STALE, SILENT, AMBER, GREEN, DONE, BASELINE, GONE);
        for (int from = 0; from < worstFirst.size() - 2; from++) {
            KeyResult[] rest =
                    worstFirst.subList(from, worstFirst.size()).reverse().toArray(new KeyResult[0]);

            Status status = score(objective(rest), "2026-08-15").status();

            assertThat(status.word())
                    .isEqualTo(ImmutableList.copyOf(StatusWord.values()).get(from));
            assertThat(status.reason().toString())
                    .startsWith("“Text of " + worstFirst.get(from).id() + "”");
        }
    }

    @Test
    void namesTheWorstWithTheLargestGapFirst() {
        Status status = score(objective(GREEN, RED, REDDER), "2026-08-15").status();

        assertThat(status.word()).isEqualTo(StatusWord.RED);
        assertThat(status.isStale()).isFalse();
        assertThat(status.reason())
                .hasToString(
                        "2 of 3 key results: "
                                + "“Text of redder” (redder): 10% reached where 49.4% was expected by 2026-08-15: 39.5 points behind; "
                                + "“Text of red” (red): 20% reached where 49.4% was expected by 2026-08-15: 29.5 points behind");
    }

    @Test
    void namesAllThatAreWell() {
        KeyResult alsoGreen = keyResult("green-2", Measure.increase("0", "1"), value("2026-08-14", "0.8"));

        assertThat(score(objective(GREEN, alsoGreen, DONE), "2026-08-15")
                        .status()
                        .reason())
                .hasToString("2 of 3 key results: “Text of green-2” (green-2), “Text of green” (green)");
        assertThat(score(objective(DONE, ended(at("x", "1"), LifecycleState.CLOSED, "2026-08-01")), "2026-08-15")
                        .status()
                        .reason())
                .hasToString("2 of 2 key results: “Text of done” (done), “Text of x” (x)");
        assertThat(score(objective(GREEN, AMBER), "2026-08-15")
                        .status()
                        .reason()
                        .toString())
                .startsWith("“Text of amber” (amber): 30% reached");
    }

    @Test
    void namesFiveAndCountsTheRest() {
        KeyResult[] reds = new KeyResult[8];
        KeyResult[] greens = new KeyResult[7];
        for (int i = 0; i < 8; i++) {
            reds[i] = keyResult("r" + i, Measure.increase("0", "100"), value("2026-08-14", "" + (9 - i)));
        }
        for (int i = 0; i < 7; i++) {
            greens[i] = at("g" + i, "1");
        }
        Status red = score(objective(reds), "2026-08-15").status();
        Status green = score(objective(greens), "2026-07-02").status();

        assertThat(red.reason().toString())
                .startsWith("8 of 8 key results: “Text of r7” (r7): 2% reached where")
                .contains("points behind; “Text of r3” (r3): 6% reached")
                .doesNotContain("Text of r2")
                .endsWith("points behind; and 3 more");
        assertThat(Phrasebook.spanish().render(red.reason())).endsWith("; y 3 más");
        assertThat(green.reason())
                .hasToString("7 of 7 key results: “Text of g0” (g0), “Text of g1” (g1), “Text of g2” (g2), "
                        + "“Text of g3” (g3), “Text of g4” (g4) and 2 more");
        assertThat(Phrasebook.spanish().render(green.reason())).endsWith(" (g4) y 2 más");
    }

    @Test
    void saysWhyOfThousandsOfKeyResults() {
        KeyResult[] reds = new KeyResult[20_000];
        for (int i = 0; i < reds.length; i++) {
            reds[i] = keyResult("r" + i, Measure.increase("0", "100"), value("2026-08-14", "1"));
        }
        Status status = score(objective(reds), "2026-08-15").status();

        assertThat(status.reason().toString())
                .startsWith("20000 of 20000 key results: “Text of r0” (r0): 1% reached where")
                .endsWith("; and 19995 more");
        assertThat(status).isEqualTo(score(objective(reds), "2026-08-15").status());
    }

    @Test
    void keepsTheStaleFlagOfTheRedOnesItNames() {
        assertThat(score(objective(RED, OLD_RED), "2026-08-15").status())
                .extracting(Status::word, Status::isStale)
                .containsExactly(StatusWord.RED, true);
        assertThat(score(objective(RED, STALE), "2026-08-15").status())
                .extracting(Status::word, Status::isStale)
                .containsExactly(StatusWord.RED, false);
        assertThat(score(objective(GREEN, STALE), "2026-08-15").status())
                .extracting(Status::word, Status::isStale)
                .containsExactly(StatusWord.STALE, true);
    }

    @Test
    void leavesOutWhatHasNoWeight() {
        Status status = score(objective(GREEN, RED.withWeight(Weight.ZERO)), "2026-08-15")
                .status();

        assertThat(status.word()).isEqualTo(StatusWord.GREEN);
    }
}
