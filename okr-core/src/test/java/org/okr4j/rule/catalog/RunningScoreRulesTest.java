package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Confidence;

/** How far rules reach that ask whether running scores can be believed. The quarter is from October to December 2026. */
class RunningScoreRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final RuleTester GREEN = RuleTester.of(OkrRules.GREEN_IS_NOT_STALE);
    private static final RuleTester REPORTED =
            RuleTester.of(OkrRules.REPORTED_STATUS_AGREES_WITH_PACE).asOf(Sample.AS_OF);
    private static final RuleTester DRAFT = RuleTester.of(OkrRules.DRAFT_CONFIDENCE_IS_PLAUSIBLE);
    private static final RuleTester FALLING =
            RuleTester.of(OkrRules.CONFIDENCE_IS_NOT_FALLING).asOf(Sample.AS_OF);
    private static final RuleTester EARLY = RuleTester.of(OkrRules.TARGET_IS_NOT_PASSED_EARLY);
    private static final RuleTester BELOW =
            RuleTester.of(OkrRules.KEY_RESULT_IS_NOT_BELOW_BASELINE).asOf(Sample.AS_OF);

    // green

    @ParameterizedTest
    @CsvSource({"2026-11-05, false", "2026-11-06, true"})
    void aFigureIsGoodFor31Days(LocalDate asOf, boolean found) {
        // measured on 5 October, and checked in without a figure on the Mondays after; 31 days later is 5 November
        OkrProgram program = p11(keyResult -> keyResult.withCheckIns(weekly("59", "", "", "", "", "", "")));

        if (found) {
            GREEN.asOf(asOf)
                    .rejects(
                            program,
                            "checkIns",
                            "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” is green by a"
                                    + " figure of 2026-10-05, which is 32 days old. Measure it again, or report it as amber"
                                    + " until somebody has.");
            GREEN.asOf(asOf).with("days", "32").accepts(program);
        } else {
            GREEN.asOf(asOf).accepts(program);
            GREEN.asOf(asOf).with("days", "30").rejects(program, "checkIns");
        }
    }

    @Test
    void onlyWhatIsGreenAndCanBeReadAgainGoesStale() {
        List<CheckIn> once = weekly("59", "", "", "", "", "", "");

        GREEN.asOf(Sample.AS_OF)
                .accepts(p11(keyResult -> keyResult.withCheckIns(weekly("41", "", "", "", "", "", ""))));
        GREEN.asOf(Sample.AS_OF)
                .accepts(p11(keyResult -> keyResult
                        .withMeasure(Measure.atLeast("50").withEvery(Frequency.QUARTERLY))
                        .withCheckIns(once)));
        GREEN.asOf(Sample.AS_OF)
                .accepts(p11(keyResult -> keyResult
                        .withMeasure(Measure.milestones(
                                Stage.of("plan").withDue(LocalDate.of(2026, 10, 31)),
                                Stage.of("build").withDue(LocalDate.of(2026, 12, 31))))
                        .withCheckIns(Stream.concat(
                                        Stream.of(CheckIn.builder()
                                                .date(LocalDate.of(2026, 10, 5))
                                                .measurement(Measurement.stages(List.of("plan")))
                                                .build()),
                                        once.stream().skip(1))
                                .toList())));
        GREEN.asOf(Sample.AS_OF).accepts(Sample.checkedIn(Sample.program()));
    }

    @Test
    void whereNothingIsDueConfidenceGoesStale() {
        List<CheckIn> once = Stream.concat(
                        Stream.of(CheckIn.builder()
                                .date(LocalDate.of(2026, 10, 5))
                                .measurement(Measurement.answer(false))
                                .confidence(Confidence.HIGH)
                                .build()),
                        weekly("59", "", "", "", "", "", "").stream()
                                .skip(1)
                                .map(checkIn -> checkIn.withMeasurement(Measurement.answer(false))))
                .toList();

        GREEN.asOf(Sample.AS_OF)
                .rejects(
                        p11(keyResult -> keyResult.withMeasure(Measure.binary()).withCheckIns(once)),
                        "checkIns",
                        "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” is green by a"
                                + " confidence that was stated 46 days ago, on 2026-10-05. Ask again how likely it is.");
    }

    // what people report

    @ParameterizedTest
    @CsvSource({
        // the figure on 16 November, the status given with it, and by which steps it is found; 53.8% of the way is due
        "41, GREEN, 1 2",
        "41, AMBER, 1",
        "41, RED,   ''",
        "47, GREEN, 1",
        "47, AMBER, ''",
        "47, RED,   ''",
        "52, GREEN, ''",
        "52, RED,   ''",
        "41, ,      ''",
    })
    void whoSeesItBrighterThanItsFiguresSaysWhy(String figure, ReportedStatus said, String found) {
        OkrProgram program = checkedInLast(CheckIn.builder()
                .date(MONDAY)
                .measurement(Measurement.number(figure))
                .status(Optional.ofNullable(said)));

        for (String steps : List.of("1", "2")) {
            int findings =
                    REPORTED.with("steps", steps).report(program).findings().size();
            assertThat(findings).as("%s as %s by %s", figure, said, steps).isEqualTo(found.contains(steps) ? 1 : 0);
        }
    }

    @Test
    void tellsWhatWasSaidAndWhatIs() {
        REPORTED.rejects(
                checkedInLast(green()),
                "checkIns[6].status",
                "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” was reported green on"
                        + " 2026-11-16 without a word, and is red: 5% reached where 54.9% was expected by 2026-11-20: 50"
                        + " points behind. Say in a note what the figures do not show, or report what they do.");
        REPORTED.accepts(checkedInLast(green().note("the lamps come in December")));
    }

    @Test
    void whereSomethingIsCalledGreenOneRuleSpeaksOfItsTrouble() {
        Profile both = Profile.builder("both", ScoringPolicies.STANDARD)
                .rule(OkrRules.REPORTED_STATUS_AGREES_WITH_PACE)
                .rule(OkrRules.TROUBLE_IS_EXPLAINED)
                .build();

        assertThat(rules(both, checkedInLast(green()))).containsExactly("reported-status-agrees-with-pace");
        assertThat(rules(both, checkedInLast(CheckIn.builder().date(MONDAY).measurement(Measurement.number("41")))))
                .containsExactly("trouble-is-explained");
    }

    private static CheckIn.Builder green() {
        return CheckIn.builder()
                .date(MONDAY)
                .measurement(Measurement.number("41"))
                .status(ReportedStatus.GREEN);
    }

    // drafts

    @ParameterizedTest
    @CsvSource({
        "ASPIRATIONAL, 0.29, hopeless",
        "ASPIRATIONAL, 0.3,  ''",
        "ASPIRATIONAL, 0.8,  ''",
        "ASPIRATIONAL, 0.81, safe",
        "COMMITTED,    0.49, promised",
        "COMMITTED,    0.5,  ''",
        "COMMITTED,    1,    ''",
        "LEARNING,     0.1,  ''",
        "LEARNING,     1,    ''",
    })
    void aStretchIsNeitherSafeNorHopeless(Ambition ambition, String confidence, String found) {
        Objective draft = draft(ambition, confidence);

        if (found.isEmpty()) {
            DRAFT.accepts(draft);
        } else {
            DRAFT.rejects(draft, "checkIns");
            assertThat(DRAFT.report(draft).findings().get(0).message().key())
                    .isEqualTo("catalog.draft-confidence-is-plausible." + found);
        }
    }

    @Test
    void theLatestConfidenceCountsUntilItIsPublished() {
        Objective draft = draft(Ambition.ASPIRATIONAL, "0.1");
        KeyResult first = draft.keyResults().get(0);

        DRAFT.accepts(draft.withKeyResults(first.withCheckIns(
                first.checkIns().get(0),
                CheckIn.builder()
                        .date(LocalDate.of(2026, 9, 30))
                        .confidence(Confidence.ofTenths(5))
                        .build())));
        assertThat(DRAFT.report(draft.withTransitions(
                                Sample.objective("p1", "parks").transitions()))
                        .findings())
                .isEmpty();
    }

    private static Objective draft(Ambition ambition, String confidence) {
        return Sample.objective("p1", "parks")
                .withAmbition(ambition)
                .withTransitions()
                .withKeyResults(Sample.keyResults("p1", 1)
                        .get(0)
                        .withCheckIns(CheckIn.builder()
                                .date(LocalDate.of(2026, 9, 21))
                                .confidence(Confidence.of(confidence))
                                .build()));
    }

    // falling confidence

    @ParameterizedTest
    @CsvSource({
        // the last confidences in percent, and whether they fall by 0.2
        "80 70 60, true",
        "80 70 61, false",
        "90 80 70 60, true",
        "80 80 60, true",
        "60 60 80, false",
        "80 60, false",
        "80 60 80, false",
        "60 50 40, true",
        "60 50 39, false", // low: to be explained by the other rule
    })
    void threeConfidencesShowTheWay(String percents, boolean found) {
        OkrProgram program = p11(keyResult -> keyResult.withCheckIns(confident(percents, Optional.empty())));

        if (found) {
            FALLING.rejects(program, "checkIns");
        } else {
            FALLING.accepts(program);
        }
        FALLING.accepts(
                p11(keyResult -> keyResult.withCheckIns(confident(percents, Optional.of("waiting for the lamps")))));
    }

    @Test
    void tellsFromWhereToWhereConfidenceFell() {
        OkrProgram program = p11(keyResult -> keyResult.withCheckIns(confident("75 70 62", Optional.empty())));

        FALLING.accepts(program);
        FALLING.with("by", "0.13")
                .rejects(
                        program,
                        "checkIns",
                        "Confidence in key result “Raise the share of visitors who are satisfied from 40 to 60 percent”"
                                + " has fallen from 75% on 2026-11-02 to 62%, and the last check-in does not say why. Ask"
                                + " what has changed, while there is time to change something else.");
        FALLING.with("by", "0.13").asOf(LocalDate.of(2026, 12, 20)).accepts(program); // stale by then
    }

    /** The check-ins of all Mondays, the last of which state confidences in percent. */
    private static List<CheckIn> confident(String percents, Optional<String> note) {
        String[] stated = percents.split(" ", -1);
        return IntStream.range(0, 7)
                .mapToObj(week -> {
                    CheckIn checkIn = Sample.mondays().get(week);
                    int place = week - 7 + stated.length;
                    return place < 0
                            ? checkIn
                            : checkIn.withConfidence(Confidence.ofPercent(Integer.parseInt(stated[place])))
                                    .withNote(week == 6 ? note : Optional.<String>empty());
                })
                .toList();
    }

    // targets passed early

    @ParameterizedTest
    @CsvSource({
        // 91 days from 1 October: half of their 90 steps are over on 15 November
        "2026-11-15, 64,   true",
        "2026-11-15, 63.9, false",
        "2026-11-16, 64,   false",
        "2026-10-06, 64,   true",
    })
    void aFifthBeyondTheTargetInTheFirstHalfIsEarly(LocalDate asOf, String figure, boolean found) {
        OkrProgram program = p11(keyResult -> keyResult.withCheckIns(CheckIn.builder()
                .date(LocalDate.of(2026, 10, 5))
                .measurement(Measurement.number(figure))
                .build()));

        if (found) {
            EARLY.asOf(asOf).rejects(program, "measure");
        } else {
            EARLY.asOf(asOf).accepts(program);
        }
        EARLY.asOf(asOf)
                .accepts(Sample.objective(program, "p1", objective -> objective.withAmbition(Ambition.COMMITTED)));
    }

    @Test
    void itsOwnTimeAndParametersCount() {
        OkrProgram program = p11(keyResult -> keyResult
                .withStart(LocalDate.of(2026, 11, 2))
                .withDue(LocalDate.of(2026, 11, 30))
                .withCheckIns(CheckIn.builder()
                        .date(LocalDate.of(2026, 11, 9))
                        .measurement(Measurement.number("60"))
                        .build()));

        EARLY.asOf(MONDAY).accepts(program);
        EARLY.asOf(MONDAY)
                .with("times", "1")
                .rejects(
                        program,
                        "measure",
                        "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” stands at 100%"
                                + " of the way to its target, with 14 of 29 days to go. Set a target that is worth the rest"
                                + " of the time and say why, or close it and turn to what is behind.");
        EARLY.asOf(MONDAY).with("times", "1").with("before", "0.49").accepts(program);
        EARLY.asOf(MONDAY)
                .with("times", "1")
                .accepts(Sample.keyResult(program, "p1-1", keyResult -> keyResult.withDue(LocalDate.of(2026, 11, 2))));
    }

    // worse than at the start

    @ParameterizedTest
    @CsvSource({
        "39 39 39, true, 2026-11-02",
        "39 39 39 39, true, 2026-10-26",
        "39 40 39, false, ",
        "39 39 40, false, ",
        "39.99 39.99 39.99, true, 2026-11-02",
        "39 - 39 39, true, 2026-10-26", // a check-in without a figure says nothing about it
    })
    void threeFiguresInARowShowAWrongWay(String figures, boolean found, LocalDate since) {
        OkrProgram program = p11(keyResult -> keyResult.withCheckIns(lastFigures(figures, "colder than planned")));

        if (found) {
            BELOW.rejects(program, "checkIns");
            assertThat(BELOW.report(program).findings().get(0).message().toString())
                    .contains("in a row, since " + since + ".");
        } else {
            BELOW.accepts(program);
        }
    }

    @Test
    void whatIsNotExplainedYetIsToBeExplainedFirst() {
        Profile both = Profile.builder("both", ScoringPolicies.STANDARD)
                .rule(OkrRules.KEY_RESULT_IS_NOT_BELOW_BASELINE)
                .rule(OkrRules.TROUBLE_IS_EXPLAINED)
                .build();

        assertThat(rules(both, p11(keyResult -> keyResult.withCheckIns(lastFigures("39 39 39", null)))))
                .containsExactly("trouble-is-explained");
        assertThat(rules(both, p11(keyResult -> keyResult.withCheckIns(lastFigures("39 39 39", "cold")))))
                .containsExactly("key-result-is-not-below-baseline");
        BELOW.with("times", "4").accepts(p11(keyResult -> keyResult.withCheckIns(lastFigures("39 39 39", "cold"))));
    }

    /** The check-ins of all Mondays, with the last figures replaced and a note on the last. */
    private static List<CheckIn> lastFigures(String figures, String note) {
        String[] last = figures.split(" ", -1);
        return IntStream.range(0, 7)
                .mapToObj(week -> {
                    CheckIn checkIn = Sample.mondays().get(week);
                    int place = week - 7 + last.length;
                    return place < 0
                            ? checkIn
                            : checkIn.withMeasurement(Optional.of(last[place])
                                            .filter(figure -> !figure.equals("-"))
                                            .map(BigDecimal::new)
                                            .map(Measurement::number))
                                    .withNote(Optional.ofNullable(note).filter(text -> week == 6));
                })
                .toList();
    }

    // samples

    private static List<CheckIn> weekly(String... figures) {
        return IntStream.range(0, figures.length)
                .mapToObj(week -> CheckIn.builder()
                        .date(LocalDate.of(2026, 10, 5).plusWeeks(week))
                        .measurement(Optional.of(figures[week])
                                .filter(figure -> !figure.isEmpty())
                                .map(Measurement::number))
                        .build())
                .toList();
    }

    private static OkrProgram checkedInLast(CheckIn.Builder last) {
        ImmutableList<CheckIn> all = Sample.mondays();
        return p11(keyResult -> keyResult.withCheckIns(ImmutableList.<CheckIn>builder()
                .addAll(all.subList(0, 6))
                .add(last.build())
                .build()));
    }

    private static OkrProgram p11(UnaryOperator<KeyResult> change) {
        return Sample.keyResult(Sample.checkedIn(Sample.program()), "p1-1", change);
    }

    private static List<String> rules(Profile profile, OkrProgram program) {
        return profile.check(program.resolve(), Sample.AS_OF).findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }
}
