package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.base.Converter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Looks at all rules at once. Its failures tell what a new rule still lacks. */
class RuleCatalogTest {

    private static final String MANUAL = " (docs/writing-a-rule.md tells how)";
    private static final Pattern PLACEHOLDER = Pattern.compile("[{}]");
    private static final Converter<String, String> TO_CONSTANT =
            CaseFormat.LOWER_HYPHEN.converterTo(CaseFormat.UPPER_UNDERSCORE);
    private static final Converter<String, String> TO_CLASS =
            CaseFormat.LOWER_HYPHEN.converterTo(CaseFormat.UPPER_CAMEL);

    /** Why something was changed, and what is to be measured of the second of two objectives, people have to say. */
    private static final Set<RuleId> LEFT_TO_PEOPLE =
            Set.of(OkrRules.TARGET_CHANGE_HAS_A_REASON.id(), OkrRules.OBJECTIVE_HAS_KEY_RESULTS.id());

    static Stream<Rule<?>> rules() {
        return OkrRules.all().rules().stream();
    }

    @Test
    void everyConstantIsARuleOfTheSet() {
        List<String> constants = Arrays.stream(OkrRules.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();

        assertThat(rules().map(rule -> TO_CONSTANT.convert(rule.id().toString())))
                .as("name the constant in OkrRules as the rule's id says, and add it to OkrRules.ALL" + MANUAL)
                .containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void everyFixtureIsOfARule() {
        assertThat(RuleFixtures.all().keySet())
                .as("add an example of each rule to RuleFixtures" + MANUAL)
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isAClassOfItsOwnNamedAsItsStatement(Rule<?> rule) {
        String name = "org.okr4j.rule.catalog." + TO_CLASS.convert(rule.id().toString());

        assertThat(name)
                .satisfies(expected -> assertThat(Class.forName(expected))
                        .as("rule '%s' must stand in a package-private class %s%s", rule, name, MANUAL)
                        .isPackagePrivate()
                        .isFinal());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void belongsToAFamilyAndHasASource(Rule<?> rule) {
        assertThat(rule.family())
                .as("rule '%s' must say its family%s", rule, MANUAL)
                .isNotEqualTo(RuleFamily.CUSTOM);
        assertThat(rule.sources())
                .as("rule '%s' must say who says so%s", rule, MANUAL)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhyInEveryLanguage(Rule<?> rule) {
        for (Phrasebook book : List.of(Phrasebook.english(), Phrasebook.spanish())) {
            assertThat(book.has("catalog." + rule.id() + ".because"))
                    .as(
                            "add 'catalog.%s.because' to text/%s/catalog.properties: why should it hold?%s",
                            rule, book.language(), MANUAL)
                    .isTrue();
            assertSentence(rule, rule.rationale(), book);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsExactlyWhatItsFixtureSpoils(Rule<?> rule) {
        RuleFixture fixture = RuleFixtures.all().get(rule.id());
        RuleReport report = fixture.check(OkrRules.all(), fixture.bad());

        assertThat(report.findings())
                .as("the bad example of '%s' must give one finding, of this rule alone%s", rule, MANUAL)
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule.id()));
        Finding finding = report.findings().get(0);
        assertThat(finding.severity()).isEqualTo(rule.severity());
        assertThat(finding.blocksPublishing()).isEqualTo(rule.blocksPublishing());
        assertSentence(rule, finding.message(), Phrasebook.english());
        assertSentence(rule, finding.message(), Phrasebook.spanish());
        assertThat(Phrasebook.spanish().render(finding.message()))
                .as("the message of '%s' must be translated", rule)
                .isNotEqualTo(Phrasebook.english().render(finding.message()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSilentOnTheMendedFixture(Rule<?> rule) {
        RuleFixture fixture = RuleFixtures.all().get(rule.id());
        RuleReport report = fixture.check(OkrRules.all(), fixture.good());

        assertThat(report.findings())
                .as("with its mistake mended, the example of '%s' must be clean%s", rule, MANUAL)
                .isEmpty();
        assertThat(report.notEvaluated())
                .as("'%s' must have looked at its good example, else its silence says nothing", rule)
                .noneMatch(entry -> entry.rule().equals(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void mendsWhatItProposesToMend(Rule<?> rule) {
        RuleFixture fixture = RuleFixtures.all().get(rule.id());
        for (Finding finding : fixture.check(OkrRules.all(), fixture.bad()).findings()) {
            if (!finding.fix().isEmpty()) {
                OkrProgram mended = ((OkrProgram) fixture.bad()).apply(finding.fix());
                assertThat(fixture.check(OkrRules.all(), mended).findings())
                        .as("the fix of '%s' must leave nothing to find but what people have to say or write", rule)
                        .filteredOn(left -> !LEFT_TO_PEOPLE.contains(left.rule()))
                        .isEmpty();
            }
        }
    }

    @Test
    void someRulesProposeAFix() {
        Set<String> withFix = RuleFixtures.all().values().stream()
                .flatMap(fixture -> fixture.check(OkrRules.all(), fixture.bad()).findings().stream())
                .filter(finding -> !finding.fix().isEmpty())
                .map(finding -> finding.rule().toString())
                .collect(Collectors.toSet());

        assertThat(withFix)
                .containsExactlyInAnyOrder(
                        "cascade-fits-autonomy",
                        "check-in-is-inside-cycle",
                        "contribution-is-not-counted-twice",
                        "dates-are-nested",
                        "dependency-crosses-units",
                        "ended-objective-is-scored",
                        "key-result-has-no-low-commitment-verb",
                        "key-result-has-one-metric",
                        "key-result-has-owner",
                        "measure-is-complete",
                        "measure-is-well-formed",
                        "owner-still-works-here",
                        "threshold-kept-is-a-maintain-measure",
                        "verb-agrees-with-direction",
                        "weights-are-valid");
    }

    @Test
    void theOnlyObjectiveToLinkToIsProposed() {
        OkrProgram bad = Sample.with(
                Stream.of(Sample.objective("c1", "city").withParents()).toArray(Objective[]::new),
                Stream.of(Sample.objective("p1", "parks").withParents()).toArray(Objective[]::new));
        Profile profile = Profile.builder("one", ScoringPolicies.STANDARD)
                .rule(OkrRules.OBJECTIVE_IS_LINKED_UPWARD)
                .build();

        Finding finding = profile.check(bad.resolve(), Sample.AS_OF).findings().get(0);

        assertThat(profile.check(bad.apply(finding.fix()).resolve(), Sample.AS_OF)
                        .isClean())
                .isTrue();
    }

    private static void assertSentence(Rule<?> rule, Message message, Phrasebook book) {
        String text = book.render(message);

        assertThat(book.has(message.key()))
                .as("add '%s' to text/%s/catalog.properties", message.key(), book.language())
                .isTrue();
        assertThat(text)
                .as("a message of '%s' in %s must be whole sentences without open places", rule, book.language())
                .endsWith(".")
                .doesNotContainPattern(PLACEHOLDER)
                .matches(Pattern.compile("\\p{Lu}.*|«.*|“.*"));
    }
}
