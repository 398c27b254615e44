package org.okr4j.statement;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {

    /** The tokens with their kind and, where they follow the one before without a blank, a plus before them. */
    private static String scan(String text, boolean decimalComma) {
        return Scanner.scan(text, decimalComma).stream()
                .map(token -> (token.glued ? "+" : "") + written(token))
                .collect(joining(" "));
    }

    private static String written(Token token) {
        return switch (token.kind) {
            case WORD -> "w:" + token.norm;
            case NUMBER -> "n:" + (token.number == null ? "?" : token.number.toPlainString());
            case DATE -> "d:" + token.date;
            case SIGN -> "s:" + token.norm;
            case STOP -> "stop";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,234.5         | n:1234.5
                    1,234,567       | n:1234567
                    0.65            | n:0.65
                    .65             | n:0.65
                    1.5             | n:1.5
                    12,5            | n:12.5
                    1'200           | n:1200
                    0,650           | n:0.650
                    1,2345          | n:1.2345
                    12,345,67       | n:12345.67
                    007             | n:7
                    3,000.          | n:3000 +stop
                    10, 20          | n:10 +s:, n:20
                    10 000          | n:10000
                    """)
    void readsNumbersWithADecimalPoint(String text, String tokens) {
        assertThat(scan(text, false)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.234,5         | n:1234.5
                    1.234.567       | n:1234567
                    0,65            | n:0.65
                    ,65             | n:0.65
                    10 000          | n:10000
                    1 234 567,8     | n:1234567.8
                    99.95           | n:99.95
                    5.000           | n:5000
                    1.5             | n:1.5
                    10 00           | n:10 n:0
                    """)
    void readsNumbersWithADecimalComma(String text, String tokens) {
        assertThat(scan(text, true)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10\u00a0000", "10\u202f000", "10\u2009000"})
    void takesAnUnbreakableBlankBetweenGroupsInAnyLanguage(String text) {
        assertThat(scan(text, false)).isEqualTo("n:10000");
        assertThat(scan(text, true)).isEqualTo("n:10000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-09-30      | d:2026-09-30 | d:2026-09-30
                    2026/9/30       | d:2026-09-30 | d:2026-09-30
                    30.9.2026       | d:2026-09-30 | d:2026-09-30
                    30/9/2026       | d:2026-09-30 | d:2026-09-30
                    9/10/2026       | d:2026-09-10 | d:2026-10-09
                    29/2/2028       | d:2028-02-29 | d:2028-02-29
                    """)
    void readsDates(String text, String pointFirst, String commaFirst) {
        assertThat(scan(text, false)).isEqualTo(pointFirst);
        assertThat(scan(text, true)).isEqualTo(commaFirst);
    }

    @Test
    void takesWhatIsNoDayForNumbers() {
        assertThat(scan("2026-13-45", false)).isEqualTo("n:2026 +s:- +n:13 +s:- +n:45");
        assertThat(scan("31/31/2026", false)).isEqualTo("n:31 +s:/ +n:31 +s:/ +n:2026");
        assertThat(scan("10-12", false)).isEqualTo("n:10 +s:- +n:12");
        assertThat(scan("3/4", false)).isEqualTo("n:3 +s:/ +n:4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    420ms           | n:420 +w:ms
                    3x              | n:3 +w:x
                    75th            | n:75 +w:th
                    2FA             | n:2 +w:fa
                    $40k            | s:$ +n:40 +w:k
                    1.5M            | n:1.5 +w:m
                    P95             | w:p95
                    SOC2            | w:soc2
                    5S3             | w:5s3
                    1stsecondthird  | w:1stsecondthird
                    v1.2            | w:v1.2
                    """)
    void keepsLettersAndDigitsTogether(String text, String tokens) {
        assertThat(scan(text, false)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    first-line      | w:first +w:line
                    90-day          | n:90 +w:day
                    Lost-time zero  | w:lost +w:time w:zero
                    on/off          | w:on +s:/ +w:off
                    a - b           | w:a s:- w:b
                    p.m             | w:p.m
                    Node.js         | w:node.js
                    i.e. this       | w:i.e +stop w:this
                    customer's      | w:customer
                    customers'      | w:customers +s:'
                    don't           | w:don't
                    don’t           | w:don't
                    Él está         | w:el w:esta
                    señal           | w:senal
                    e-mail          | w:e +w:mail
                    """)
    void endsWordsAtHyphensAndKeepsDotsAndApostrophesInside(String text, String tokens) {
        assertThat(scan(text, false)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Why? Now!       | w:why +stop w:now +stop
                    ¿Ya? Sí;        | stop +w:ya +stop w:si +stop
                    a->b            | w:a +s:-> +w:b
                    >= 4            | s:>= n:4
                    <5%             | s:< +n:5 +s:%
                    a -- b          | w:a s:-- w:b
                    ____            | s:_
                    wait…           | w:wait +s:…
                    +12             | s:+ +n:12
                    (45)            | s:( +n:45 +s:)
                    """)
    void cutsOffSigns(String text, String tokens) {
        assertThat(scan(text, false)).isEqualTo(tokens);
    }

    @Test
    void takesNoLineForOneWithTheNext() {
        assertThat(scan("a\nb", false)).isEqualTo("w:a stop w:b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00a0", "\u200b", "😀", "\ud83d", "\u0000"})
    void seesNothingInWhatIsNeitherWordNorNumberNorSign(String text) {
        assertThat(Scanner.scan(text, false)).isEmpty();
    }

    @Test
    void tellsWhereTokensStand() {
        List<Token> tokens = Scanner.scan("  Cut by 12.5%", false);

        assertThat(tokens).extracting(token -> token.start).containsExactly(2, 6, 9, 13);
        assertThat(tokens).extracting(token -> token.end).containsExactly(5, 8, 13, 14);
        assertThat(tokens).extracting(token -> token.lowerCase).containsExactly(false, true, false, false);
    }

    @Test
    void takesAVeryLongNumberForAName() {
        assertThat(Scanner.scan("1".repeat(40), false))
                .singleElement()
                .satisfies(token -> assertThat(token.number).isEqualTo(new BigDecimal("1".repeat(40))));
        assertThat(Scanner.scan("1".repeat(41), false))
                .singleElement()
                .satisfies(token -> assertThat(token.kind).isEqualTo(TokenKind.WORD));
    }

    @ParameterizedTest
    @CsvSource({
        "Reducción, reduccion",
        "ÑANDÚ, nandu",
        "customer's, customer",
        "customer’s, customer",
        "İ, i",
        "P95, p95"
    })
    void looksUpWordsInLowerCaseWithoutAccents(String word, String norm) {
        assertThat(Scanner.norm(word)).isEqualTo(norm);
    }
}
