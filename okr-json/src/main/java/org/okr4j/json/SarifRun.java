package org.okr4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.okr4j.program.Location;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.BaselineEntry;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.SuppressedFinding;
import org.okr4j.rule.Suppression;
import org.okr4j.text.Language;
import org.okr4j.text.Message;

/** One check as a run of an analysis tool: its rules and results, and the logical locations that these refer to by number. */
final class SarifRun {

    private final FindingsReport report;
    private final @Nullable OkrDocument document;
    private final @Nullable URI artifact;
    private final Language language;
    private final ImmutableList<SarifRule> rules;
    private final ImmutableMap<RuleId, Integer> ordinals;
    private final ImmutableSet<Finding> known;
    private final SarifPlaces places = new SarifPlaces();
    private final ImmutableList<SarifResult> results;
    private final ImmutableList<SarifNote> notes;

    SarifRun(
            FindingsReport report,
            @Nullable OkrDocument document,
            @Nullable URI artifact,
            Optional<URI> manual,
            Language language) {
        this.report = report;
        this.document = document;
        this.artifact = artifact;
        this.language = language;
        ImmutableList<Rule<?>> all = report.profile().rules().rules().asList();
        this.rules = all.stream()
                .map(rule -> new SarifRule(rule, report.profile(), manual))
                .collect(toImmutableList());
        this.ordinals = IntStream.range(0, all.size())
                .boxed()
                .collect(toImmutableMap(place -> all.get(place).id(), place -> place));
        this.known = report.comparison()
                .map(BaselineComparison::known)
                .map(ImmutableSet::copyOf)
                .orElse(ImmutableSet.of());
        this.results = allResults();
        this.notes = report.report().notEvaluated().stream().map(this::note).collect(toImmutableList());
    }

    FindingsReport report() {
        return report;
    }

    Language language() {
        return language;
    }

    ImmutableList<SarifRule> rules() {
        return rules;
    }

    ImmutableList<SarifResult> results() {
        return results;
    }

    ImmutableList<SarifNote> notes() {
        return notes;
    }

    ImmutableList<SarifPlace> places() {
        return places.all();
    }

    Optional<List<URI>> artifacts() {
        return Optional.ofNullable(artifact).map(List::of);
    }

    /** Whether no rule broke down. */
    boolean isSuccessful() {
        return report.report().findings(Finding.RULE_FAILED).isEmpty();
    }

    private ImmutableList<SarifResult> allResults() {
        RuleReport found = report.report();
        ImmutableList.Builder<SarifResult> all = ImmutableList.builder();
        found.findings().forEach(finding -> all.add(result(finding, ImmutableList.of(), state(finding))));
        for (SuppressedFinding suppressed : found.suppressed()) {
            all.add(result(suppressed.finding(), ImmutableList.of(suppressed.suppression()), Optional.empty()));
        }
        report.comparison().ifPresent(now -> now.fixed().forEach(entry -> all.add(absent(entry))));
        return all.build();
    }

    private Optional<String> state(Finding finding) {
        return report.comparison().map(now -> known.contains(finding) ? "unchanged" : "new");
    }

    private SarifResult result(Finding finding, ImmutableList<Suppression> suppressions, Optional<String> state) {
        return new SarifResult(
                Baseline.of(RuleReport.of(ImmutableList.of(finding), ImmutableList.of()))
                        .entries()
                        .get(0),
                ordinal(finding.rule()),
                finding.message(),
                location(finding.location()),
                Optional.of(finding),
                report.proposals(finding),
                state,
                given(suppressions));
    }

    /** Nobody knows anymore what it said, nor where it stood. */
    private SarifResult absent(BaselineEntry entry) {
        Location location = entry.subject()
                .map(id -> Location.of(id, entry.property()))
                .orElseGet(() -> Location.ofProgram(entry.property()));
        return new SarifResult(
                entry,
                ordinal(entry.rule()),
                Message.of("json.sarif.absent"),
                new SarifLocation(places.of(location), Optional.empty(), Optional.empty()),
                Optional.empty(),
                ImmutableList.of(),
                Optional.of("absent"),
                given(ImmutableList.of()));
    }

    /** Either all results of a run say what silences them, or none does. */
    private Optional<List<Suppression>> given(ImmutableList<Suppression> suppressions) {
        return report.report().suppressed().isEmpty() ? Optional.empty() : Optional.of(suppressions);
    }

    private SarifNote note(NotEvaluated entry) {
        return new SarifNote(
                entry.rule(),
                ordinal(entry.rule()),
                entry.reason(),
                entry.subject().map(Location::of).map(this::location));
    }

    private Optional<Integer> ordinal(RuleId rule) {
        return Optional.ofNullable(ordinals.get(rule));
    }

    private SarifLocation location(Location location) {
        return new SarifLocation(
                places.of(location),
                Optional.ofNullable(artifact),
                Optional.ofNullable(document).map(read -> read.locate(location)).filter(place -> place.line() > 0));
    }
}
