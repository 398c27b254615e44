package org.okr4j.rule;

import static java.util.stream.Collectors.toMap;
import static net.jqwik.api.Combinators.combine;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Location;
import org.okr4j.text.Message;

class BaselineProperties {

    @Property
    void nothingIsNewOnTheDayItIsTaken(@ForAll("reports") RuleReport report) {
        Baseline baseline = Baseline.of(report);
        BaselineComparison comparison = baseline.compare(report);

        assertThat(comparison.fresh()).isEmpty();
        assertThat(comparison.known()).isEqualTo(report.findings());
        assertThat(comparison.fixed()).isEmpty();
        assertThat(comparison.next()).isEqualTo(baseline);
        assertThat(baseline.size()).isEqualTo(report.findings().size());
    }

    @Property
    void eachFindingIsEitherFreshOrKnown(@ForAll("reports") RuleReport then, @ForAll("reports") RuleReport now) {
        BaselineComparison comparison = Baseline.of(then).compare(now);

        assertThat(RuleReport.of(Iterables.concat(comparison.fresh(), comparison.known()), List.of())
                        .findings())
                .isEqualTo(now.findings());
        assertThat(comparison.fresh()).isSorted();
        assertThat(comparison.known()).isSorted();
    }

    @Property
    void eachEntryIsKnownStillOrFixedOrUnjudged(@ForAll("reports") RuleReport then, @ForAll("reports") RuleReport now) {
        Baseline baseline = Baseline.of(then);
        BaselineComparison comparison = baseline.compare(now);

        assertThat(Baseline.ofAll(Iterables.concat(comparison.next().entries(), comparison.fixed())))
                .isEqualTo(baseline);
    }

    @Property
    void neverGrows(@ForAll("reports") RuleReport then, @ForAll("reports") RuleReport now) {
        Baseline baseline = Baseline.of(then);

        assertThat(isWithin(baseline.compare(now).next(), baseline)).isTrue();
    }

    @Property
    void letsFailWhateverAGreaterOneLetsFail(
            @ForAll("reports") RuleReport then,
            @ForAll("reports") RuleReport later,
            @ForAll("reports") RuleReport now) {
        Baseline baseline = Baseline.of(then);
        Baseline smaller = baseline.compare(later).next();

        assertThat(smaller.compare(now).fresh())
                .containsAll(baseline.compare(now).fresh());
        assertThat(isWithin(smaller.compare(now).next(), baseline.compare(now).next()))
                .isTrue();
    }

    @Property
    void isToldBackByItsEntries(@ForAll("reports") RuleReport report) {
        assertThat(Baseline.ofEntries(Baseline.of(report).entries())).isEqualTo(Baseline.of(report));
    }

    @Provide
    Arbitrary<RuleReport> reports() {
        return combine(findings().list().ofMaxSize(12), unjudged().list().ofMaxSize(2))
                .as(RuleReport::of);
    }

    /** Few rules, things and properties, so that findings fall on the same place. */
    private static Arbitrary<Finding> findings() {
        return combine(
                        rules(),
                        subjects(),
                        Arbitraries.of("", "owner", "keyResults[0].owner", "keyResults[1].owner"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(Severity.ERROR, Severity.WARNING, Severity.INFO))
                .as((rule, subject, property, number, severity) -> Finding.builder()
                        .rule(rule)
                        .severity(severity)
                        .location(subject.map(id -> Location.of(id, property))
                                .orElseGet(() -> Location.ofProgram(property)))
                        .message(Message.of("{0} of them.", number))
                        .build());
    }

    private static Arbitrary<NotEvaluated> unjudged() {
        return combine(rules(), subjects(), Arbitraries.of("Why.", "rule.no-subjects"))
                .as((rule, subject, reason) -> new NotEvaluated(rule, subject.map(id -> id), Message.of(reason)));
    }

    private static Arbitrary<RuleId> rules() {
        return Arbitraries.of("a", "b").map(RuleId::of);
    }

    private static Arbitrary<Optional<ObjectiveId>> subjects() {
        return Arbitraries.of("o1", "o2").map(ObjectiveId::of).optional(0.8);
    }

    private static boolean isWithin(Baseline less, Baseline more) {
        Map<BaselineEntry, Integer> most =
                more.entries().stream().collect(toMap(BaselineProperties::place, BaselineEntry::count));
        return less.entries().stream().allMatch(entry -> entry.count() <= most.getOrDefault(place(entry), 0));
    }

    private static BaselineEntry place(BaselineEntry entry) {
        return new BaselineEntry(entry.rule(), entry.subject(), entry.property(), 1);
    }
}
