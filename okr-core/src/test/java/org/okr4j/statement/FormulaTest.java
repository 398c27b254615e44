package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.objective.KeyResultKind;

class FormulaTest {

    private static final Pattern PART = Pattern.compile("<(\\w+)(?:=(\\w+))? ([^>]*)>");

    private static final ImmutableMap<String, String> ENTRIES = ImmutableMap.<String, String>builder()
            .put("move", "will {verb} {metric} from {baseline} to {target} {deadline}")
            .put("change", "will {verb} {metric} by {change} from {baseline} {deadline}")
            .put("factor", "will {verb} {metric} from {baseline} {deadline}")
            .put("keep", "will {verb} {metric} at {target} {deadline}")
            .put("bound", "will {verb} {metric} {target} {deadline}")
            .put("count", "will {verb} {target} {metric} {deadline}")
            .put("state", "will {verb} {metric} {deadline}")
            .put("gap.verb", "[verb]")
            .put("gap.metric", "[metric]")
            .put("gap.baseline", "[baseline]")
            .put("gap.target", "[target]")
            .put("gap.deadline", "by [date]")
            .put("gap.until", "until [date]")
            .put("verb.increase", "increase")
            .put("verb.decrease", "reduce")
            .put("verb.reach", "reach")
            .put("verb.maintain", "keep")
            .buildOrThrow();

