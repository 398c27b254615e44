package org.okr4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentWordsTest {

    @Test
    void caseAccentsSmallWordsAndEndingsDoNotMatter() {
        assertThat(ContentWords.of("The city’s permits, faster").stems())
                .containsExactlyInAnyOrderElementsOf(
                        ContentWords.of("Faster city permit").stems());
        assertThat(ContentWords.of("Trámites más rápidos").stems())
                .isEqualTo(ContentWords.of("Tramite rapido").stems());
    }

    @Test
    void aTextOfSmallWordsKeepsThem() {
        assertThat(ContentWords.of("Do it").stems()).containsExactly("d", "it");
        assertThat(ContentWords.of("!?").stems()).isEmpty();
    }

    @Test
    void aFigureStaysAsItIs() {
        assertThat(ContentWords.of("Top 100 roads").stems()).containsExactly("100", "road");
    }

    @Test
    void abbreviationsCountInTheNameOfAFigureAlone() {
        assertThat(ContentWords.of("HR costs").stems()).containsExactly("cost");
        assertThat(ContentWords.ofName("HR costs").stems()).containsExactly("hr", "cost");
        assertThat(ContentWords.ofName("the costs of it").stems()).containsExactly("cost");
        assertThat(ContentWords.ofName("NPS").stems()).containsExactly("np");
    }

    @ParameterizedTest
    @CsvSource({
        "wait for a building permit,    building permit wait,          1,    true",
        "average building permit wait,  building permit wait,          0.75, true",
        "average building permit wait,  building permit wait,          0.76, false",
        "building permits,              business permits,              0.5,  false",
        "building permits,              business permits,              0.33, true",
        "!,                             ?,                             0.1,  false"
    })
    void isAlikeByTheShareOfStems(String one, String other, BigDecimal least, boolean alike) {
        ContentWords words = ContentWords.of(one);
        ContentWords others = ContentWords.of(other);

        assertThat(words.isAlike(others, least)).isEqualTo(alike);
        assertThat(others.isAlike(words, least)).isEqualTo(alike);
    }

    @Test
    void knowsWhatBothSpeakOf() {
        ContentWords text = ContentWords.of("Close deals from qualified leads");

        assertThat(text.hasAll(ContentWords.of("Qualified lead"))).isTrue();
        assertThat(text.hasAll(ContentWords.of("unqualified leads"))).isFalse();
        assertThat(text.hasAll(ContentWords.of("…"))).isFalse();
        assertThat(text.shared(ContentWords.of("lead, qualified"))).containsExactly("qualified", "leads");
    }
}
