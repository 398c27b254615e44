package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.net.URI;
import java.util.Map;
import org.okr4j.Evaluation;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.Suppression;
import org.okr4j.statement.Span;
import org.okr4j.text.Message;

/** The parts of SARIF 2.1.0 that findings fill. */
final class SarifViews {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final View<Message> TEXT = Outline.<Message>named("Message")
            .required("text", SarifText.MESSAGE, message -> message)
            .build();

    private static final View<SarifPlace> LOGICAL_LOCATION = Outline.<SarifPlace>named("LogicalLocation")
            .required("name", Views.TEXT, SarifPlace::name)
            .required("index", Scalars.COUNT, SarifPlace::index)
            .required("fullyQualifiedName", Views.TEXT, SarifPlace::path)
            .optional("parentIndex", Scalars.COUNT, SarifPlace::boxedParent)
            .required("kind", Views.TEXT, SarifPlace::kind)
            .build();

    private static final View<URI> ARTIFACT_LOCATION = Outline.<URI>named("ArtifactLocation")
            .required("uri", Views.TEXT, uri -> uri)
            .required("index", Scalars.COUNT, uri -> 0)
            .build();

    private static final View<Place> REGION = Outline.<Place>named("Region")
            .required("startLine", Scalars.COUNT, Place::line)
            .required("startColumn", Scalars.COUNT, Place::column)
            .build();

    private static final View<SarifLocation> PHYSICAL_LOCATION = Outline.<SarifLocation>named("PhysicalLocation")
            .optional("artifactLocation", ARTIFACT_LOCATION, SarifLocation::artifact)
            .optional("region", REGION, SarifLocation::place)
            .build();

    private static final View<SarifLocation> LOCATION = Outline.<SarifLocation>named("Location")
            .optional(
                    "physicalLocation",
                    PHYSICAL_LOCATION,
                    location -> location.artifact().map(uri -> location))
            .list("logicalLocations", LOGICAL_LOCATION, location -> ImmutableList.of(location.logical()))
            .build();

    private static final View<SarifRule> CONFIGURATION = Outline.<SarifRule>named("ReportingConfiguration")
            .required("enabled", BooleanCodec.BOOLEAN, SarifRule::isEnabled)
            .required("level", Views.TEXT, SarifRule::level)
            .optional("parameters", Views.TEXTS, SarifRule::parameters)
            .build();

    private static final View<SarifRule> RULE_PROPERTIES = Outline.<SarifRule>named("RuleProperties")
            .list(
                    "tags",
                    WordCodec.of(RuleFamily.class),
                    rule -> ImmutableList.of(rule.rule().family()))
            .build();

    private static final View<SarifRule> RULE = Outline.<SarifRule>named("ReportingDescriptor")
            .required("id", Views.TEXT, rule -> rule.rule().id())
            .required("shortDescription", TEXT, rule -> rule.rule().rationale())
            .required("fullDescription", TEXT, rule -> rule.rule().rationale())
            .required("help", TEXT, SarifRule::explanation)
            .optional("helpUri", Views.TEXT, SarifRule::help)
            .required("defaultConfiguration", CONFIGURATION, rule -> rule)
            .required("properties", RULE_PROPERTIES, rule -> rule)
            .build();

    private static final View<Suppression> SUPPRESSION_PROPERTIES = Outline.<Suppression>named("SuppressionProperties")
            .required("by", Views.TEXT, suppression -> Unicode.mended(suppression.by()))
            .required("until", Views.TEXT, Suppression::until)
            .build();

    private static final View<Suppression> SUPPRESSION = Outline.<Suppression>named("Suppression")
            .required("kind", Views.TEXT, suppression -> "external")
            .required("status", Views.TEXT, suppression -> "accepted")
            .required("justification", Views.TEXT, suppression -> Unicode.mended(suppression.reason()))
            .required("properties", SUPPRESSION_PROPERTIES, suppression -> suppression)
            .build();

    private static final View<SarifResult> FINGERPRINTS = Outline.<SarifResult>named("Fingerprints")
            .required("place/v1", Views.TEXT, SarifResult::fingerprint)
            .build();

    private static final View<Span> CHARACTERS = Outline.<Span>named("Characters")
            .required("start", Scalars.COUNT, Span::start)
            .required("end", Scalars.COUNT, Span::end)
            .build();

