package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;

/** The API of readers and statements, on plain sentences. */
class StatementReaderTest {

    private static final StatementReader ENGLISH = StatementReader.english();
    private static final FiscalCalendar CALENDAR = FiscalCalendar.startingIn(Month.JULY);
    private static final Cycle CYCLE = CALENDAR.quarter(2027, 2);
    private static final Objective OBJECTIVE = Objective.builder()
            .id(ObjectiveId.of("o-cash"))
            .unit(UnitId.of("mill"))
            .cycle(CYCLE.id())
            .title("Cash comes in while it is needed")
            .build();
    private static final ResolvedProgram PROGRAM = OkrProgram.builder()
            .organization(Organization.builder()
                    .name("Mill")
                    .addUnit(OrgUnit.builder()
                            .id(UnitId.of("mill"))
                            .name("Mill")
                            .kind(UnitKind.ORGANIZATION)
                            .build())
                    .build())
            .fiscalCalendar(CALENDAR)
            .addCycle(CYCLE)
            .addObjective(OBJECTIVE)
            .build()
            .resolve();

    @Test
    void readsTextsOfAnObjectiveInItsLanguageAndCycle() {
        StatementReader reader = StatementReader.of(PROGRAM, OBJECTIVE).orElseThrow();

        assertThat(reader.read("Reduce debtor days from 45 to 30 by end of Q2"))
                .isEqualTo(ENGLISH.in(CYCLE, CALENDAR).read("Reduce debtor days from 45 to 30 by end of Q2"));
        assertThat(StatementReader.of(PROGRAM, OBJECTIVE.withLanguage(Language.of("fr"))))
                .isEmpty();
    }

    @Test
    void readsAllPartsOfASentence() {
        String text = "Reduce debtor days from 45 to 30 days by end of Q3";

        Statement statement = ENGLISH.in(CYCLE, CALENDAR).read(text);

        assertThat(statement.text()).isEqualTo(text);
        assertThat(statement.language()).isEqualTo(Language.ENGLISH);
        assertThat(statement.kind()).isEqualTo(KeyResultKind.OUTCOME_METRIC);
        assertThat(statement.kind().isMeasurableOutcome()).isTrue();
        assertThat(statement.isMeasurable()).isTrue();
        assertThat(statement.verb()).hasValue(new Phrase("reduce", new Span(0, 6)));
        assertThat(statement.metric()).hasValue(new Phrase("debtor days", new Span(7, 18)));
        assertThat(statement.direction()).isEqualTo(StatementDirection.DECREASE);
        assertThat(statement.baseline()).hasValue(new StatedNumber(new BigDecimal("45"), new Span(24, 26)));
        assertThat(statement.target())
                .hasValue(
                        new StatedTarget(new BigDecimal("30"), Optional.empty(), Comparison.EXACTLY, new Span(30, 37)));
        assertThat(statement.change()).isEmpty();
        assertThat(statement.unit()).hasValue(MetricUnit.time("days"));
        assertThat(statement.per()).isEmpty();
        assertThat(statement.isCountedFromZero()).isFalse();
        assertThat(statement.deadline())
                .hasValue(new Deadline("by end of Q3", Optional.of(LocalDate.of(2027, 3, 31)), new Span(38, 50)));
        assertThat(statement.marks()).isEmpty();
        assertThat(statement.missing()).isEmpty();
        assertThat(statement.completeness()).isEqualTo(5);
        assertThat(statement.measure()).hasValue(Measure.decrease("45", "30"));
    }

    @Test
    void saysWhatDecidedEachJudgement() {
        Statement statement = ENGLISH.read("Reduce debtor days from 45 to 30 days by end of Q3");

        assertThat(statement.evidence()).extracting(Evidence::part).doesNotHaveDuplicates();
        assertEvidence(statement, StatementPart.KIND, Clue.NUMBER_ON_OUTCOME);
        assertEvidence(statement, StatementPart.MEASURABLE, Clue.HAS_NUMBER);
        assertEvidence(statement, StatementPart.VERB, Clue.VERB_FIRST, "Reduce");
        assertEvidence(statement, StatementPart.METRIC, Clue.BETWEEN_VERB_AND_NUMBER, "debtor days");
        assertEvidence(statement, StatementPart.DIRECTION, Clue.VERB_OF_FALL, "Reduce");
        assertEvidence(statement, StatementPart.BASELINE, Clue.FROM, "45");
        assertEvidence(statement, StatementPart.TARGET, Clue.TO, "30 days");
        assertEvidence(statement, StatementPart.UNIT, Clue.UNIT_BESIDE_NUMBER, "30 days");
        assertEvidence(statement, StatementPart.DEADLINE, Clue.DATE_OR_PERIOD, "by end of Q3");
        assertThat(statement.evidence(StatementPart.CHANGE)).isEmpty();
    }

