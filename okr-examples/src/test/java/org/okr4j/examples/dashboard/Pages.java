package org.okr4j.examples.dashboard;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.Sample;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.dashboard.Dashboards;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.text.Language;
import org.okr4j.value.Progress;

/** Pages to look at. */
final class Pages {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    /** Text that would be more than text on a page that takes it for markup. */
    static final String MARKUP = "</title><script>window.evil=1</script><img src=x onerror=\"window.evil=1\">";

    /** Text that would end an attribute. */
    static final String QUOTES = "\" onload=\"window.evil=1\" x='";

    private Pages() {}

    static Dashboards of(Sample sample) {
        Input input = sample.read();
        return Dashboards.of(Okr.evaluate(input.document().program(), input.profile(), input.asOf()));
    }

    static Dashboards of(OkrProgram program) {
        return Dashboards.of(evaluation(program));
    }

    static Evaluation evaluation(OkrProgram program) {
        return Okr.evaluate(program, Profiles.RECOMMENDED, AS_OF);
    }

    /** The city, in which each text that people see tries to be more than text. */
    static Dashboards hostile() {
        return of(OkrJson.read(hostileDocument()));
    }

    static String hostileDocument() {
        String city = OkrJson.write(Sample.CITY.read().document().program());
        return city.replaceAll(
                "\"(title|name|label|text|need|outsideParty|note|mission)\": ?\"",
                "\"$1\": \"" + json(MARKUP + QUOTES));
    }

    private static String json(String text) {
        return text.replace("\"", "\\\\\"").replace("$", "\\$");
    }

    /** A city in which each objective contributes to the one before it: o0 to the last. */
    static OkrProgram chain(int levels) {
        OkrProgram city = Sample.CITY.read().document().program();
        Objective first = city.objectives().get(0).withParents();
        List<Objective> chain = IntStream.range(0, levels)
                .mapToObj(i -> {
                    Objective link = first.withId(ObjectiveId.of("o" + i))
                            .withTitle("Link " + i)
                            .withKeyResults();
                    return i == 0 ? link : link.withParents(Contribution.supports(ObjectiveId.of("o" + (i - 1))));
                })
                .toList();
        return OkrProgram.builder()
                .organization(city.organization())
                .addAllCycles(city.cycles())
                .addAllObjectives(chain)
                .build();
    }

    static String html(Dashboards dashboards) {
        return DashboardPage.of(dashboards, Language.ENGLISH);
    }

    /** A progress as the page has it: whole percent, rounded down. */
    static String percent(Optional<Progress> progress) {
        return progress.map(number ->
                        number.toBigDecimal()
                                        .movePointRight(2)
                                        .setScale(0, RoundingMode.FLOOR)
                                        .toPlainString() + "%")
                .orElse("–");
    }
}
