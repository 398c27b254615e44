package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.text.Language;

/** What holds for the reading of any text, in each language. */
class StatementReaderProperties {

    private static final FiscalCalendar CALENDAR = FiscalCalendar.startingIn(Month.JULY);

    private static final List<String> ENGLISH = words(
            "increase reduce cut keep maintain double halve triple reach achieve hit exceed launch publish train hire"
                    + " define measure baseline improve win sign is are has have been be will we used rated reduced kept"
                    + " growth reduction increase| customers users revenue churn latency waiting| time error| rate NPS"
                    + " uptime workshops articles managers staff deals tickets SOC| 2 P95 budget plan target goal from to"
                    + " by of at in with for on and or that which per each currently today up| from vs at| least more|"
                    + " than under no| more| than up| to less| than within between out| of about through not the our all"
                    + " every no several most more fewer higher 20%| more or| more or| better or| less TBD X% month|"
                    + " over| month top stage successfully two twenty twenty-five million thousand half one| hundred"
                    + " first dozen percent points pp days hours $ € USD x times ms stars percentile Q1 Q3 FY27 H1 March"
                    + " May end| of the| quarter year EOY EOQ next this mid week daily monthly 30 September 2027 '26");
    private static final List<String> SPANISH = words(
            "aumentar reducir bajar mantener duplicar triplicar reducir| a| la| mitad alcanzar lograr superar lanzar"
                    + " publicar formar contratar definir medir mejorar captar firmar es son tiene ha sido vamos| a"
                    + " recomienda reducido formados crecimiento reducción clientes usuarios ingresos abandono tiempo| de|"
                    + " espera tasa| de| error NPS disponibilidad talleres artículos directivos contratos presupuesto plan"
                    + " meta objetivo de del a al hasta en en| un por con para y o que cada por| cada actualmente hoy"
                    + " frente| a al| menos más| de menos| de no| más| de como| máximo dentro| de entre de| un| total| de"
                    + " unos mediante no el la los las nuestro todos ningún varios mayoría más menos o| más por| definir"
                    + " X% interanual nivel dos veinte treinta| y| cinco mil millones medio ciento mitad primer docena"
                    + " por| ciento puntos días horas $ € EUR x veces ms estrellas percentil T1 T3 S1 marzo mayo finales|"
                    + " de el| trimestre año fin| de| año próximo este mediados| de semana diario mensual 30| de|"
                    + " septiembre 2027");
    private static final List<String> FIGURES = List.of(
            "0",
            "1",
            "-3",
            "+12",
            "5%",
            "5 %",
            "1,234.5",
            "1.234,5",
            ".65",
            "10 000",
            "2M",
            "$1.5bn",
            "30 mil",
            "3:1",
            "1:5",
            "4/5",
            "4.2 out of 5",
            "10-12",
            "10–12%",
            "±3%",
            "<5",
            "≥ 90%",
            ">= 4",
            "~20",
            "65+",
            "3x",
            "75th",
            "420ms",
            "2FA",
            "2026-09-30",
            "30/9/2026",
            "99/99/9999",
            "1e9",
            "100%",
            "2,5 millones",
            "$",
            "1,2,3,4",
            "12345678901234567890123456789012345678901234567890",
            "0.00000000000000000000000000000000000000001");
    private static final List<String> SIGNS = List.of(
            ",", ".", ";", ":", "!", "?", "-", "–", "—", "->", "→", "=>", "(", ")", "[", "]", "\"", "“", "”", "'", "’",
            "/", "&", "+", "%", "…", "...", "_", "*", "•", "#", "\n", "\t", "\u00a0", "\u202f", "=", "<", ">", "|");

    private static List<String> words(String text) {
        return Stream.of(text.split("(?<!\\|) ", -1))
                .map(word -> word.replace("|", ""))
                .toList();
    }

    @Property(tries = 1000)
    void readsAnyText(@ForAll("texts") String text) {
        readers().forEach(reader -> check(reader, text));
    }

    @Property(tries = 3000)
    void readsAnyWordsOfALanguage(@ForAll("sentences") Tuple2<Language, String> sentence) {
        StatementReader reader = StatementReader.of(sentence.get1()).orElseThrow();

        check(reader, sentence.get2());
        check(reader.in(CALENDAR.quarter(2027, 2), CALENDAR), sentence.get2());
    }

