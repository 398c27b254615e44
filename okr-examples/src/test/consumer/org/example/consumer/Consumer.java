package org.example.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.LineOfSight;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.feed.FeedReport;
import org.okr4j.feed.MetricFeed;
import org.okr4j.json.OkrJson;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.metric.MetricSource;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.portfolio.Portfolio;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.Picture;
import org.okr4j.report.View;
import org.okr4j.rule.Finding;
import org.okr4j.rule.catalog.OkrRules;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Money;
import org.okr4j.value.Progress;

/** Uses the library as an application would: compiled with all warnings as errors, run on the module path. */
public final class Consumer {

    private static final String PROGRAM = """
            {"okr": 1,
             "organization": {"name": "Mill", "units": [{"id": "mill", "name": "Mill", "kind": "organization"}],
                              "people": [{"id": "p-rao", "name": "Asha Rao", "level": "executive", "unit": "mill"}]},
             "cycles": [{"id": "2026-q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31", "kind": "quarter"}],
             "objectives": [{"id": "o-flour", "unit": "mill", "cycle": "2026-q4", "title": "Flour as fresh as bread",
                 "keyResults": [{"id": "kr-fresh", "text": "Reduce days from mill to oven from 9 to 4", "unit": "time:days",
                     "owner": "p-rao", "measure": {"type": "decrease", "baseline": 9, "target": 4},
                     "checkIns": [{"date": "2026-11-16", "value": 5, "confidence": "7/10"}]}],
                 "transitions": [{"to": "published", "date": "2026-10-05"}]}]}
            """;

    private Consumer() {}

    public static void main(String[] args) throws JsonProcessingException {
        number();
        draft();
        program();
        scores();
        impact();
        feed();
        portfolio();
        statements();
        databind();
    }

    private static void number() {
        Progress progress = Measure.decrease("45", "30").progress("36");
        System.out.println("progress: " + progress);
    }

    private static void draft() {
        Objective draft = Objective.builder()
                .id(ObjectiveId.of("o-draft"))
                .unit(UnitId.of("mill"))
                .cycle(CycleId.of("2026-q4"))
                .title("Bread for everybody")
                .build();
        for (Finding finding : Profiles.RECOMMENDED.check(draft).findings()) {
            System.out.println(finding.severity() + ": " + finding.rule());
        }
    }

    private static void program() {
        OkrProgram program = OkrJson.read(PROGRAM);
        Evaluation evaluation = Okr.evaluate(program, Profiles.RECOMMENDED, LocalDate.of(2026, 11, 20));
        evaluation
                .scorecard()
                .objectives()
                .forEach(score ->
                        System.out.println(score.id() + ": " + score.progress().orElseThrow() + ", "
                                + score.grade().light().orElseThrow()));
        System.out.println("read back: " + OkrJson.read(OkrJson.write(program)).equals(program));
    }

    private static void scores() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        ObjectiveId flour = ObjectiveId.of("o-flour");
        Scorecard card = Scorer.of(ScoringPolicies.named("viva-goals").orElseThrow())
                .score(OkrJson.read(PROGRAM).resolve(), today);
        Change change = Change.retarget(KeyResultId.of("kr-fresh"), Measure.decrease("9", "1"), today, "a faster mill");
        System.out.println("moves: " + card.whatIf(change).differences().size());
        System.out.println(card.explain(flour)
                .render(Phrasebook.spanish())
                .lines()
                .findFirst()
                .orElseThrow());
        System.out.println(
                "quarter: " + card.ofCycle(CycleId.of("2026-q4")).number().orElseThrow());
        System.out.println(card.forecast(KeyResultId.of("kr-fresh")).reason());
        String picture = Picture.ofAlignment(card, View.around(flour, 1)).toDot(Phrasebook.english());
        System.out.println("picture: " + picture.lines().count() + " lines");
    }

    private static void impact() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        Scorecard card =
                Scorer.of(ScoringPolicies.STANDARD).score(OkrJson.read(PROGRAM).resolve(), today);
        Change change =
                Change.retarget(KeyResultId.of("kr-fresh"), Measure.decrease("9", "5"), today, "the mill is old");
        ChangeImpact impact = ChangeImpact.of(card, change);
        impact.exposures()
                .forEach(exposure -> System.out.println(
                        exposure.subject() + " exposed: " + exposure.trigger().kind()));
        LineOfSight sight = LineOfSight.of(card.program(), PersonId.of("p-rao"), today);
        System.out.println("line of sight: "
                + sight.paths().get(0).brokenBy().orElseThrow().kind());
    }

    private static void feed() {
        MetricFeed feed = OkrJson.readFeed("""
                {"okrFeed": 1, "name": "bakery", "lines": [{"keyResult": "kr-fresh", "key": "days"}]}
                """);
        MetricSource source = (key, date) -> MetricAnswer.of(Measurement.number("6"), date);
        FeedReport report = feed.read(source, OkrJson.read(PROGRAM).resolve(), LocalDate.of(2026, 11, 20));
        System.out.println("feed: " + report.text());
    }

    private static void portfolio() {
        Initiative mill = Initiative.builder()
                .id(InitiativeId.of("i-mill"))
                .title("A faster mill")
                .addKeyResult(KeyResultId.of("kr-fresh"))
                .cost(Money.of("EUR", "1200"))
                .build();
        OkrProgram program = OkrJson.read(PROGRAM).apply(Change.add(mill));
        Portfolio portfolio =
                Portfolio.of(Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), LocalDate.of(2026, 11, 20)));
        System.out.println("freed: "
                + portfolio.stopping(ObjectiveId.of("o-flour")).freed().text());
    }

    private static void statements() {
        String text = "Train 40 bakers in hygiene";
        Statement read = StatementReader.english().read(text);
        System.out.println(read.verb().orElseThrow().text() + " "
                + read.target().orElseThrow().value() + ": " + read.kind());
        System.out.println(OkrJson.compact().write(read).startsWith("{\"kind\":\"COUNTED_OUTPUT\""));

        KeyResult keyResult = KeyResult.builder()
                .id(KeyResultId.of("kr-bakers"))
                .text(text)
                .measure(Measure.increase("0", "40"))
                .build();
        finding(keyResult);
        finding(keyResult.withKind(KeyResultKind.OUTCOME_METRIC));
    }

    private static void finding(KeyResult keyResult) {
        String words = Profiles.RECOMMENDED.check(keyResult).findings().stream()
                .filter(finding -> finding.rule().equals(OkrRules.KEY_RESULT_IS_NOT_A_COUNTED_OUTPUT.id()))
                .flatMap(finding -> finding.span().stream())
                .map(span -> span + " “" + span.of(keyResult.text()) + "”")
                .collect(Collectors.joining());
        System.out.println("counted output: " + (words.isEmpty() ? "no" : words));
    }

    private static void databind() throws JsonProcessingException {
        DateRange quarter = DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        DateRange read = mapper.readValue(mapper.writeValueAsString(quarter), DateRange.class);
        System.out.println(quarter + " read back: " + read.equals(quarter));
    }
}
