package org.okr4j.scoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/** The page on scoring says of the policies what they are. */
class ScoringDocsTest {

    private static final Path FILE = Path.of("..", "docs", "scoring.md");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(FILE);
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.scoring.ScoringPolicies#all")
    void pageSaysWhatAPolicyTakes(ScoringPolicy policy) throws IOException {
        assertThat(lines())
                .contains(row(
                        policy,
                        policy.pace().text(),
                        Message.of("{0}", policy.pace().dayCount()),
                        Message.of("{0}", policy.statusRollUp()),
                        Stream.of(Light.GREEN, Light.AMBER, Light.RED)
                                .map(light -> label(policy, light))
                                .collect(joining(", "))));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.scoring.ScoringPolicies#all")
    void pageSaysWhatAPolicyCallsTheSameKeyResult(ScoringPolicy policy) throws IOException {
        Object[] cells = Stream.of(49, 40, 30, 20)
                .map(reached -> policy.pace().light(Ratio.of(1, 2), Ratio.of(reached, 100)))
                .map(light -> label(policy, light))
                .toArray();

        assertThat(lines()).contains(row(policy, cells));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.scoring.ScoringPolicies#all")
    void pageSaysWhatAPresetLeavesOut(ScoringPolicy policy) throws IOException {
        List<String> page = lines();
        List<String> end = page.subList(page.indexOf("### What a preset does not reproduce"), page.size());

        assertThat(end.stream().anyMatch(line -> line.startsWith("| `" + policy.name() + "` |")))
                .isEqualTo(!policy.equals(ScoringPolicies.STANDARD));
    }

    private static String row(ScoringPolicy policy, Object... cells) {
        return "| `" + policy.name() + "` | "
                + Stream.of(cells).map(Object::toString).collect(joining(" | ")) + " |";
    }

    private static String label(ScoringPolicy policy, Light light) {
        return policy.label(StatusWord.valueOf(light.name())).toString();
    }

    /** What the page shows of code, with what it says of it. */
    @Test
    void codeOfThePageDoesWhatItSays() {
        PaceShape late = PaceShape.custom(PacePoint.of("0.5", "0.2"));
        PaceShape months = PaceShape.stepped(
                PacePoint.on(LocalDate.of(2026, 8, 1), Samples.QUARTER, Progress.of("0.3")),
                PacePoint.on(LocalDate.of(2026, 9, 1), Samples.QUARTER, Progress.of("0.6")));
        ScoringPolicy ours = ScoringPolicies.STANDARD
                .withName("city")
                .withPace(PaceRule.gap("0.05", "0.2"))
                .withLabels(Map.of(StatusWord.AMBER, Message.of("watch")));

        assertThat(late.expectedAt(Ratio.of(1, 2))).isEqualTo(Ratio.of(1, 5));
        assertThat(late.expectedAt(Ratio.of(3, 4))).isEqualTo(Ratio.of(3, 5));
        assertThat(ImmutableList.of("2026-07-31", "2026-08-01", "2026-08-31", "2026-09-01", "2026-09-29", "2026-09-30"))
                .extracting(day -> months.expectedAt(DayCount.DAYS_OVER.share(Samples.QUARTER, LocalDate.parse(day)))
                        .toString())
                .containsExactly("0", "3/10", "3/10", "3/5", "3/5", "1");
        assertThat(ours.label(StatusWord.AMBER)).hasToString("watch");
        assertThat(ours.label(StatusWord.RED)).hasToString("red");
    }

    @Test
    void whatThePageSaysOfSharedObjectivesIsComputed() throws IOException {
        UnitId permits = UnitId.of("permits");
        UnitId fire = UnitId.of("fire");
        UnitId water = UnitId.of("water");
        Objective plans = owned(permits, "plans", "Plans are approved in ten days", "0.6")
                .withCredit(Weight.of(2))
                .withCoOwners(coOwner("ada", fire, "1"), coOwner("ben", water, "0.5"), coOwner("cem", water, "0.5"));
        Scorecard card = sharing(
                ImmutableList.of(permits, fire, water),
                plans,
                owned(permits, "desk", "Nobody waits at the desk", "0.3"),
                owned(fire, "escapes", "Every escape route is free", "0.85"));

        assertThat(lines())
                .contains(
                        shareRow(card, permits, "2 of 4", "30%"),
                        shareRow(card, fire, "1 of 4", "85%"),
                        shareRow(card, water, "1 of 4", "none"));
        assertThat(String.join("\n", lines()))
                .contains(card.explain(card.ofUnit(permits, CycleId.of("q")))
                        .render(Phrasebook.english())
                        .lines()
                        .limit(4)
                        .collect(joining("\n", "```\n", "\n```")));
    }

    private static String shareRow(Scorecard card, UnitId unit, String credit, String own) {
        GroupScore score = card.ofUnit(unit, CycleId.of("q"));
        GroupPart shared = score.parts().get(0);
        String rest = score.parts().stream()
                .skip(1)
                .map(part -> percent(part.number().orElseThrow()))
                .collect(joining());

        assertThat(rest.isEmpty() ? "none" : rest).isEqualTo(own);
        return "| " + unit + " | " + credit + " | " + shared.weight() + " | " + own + " | "
                + percent(score.number().orElseThrow()) + " |";
    }

    private static String percent(Progress progress) {
        return Message.of("{0%}", progress).toString();
    }

    private static Objective owned(UnitId unit, String id, String title, String value) {
        return Cascades.parent(id, RollUp.KEY_RESULTS, Cascades.at("k-" + id, value))
                .withUnit(unit)
                .withTitle(title);
    }

    private static CoOwner coOwner(String person, UnitId unit, String credit) {
        return CoOwner.builder()
                .person(PersonId.of(person))
                .unit(unit)
                .credit(Weight.of(credit))
                .build();
    }

    private static Scorecard sharing(ImmutableList<UnitId> units, Objective... objectives) {
        ResolvedProgram known = ScorecardTest.program();
        Organization.Builder organization = Organization.builder().name("City").addUnit(known.root());
        for (UnitId unit : units) {
            organization.addUnit(OrgUnit.builder()
                    .id(unit)
                    .name(Ascii.toUpperCase(unit.toString().substring(0, 1))
                            + unit.toString().substring(1))
                    .kind(UnitKind.DEPARTMENT)
                    .parent(known.root().id())
                    .build());
        }
        for (CoOwner coOwner : objectives[0].coOwners()) {
            organization.addPerson(Person.builder()
                    .id(coOwner.person())
                    .name(coOwner.person().toString())
                    .level(PersonLevel.DIRECTOR)
                    .unit(coOwner.unit())
                    .build());
        }
        ResolvedProgram program = known.program().toBuilder()
                .organization(organization.build())
                .objectives(ImmutableList.copyOf(objectives))
                .build()
                .resolve();
        return Scorer.of(ScoringPolicies.STANDARD).score(program, Samples.day("2026-08-15"));
    }

    @Test
    void whatThePageSaysOfKpisIsComputed() throws IOException {
        Kpi close = Kpi.builder()
                .id(KpiId.of("close"))
                .name("days to close the month")
                .metricUnit(MetricUnit.time("days"))
                .healthy(HealthBand.builder()
                        .atMost(new BigDecimal("5"))
                        .tolerance(new BigDecimal("2"))
                        .build())
                .frequency(Frequency.MONTHLY)
                .build();

        assertThat(lines()).contains(kpiRow(close, "5"), kpiRow(close, "7"), kpiRow(close, "8"));
    }

    private static String kpiRow(Kpi kpi, String value) {
        Kpi known = kpi.withHistory(new Reading(LocalDate.of(2026, 9, 7), Measurement.number(value)));
        ResolvedProgram program = ScorecardTest.program().program().toBuilder()
                .addKpi(known)
                .build()
                .resolve();
        return Stream.of("2026-09-30", "2026-10-14", "2026-10-15")
                .map(day -> Scorer.of(ScoringPolicies.STANDARD)
                        .score(program, Samples.day(day))
                        .health(kpi.id()))
                .map(health -> health.light()
                                .map(light -> Message.of("{0}", light).toString())
                                .orElse("none")
                        + (health.isStale() ? ", stale" : ""))
                .collect(joining(" | ", "| " + value + " days | ", " |"));
    }

    @Test
    void whatIfAndAfterOfThePageTellTheSame() {
        ResolvedProgram program = ScorecardTest.program(
                Samples.published(Samples.objective(Samples.at("a", "0.2"), Samples.at("b", "0.8"))));
        LocalDate today = Samples.day("2026-07-05");
        ObjectiveId objective = ObjectiveId.of("o");
        KeyResultId keyResult = KeyResultId.of("b");
        Scorecard card = Scorer.of(ScoringPolicies.STANDARD).score(program, today);
        Change change = Change.reweigh(keyResult, Weight.of(3), today, "it matters most");

        ScorecardDiff diff = card.whatIf(change);
        Scorecard next = card.after(change);

        assertThat(diff.after()).isEqualTo(next);
        assertThat(diff.of(objective))
                .extracting(ScoreDifference::aspect)
                .containsExactly(ScoreAspect.PROGRESS); // 0.5 and 0.65 are both amber
        assertThat(card.of(objective).progress()).contains(Progress.of("0.5"));
        assertThat(next.of(objective).progress()).contains(Progress.of("0.65")); // (0.2 + 3 × 0.8) ÷ 4
        assertThat(next.explain(objective).render(Phrasebook.english()))
                .startsWith("“Permits without waiting” (o): 65%");
    }
}
