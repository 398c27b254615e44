package org.okr4j.statement;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {

    /** The words and signs as they are looked up, phrases in brackets; numbers as they are worked out. */
    private static String tokens(Lexicon lexicon, String text) {
        return lexicon.tokens(text).stream().map(LexerTest::written).collect(joining(" "));
    }

    private static String written(Token token) {
        if (token.number != null) {
            return token.number.toPlainString() + (token.ordinal ? "." : "");
        }
        return token.norm.contains(" ") ? "[" + token.norm + "]" : token.norm;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no more than 5           | [no more than] 5
                    at least ten             | [at least] 10
                    roll out the app         | [roll out] the app
                    rolled out the app       | [rolled out] the app
                    year-end                 | [year end]
                    90-day retention         | 90 day retention
                    two                      | 2
                    twenty-five              | 25
                    twenty five              | 25
                    sixty one                | 61
                    one hundred              | 100
                    two million              | 2000000
                    one million              | 1000000
                    a million users          | 1000000 users
                    half a million           | 500000
                    2M                       | 2000000
                    $1.5bn                   | $ 1500000000
                    $40k                     | $ 40000
                    3.2 million              | 3200000
                    100 thousand             | 100000
                    75th percentile          | 75. percentile
                    3x                       | 3 x
                    420ms                    | 420 ms
                    two-factor login         | two factor login
                    5S audits                | 5 s audits
                    """)
    void takesPhrasesAndNumbersTogetherInEnglish(String text, String tokens) {
        assertThat(tokens(Lexicon.english(), text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no más de 5              | [no mas de] 5
                    como mínimo diez         | [como minimo] 10
                    treinta y cinco          | 35
                    dos mil                  | 2000
                    2 millones               | 2000000
                    30 mil                   | 30000
                    1,5 millones             | 1500000
                    un millón de euros       | 1000000 de euros
                    reducir a la mitad       | [reducir a la mitad]
                    3 mil millones           | 3000000000
                    10 000 alumnos           | 10000 alumnos
                    """)
    void takesPhrasesAndNumbersTogetherInSpanish(String text, String tokens) {
        assertThat(tokens(Lexicon.spanish(), text)).isEqualTo(tokens);
    }

    @Test
    void endsNoSentenceAfterAnAbbreviation() {
        assertThat(kinds("Grow sales by 5%. Cut costs."))
                .containsExactly(
                        TokenKind.WORD,
                        TokenKind.WORD,
                        TokenKind.WORD,
                        TokenKind.NUMBER,
                        TokenKind.SIGN,
                        TokenKind.STOP,
                        TokenKind.WORD,
                        TokenKind.WORD,
                        TokenKind.STOP);
        assertThat(kinds("by Sept. 30")).doesNotContain(TokenKind.STOP);
        assertThat(kinds("sales of Acme inc. rise")).doesNotContain(TokenKind.STOP);
    }

    private static List<TokenKind> kinds(String text) {
        return Lexicon.english().tokens(text).stream().map(token -> token.kind).toList();
    }

    @Test
    void takesANumberWithUnheardLettersForAName() {
        assertThat(Lexicon.english().tokens("2FA logins").get(0)).satisfies(name -> {
            assertThat(name.kind).isEqualTo(TokenKind.WORD);
            assertThat(name.entry.isUnknown()).isTrue();
            assertThat(name.end).isEqualTo(3);
        });
    }

    @Test
    void knowsWordsByClassAndForm() {
        Token launched = Lexicon.english().tokens("launched").get(0);
        Token reduciremos = Lexicon.spanish().tokens("reduciremos").get(0);

        assertThat(launched.is(Category.VERB_DELIVER)).isTrue();
        assertThat(launched.entry.verb()).isEqualTo("launch");
        assertThat(launched.entry.has(VerbForm.PARTICIPLE)).isTrue();
        assertThat(launched.entry.has(VerbForm.BASE)).isFalse();
        assertThat(reduciremos.is(Category.VERB_DECREASE)).isTrue();
        assertThat(reduciremos.entry.verb()).isEqualTo("reducir");
        assertThat(reduciremos.entry.has(VerbForm.FINITE)).isTrue();
        assertThat(Lexicon.english().tokens("xyzzyx").get(0).entry.isUnknown()).isTrue();
    }
}
