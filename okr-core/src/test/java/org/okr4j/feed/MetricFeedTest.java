package org.okr4j.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.feed.Harbor.CYCLE;
import static org.okr4j.feed.Harbor.DAY;
import static org.okr4j.feed.Harbor.WAIT;
import static org.okr4j.feed.Harbor.WAITING;
import static org.okr4j.feed.Harbor.byFeed;
import static org.okr4j.feed.Harbor.byPerson;
import static org.okr4j.feed.Harbor.feed;
import static org.okr4j.feed.Harbor.line;
import static org.okr4j.feed.Harbor.program;
import static org.okr4j.feed.Harbor.read;
import static org.okr4j.feed.Harbor.says;
import static org.okr4j.feed.Harbor.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.metric.MetricKey;
import org.okr4j.metric.MetricSource;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Stage;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.program.Change;
import org.okr4j.program.CheckInAdded;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Confidence;

class MetricFeedTest {

    private static final MetricSource FOURTEEN = says("14");

    @Test
    void proposesACheckInThatIsMarkedAndHoldsNoConfidence() {
        FeedRow row = read(program(WAITING), FOURTEEN);

        CheckIn expected = CheckIn.builder()
                .date(DAY)
                .measurement(Measurement.number("14"))
                .feed("harbor")
                .build();
        assertThat(row.outcome()).isEqualTo(FeedOutcome.PROPOSED);
        assertThat(row.change()).contains(new CheckInAdded(WAIT, expected));
        assertThat(expected.confidence()).isEmpty();
        assertThat(row.text()).hasToString("14 hours on 2026-11-20");
    }

    @Test
    void readTwiceProposesNothing() {
        OkrProgram program = program(WAITING);
        FeedReport first = feed(line()).read(FOURTEEN, program.resolve(), DAY);
        FeedReport second =
                feed(line()).read(FOURTEEN, program.apply(first.changes()).resolve(), DAY);

        assertThat(second.changes()).isEmpty();
        assertThat(second.rows().get(0).outcome()).isEqualTo(FeedOutcome.UNCHANGED);
        assertThat(second.rows().get(0).text()).hasToString("14 hours on 2026-11-20, as recorded");
    }

    @Test
    void correctsItsOwnFigureByTheNextRevision() {
        KeyResult reported = WAITING.withCheckIns(
                byFeed(DAY, "15", "harbor"), byFeed(DAY, "16", "harbor").withRevision(1));
        FeedRow row = read(program(reported), FOURTEEN);

        assertThat(row.outcome()).isEqualTo(FeedOutcome.CORRECTED);
        assertThat(row.change().orElseThrow().checkIn())
                .isEqualTo(byFeed(DAY, "14", "harbor").withRevision(2));
        assertThat(row.text()).hasToString("14 hours on 2026-11-20, where this feed had reported 16 hours");
    }

