package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.metric.MetricUnit;

/** Numbers with their comparison, range, unit and rate. */
class FiguresTest {

    private static List<Figure> figures(Lexicon lexicon, String text) {
        List<Figure> figures = new ArrayList<>();
        for (Piece piece : Pieces.of(lexicon.tokens(text), lexicon.words())) {
            if (piece.figure != null) {
                figures.add(piece.figure);
            }
        }
        return figures;
    }

    /** A figure as it is told in the tables: comparison, value or range, unit, and per what. */
    private static String written(Figure figure) {
        return figure.comparison.sign()
                + " "
                + figure.value.toPlainString()
                + Optional.ofNullable(figure.upTo)
                        .map(end -> ".." + end.toPlainString())
                        .orElse("")
                + Optional.ofNullable(figure.unit)
                        .map(MetricUnit::toString)
                        .map(" "::concat)
                        .orElse("")
                + Optional.ofNullable(figure.per).map(per -> " / " + per).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5                       | = 5
                    5%                      | = 5 percent
                    5 percent               | = 5 percent
                    5 percentage points     | = 5 points
                    5 pp                    | = 5 points
                    3x                      | = 3 factor
                    420ms                   | = 420 time:milliseconds
                    30 minutes              | = 30 time:minutes
                    5 business days         | = 5 time:days
                    $1.5M                   | = 1500000 currency:USD
                    €50k                    | = 50000 currency:EUR
                    200k EUR                | = 200000 currency:EUR
                    4.5 million USD         | = 4500000 currency:USD
                    60,000 kg               | = 60000 other:kg
                    the 75th percentile     | = 75 other:percentile
                    at least 92%            | >= 92 percent
                    a minimum of 92%        | >= 92 percent
                    ≥ 92 %                  | >= 92 percent
                    >= 92 %                 | >= 92 percent
                    92%+                    | >= 92 percent
                    65+                     | >= 65
                    92% or more             | >= 92 percent
                    92% or higher           | >= 92 percent
                    no less than 92%        | >= 92 percent
                    more than 92%           | > 92 percent
                    over 92%                | > 92 percent
                    > 92%                   | > 92 percent
                    at most 5 days          | <= 5 time:days
                    no more than 5 days     | <= 5 time:days
                    5 days or less          | <= 5 time:days
                    up to 5 days            | <= 5 time:days
                    less than 5 days        | < 5 time:days
                    under 5 days            | < 5 time:days
                    below 5 days            | < 5 time:days
                    <5%                     | < 5 percent
                    10-12                   | = 10..12
                    10–12%                  | = 10..12 percent
                    between 10 and 12%      | = 10..12 percent
                    ±3%                     | = -3..3 percent
                    4.2 out of 5            | = 4.2 score:5
                    4/5                     | = 4 score:5
                    4.5/5                   | = 4.5 score:5
                    9 out of 10 customers   | = 90 percent
                    3:1                     | = 3 other:ratio n:1
                    1:5                     | = 5 other:ratio 1:n
                    half of the users       | = 50 percent
                    zero                    | = 0
                    twenty-five             | = 25
                    about 3,000             | = 3000
                    10 per week             | = 10 / WEEK
                    10/week                 | = 10 / WEEK
                    10 per month            | = 10 / MONTH
                    $40k per month          | = 40000 currency:USD / MONTH
                    3 times per day         | = 3
                    """)
    void readsFiguresInEnglish(String text, String figure) {
        assertThat(figures(Lexicon.english(), text))
                .extracting(FiguresTest::written)
                .containsExactly(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 %                        | = 5 percent
                    el 5 por ciento            | = 5 percent
                    5 puntos porcentuales      | = 5 points
                    1.200 €                    | = 1200 currency:EUR
                    2 M€                       | = 2000000 currency:EUR
                    30 mil                     | = 30000
                    45 días                    | = 45 time:days
                    3 veces                    | = 3 factor
                    al menos el 92 %           | >= 92 percent
                    como mínimo 92 %           | >= 92 percent
                    92 % o más                 | >= 92 percent
                    más del 92 %               | > 92 percent
                    superior a 92 %            | > 92 percent
                    como máximo 5 días         | <= 5 time:days
                    no más de 5 días           | <= 5 time:days
                    menos de 5 días            | < 5 time:days
                    por debajo del 5 %         | < 5 percent
                    inferior a 40 minutos      | < 40 time:minutes
                    entre 10 y 12              | = 10..12
                    65-70 %                    | = 65..70 percent
                    4,2 sobre 5                | = 4.2 score:5
                    4,5/5                      | = 4.5 score:5
                    3:1                        | = 3 other:ratio n:1
                    la mitad de los alumnos    | = 50 percent
                    treinta y cinco            | = 35
                    150 por semana             | = 150 / WEEK
                    25 al mes                  | = 25 / MONTH
                    """)
    void readsFiguresInSpanish(String text, String figure) {
        assertThat(figures(Lexicon.spanish(), text))
                .extracting(FiguresTest::written)
                .containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P95", "SOC2", "2FA", "v2", "C100"})
    void takesNoPartOfANameForAFigure(String text) {
        assertThat(figures(Lexicon.english(), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"top 10", "stage 3", "ISO 9001", "SOC 2", "version 4", "#1", "Tier 2"})
    void marksNumbersThatName(String text) {
        assertThat(figures(Lexicon.english(), text))
                .extracting(figure -> figure.name)
                .containsExactly(true);
    }

    @Test
    void tellsBaselineAndTargetApart() {
        assertThat(figures(Lexicon.english(), "from 45 to 30 days (currently 50)"))
                .extracting(FiguresTest::written)
                .containsExactly("= 45", "= 30 time:days", "= 50");
        assertThat(figures(Lexicon.english(), "-5% and +12%"))
                .extracting(figure -> figure.minus + " " + figure.plus)
                .containsExactly("true false", "false true");
    }

    @Test
    void knowsALengthOfTimeBeforeANoun() {
        assertThat(figures(Lexicon.english(), "90-day retention"))
                .extracting(figure -> figure.attributive)
                .containsExactly(true);
        assertThat(figures(Lexicon.english(), "90 days"))
                .extracting(figure -> figure.attributive)
                .containsExactly(false);
    }
}