    /**
     * A statement of a text in which the parts are marked: {@code <verb Cut> <metric waste> by <change 5%>}. A verb has
     * its lemma after an equals sign; a target that is not exact is a {@code bound}.
     */
    private static Statement read(Lexicon lexicon, KeyResultKind kind, StatementDirection direction, String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, Span> spans = new HashMap<>();
        Map<String, String> lemmas = new HashMap<>();
        Matcher matcher = PART.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int start = text.length();
            text.append(matcher.group(3));
            spans.put(matcher.group(1), new Span(start, text.length()));
            lemmas.put(
                    matcher.group(1),
                    Optional.ofNullable(matcher.group(2)).orElse(Ascii.toLowerCase(matcher.group(3))));
        }
        matcher.appendTail(text);
        String plain = text.toString();
        Optional<Span> bound = Optional.ofNullable(spans.get("bound"));
        return Statement.builder()
                .text(plain)
                .kind(kind)
                .isMeasurable(true)
                .direction(direction)
                .verb(Optional.ofNullable(spans.get("verb")).map(span -> new Phrase(lemmas.get("verb"), span)))
                .metric(Optional.ofNullable(spans.get("metric")).map(span -> new Phrase(span.of(plain), span)))
                .baseline(
                        Optional.ofNullable(spans.get("baseline")).map(span -> new StatedNumber(BigDecimal.TEN, span)))
                .target(Optional.ofNullable(spans.get("target"))
                        .or(() -> bound)
                        .map(span -> new StatedTarget(
                                BigDecimal.ONE,
                                Optional.empty(),
                                bound.isPresent() ? Comparison.AT_LEAST : Comparison.EXACTLY,
                                span)))
                .change(Optional.ofNullable(spans.get("change"))
                        .map(span -> new StatedChange(
                                ChangeMode.RELATIVE, BigDecimal.ONE, Optional.empty(), Comparison.EXACTLY, span)))
                .isCountedFromZero(false)
                .deadline(Optional.ofNullable(spans.get("deadline"))
                        .map(span -> new Deadline(span.of(plain), Optional.empty(), span)))
                .lexicon(lexicon)
                .build();
    }

    private static Statement outcome(StatementDirection direction, String marked) {
        return read(Lexicon.english(), KeyResultKind.OUTCOME_METRIC, direction, marked);
    }

    private static Statement withClue(Statement statement, StatementPart part, Clue clue) {
        return statement.withEvidence(new Evidence(part, clue, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECREASE | <verb Reduce> <metric debtor days> from <baseline 45> to <target 30> <deadline by end of Q3>."
                        + " | will reduce debtor days from 45 to 30 by end of Q3",
                "DECREASE | <verb Cut> <metric p95 latency> (currently <baseline 120 ms>) to <bound <50ms>"
                        + " | will cut p95 latency from 120 ms to <50ms by [date]",
                "INCREASE | <metric NPS> from <baseline 40> to <target 60> <deadline in 2027>"
                        + " | will increase NPS from 40 to 60 in 2027",
                "REACH | <verb Reach> <metric NPS> of <bound at least 60>"
                        + " | will reach NPS from [baseline] to at least 60 by [date]",
                "DECREASE | <metric Debtor days>: <baseline 45> -> <target 30>"
                        + " | will reduce Debtor days from 45 to 30 by [date]", // an unknown word may be a name
                "INCREASE | <verb Improve> <metric customer   satisfaction> | will improve customer satisfaction"
                        + " from [baseline] to [target] by [date]",
                "INCREASE | <verb Raise> <metric {target} hits> from <baseline $1> to <target $2>"
                        + " | will raise {target} hits from $1 to $2 by [date]"
            })
    void aNumberMovesFromBaselineToTarget(StatementDirection direction, String marked, String proposal) {
        assertThat(outcome(direction, marked).proposal()).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECREASE | <verb Reduce> <metric debtor days> by <change 40%>"
                        + " | will reduce debtor days by 40% from [baseline] by [date]",
                "DECREASE | <verb Reduce> <metric debtor days> by <change 40%> from <baseline 50> <deadline in Q3>"
                        + " | will reduce debtor days by 40% from 50 in Q3",
                "DECREASE | <metric defects> <change -20%> | will reduce defects by 20% from [baseline] by [date]",
                "INCREASE | <change +12%> <metric revenue> | will increase revenue by 12% from [baseline] by [date]",
                "INCREASE | <verb Double> <metric revenue> <deadline by 2028>"
                        + " | will double revenue by 100% from [baseline] by 2028",
                "DECREASE | <verb Reduce> <metric debtor days> by <change 40%> to <target 30>"
                        + " | will reduce debtor days from [baseline] to 30 by [date]"
            })
    void aChangeStandsForTheTarget(StatementDirection direction, String marked, String proposal) {
        Statement statement = outcome(direction, marked.replace("<verb Double>", "<verb Double> by <change 100%>"));

        assertThat(statement.proposal()).isEqualTo(proposal);
    }

    @Test
    void aVerbThatSaysTheFactorIsNotRepeated() {
        Statement statement = outcome(StatementDirection.INCREASE, "<verb Double> <metric revenue>");
        Span verb = statement.verb().orElseThrow().span();

        assertThat(statement
                        .withChange(new StatedChange(
                                ChangeMode.FACTOR, new BigDecimal("2"), Optional.empty(), Comparison.EXACTLY, verb))
                        .proposal())
                .isEqualTo("will double revenue from [baseline] by [date]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<verb Keep> <metric churn> at <target 2%> | will keep churn at 2% until [date]",
                "<verb Keep> <metric churn> below <target 2%> | will keep churn below 2% until [date]",
                "<verb Keep> <metric churn> <bound below 2%> <deadline through 2027>"
                        + " | will keep churn below 2% through 2027",
                "<verb Maintain> <bound at least 95%> <metric uptime> | will maintain uptime at least 95% until [date]",
                "<verb Maintain> <bound 95%+> <metric uptime> | will maintain uptime at 95%+ until [date]",
                "<verb Maintain> <target zero> <metric incidents> | will maintain incidents at zero until [date]",
                "<verb Keep> <metric churn> (<baseline 3%>) at <target 2%> | will keep churn at 2% until [date]",
                "<verb Keep> <metric churn>, which hurts, at <target 2%> | will keep churn at 2% until [date]",
                "<verb Maintain> <metric quality> | will maintain quality at [target] until [date]",
                "<metric Uptime> | will keep Uptime at [target] until [date]"
            })
    void whatIsKeptHasNoBaseline(String marked, String proposal) {
        assertThat(outcome(StatementDirection.MAINTAIN, marked).proposal())
                .isEqualToIgnoringCase(proposal); // which first words the lexicon knows is not the point here
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<verb Sign> <target 20> <metric new customers> <deadline by 30 June>"
                        + " | will sign 20 new customers by 30 June",
                "<verb Train> <target 100%> of <metric managers> | will train 100% of managers by [date]",
                "<verb Publish> <target 10> (ten) <metric posts> | will publish 10 posts by [date]",
                "<verb Publish> <target 10> <deadline by Q3> good <metric posts> | will publish 10 posts by Q3",
                "<metric posts>: <target 10> | will reach 10 posts by [date]",
                "<bound At least 10> <metric posts> | will reach at least 10 posts by [date]",
                "<verb Gain> <change 500> <metric users> | will gain 500 users by [date]",
                "<verb Sign> <metric customers> | will sign [target] customers by [date]",
                "<verb Sign> <target 20> | will sign 20 [metric] by [date]"
            })
    void aCountHasNoBaseline(String marked, String proposal) {
        assertThat(outcome(StatementDirection.REACH, marked)
                        .withIsCountedFromZero(true)
                        .proposal())
                .isEqualTo(proposal);
        assertThat(read(Lexicon.english(), KeyResultKind.COUNTED_OUTPUT, StatementDirection.REACH, marked)
                        .proposal())
                .isEqualTo(proposal);
    }

    @Test
    void aCountWithABaselineMoves() {
        assertThat(read(
                                Lexicon.english(),
                                KeyResultKind.COUNTED_OUTPUT,
                                StatementDirection.INCREASE,
                                "<verb Increase> <metric trained managers> from <baseline 10> to <target 40>")
                        .proposal())
                .isEqualTo("will increase trained managers from 10 to 40 by [date]");
    }

    @ParameterizedTest
    @CsvSource({"OUTPUT_TASK, launch, <verb Launch> the site", "VAGUE, improve, <verb Improve> things"})
    void tasksAndWishesShowTheWholeFormula(KeyResultKind kind, String verb, String marked) {
        assertThat(read(Lexicon.english(), kind, StatementDirection.NONE, marked)
                        .proposal())
                .isEqualTo("will " + verb + " [metric] from [baseline] to [target] by [date]");
    }

    @Test
    void nothingAtAllIsTheFormula() {
        assertThat(read(Lexicon.english(), KeyResultKind.VAGUE, StatementDirection.NONE, "")
                        .proposal())
                .isEqualTo("will [verb] [metric] from [baseline] to [target] by [date]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SSO is <verb=enable enabled> by default. | SSO is enabled by default by [date]",
                "SSO is <verb=enable enabled> <deadline by Q3>. | SSO is enabled by Q3",
                "SOC 2 certificate. | will [verb] SOC 2 certificate by [date]",
                "<metric SOC 2> | will [verb] SOC 2 by [date]"
            })
    void aStateStaysAsItIs(String marked, String proposal) {
        assertThat(read(Lexicon.english(), KeyResultKind.BINARY, StatementDirection.NONE, marked)
                        .proposal())
                .isEqualTo(proposal);
    }

    @Test
    void theDirectionGivesTheVerbWhereAnotherWordTellsIt() {
        Statement achieved =
                outcome(StatementDirection.INCREASE, "<verb Achieve> a <change 20%> increase in <metric sign-ups>");

        assertThat(withClue(achieved, StatementPart.DIRECTION, Clue.WORD_OF_RISE)
                        .proposal())
                .isEqualTo("will increase sign-ups by 20% from [baseline] by [date]");
        assertThat(withClue(achieved, StatementPart.DIRECTION, Clue.VERB_OF_RISE)
                        .proposal())
                .isEqualTo("will achieve sign-ups by 20% from [baseline] by [date]");
    }

    @Test
    void theDirectionGivesTheVerbWhereTheMetricIsItsSubject() {
        Statement fallen = outcome(
                StatementDirection.DECREASE, "the <metric wait> <verb=fall falls> from <baseline 45> to <target 30>");

        assertThat(withClue(fallen, StatementPart.VERB, Clue.VERB_AFTER_SUBJECT).proposal())
                .isEqualTo("will reduce wait from 45 to 30 by [date]");
        assertThat(withClue(
                                outcome(
                                        StatementDirection.MAINTAIN,
                                        "the <metric wait> <verb=stay stays> <bound below 5 days>"),
                                StatementPart.VERB,
                                Clue.VERB_AFTER_SUBJECT)
                        .proposal())
                .isEqualTo("will keep wait below 5 days until [date]");
        assertThat(withClue(
                                read(
                                        Lexicon.english(),
                                        KeyResultKind.COUNTED_OUTPUT,
                                        StatementDirection.REACH,
                                        "<target 10> <metric posts> <verb=publish published>"),
                                StatementPart.VERB,
                                Clue.VERB_AFTER_SUBJECT)
                        .proposal())
                .isEqualTo("will publish 10 posts by [date]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<deadline By end of Q3>, <verb=cut cut> | by end of Q3",
                "- <deadline By end of Q3>, <verb=cut cut> | by end of Q3",
                "<deadline March 31>: <verb=cut cut> | March 31",
                "<deadline Q3>: <verb=cut cut> | Q3",
                "<deadline EOY>: <verb=cut cut> | EOY",
                "<verb Cut> it <deadline By Q3> | By Q3" // as it is written there
            })
    void aDeadlineInFrontIsWrittenAsInsideASentence(String marked, String deadline) {
        assertThat(outcome(StatementDirection.DECREASE, marked).proposal())
                .isEqualTo("will cut [metric] from [baseline] to [target] " + deadline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECREASE | <verb=reducir Reducir> <metric los días de cobro> de <baseline 45> a <target 30>"
                        + " <deadline antes de junio> | reducir los días de cobro de 45 a 30 antes de junio",
                "INCREASE | <metric ventas> <change 20%>"
                        + " | aumentar ventas en 20% desde [valor inicial] para el [fecha]",
                "MAINTAIN | <verb=mantener Mantener> <metric la rotación> por debajo del <target 2%>"
                        + " | mantener la rotación por debajo del 2% hasta el [fecha]",
                "MAINTAIN | <verb=mantener Mantener> <metric la rotación>"
                        + " | mantener la rotación en [objetivo] hasta el [fecha]"
            })
    void speaksSpanish(StatementDirection direction, String marked, String proposal) {
        assertThat(read(Lexicon.spanish(), KeyResultKind.OUTCOME_METRIC, direction, marked)
                        .proposal())
                .isEqualTo(proposal);
    }

    @Test
    void missingPartsAreThoseInBrackets() {
        Statement statement =
                outcome(StatementDirection.DECREASE, "<verb Reduce> <metric debtor days> by <change 40%>");

        assertThat(statement.missing()).containsExactly(StatementPart.BASELINE, StatementPart.DEADLINE);
        assertThat(statement.completeness()).isEqualTo(3);
        assertThat(statement.withIsCountedFromZero(true).missing()).containsExactly(StatementPart.DEADLINE);
        assertThat(statement.withDirection(StatementDirection.MAINTAIN).missing())
                .containsExactly(StatementPart.DEADLINE);
        assertThat(statement.withKind(KeyResultKind.BINARY).missing()).containsExactly(StatementPart.DEADLINE);
        assertThat(read(Lexicon.english(), KeyResultKind.VAGUE, StatementDirection.NONE, "")
                        .missing())
                .containsExactly(
                        StatementPart.VERB,
                        StatementPart.METRIC,
                        StatementPart.BASELINE,
                        StatementPart.TARGET,
                        StatementPart.DEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move",
                "change",
                "factor",
                "keep",
                "bound",
                "count",
                "state",
                "gap.verb",
                "gap.metric",
                "gap.baseline",
                "gap.target",
                "gap.deadline",
                "gap.until",
                "verb.increase",
                "verb.decrease",
                "verb.reach",
                "verb.maintain"
            })
    void refusesToBeWithoutAnEntry(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formula(ImmutableMap.copyOf(Maps.filterKeys(ENTRIES, key -> !key.equals(name)))))
                .withMessage("formula.txt: an entry must be given: " + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keep | {verb} {metric} {deadline} | verb, metric, target, deadline",
                "keep | {verb} {metric} {target} {goal} {deadline} | verb, metric, target, deadline",
                "state | {verb} {metric} {deadline} {} | verb, metric, deadline"
            })
    void refusesATemplateThatCannotBeFilled(String name, String template, String placeholders) {
        Map<String, String> entries = new HashMap<>(ENTRIES);
        entries.put(name, template);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formula(ImmutableMap.copyOf(entries)))
                .withMessage("formula.txt: %s must have the placeholders [%s]: %s", name, placeholders, template);
    }
}
