package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.okr4j.statement.LexiconFile.Line;

class LexiconFileTest {

    @Test
    void readsSectionsAndEntries() {
        assertThat(LexiconFile.read("en/verbs.txt", """
                        # Verbs.

                        [verb.decrease]
                        reduce
                        cut, cut back: past cut, participle cut, gerund cutting
                        [unit.time]
                          minute, min = minutes
                        """))
                .satisfiesExactly(
                        reduce -> {
                            assertThat(reduce.place()).isEqualTo("en/verbs.txt:4");
                            assertThat(reduce.section()).isEqualTo("verb.decrease");
                            assertThat(reduce.lemma()).isEqualTo("reduce");
                            assertThat(reduce.words()).containsExactly("reduce");
                            assertThat(reduce.forms()).isEmpty();
                            assertThat(reduce.value()).isEmpty();
                        },
                        cut -> {
                            assertThat(cut.place()).isEqualTo("en/verbs.txt:5");
                            assertThat(cut.words()).containsExactly("cut", "cut back");
                            assertThat(cut.forms()).containsOnlyKeys("past", "participle", "gerund");
                            assertThat(cut.forms().get("gerund")).containsExactly("cutting");
                        },
                        minute -> {
                            assertThat(minute.place()).isEqualTo("en/verbs.txt:7");
                            assertThat(minute.section()).isEqualTo("unit.time");
                            assertThat(minute.words()).containsExactly("minute", "min");
                            assertThat(minute.value()).isEqualTo("minutes");
                        });
    }

    @Test
    void readsSeveralFormsOfATag() {
        Line go = LexiconFile.read("x", "[verb.state]\nir: finite va van vamos, past fue fueron")
                .get(0);

        assertThat(go.forms().get("finite")).containsExactly("va", "van", "vamos");
        assertThat(go.forms().get("past")).containsExactly("fue", "fueron");
    }

    @Test
    void readsLinesThatEndAsOnWindows() {
        assertThat(LexiconFile.read("x", "# a\r\n[noun.output]\r\narticle\r\n"))
                .extracting(Line::lemma)
                .containsExactly("article");
    }

    @Test
    void readsNothingFromAnEmptyFile() {
        assertThat(LexiconFile.read("x", "")).isEmpty();
        assertThat(LexiconFile.read("x", "# nothing\n\n[noun.output]\n")).isEmpty();
    }

    @Test
    void wantsASectionFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LexiconFile.read("en/nouns.txt", "\narticle\n[noun.output]"))
                .withMessage(
                        "en/nouns.txt:2: a section such as [noun.output] must come before the first entry: article");
    }

    @Test
    void wantsATagBeforeForms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LexiconFile.read("en/verbs.txt", "[verb.win]\nwin: won"))
                .withMessage("en/verbs.txt:2: a form must have a tag before it, as in 'past won': won");
    }

    @Test
    void wantsAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LexiconFile.read("en/verbs.txt", "[verb.win]\n, ,"))
                .withMessage("en/verbs.txt:2: an entry must have a word: , ,");
    }
}