    @Property(tries = 300)
    void readsAnyWordsOfTheOtherLanguage(@ForAll("sentences") Tuple2<Language, String> sentence) {
        readers().forEach(reader -> check(reader, sentence.get2()));
    }

    @Property(tries = 1000)
    void blanksAroundATextMoveItsPartsOnly(
            @ForAll("sentences") Tuple2<Language, String> sentence,
            @ForAll("blanks") String before,
            @ForAll("blanks") String after) {
        StatementReader reader = StatementReader.of(sentence.get1()).orElseThrow();
        Statement bare = reader.read(sentence.get2().strip());
        Statement wrapped = reader.read(before + sentence.get2().strip() + after);

        assertThat(LabeledSentence.read(wrapped)).isEqualTo(LabeledSentence.read(bare));
        assertThat(wrapped.missing()).isEqualTo(bare.missing());
        assertThat(wrapped.measure()).isEqualTo(bare.measure());
        assertThat(wrapped.marks()).hasSameSizeAs(bare.marks());
        assertThat(wrapped.evidence().stream().map(Evidence::clue))
                .containsExactlyElementsOf(
                        bare.evidence().stream().map(Evidence::clue).toList());
    }

    private static Stream<StatementReader> readers() {
        return Stream.of(
                StatementReader.english(),
                StatementReader.spanish(),
                StatementReader.english().in(CALENDAR.year(2027)));
    }

    private static void check(StatementReader reader, String text) {
        Statement statement = reader.read(text);

        assertThat(statement.text()).isEqualTo(text);
        assertThat(statement.language()).isEqualTo(reader.language());
        checkSpans(statement);
        checkFormula(statement);
        checkNumbers(statement);
        assertThat(statement.proposal()).isNotBlank();
        assertThat(statement.measure()).isNotNull();
        assertThat(reader.read(text)).isEqualTo(statement);
        checkObjective(reader, text);
    }

    private static void checkSpans(Statement statement) {
        String text = statement.text();
        statement.verb().ifPresent(verb -> assertThat(verb.span().of(text)).isNotBlank());
        statement.metric().ifPresent(metric -> assertReads(metric, text));
        statement
                .baseline()
                .ifPresent(baseline -> assertThat(baseline.span().of(text)).isNotBlank());
        statement
                .target()
                .ifPresent(target -> assertThat(target.span().of(text)).isNotBlank());
        statement
                .change()
                .ifPresent(change -> assertThat(change.span().of(text)).isNotBlank());
        statement
                .deadline()
                .ifPresent(deadline -> assertThat(deadline.span().of(text))
                        .isEqualTo(deadline.text())
                        .isNotBlank());
        statement.marks().forEach(mark -> assertReads(mark.words(), text));
        statement.evidence().stream()
                .map(Evidence::words)
                .flatMap(Optional::stream)
                .forEach(words -> assertReads(words, text));
        assertThat(statement.marks())
                .isSortedAccordingTo((a, b) -> Integer.compare(
                        a.words().span().start(), b.words().span().start()));
    }

    private static void assertReads(Phrase phrase, String text) {
        assertThat(phrase.span().of(text)).isEqualTo(phrase.text()).isNotBlank();
    }

    private static void checkFormula(Statement statement) {
        assertThat(statement.missing())
                .isSubsetOf(
                        StatementPart.VERB,
                        StatementPart.METRIC,
                        StatementPart.BASELINE,
                        StatementPart.TARGET,
                        StatementPart.DEADLINE);
        assertThat(statement.completeness())
                .isBetween(0, 5)
                .isEqualTo(5 - statement.missing().size());
        assertThat(statement.missing().contains(StatementPart.VERB))
                .isEqualTo(statement.verb().isEmpty());
        assertThat(statement.missing().contains(StatementPart.DEADLINE))
                .isEqualTo(statement.deadline().isEmpty());
        if (statement.baseline().isPresent()) {
            assertThat(statement.missing()).doesNotContain(StatementPart.BASELINE);
        }
        if (statement.target().isPresent() || statement.change().isPresent()) {
            assertThat(statement.missing()).doesNotContain(StatementPart.TARGET);
        }
    }

