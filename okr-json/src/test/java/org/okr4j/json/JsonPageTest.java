package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.metric.MeasureKind;
import org.okr4j.program.Change;
import org.okr4j.program.DifferenceKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.Profile;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.statement.StatementReader;

/** What docs/json.md says is so. */
class JsonPageTest {

    private static final Pattern DOCUMENT = Pattern.compile("```json\n(\\{\n  \"okr\".*?)```", Pattern.DOTALL);

    /** What only documents on alignment are made of. */
    private static final List<String> OWN_TYPES = List.of(
            "ChangeImpact",
            "Trigger",
            "Exposure",
            "Cause",
            "ImpactStep",
            "ScoreEffect",
            "PersonToTell",
            "ConversationGuide",
            "UnitDrafts",
            "Draft",
            "DraftKeyResult",
            "TalkingPoint",
            "FocusTest",
            "FocusItem",
            "LineOfSight",
            "SightPath",
            "SightStep",
            "SightBreak",
            "PublicationVerdict");

    /** What only documents on rollouts are made of. */
    private static final List<String> ROLLOUT_TYPES = List.of(
            "AdoptionReport",
            "AdoptionLine",
            "CheckInDuty",
            "OpenBlocker",
            "FigureResult",
            "Offender",
            "IndicatorResult",
            "PhaseGate",
            "RoadmapStatus",
            "PhaseStatus",
            "ActivityStatus",
            "EarlyUnit",
            "UnitStatus",
            "Readiness",
            "ReadinessCondition",
            "SponsorshipActs",
            "SponsorshipWeek",
            "TrainingStatus",
            "TrainingHolder",
            "MissingTraining",
            "UnknownTraining",
            "PhaseTraining",
            "RolloutProposal",
            "RolloutLength",
            "ProposedPhase",
            "PilotProposal",
            "PilotCandidate");

    /** What only documents on feeds and on the portfolio are made of. */
    private static final List<String> FEED_TYPES = List.of(
            "MetricFeed",
            "FeedLine",
            "FeedReport",
            "FeedRow",
            "Portfolio",
            "Outlay",
            "InitiativeUse",
            "InitiativeShare",
            "ObjectiveFunding",
            "UnitOutlay",
            "PriorityOutlay",
            "StopProposal",
            "StopCase");

    private String page = "";
    private String document = "";

    @BeforeEach
    void readPage() throws IOException {
        page = Files.readString(Path.of("../docs/json.md"), UTF_8);
        document = documents().get(0);
    }

    private List<String> documents() {
        return DOCUMENT.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void itsDocumentsAreCompleteAndCanonical() {
        assertThat(documents())
                .hasSize(3)
                .allSatisfy(
                        json -> assertThat(OkrJson.write(OkrJson.read(json))).isEqualTo(json));
    }

    @Test
    void itsChangesAreCompleteAndCanonical() {
        Matcher changes =
                Pattern.compile("```json\n(\\[\n.*?)```", Pattern.DOTALL).matcher(page);

        assertThat(changes.find()).isTrue();
        assertThat(OkrJson.writeChanges(OkrJson.readChanges(changes.group(1)))).isEqualTo(changes.group(1));
    }

    @Test
    void itsProfileAndBaselineAreCompleteAndCanonical() {
        String profile = documentOf("okrProfile");
        String baseline = documentOf("okrBaseline");

        assertThat(OkrJson.write(OkrJson.readProfile(profile))).isEqualTo(profile);
        assertThat(OkrJson.write(OkrJson.readBaseline(baseline))).isEqualTo(baseline);
        assertThat(Profiles.all()).allSatisfy(known -> assertThat(page).contains("`" + known.id() + "`"));
    }

    @Test
    void itsFeedIsCompleteAndCanonicalAndNamesEveryProperty() throws IOException {
        String feed = documentOf("okrFeed");
        String part = page.substring(page.indexOf("## Metric feeds"), page.indexOf("## Alignment"));

        assertThat(OkrJson.write(OkrJson.readFeed(feed))).isEqualTo(feed);
        for (View<?> view :
                List.of(FeedCodecs.FEED, FeedCodecs.REPORT, PortfolioViews.PORTFOLIO, PortfolioViews.STOP)) {
            assertNamed(view, FEED_TYPES, part);
        }
    }

    @Test
    void itTellsAProblemOfAProfileAsItIsTold() {
        String wrong =
                documentOf("okrProfile").replace("    \"key-result-has-owner\":", "    \"key-result-has-owners\":");

        assertThat(catchThrowableOfType(OkrJsonException.class, () -> OkrJson.readProfile(wrong))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(page.replaceAll("\n +", " ")).contains(problem.toString()));
    }

    @Test
    void itNamesThePropertiesOfProfilesAndBaselines() throws IOException {
        String part = page.substring(page.indexOf("## Profiles"), page.indexOf("## Alignment"));
        JsonMapper mapper = new JsonMapper();

        for (String schema : List.of(OkrJson.schema(Profile.class), OkrJson.schema(Baseline.class))) {
            JsonNode types = mapper.readTree(schema).at("/$defs");
            assertThat(List.of("Profile", "RuleSetting", "Suppression", "Baseline", "BaselineEntry"))
                    .filteredOn(types::has)
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(
                                    types.at("/" + type + "/properties").fieldNames())
                            .toIterable()
                            .isNotEmpty()
                            .allSatisfy(property ->
                                    assertThat(part).containsAnyOf("\"" + property + "\":", "`" + property + "`")));
        }
        for (View<?> view : List.of(ProfileViews.DIFF, BaselineCodec.COMPARISON)) {
            assertNamed(view, List.of("ProfileDiff", "ProfileDifference", "BaselineComparison"), part);
        }
    }

