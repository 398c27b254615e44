package org.okr4j.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.text.Language;

class LexiconTest {

    private static final Language FRENCH = Language.of("fr");
    private static final List<String> FILES = List.of(
            "verbs.txt",
            "nouns.txt",
            "words.txt",
            "numbers.txt",
            "units.txt",
            "calendar.txt",
            "inflection.txt",
            "formula.txt");

    private static Map<String, String> french() {
        Map<String, String> files = new HashMap<>();
        for (String name : FILES) {
            Path file = LabeledSentence.FOLDER.resolve("lexicon/fr").resolve(name);
            try {
                files.put(name, Files.readString(file, UTF_8));
            } catch (IOException e) {
                throw new AssertionError(file.toString(), e);
            }
        }
        return files;
    }

    private static Map<String, String> frenchWith(String file, String content) {
        Map<String, String> files = french();
        files.put(file, content);
        return files;
    }

    @Test
    void hasEnglishAndSpanish() {
        assertThat(Lexicon.english().language()).isEqualTo(Language.ENGLISH);
        assertThat(Lexicon.spanish().language()).isEqualTo(Language.SPANISH);
        assertThat(Lexicon.of(Language.ENGLISH)).containsSame(Lexicon.english());
        assertThat(Lexicon.of(Language.SPANISH)).containsSame(Lexicon.spanish());
        assertThat(Lexicon.of(FRENCH)).isEmpty();
        assertThat(StatementReader.of(FRENCH)).isEmpty();
        assertThat(Lexicon.english().toString()).matches("Lexicon\\[en, [0-9]{4,} words]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Réduire le délai moyen de 45 à 30 jours avant le 30 septembre 2026. | OUTCOME_METRIC | réduire | délai moyen | DECREASE | 45 | = 30 | - | avant le 30 septembre 2026 | 2026-09-30
                    Augmenter le taux de réussite de 82 % à 90 %.           | OUTCOME_METRIC | augmenter | taux de réussite | INCREASE | 82 | = 90 | - | - | -
                    Baisser les coûts de 1 200 000 à 900 000 euros en 2026. | OUTCOME_METRIC | baisser | coûts | DECREASE | 1200000 | = 900000 | - | en 2026 | 2026-12-31
                    Publier 12 articles d'ici fin juin 2026.                | COUNTED_OUTPUT | publier | articles | REACH | - | = 12 | - | d'ici fin juin 2026 | 2026-06-30
                    Former trente agents d'ici décembre 2026.               | COUNTED_OUTPUT | former | agents | REACH | - | = 30 | - | d'ici décembre 2026 | 2026-12-31
                    Maintenir la disponibilité au-dessus de 99,9 %.         | OUTCOME_METRIC | maintenir | disponibilité | MAINTAIN | - | > 99.9 | - | - | -
                    Signer 20 contrats au premier trimestre.                | OUTCOME_METRIC | signer | contrats | REACH | - | = 20 | - | au premier trimestre | -
                    Taux de réussite d'au moins 85 %                        | OUTCOME_METRIC | - | Taux de réussite | REACH | - | >= 85 | - | - | -
                    Doubler les ventes.                                     | OUTCOME_METRIC | doubler | ventes | INCREASE | - | - | FACTOR 2 | - | -
                    Lancer le nouveau portail.                              | OUTPUT_TASK | lancer | - | NONE | - | - | - | - | -
                    Tous les agents utilisent le portail.                   | BINARY | utiliser | agents utilisent le portail | NONE | - | - | - | - | -
                    Améliorer la satisfaction.                              | VAGUE | améliorer | satisfaction | INCREASE | - | - | - | - | -
                    """)
    void readsAThirdLanguageFromItsFiles(
            String text,
            String kind,
            String verb,
            String metric,
            String direction,
            String baseline,
            String target,
            String change,
            String deadline,
            String date) {
        Map<String, String> read = LabeledSentence.read(
                StatementReader.of(Lexicon.of(FRENCH, french())).read(text));

        assertThat(read)
                .containsEntry("kind", kind)
                .containsEntry("verb", given(verb))
                .containsEntry("metric", given(metric))
                .containsEntry("direction", direction)
                .containsEntry("baseline", given(baseline))
                .containsEntry("target", given(target))
                .containsEntry("change", given(change))
                .containsEntry("deadline", given(deadline))
                .containsEntry("date", given(date));
    }

    private static String given(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    @Test
    void writesTheFormulaOfAThirdLanguage() {
        StatementReader reader = StatementReader.of(Lexicon.of(FRENCH, french()));

        assertThat(reader.language()).isEqualTo(FRENCH);
        assertThat(reader.read("Publier 12 articles").proposal())
                .isEqualTo("nous allons publier 12 articles avant [date]");
    }

    @Test
    void wantsEveryFile() {
        for (String file : FILES) {
            Map<String, String> files = french();
            files.remove(file);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Lexicon.of(FRENCH, files))
                    .withMessage("Lexicon 'fr': file must be given: " + file);
        }
    }

    @Test
    void refusesFilesThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.of(FRENCH, frenchWith("adverbs.txt", "")))
                .withMessage("Lexicon 'fr': file must be one of %s: adverbs.txt", FILES);
    }

    @Test
    void refusesSectionsThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.of(FRENCH, frenchWith("nouns.txt", "# names\n[noun.person]\nami")))
                .withMessageStartingWith("fr/nouns.txt:3: section must be one of [verb.increase, verb.decrease, ")
                .withMessageEndingWith(": [noun.person]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    numbers.txt | [number] deux | fr/numbers.txt:2: an entry of [number] must have a value after an equals sign: deux
                    verbs.txt | [verb.multiply] doubler | fr/verbs.txt:2: an entry of [verb.multiply] must have a value after an equals sign: doubler
                    units.txt | [unit.time] jour | fr/units.txt:2: an entry of [unit.time] must have a value after an equals sign: jour
                    nouns.txt | [noun.output] guide = 3 | fr/nouns.txt:2: an entry of [noun.output] must not have a value after an equals sign: guide
                    numbers.txt | [number] deux = II | fr/numbers.txt:2: value must be readable: II
                    units.txt | [unit.money] sou = sou | fr/units.txt:2: value must be readable: sou
                    calendar.txt | [calendar.month] mai = V | fr/calendar.txt:2: value must be readable: V
                    inflection.txt | [verb] er = present e | fr/inflection.txt:2: tag must be one of [base, finite, past, participle, gerund]: present
                    verbs.txt | [verb.win] gagner: gagna | fr/verbs.txt:2: a form must have a tag before it, as in 'past won': gagna
                    formula.txt | [formula] move = {verb} | formula.txt: an entry must be given: gap.verb
                    """)
    void saysWhereALineCannotBeRead(String file, String content, String message) {
        String lines = content.replace("] ", "]\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.of(FRENCH, frenchWith(file, lines)))
                .withMessage(message);
    }

    @Test
    void findsRegularAndIrregularForms() {
        Lexicon lexicon = Lexicon.of(FRENCH, french());

        assertThat(entry(lexicon, "publiés").has(VerbForm.PARTICIPLE)).isTrue();
        assertThat(entry(lexicon, "publierons").has(VerbForm.FINITE)).isTrue();
        assertThat(entry(lexicon, "publier").has(VerbForm.BASE)).isTrue();
        assertThat(entry(lexicon, "réduite").verb()).isEqualTo("réduire");
        assertThat(entry(lexicon, "REDUITE").has(VerbForm.PARTICIPLE)).isTrue();
        assertThat(entry(lexicon, "articles").isPlural()).isTrue();
        assertThat(entry(lexicon, "taux de réussite").is(Category.NOUN_METRIC)).isTrue();
        assertThat(entry(lexicon, "inconnu").isUnknown()).isTrue();
    }

    private static Entry entry(Lexicon lexicon, String word) {
        List<Token> tokens = lexicon.tokens(word);
        assertThat(tokens).as(word).hasSize(1);
        return tokens.get(0).entry;
    }

    @Test
    void takesAHyphenInAPhraseForABlank() {
        assertThat(entry(Lexicon.english(), "year-end").is(Category.CALENDAR_EOY))
                .isTrue();
        assertThat(entry(Lexicon.english(), "year end").is(Category.CALENDAR_EOY))
                .isTrue();
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(Language.class, Language.ENGLISH);

        tester.testAllPublicStaticMethods(Lexicon.class);
    }
}