    /** Only a statement with a number to reach or to move by is one of a number, and only such a one has a baseline. */
    private static void checkNumbers(Statement statement) {
        boolean isNumber =
                statement.kind() == KeyResultKind.OUTCOME_METRIC || statement.kind() == KeyResultKind.COUNTED_OUTPUT;
        boolean hasGoal = statement.target().isPresent() || statement.change().isPresent();
        assertThat(hasGoal).as("%s has a goal: %s", statement.kind(), statement).isEqualTo(isNumber);
        if (isNumber) {
            assertThat(statement.isMeasurable()).isTrue();
            assertThat(statement.direction()).isNotEqualTo(StatementDirection.NONE);
        } else {
            assertThat(statement.baseline()).isEmpty();
            assertThat(statement.unit()).isEmpty();
            assertThat(statement.per()).isEmpty();
        }
        statement.change().ifPresent(change -> {
            assertThat(change.value()).as("change of %s", statement).isNotNegative();
            change.upTo()
                    .ifPresent(upTo -> assertThat(upTo)
                            .as("end of the change of %s", statement)
                            .isGreaterThan(change.value()));
        });
        statement
                .target()
                .flatMap(target -> target.upTo().map(upTo -> upTo.subtract(target.value())))
                .ifPresent(width -> assertThat(width)
                        .as("width of the target of %s", statement)
                        .isPositive());
        if (statement.isCountedFromZero()) {
            assertThat(statement.baseline()).isEmpty();
            assertThat(statement.target().map(StatedTarget::value).orElse(BigDecimal.ZERO))
                    .isPositive();
        }
    }

    private static void checkObjective(StatementReader reader, String text) {
        ObjectiveStatement objective = reader.readObjective(text);

        assertThat(objective.text()).isEqualTo(text);
        Stream.of(objective.number(), objective.deliverable(), objective.secondThing())
                .flatMap(Optional::stream)
                .forEach(words -> assertReads(words, text));
        objective.marks().forEach(mark -> assertReads(mark.words(), text));
        objective.verb().ifPresent(verb -> assertThat(verb.span().of(text)).isNotBlank());
        assertThat(objective.isQualitative()).isEqualTo(objective.number().isEmpty());
        assertThat(reader.readObjective(text)).isEqualTo(objective);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> odd = Arbitraries.of(
                        "\ud83d",
                        "\ude00",
                        "😀",
                        "👩‍👩‍👧",
                        "\u0301",
                        "e\u0301",
                        "\u202e",
                        "\u200f",
                        "שלום",
                        "مرحبا",
                        "٣٤",
                        "\u0000",
                        "\u0007",
                        "\u001b",
                        "\ufeff",
                        "\ufffd",
                        "\uffff",
                        "ﬁ",
                        "ß",
                        "İ",
                        "ı",
                        "½",
                        "²",
                        "Ⅳ",
                        "①",
                        "𝟙𝟚",
                        "漢字",
                        "가",
                        "ａ５",
                        "%",
                        "1",
                        "a",
                        " ",
                        "-",
                        "'",
                        ".",
                        ",",
                        "\n",
                        "\u2028",
                        "€")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(anything, odd);
    }

    @Provide
    Arbitrary<Tuple2<Language, String>> sentences() {
        return Arbitraries.oneOf(
                sentences(ENGLISH).map(text -> Tuple.of(Language.ENGLISH, text)),
                sentences(SPANISH).map(text -> Tuple.of(Language.SPANISH, text)));
    }

    private static Arbitrary<String> sentences(List<String> words) {
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(words)),
                Tuple.of(3, Arbitraries.of(FIGURES)),
                Tuple.of(1, Arbitraries.of(SIGNS)));
        Arbitrary<String> gap = Arbitraries.frequency(
                Tuple.of(12, " "), Tuple.of(1, ""), Tuple.of(1, "-"), Tuple.of(1, ", "), Tuple.of(1, "/"));
        return Combinators.combine(part, gap)
                .as((word, space) -> word + space)
                .list()
                .ofMinSize(1)
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(" ", "\t", "\u00a0", "  ").list().ofMaxSize(3).map(parts -> String.join("", parts));
    }
}
