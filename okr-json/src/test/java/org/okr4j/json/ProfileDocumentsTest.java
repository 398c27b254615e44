package org.okr4j.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Missing;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.ProfileArbitraries;
import org.okr4j.text.Language;

/** Documents of profiles: {@code profiles/valid-*.json}, and {@code profiles/invalid-*.json} with the problems beside each. */
class ProfileDocumentsTest {

    /** Documents that the schema accepts. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            // a parser without our strictness keeps one of two
            "given-twice");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Schema SCHEMA = Schemas.of(Profile.class);

    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 200, 80);
    private static final Rule<Objective> CONCISE = Rule.forEach(Objective.class)
            .id("acme-title-is-short")
            .because("We say so.")
            .parameters(MOST)
            .check((objective, context) -> {});

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#validProfiles")
    void areWrittenAsTheyWereRead(Corpus.Fixture fixture) throws IOException {
        Profile profile = OkrJson.readProfile(fixture.json());

        assertThat(OkrJson.write(profile)).isEqualTo(fixture.json());
        assertThat(OkrJson.write(OkrJson.readProfile(fixture.file()))).isEqualTo(fixture.json());
        assertThat(OkrJson.readProfile(OkrJson.compact().write(profile))
                        .diff(profile)
                        .isEmpty())
                .isTrue();
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(fixture.json(), Profile.class)))
                .isEqualTo(OkrJson.compact().write(profile));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#validProfiles")
    void areAcceptedByTheSchema(Corpus.Fixture fixture) throws JsonProcessingException {
        assertThat(SCHEMA.validate(MAPPER.readTree(fixture.json()))).isEmpty();
    }

    @Test
    void sayWhatIsExpected() throws IOException {
        Profile profile = OkrJson.readProfile(Corpus.validProfiles()
                .filter(fixture -> fixture.name().equals("full"))
                .findFirst()
                .orElseThrow()
                .json());

        assertThat(profile.id()).isEqualTo("acme");
        assertThat(profile.parent()).containsSame(Profiles.CROSS_DEPARTMENT);
        assertThat(profile.scoringPolicy()).isEqualTo(ScoringPolicies.VIVA_GOALS);
        assertThat(profile.severity(RuleId.of("key-result-has-owner"))).isEqualTo(Severity.ERROR);
        assertThat(profile.severity(RuleId.of("objective-is-linked-upward"))).isEqualTo(Severity.OFF);
        assertThat(profile.parameters(RuleId.of("formula-is-complete"))).containsEntry("least", 4);
        assertThat(profile.ownUnitSettings()).containsOnlyKeys(UnitId.of("lab"), UnitId.of("sales"));
        assertThat(profile.suppressions())
                .first()
                .hasToString(
                        "key-result-has-owner on 'lab' until 2027-03-31 by Ada Moss: the lab hires its lead in March");
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#invalidProfiles")
    void haveTheProblemsThatStandBesideThem(Corpus.Fixture fixture) throws IOException {
        List<DocumentProblem> problems = catchThrowableOfType(
                        OkrJsonException.class, () -> OkrJson.readProfile(fixture.json()))
                .problems();

        assertThat(problems.stream().map(DocumentProblem::toString)).isEqualTo(fixture.problems());
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.describe(Language.SPANISH))
                        .doesNotContain("json.", "rule.")
                        .matches("(?s)(/.*|documento) \\(línea \\d+, columna \\d+\\): .+"));
    }

    @Test
    void areRefusedByTheSchemaUnlessItCannotSayWhy() {
        assertThat(Corpus.invalidProfiles()
                        .filter(fixture -> accepts(fixture.json()))
                        .map(Corpus.Fixture::name)
                        .collect(toSet()))
                .isEqualTo(BEYOND_A_SCHEMA);
    }

    @Property
    void sayAllThatAProfileSaysOfItself(@ForAll("profiles") Profile profile) {
        String json = OkrJson.write(profile);
        Profile read = OkrJson.readProfile(json);

        assertThat(read.id()).isEqualTo(profile.id());
        assertThat(read.parent()).isEqualTo(profile.parent());
        assertThat(read.scoringPolicy()).isEqualTo(profile.scoringPolicy());
        assertThat(read.ownSettings()).isEqualTo(profile.ownSettings());
        assertThat(read.ownUnitSettings()).isEqualTo(profile.ownUnitSettings());
        assertThat(read.ownSuppressions()).isEqualTo(profile.ownSuppressions());
        assertThat(OkrJson.write(read)).isEqualTo(json);
        assertThat(accepts(json)).isTrue();
    }

    @Test
    void tuneRulesOfOnesOwnWhereTheReaderKnowsThem() {
        Profile base = Profiles.RECOMMENDED.extend("acme-base").rule(CONCISE).build();
        OkrJsonReader reader = OkrJsonReader.of(JsonLimits.DEFAULT).withProfiles(base);
        String json = """
                {
                  "okrProfile": 1,
                  "id": "acme",
                  "extends": "acme-base",
                  "rules": {
                    "acme-title-is-short": {
                      "parameters": {"most": 60}
                    }
                  }
                }
                """;
        Profile read = reader.readProfile(json);

        assertThat(read.parent()).containsSame(base);
        assertThat(read.parameters(CONCISE.id())).containsEntry("most", 60);
        assertThat(OkrJson.write(read)).isEqualTo(json);
        assertThat(reader.readProfile("{\"okrProfile\": 1, \"id\": \"acme\", \"extends\": \"strict\"}")
                        .parent())
                .containsSame(Profiles.STRICT);
        assertThat(catchThrowableOfType(OkrJsonException.class, () -> OkrJson.readProfile(json))
                        .problems())
                .singleElement()
                .asString()
                .startsWith(
                        "/extends (line 4, column 14): expected one of recommended, strict, government, crossDepartment");
    }

    @Test
    void extendTheProfileThatTheReaderIsGivenBeforeABuiltInOne() {
        Profile base = Profiles.RECOMMENDED.extend("recommended").rule(CONCISE).build();

        assertThat(OkrJsonReader.of(JsonLimits.DEFAULT)
                        .withProfiles(base)
                        .readProfile("{\"okrProfile\": 1, \"id\": \"acme\", \"extends\": \"recommended\"}")
                        .parent())
                .containsSame(base);
    }

    @Test
    void areNotWrittenWhereNobodyCouldReadThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(Profiles.RECOMMENDED))
                .withMessage("Profile 'recommended': parent must be there to be written, for rules are code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(
                        Profiles.STRICT.extend("acme").rule(CONCISE).build()))
                .withMessage("Profile 'acme': rules must be those of its parent to be written, for rules are code:"
                        + " acme-title-is-short");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(Profiles.STRICT
                        .extend("acme")
                        .scoringPolicy(
                                ScoringPolicies.STANDARD.withName("lenient").withMissing(Missing.LEFT_OUT))
                        .build()))
                .withMessage("Profile 'acme': scoring policy must be one of ScoringPolicies or that of its parent to be"
                        + " written: lenient");
    }

    @Test
    void areWrittenOfEveryBuiltInProfileThatExtendsAnother() {
        assertThat(Profiles.all())
                .filteredOn(profile -> profile.parent().isPresent())
                .hasSizeGreaterThan(3)
                .allSatisfy(profile -> assertThat(OkrJson.readProfile(OkrJson.write(profile))
                                .diff(profile)
                                .isEmpty())
                        .isTrue());
    }

    @Test
    void tellWhatTwoProfilesExpectDifferently() {
        Profile before = Profiles.RECOMMENDED;
        Profile after = before.extend("acme")
                .severity("key-result-has-owner", Severity.ERROR)
                .forUnit(UnitId.of("lab"), lab -> lab.parameter("formula-is-complete", "least", "5"))
                .build();

        assertThat(OkrJsonWriter.pretty().in(Language.SPANISH).write(before.diff(after)))
                .isEqualTo("""
                {
                  "before": "recommended",
                  "after": "acme",
                  "differences": [
                    {
                      "rule": "key-result-has-owner",
                      "property": "severity",
                      "before": "advertencia",
                      "after": "error",
                      "text": "«key-result-has-owner» tiene el grado error en lugar de advertencia."
                    },
                    {
                      "rule": "formula-is-complete",
                      "unit": "lab",
                      "property": "parameters.least",
                      "before": "3",
                      "after": "5",
                      "text": "En la unidad «lab»: «formula-is-complete»: «least» es 5 en lugar de 3."
                    }
                  ]
                }
                """);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return ProfileArbitraries.profiles();
    }

    private static boolean accepts(String json) {
        try {
            return SCHEMA.validate(MAPPER.readTree(json)).isEmpty();
        } catch (JsonProcessingException e) {
            return false; // no JSON at all
        }
    }
}