    @Test
    void keepsWhatAPersonReportedWhateverItIs() {
        CheckIn wordsAlone = CheckIn.builder()
                .date(DAY)
                .confidence(Confidence.HIGH)
                .note("the crane is back")
                .build();
        FeedRow figure = read(program(WAITING.withCheckIns(byPerson(DAY, "15"))), FOURTEEN);
        FeedRow same = read(program(WAITING.withCheckIns(byPerson(DAY, "14"))), FOURTEEN);
        FeedRow words = read(program(WAITING.withCheckIns(wordsAlone)), FOURTEEN);
        FeedRow correctedByPerson = read(
                program(WAITING.withCheckIns(
                        byFeed(DAY, "16", "harbor"), byPerson(DAY, "15").withRevision(1))),
                FOURTEEN);
        FeedRow personBelow = read(
                program(WAITING.withCheckIns(
                        byPerson(DAY, "15"), byFeed(DAY, "16", "harbor").withRevision(1))),
                FOURTEEN);

        assertThat(List.of(figure, same, words, correctedByPerson, personBelow))
                .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(FeedOutcome.KEPT))
                .allSatisfy(row -> assertThat(row.change()).isEmpty());
        assertThat(figure.text())
                .hasToString("15 hours on 2026-11-20, reported by a person, stays; the source says 14 hours");
        assertThat(words.text())
                .hasToString("no figure on 2026-11-20, reported by a person, stays; the source says 14 hours");
    }

    @Test
    void aReportOfAPersonOnAnotherDayIsNoneOfItsBusiness() {
        FeedRow row = read(program(WAITING.withCheckIns(byPerson(DAY.minusDays(1), "15"))), FOURTEEN);

        assertThat(row.outcome()).isEqualTo(FeedOutcome.PROPOSED);
    }

    @Test
    void anotherFeedIsNotOverwrittenEither() {
        FeedRow row = read(program(WAITING.withCheckIns(byFeed(DAY, "15", "radar"))), FOURTEEN);

        assertThat(row.outcome()).isEqualTo(FeedOutcome.KEPT);
        assertThat(row.text())
                .hasToString("15 hours on 2026-11-20, reported by “radar”, stays; the source says 14 hours");
    }

    @Test
    void takesTheDayThatTheFigureHoldsFor() {
        LocalDate monthEnd = LocalDate.of(2026, 10, 31);
        FeedRow row = read(program(WAITING), (key, date) -> MetricAnswer.of(Measurement.number("14"), monthEnd));

        assertThat(row.change().orElseThrow().checkIn().date()).isEqualTo(monthEnd);
    }

    @Test
    void refusesFiguresOfImpossibleDays() {
        FeedRow later =
                read(program(WAITING), (key, date) -> MetricAnswer.of(Measurement.number("14"), date.plusDays(1)));
        FeedRow earlier = read(
                program(WAITING),
                (key, date) -> MetricAnswer.of(
                        Measurement.number("14"), CYCLE.dates().first().minusDays(1)));
        FeedRow firstDay = read(
                program(WAITING),
                (key, date) ->
                        MetricAnswer.of(Measurement.number("14"), CYCLE.dates().first()));

        assertThat(later.text()).hasToString("“hours” does not fit: it is of 2026-11-21, asked was 2026-11-20");
        assertThat(earlier.text()).hasToString("“hours” does not fit: it is of 2026-09-30, before 2026-10-01");
        assertThat(List.of(later.outcome(), earlier.outcome())).containsOnly(FeedOutcome.UNFIT);
        assertThat(firstDay.outcome()).isEqualTo(FeedOutcome.PROPOSED);
    }

    @Test
    void asksAboutTheLastDayOfACycleThatHasEnded() {
        List<LocalDate> asked = new ArrayList<>();
        FeedRow row = read(
                program(WAITING),
                (key, date) -> {
                    asked.add(date);
                    return MetricAnswer.of(Measurement.number("9"), date);
                },
                line(),
                LocalDate.of(2027, 1, 8));

        assertThat(asked).containsExactly(LocalDate.of(2026, 12, 31));
        assertThat(row.outcome()).isEqualTo(FeedOutcome.PROPOSED);
    }

    @Test
    void refusesAFigureOfAnotherUnit() {
        FeedLine minutes = line().withUnit(MetricUnit.time("minutes"));
        FeedRow row = read(program(WAITING), FOURTEEN, minutes, DAY);

        assertThat(row.outcome()).isEqualTo(FeedOutcome.UNFIT);
        assertThat(row.text()).hasToString("“hours” does not fit: it is in minutes, and the key result in hours");
        assertThat(read(program(WAITING), FOURTEEN, line().withUnit(MetricUnit.time("hours")), DAY)
                        .outcome())
                .isEqualTo(FeedOutcome.PROPOSED);
    }

    @Test
    void refusesAnImplausibleFigureAndTakesTheLimitsThemselves() {
        FeedLine bounded = line().withLeast(BigDecimal.ZERO).withMost(new BigDecimal("200"));
        FeedRow tooLarge = read(program(WAITING), says("200.01"), bounded, DAY);
        FeedRow tooSmall = read(program(WAITING), says("-0.01"), line().withLeast(BigDecimal.ZERO), DAY);
        FeedRow tooMuch = read(program(WAITING), says("2E+300"), line().withMost(new BigDecimal("200")), DAY);

        assertThat(tooLarge.text())
                .hasToString("“hours” does not fit: 200.01 hours is not plausible, between 0 hours and 200 hours is");
        assertThat(tooSmall.text())
                .hasToString("“hours” does not fit: -0.01 hours is not plausible, at least 0 hours is");
        assertThat(tooMuch.outcome()).isEqualTo(FeedOutcome.UNFIT);
        assertThat(read(program(WAITING), says("200"), bounded, DAY).outcome()).isEqualTo(FeedOutcome.PROPOSED);
        assertThat(read(program(WAITING), says("0"), bounded, DAY).outcome()).isEqualTo(FeedOutcome.PROPOSED);
    }

    @Test
    void refusesAFormThatTheMeasureDoesNotTake() {
        KeyResult stages = WAITING.withMeasure(Measure.milestones(List.of(Stage.of("dredged"), Stage.of("lit"))));
        FeedRow number = read(program(stages), FOURTEEN);
        FeedRow unknownStage =
                read(program(stages), (key, date) -> MetricAnswer.of(Measurement.stages(List.of("paved")), date));
        FeedRow none = read(program(WAITING.withMeasure(Optional.empty())), FOURTEEN);

        assertThat(number.text())
                .hasToString("“hours” does not fit: 14 hours is nothing for a measure of the kind “milestones”");
        assertThat(unknownStage.outcome()).isEqualTo(FeedOutcome.UNFIT);
        assertThat(none.text()).hasToString("“hours” does not fit: the key result has no measure yet");
    }

    @Test
    void tellsTheReasonWhyThereIsNoFigure() {
        FeedRow row = read(program(WAITING), (key, date) -> MetricAnswer.none(Message.of("no ship since {0}", date)));

        assertThat(row.outcome()).isEqualTo(FeedOutcome.NO_FIGURE);
        assertThat(row.text()).hasToString("No figure for “hours”: no ship since 2026-11-20");
    }

    @Test
    void survivesASourceThatFailsAndGoesOn() {
        KeyResult other = WAITING.withId(KeyResultId.of("ships"));
        MetricSource half = (key, date) -> {
            if (key.toString().equals("hours")) {
                throw new IllegalStateException("line cut\nafter 3 tries");
            }
            return MetricAnswer.of(Measurement.number("14"), date);
        };
        FeedReport report = feed(line(), FeedLine.of(other.id(), MetricKey.of("ships")))
                .read(half, program(WAITING, other).resolve(), DAY);

        assertThat(report.rows())
                .extracting(FeedRow::outcome)
                .containsExactly(FeedOutcome.FAILED, FeedOutcome.PROPOSED);
        assertThat(report.problems()).containsExactly(report.rows().get(0));
        assertThat(report.rows().get(0).text())
                .hasToString("The source failed on “hours”: java.lang.IllegalStateException: line cut");
        assertThat(report.changes()).hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void survivesASourceThatReturnsNothing() {
        FeedRow row = read(program(WAITING), (key, date) -> null);

        assertThat(row.outcome()).isEqualTo(FeedOutcome.FAILED);
        assertThat(row.text()).hasToString("The source gave no answer for “hours”");
    }

    @Test
    void namesAKeyResultThatIsUnknownAndTheOneThatMayBeMeant() {
        FeedRow near =
                read(program(WAITING), FOURTEEN, FeedLine.of(KeyResultId.of("wait2"), MetricKey.of("hours")), DAY);
        FeedRow far =
                read(program(WAITING), FOURTEEN, FeedLine.of(KeyResultId.of("cranes"), MetricKey.of("hours")), DAY);

        assertThat(near.text()).hasToString("There is no key result “wait2”; “wait” may be meant");
        assertThat(far.text()).hasToString("There is no key result “cranes”");
        assertThat(List.of(near.outcome(), far.outcome())).containsOnly(FeedOutcome.UNKNOWN);
    }

    @Test
    void asksNothingForAKeyResultThatIsNotOpen() {
        MetricSource never = (key, date) -> {
            throw new AssertionError("asked");
        };
        OkrProgram published = program(WAITING);
        OkrProgram draft = program(Harbor.objective(WAITING).withTransitions());
        OkrProgram closed = program(Harbor.objective(WAITING)
                .withTransitions(
                        transition(LifecycleState.PUBLISHED, LocalDate.of(2026, 9, 20)),
                        transition(LifecycleState.CLOSED, DAY)));
        OkrProgram givenUp =
                program(WAITING.withTransitions(transition(LifecycleState.DEPRIORITIZED, DAY.minusDays(3))));
        OkrProgram locked = published.apply(
                List.of(Change.record(state(CycleState.ACTIVE, 1)), Change.record(state(CycleState.CLOSED, 2))));
        OkrProgram late = program(WAITING.withStart(DAY.plusDays(5)));

        assertThat(read(draft, never).text()).hasToString("Takes no figure: it is not published (draft)");
        assertThat(read(closed, never).text()).hasToString("Takes no figure: it is closed");
        assertThat(read(givenUp, never).text()).hasToString("Takes no figure: it is deprioritized");
        assertThat(read(locked, never).text()).hasToString("Takes no figure: cycle 2026-q4 is closed");
        assertThat(read(late, never).text()).hasToString("Takes no figure before 2026-11-25");
        assertThat(read(published, never, line(), LocalDate.of(2026, 9, 30)).text())
                .hasToString("Takes no figure before 2026-10-01");
        assertThat(read(givenUp, FOURTEEN, line(), DAY.minusDays(4)).outcome()).isEqualTo(FeedOutcome.PROPOSED);
    }

    private static CycleTransition state(CycleState state, int day) {
        return CycleTransition.builder()
                .cycle(CYCLE.id())
                .to(state)
                .date(LocalDate.of(2026, 10, day))
                .build();
    }

    @Test
    void countsWhatBecameOfItsLines() {
        FeedReport report = feed(line(), FeedLine.of(KeyResultId.of("cranes"), MetricKey.of("cranes")))
                .read(FOURTEEN, program(WAITING).resolve(), DAY);

        assertThat(report.count(FeedOutcome.PROPOSED)).isEqualTo(1);
        assertThat(report.count(FeedOutcome.KEPT)).isZero();
        assertThat(report.text()).hasToString("harbor on 2026-11-20: 2 lines (proposed: 1, unknown key result: 1)");
        assertThat(Phrasebook.spanish().render(report.text()))
                .isEqualTo("harbor el 2026-11-20: 2 líneas (propuesta: 1, resultado clave desconocido: 1)");
    }

    @Test
    void refusesFeedsThatContradictThemselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feed(line(), line().withKey(MetricKey.of("other"))))
                .withMessage("Metric feed 'harbor': key results of lines must be different: wait");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricFeed.builder().name(" ").build())
                .withMessage("Metric feed: name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().withLeast(BigDecimal.TEN).withMost(BigDecimal.ONE))
                .withMessage("Feed line 'wait': most must not be below least 10: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedRow(line(), FeedOutcome.PROPOSED, Message.of("without"), Optional.empty()))
                .withMessage("Feed row 'wait': change must be there if and only if something is proposed: PROPOSED");
    }

    @Test
    void limitsAreNormalized() {
        assertThat(line().withLeast(new BigDecimal("1.50"))).isEqualTo(line().withLeast(new BigDecimal("1.5")));
    }
}