    private String documentOf(String first) {
        Matcher found = Pattern.compile("```json\n(\\{\n  \"" + first + "\".*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void itsDifferencesAreThoseThatTheirChangesMake() throws IOException {
        Matcher diff = Pattern.compile("```json\n(\\{\n  \"differences\".*?)```", Pattern.DOTALL)
                .matcher(page);

        assertThat(diff.find()).isTrue();
        String changes = new JsonMapper().readTree(diff.group(1)).get("changes").toString();
        OkrProgram before = OkrJson.read(document);
        OkrProgram after = before.apply(OkrJson.readChanges(changes));
        assertThat(OkrJson.write(ProgramDiff.between(before, after))).isEqualTo(diff.group(1));
        assertThat(DifferenceKind.values())
                .allSatisfy(kind -> assertThat(page).contains("`" + WordCodec.word(kind) + "`"));
    }

    @Test
    void itsTableHasEveryKindOfChangeWithItsProperties() throws IOException {
        JsonNode schema = new JsonMapper().readTree(OkrJson.schema(Change.class));
        Map<String, String> rows = new HashMap<>();
        for (JsonNode kind : schema.at("/$defs/Change/oneOf")) {
            List<String> names = new ArrayList<>();
            kind.at("/required").forEach(name -> names.add("`" + name.textValue() + "`"));
            rows.put("`" + kind.at("/properties/type/const").textValue() + "`", String.join(", ", names));
        }

        String table = page.substring(page.indexOf("| type | properties |"));
        Map<String, String> told = new HashMap<>();
        table.lines().skip(2).takeWhile(line -> line.startsWith("|")).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            for (String type : cells[1].split(",", -1)) {
                told.put(type.strip(), cells[2].strip());
            }
        });
        assertThat(told).isEqualTo(rows);
        assertThat(List.of("Thing", "Fact"))
                .allSatisfy(name -> assertThat(
                                schema.at("/$defs/" + name + "/properties").fieldNames())
                        .toIterable()
                        .isNotEmpty()
                        .allSatisfy(kind -> assertThat(page).contains("`" + kind + "`")));
    }

    @Test
    void itNamesEveryPropertyOfAProgramAndOfWhatItHolds() throws IOException {
        JsonNode types = new JsonMapper().readTree(OkrJson.schema()).at("/$defs");

        assertThat(List.of(
                        "OkrProgram",
                        "CoOwner",
                        "Review",
                        "Initiative",
                        "Cost",
                        "Kpi",
                        "HealthBand",
                        "Dependency",
                        "Provider",
                        "DependencyStep",
                        "DependencyDeclaration",
                        "Conversation",
                        "AgreedPoint",
                        "Retrospective",
                        "Learning",
                        "CarryOver",
                        "CycleTransition",
                        "Boundary",
                        "Notice",
                        "Cadence",
                        "Ritual",
                        "Workdays",
                        "Phase",
                        "Activity",
                        "TrainingNeed",
                        "Indicator",
                        "Platform",
                        "Training",
                        "OversightBody",
                        "Meeting",
                        "ActionItem",
                        "SponsorshipAct",
                        "TrainingRecord",
                        "HeadAssessment",
                        "ActivityRecord",
                        "Agreement",
                        "PilotReview",
                        "OversightReport"))
                .allSatisfy(type -> assertThat(
                                types.at("/" + type + "/properties").fieldNames())
                        .toIterable()
                        .isNotEmpty()
                        .allSatisfy(property ->
                                assertThat(page).containsAnyOf("\"" + property + "\":", "`" + property + "`")));
    }

    @Test
    void itsProblemsAreThoseOfTheDocumentWithTwoSlips() {
        String wrong = document.replace("\"title\": \"Builders", "\"titel\": \"Builders")
                .replace("\"weight\": 2,", "\"weight\": \"2\",");

        ImmutableList<DocumentProblem> problems = catchThrowableOfType(
                        OkrJsonException.class, () -> OkrJson.read(wrong))
                .problems();

        assertThat(page).contains(problems.get(1) + "\n" + problems.get(2) + "\n");
        assertThat(problems)
                .hasSize(3)
                .first()
                .hasToString("/objectives/0 (line 18, column 5): the required property \"title\" is missing");
    }

    @Test
    void itsTableHasEveryMeasureWithItsParts() {
        assertThat(MeasureKind.values()).allSatisfy(kind -> {
            String row = page.lines()
                    .filter(line -> line.startsWith("| `") && line.contains("`" + kind.tag() + "`"))
                    .findFirst()
                    .orElseThrow();
            String[] cells = row.split("\\|", -1);
            assertThat(kind.requiredParts())
                    .allSatisfy(part -> assertThat(cells[2]).contains("`" + part + "`"));
            assertThat(kind.optionalParts())
                    .allSatisfy(part -> assertThat(cells[3]).contains("`" + part + "`"));
        });
    }

    @ParameterizedTest
    @MethodSource("alignmentViews")
    void itNamesThePropertiesOfWhatIsSaidOfAlignment(View<?> view) throws IOException {
        assertNamed(view, OWN_TYPES, page.substring(page.indexOf("## Alignment"), page.indexOf("## Rollouts")));
    }

    private static void assertNamed(View<?> view, List<String> own, String part) throws IOException {
        JsonNode types = new JsonMapper()
                .readTree(OkrJsonWriter.PRETTY.text(Definitions.document("view", view), AnyTree.TREE))
                .at("/$defs");

        assertThat(own)
                .filteredOn(types::has)
                .isNotEmpty()
                .allSatisfy(
                        type -> assertThat(types.at("/" + type + "/properties").fieldNames())
                                .toIterable()
                                .isNotEmpty()
                                .allSatisfy(property -> assertThat(part).contains("`" + property + "`")));
    }

    static List<View<?>> alignmentViews() {
        return List.of(
                ImpactViews.IMPACT,
                ConversationViews.GUIDE,
                FocusViews.FOCUS,
                SightViews.SIGHT,
                PublicationViews.VERDICT);
    }

    @ParameterizedTest
    @MethodSource("rolloutViews")
    void itNamesThePropertiesOfWhatIsSaidOfRollouts(View<?> view) throws IOException {
        assertNamed(
                view,
                ROLLOUT_TYPES,
                page.substring(page.indexOf("## Rollouts"), page.indexOf("## What sentences say")));
    }

    static List<View<?>> rolloutViews() {
        return List.of(
                FigureViews.REPORT,
                FigureViews.FIGURE,
                FigureViews.INDICATOR,
                RoadmapViews.GATE,
                RoadmapViews.STATUS,
                ReadinessViews.READINESS,
                ReadinessViews.TRAINING,
                ReadinessViews.PROPOSAL,
                ReadinessViews.PILOTS);
    }

    /** Also that no property is left out where there is no value. */
    @Test
    void itNamesThePropertiesOfStatements() throws IOException {
        String part = page.substring(page.indexOf("## What sentences say"));
        StatementReader reader = StatementReader.english();
        JsonMapper mapper = new JsonMapper();
        JsonNode full = mapper.readTree(OkrJson.write(reader.read("Reduce debtor days from 45 to 30 by 31 May 2027")));
        JsonNode title = mapper.readTree(OkrJson.write(reader.readObjective("Flour as fresh as bread")));

        assertThat(ImmutableList.copyOf(full.fieldNames()))
                .allSatisfy(property -> assertThat(part.lines()
                                .filter(line -> line.startsWith("|"))
                                .map(line -> line.split("\\|", -1)[1]))
                        .anyMatch(cell -> cell.contains("`" + property + "`")))
                .isEqualTo(ImmutableList.copyOf(
                        mapper.readTree(OkrJson.write(reader.read(""))).fieldNames()));
        assertThat(ImmutableList.copyOf(title.fieldNames()))
                .allSatisfy(property -> assertThat(part).contains("`" + property + "`"));
        assertThat(part)
                .contains(OkrJson.compact()
                        .write(reader.read("Reduce debtor days from 45 to 30"))
                        .substring(0, 118));
    }

    @Test
    void itsLimitsAreTheDefault() {
        JsonLimits limits = JsonLimits.DEFAULT;

        assertThat(Arrays.asList(
                        limits.depth() + " levels",
                        String.format(Locale.ROOT, "%,d characters", limits.textLength()),
                        limits.numberDigits() + " digits before and " + limits.numberDigits() + " after",
                        (limits.documentBytes() >> 20) + " MiB",
                        limits.values() / 1_000_000 + " million values",
                        String.format(Locale.ROOT, "%,d reported problems", limits.problems())))
                .allSatisfy(phrase -> assertThat(page.replace('\n', ' ')).contains(phrase));
    }
}