    private static void assertEvidence(Statement statement, StatementPart part, Clue clue) {
        assertThat(statement.evidence(part))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.clue()).isEqualTo(clue));
    }

    private static void assertEvidence(Statement statement, StatementPart part, Clue clue, String words) {
        assertEvidence(statement, part, clue);
        assertThat(statement.evidence(part).get(0).words().map(Phrase::text)).hasValue(words);
    }

    @Test
    void tellsEvidenceInWords() {
        Evidence evidence =
                ENGLISH.read("Double revenue").evidence(StatementPart.DIRECTION).get(0);
        Evidence nothing = ENGLISH.read("").evidence(StatementPart.KIND).get(0);

        assertThat(Phrasebook.english().render(evidence.message())).isEqualTo("a verb that multiplies: “Double”");
        assertThat(Phrasebook.spanish().render(evidence.message())).isEqualTo("un verbo que multiplica: «Double»");
        assertThat(Phrasebook.english().render(nothing.message())).isEqualTo("nothing that could be read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Raise the satisfaction rate from 70% to 80%  | OUTCOME_METRIC | INCREASE
                    Cut the error rate by 20%                    | OUTCOME_METRIC | DECREASE
                    Keep uptime above 99.9%                      | OUTCOME_METRIC | MAINTAIN
                    Win 20 new customers                         | OUTCOME_METRIC | REACH
                    80% of customers recommend us                | OUTCOME_METRIC | REACH
                    Publish 12 articles                          | COUNTED_OUTPUT | REACH
                    Hire 3 engineers                             | COUNTED_OUTPUT | REACH
                    Launch the new website                       | OUTPUT_TASK    | NONE
                    Define a baseline for response time          | OUTPUT_TASK    | NONE
                    SOC 2 certification achieved                 | BINARY         | NONE
                    All stores have a ramp                       | BINARY         | NONE
                    Improve visitor satisfaction                | VAGUE          | INCREASE
                    """)
    void tellsOutcomesOutputsTasksStatesAndWishesApart(String text, KeyResultKind kind, StatementDirection direction) {
        assertThat(ENGLISH.read(text).kind()).isEqualTo(kind);
        assertThat(ENGLISH.read(text).direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Raise revenue by 20%              | RELATIVE | 20
                    Raise coverage by 5 points        | ABSOLUTE | 5
                    Double revenue                    | FACTOR   | 2
                    Halve the error rate              | FACTOR   | 0.5
                    20% more visitors                 | RELATIVE | 20
                    """)
    void readsChanges(String text, ChangeMode mode, BigDecimal value) {
        Statement statement = ENGLISH.read(text);

        assertThat(statement.change()).hasValueSatisfying(change -> {
            assertThat(change.mode()).isEqualTo(mode);
            assertThat(change.value()).isEqualByComparingTo(value);
            assertThat(change.comparison()).isEqualTo(Comparison.EXACTLY);
        });
        assertThat(statement.target()).isEmpty();
    }

    @Test
    void readsRates() {
        assertThat(ENGLISH.read("Publish 4 articles per month").per()).hasValue(Frequency.MONTHLY);
        assertThat(ENGLISH.read("Publish 4 articles").per()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Significantly raise revenue from 5 to 8   | VAGUE_QUANTIFIER  | Significantly
                    Try to raise revenue from 5 to 8          | LOW_COMMITMENT    | Try
                    Build a world-class support team          | EMPTY_PRAISE      | world-class
                    Ensure business as usual                  | BUSINESS_AS_USUAL | business as usual
                    Win 500 followers                         | VANITY            | followers
                    Raise revenue by TBD                      | PLACEHOLDER       | TBD
                    All stores have a ramp                    | UNIVERSAL         | All
                    Exceed the sales quota                    | REFERENCE         | sales quota
                    Cut churn by 5% and publish 12 articles   | SECOND_RESULT     | 12
                    """)
    void marksWordsThatMayBeWrong(String text, MarkKind kind, String words) {
        assertThat(ENGLISH.read(text).marks()).anySatisfy(mark -> {
            assertThat(mark.kind()).isEqualTo(kind);
            assertThat(mark.words().text()).isEqualTo(words);
            assertThat(mark.words().span().of(text)).isEqualTo(words);
        });
    }

    @Test
    void tellsMarksInTheOrderOfTheText() {
        assertThat(ENGLISH.read("Cut churn by 5%, win 20 customers and many followers")
                        .marks())
                .extracting(mark -> mark.words().text())
                .containsExactly("20", "many", "followers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "...", "()", "–", "\ud83d", "😀"})
    void readsNothingFromNothing(String text) {
        Statement statement = ENGLISH.read(text);

        assertThat(statement.kind()).isEqualTo(KeyResultKind.VAGUE);
        assertThat(statement.isMeasurable()).isFalse();
        assertThat(statement.direction()).isEqualTo(StatementDirection.NONE);
        assertThat(statement.verb()).isEmpty();
        assertThat(statement.metric()).isEmpty();
        assertThat(statement.completeness()).isZero();
        assertThat(statement.measure()).isEmpty();
        assertEvidence(statement, StatementPart.KIND, Clue.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {".5a1", ",5km2", "by .5x2 more", ",2Mcontratar", ".9abcdefghijk"})
    void readsNamesThatBeginWithADecimalMark(String text) {
        assertThat(ENGLISH.read(text).text()).isEqualTo(text);
        assertThat(StatementReader.spanish().read(text).text()).isEqualTo(text);
    }

    @Test
    void readsNoChangeThatIsNegative() {
        assertThat(ENGLISH.read("Raise revenue by ±3%").change()).hasValueSatisfying(change -> {
            assertThat(change.value()).isEqualByComparingTo("3");
            assertThat(change.upTo()).isEmpty();
        });
    }

    @Test
    void hasAReaderOfEachLanguage() {
        assertThat(StatementReader.of(Language.ENGLISH).map(StatementReader::language))
                .hasValue(Language.ENGLISH);
        assertThat(StatementReader.of(Language.SPANISH).map(StatementReader::language))
                .hasValue(Language.SPANISH);
        assertThat(StatementReader.of(Language.of("de"))).isEmpty();
        assertThat(StatementReader.spanish()).hasToString("StatementReader[es]");
    }

    @Test
    void worksOutDatesByItsCycle() {
        String text = "Publish the guide by the end of the quarter";

        assertThat(ENGLISH.read(text).deadline().flatMap(Deadline::date)).isEmpty();
        assertThat(ENGLISH.in(CYCLE).read(text).deadline().flatMap(Deadline::date))
                .hasValue(LocalDate.of(2026, 12, 31));
        assertThat(ENGLISH.in(CYCLE, CALENDAR)
                        .read("Publish the guide by Q4")
                        .deadline()
                        .flatMap(Deadline::date))
                .hasValue(LocalDate.of(2027, 6, 30));
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(
                        ENGLISH.read("Win 20 customers"),
                        StatementReader.english().read("Win 20 customers"))
                .addEqualityGroup(ENGLISH.read("Win 21 customers"))
                .addEqualityGroup(ENGLISH.read("Win 20 customers").withText("Win 20  customers"))
                .addEqualityGroup(ENGLISH.readObjective("Win 20 customers"), ENGLISH.readObjective("Win 20 customers"))
                .testEquals();
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Language.class, Language.ENGLISH)
                .setDefault(Lexicon.class, Lexicon.english())
                .setDefault(Cycle.class, CYCLE)
                .setDefault(FiscalCalendar.class, CALENDAR)
                .setDefault(Span.class, new Span(0, 1))
                .setDefault(Objective.class, OBJECTIVE)
                .setDefault(ResolvedProgram.class, PROGRAM)
                .setDefault(Phrase.class, new Phrase("a", new Span(0, 1)));

        tester.testAllPublicStaticMethods(StatementReader.class);
        tester.testAllPublicInstanceMethods(ENGLISH);
        tester.testAllPublicConstructors(Phrase.class);
        tester.testAllPublicConstructors(Mark.class);
        tester.testAllPublicConstructors(Evidence.class);
        tester.testAllPublicConstructors(Deadline.class);
        tester.testAllPublicConstructors(StatedNumber.class);
        tester.testAllPublicConstructors(StatedTarget.class);
        tester.testAllPublicConstructors(StatedChange.class);
    }

    @Test
    void comparesAsItsSignSays() {
        assertThat(List.of(Comparison.values()))
                .extracting(Comparison::sign)
                .containsExactly("=", ">=", ">", "<=", "<");
        assertThat(Comparison.AT_LEAST.isLowerBound() && !Comparison.AT_LEAST.isStrict())
                .isTrue();
        assertThat(Comparison.MORE_THAN.isLowerBound() && Comparison.MORE_THAN.isStrict())
                .isTrue();
        assertThat(Comparison.AT_MOST.isUpperBound() && !Comparison.AT_MOST.isStrict())
                .isTrue();
        assertThat(Comparison.LESS_THAN.isUpperBound() && Comparison.LESS_THAN.isStrict())
                .isTrue();
        assertThat(Comparison.EXACTLY.isLowerBound() || Comparison.EXACTLY.isUpperBound())
                .isFalse();
    }
}