    private static final View<SarifResult> RESULT_PROPERTIES = Outline.<SarifResult>named("ResultProperties")
            .optional(
                    "blocksPublishing",
                    BooleanCodec.BOOLEAN,
                    result -> result.finding().map(Finding::blocksPublishing))
            .optional("span", CHARACTERS, result -> result.finding().flatMap(Finding::span))
            .optional("evidence", Views.TEXTS, result -> result.finding().map(SarifViews::evidence))
            .list("proposals", SarifText.MESSAGE, SarifResult::proposals)
            .build();

    private static final View<SarifResult> RESULT = Outline.<SarifResult>named("Result")
            .required("ruleId", Views.TEXT, result -> result.entry().rule())
            .optional("ruleIndex", Scalars.COUNT, SarifResult::rule)
            .optional(
                    "level",
                    Views.TEXT,
                    result -> result.finding().map(Finding::severity).map(SarifRule::level))
            .required("message", TEXT, SarifResult::message)
            .list("locations", LOCATION, result -> ImmutableList.of(result.location()))
            .optional("occurrenceCount", Scalars.COUNT, SarifResult::occurrences)
            .required("partialFingerprints", FINGERPRINTS, result -> result)
            .optional("baselineState", Views.TEXT, SarifResult::baselineState)
            .optional("suppressions", new ListView<>(SUPPRESSION), SarifResult::suppressions)
            .required("properties", RESULT_PROPERTIES, result -> result)
            .build();

    private static final View<SarifNote> RULE_REFERENCE = Outline.<SarifNote>named("ReportingDescriptorReference")
            .required("id", Views.TEXT, SarifNote::rule)
            .optional("index", Scalars.COUNT, SarifNote::ordinal)
            .build();

    private static final View<SarifNote> NOTIFICATION = Outline.<SarifNote>named("Notification")
            .required("level", Views.TEXT, note -> "note")
            .required("message", TEXT, SarifNote::reason)
            .required("associatedRule", RULE_REFERENCE, note -> note)
            .optional("locations", new ListView<>(LOCATION), SarifNote::locations)
            .build();

    private static final View<SarifRun> INVOCATION = Outline.<SarifRun>named("Invocation")
            .required("executionSuccessful", BooleanCodec.BOOLEAN, SarifRun::isSuccessful)
            .list("toolExecutionNotifications", NOTIFICATION, SarifRun::notes)
            .build();

    private static final View<SarifRun> DRIVER = Outline.<SarifRun>named("ToolComponent")
            .required("name", Views.TEXT, run -> "okr4j")
            .required("language", Views.TEXT, SarifRun::language)
            .list("rules", RULE, SarifRun::rules)
            .build();

    private static final View<SarifRun> TOOL = Outline.<SarifRun>named("Tool")
            .required("driver", DRIVER, run -> run)
            .build();

    private static final View<URI> ARTIFACT = Outline.<URI>named("Artifact")
            .required("location", ARTIFACT_LOCATION, uri -> uri)
            .required("mimeType", Views.TEXT, uri -> "application/json")
            .build();

    private static final View<SarifRun> RUN_PROPERTIES = Outline.<SarifRun>named("RunProperties")
            .required(
                    "profile",
                    Views.TEXT,
                    run -> Unicode.mended(run.report().profile().id()))
            .optional(
                    "organization", Views.TEXT, run -> run.report().evaluation().map(SarifViews::organization))
            .optional("asOf", Views.TEXT, run -> run.report().evaluation().map(Evaluation::asOf))
            .build();

    private static final View<SarifRun> RUN = Outline.<SarifRun>named("Run")
            .required("tool", TOOL, run -> run)
            .list("invocations", INVOCATION, run -> ImmutableList.of(run))
            .required("language", Views.TEXT, SarifRun::language)
            .optional("artifacts", new ListView<>(ARTIFACT), SarifRun::artifacts)
            .list("logicalLocations", LOGICAL_LOCATION, SarifRun::places)
            .list("results", RESULT, SarifRun::results)
            .required("columnKind", Views.TEXT, run -> "utf16CodeUnits")
            .required("properties", RUN_PROPERTIES, run -> run)
            .build();

    static final View<SarifRun> LOG = Outline.<SarifRun>named("SarifLog")
            .required("$schema", Views.TEXT, run -> SCHEMA)
            .required("version", Views.TEXT, run -> "2.1.0")
            .list("runs", RUN, run -> ImmutableList.of(run))
            .build();

    private SarifViews() {}

    private static Map<String, String> evidence(Finding finding) {
        return ImmutableMap.copyOf(Maps.transformValues(finding.evidence(), Unicode::mended));
    }

    private static String organization(Evaluation evaluation) {
        OkrProgram program = evaluation.program().program();
        return Unicode.mended(program.organization().name());
    }
}
