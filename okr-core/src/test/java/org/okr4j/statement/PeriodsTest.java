package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;

/** Dates and periods, and which of them say when a result is due. */
class PeriodsTest {

    /** Fiscal years begin in July; the second quarter of 2027 is October to December 2026. */
    private static final FiscalCalendar CALENDAR = FiscalCalendar.startingIn(Month.JULY);

    private static final Cycle CYCLE = CALENDAR.quarter(2027, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by 2026-11-30                | 2026-11-30
                    by 30 November 2026          | 2026-11-30
                    by November 30, 2026         | 2026-11-30
                    by November 30               | 2026-11-30
                    by the 30th of November      | 2026-11-30
                    by March 5                   | 2027-03-05
                    by 12/24/2026                | 2026-12-24
                    before 1 December            | 2026-12-01
                    until 15 October             | 2026-10-15
                    by March                     | 2027-03-31
                    in February 2028             | 2028-02-29
                    by the end of November       | 2026-11-30
                    by end of Q3                 | 2027-03-31
                    by Q3                        | 2027-03-31
                    in Q4 FY27                   | 2027-06-30
                    by Q1 FY28                   | 2027-09-30
                    by EOQ                       | 2026-12-31
                    by EOY                       | 2027-06-30
                    by FY28                      | 2028-06-30
                    in H2                        | 2027-06-30
                    by 2028                      | 2028-12-31
                    this quarter                 | 2026-12-31
                    by the end of the quarter    | 2026-12-31
                    by the end of the fiscal year| 2027-06-30
                    this fiscal year             | 2027-06-30
                    next quarter                 | 2027-03-31
                    in the third quarter         | 2027-03-31
                    within 90 days               | 2026-12-29
                    in six months                | 2027-03-31
                    over the next two quarters   | 2027-03-31
                    """)
    void readsDeadlinesInEnglish(String phrase, String date) {
        assertDeadline(StatementReader.english(), "Publish the guide " + phrase, phrase, date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    antes del 30 de noviembre de 2026  | 2026-11-30
                    antes del 30 de noviembre          | 2026-11-30
                    hasta el 5 de marzo                | 2027-03-05
                    para finales de noviembre          | 2026-11-30
                    en el T3                           | 2027-03-31
                    en el tercer trimestre             | 2027-03-31
                    a finales de año                   | 2027-06-30
                    antes de fin de año                | 2027-06-30
                    este trimestre                     | 2026-12-31
                    durante 2028                       | 2028-12-31
                    en el segundo semestre             | 2027-06-30
                    en un plazo de 60 días             | 2026-11-29
                    en 90 días                         | 2026-12-29
                    antes del 24/12/2026               | 2026-12-24
                    """)
    void readsDeadlinesInSpanish(String phrase, String date) {
        assertDeadline(StatementReader.spanish(), "Publicar la guía " + phrase, phrase, date);
    }

    private static void assertDeadline(StatementReader reader, String text, String phrase, String date) {
        Optional<Deadline> deadline = reader.in(CYCLE, CALENDAR).read(text).deadline();

        assertThat(deadline.map(Deadline::text)).hasValue(phrase);
        assertThat(deadline.flatMap(Deadline::date).map(Object::toString)).hasValue(date);
        assertThat(reader.read(text).deadline().map(Deadline::text))
                .as("without a cycle")
                .hasValue(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publish the guide by Q3",
                "Publish the guide by March",
                "Publish the guide this quarter",
                "Publish the guide by 30 November",
                "Publish the guide within 90 days",
            })
    void leavesADateOpenThatNoCycleFixes(String text) {
        assertThat(StatementReader.english().read(text).deadline())
                .hasValueSatisfying(deadline -> assertThat(deadline.date()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer 90% of calls within 20 seconds",
                "Answer 90% of tickets within 2 days of receipt",
                "Raise weekly visits to 500",
                "Publish 4 posts per month",
                "Raise sales by 5% compared to Q4 2025",
                "Grow revenue 8% quarter over quarter",
                "Keep churn below 3%",
                "90-day retention at 40%",
                "Reach a daily average of 20 visits",
                "The plan may change",
                "Cut the wait from 45 to 30 days",
            })
    void takesRatesAndWindowsForNoDeadlines(String text) {
        assertThat(StatementReader.english().in(CYCLE, CALENDAR).read(text).deadline())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By 30 November, publish the guide        | By 30 November
                    In Q3, publish the guide                 | In Q3
                    Publish the guide (by March) for parents | by March
                    """)
    void findsDeadlinesAnywhere(String text, String phrase) {
        assertThat(StatementReader.english().read(text).deadline().map(Deadline::text))
                .hasValue(phrase);
    }
}
